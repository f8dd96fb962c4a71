"""Which of the six causes of 50502: a table of faults, each cell given by a real handshake."""

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path

import attrs
import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.x509.oid import ExtendedKeyUsageOID

from errcodes import NetworkErrorCode, classify
from errcodes.demo import faults
from errcodes.demo.handshakes import alert
from errcodes.demo.servers import Server, read_some, send
from tests.lab import chains, clients
from tests.lab.chains import Link
from tests.lab.clients import Client
from tests.lab.laboratory import Laboratory, named, raised
from tests.lab.target import Target

NAMES = (
    "raw_socket",
    "http_client",
    "asyncio_streams",
    "urllib3_pool",
    "requests_session",
    "httpx_client",
    "httpx_asyncio",
    "aiohttp_session",
    "pycurl_easy",
    "twisted_agent",
)
CLIENTS = clients.installed(NAMES)
#: These bring a TLS of their own, which asks for less than that of `ssl.create_default_context`.
LENIENT = ("requests_session", "pycurl_easy", "twisted_agent")
#: PyOpenSSL keeps the verdict on a certificate to itself: its error only says that there is one.
SILENT = ("twisted_agent",)


@attrs.frozen
class StrictTarget(Target):
    """A request of a client that wants 128 bits of security."""

    @property
    def context(self) -> ssl.SSLContext:
        """The client's side of TLS."""
        context = ssl.create_default_context(cafile=self.authority)
        context.set_ciphers("DEFAULT:@SECLEVEL=3")
        return context


@attrs.frozen
class RootedTarget(Target):
    """A request of a client that wants a chain up to a root, as before Python 3.13."""

    @property
    def context(self) -> ssl.SSLContext:
        """The client's side of TLS."""
        context = ssl.create_default_context(cafile=self.authority)
        context.verify_flags &= ~ssl.VerifyFlags.VERIFY_X509_PARTIAL_CHAIN
        return context


@attrs.frozen
class RevocationTarget(Target):
    """A request of a client that asks whether the certificate was revoked."""

    @property
    def context(self) -> ssl.SSLContext:
        """The client's side of TLS; the file of the authority has its list too."""
        context = ssl.create_default_context(cafile=self.authority)
        context.verify_flags |= ssl.VerifyFlags.VERIFY_CRL_CHECK_LEAF
        return context


@attrs.frozen
class Chain:
    """What a server shows, what its clients trust, what was revoked, and how the clients ask."""

    leaf: Link
    others: tuple[Link, ...]
    trusted: Link
    revoked: bytes = b""
    target: type[Target] = Target


def chain(leaf: Link, *others: Link, trusted: Link) -> Chain:
    """Give a chain that the clients look at as they do by default."""
    return Chain(leaf, others, trusted)


def expired() -> Chain:
    """A certificate that ended yesterday."""
    authority = chains.root()
    leaf = chains.server(authority, ends=chains.NOW - timedelta(days=1))
    return chain(leaf, trusted=authority)


def self_signed() -> Chain:
    """A certificate that a server made for itself."""
    leaf = chains.root(identities=chains.IDENTITIES)
    return chain(leaf, trusted=chains.root())


def self_signed_in_chain() -> Chain:
    """A whole chain with its root: that of an interceptor, or of a company."""
    authority = chains.root()
    return chain(chains.server(authority), authority, trusted=chains.root())


def unknown_issuer() -> Chain:
    """A certificate of an authority that the client does not know."""
    return chain(chains.server(chains.root()), trusted=chains.root())


def incomplete_chain() -> Chain:
    """A certificate without the intermediate that leads to the root."""
    authority = chains.root()
    return chain(chains.server(chains.intermediate(authority)), trusted=authority)


def root_missing() -> Chain:
    """An intermediate that the client knows, below a root that it does not know."""
    between = chains.intermediate(chains.root())
    return Chain(chains.server(between), (), between, target=RootedTarget)


def revoked() -> Chain:
    """A certificate that its authority took back."""
    authority = chains.root()
    leaf = chains.server(authority)
    return Chain(leaf, (), authority, chains.revoking(authority, leaf), RevocationTarget)


def tampered() -> Chain:
    """A certificate whose signature is not that of its issuer."""
    authority = chains.root()
    return chain(chains.tampered(chains.server(authority)), trusted=authority)


def wrong_purpose() -> Chain:
    """A certificate for clients."""
    authority = chains.root()
    leaf = chains.server(authority, usage=ExtendedKeyUsageOID.CLIENT_AUTH)
    return chain(leaf, trusted=authority)


def no_authority() -> Chain:
    """A certificate below one that may issue none."""
    authority = chains.root()
    between = chains.server(authority)
    return chain(chains.server(between), between, trusted=authority)


def path_too_long() -> Chain:
    """An intermediate below one that allows none."""
    authority = chains.root()
    upper = chains.intermediate(authority, depth=0)
    lower = chains.intermediate(upper)
    return chain(chains.server(lower), lower, upper, trusted=authority)


def weak_key() -> Chain:
    """A server with a key of 1024 bits."""
    authority = chains.root()
    return chain(chains.server(authority, chains.weak_key()), trusted=authority)


def weak_authority() -> Chain:
    """An intermediate with a key of 1024 bits."""
    authority = chains.root()
    between = chains.intermediate(authority, chains.weak_key())
    return chain(chains.server(between), between, trusted=authority)


def weak_digest() -> Chain:
    """A certificate that was signed with SHA-224, by a client's measure that is not enough."""
    authority = chains.root()
    leaf = chains.server(authority, digest=hashes.SHA224())
    return Chain(leaf, (), authority, target=StrictTarget)


#: The fault -> the causes, and OpenSSL's verdict by which we know that it is this fault.
CERTIFICATES: Mapping[Callable[[], Chain], tuple[tuple[int, ...], int]] = {
    expired: ((4, 1), 10),
    self_signed: ((2, 3, 5), 18),
    self_signed_in_chain: ((2, 5), 19),
    unknown_issuer: ((6, 5), 20),
    incomplete_chain: ((6, 5), 20),
    root_missing: ((6, 5), 2),
    revoked: ((3,), 23),
    tampered: ((6, 2), 7),
    wrong_purpose: ((3, 6), 26),
    no_authority: ((6,), 79),
    path_too_long: ((6,), 25),
    weak_key: ((3,), 66),
    weak_authority: ((6,), 67),
    weak_digest: ((3, 6), 68),
}
STRICT = (weak_key, weak_authority, weak_digest, revoked, root_missing)


def meets(client: Client, fault: Callable[[], Chain]) -> bool:
    """Say whether a client looks at what is wrong here."""
    return client.name not in LENIENT or fault not in STRICT


CELLS = [(client, fault) for fault in CERTIFICATES for client in CLIENTS if meets(client, fault)]


def failed(client: Client, fault: Callable[[], Chain], directory: Path) -> BaseException:
    """Give what a client raises that meets a chain."""
    met = fault()
    file = chains.write(directory / "authority.pem", met.trusted.pem, met.revoked)
    context = chains.presenting(met.leaf, *met.others)
    with Server(*faults.GOOD, context=context) as server:
        host, port = server.address
        target = met.target(host, port, faults.PATIENT, str(file), secure=True)
        return raised(lambda: client.fetch(target))


@pytest.mark.parametrize(("client", "fault"), CELLS, ids=named)
def test_certificate(client: Client, fault: Callable[[], Chain], tmp_path: Path) -> None:
    """A certificate that is wrong points at its causes, whatever the client."""
    diagnosis = classify.diagnose(failed(client, fault, tmp_path))

    assert diagnosis.code is NetworkErrorCode.SSL_HANDSHAKE_FAILED
    assert diagnosis.causes == (() if client.name in SILENT else CERTIFICATES[fault][0])


@pytest.mark.parametrize("fault", CERTIFICATES, ids=named)
def test_the_fault_is_the_one_that_is_meant(fault: Callable[[], Chain], tmp_path: Path) -> None:
    """OpenSSL's own verdict on each of the chains is the one in the table."""
    error = failed(clients.load("raw_socket"), fault, tmp_path)

    assert isinstance(error, ssl.SSLCertVerificationError)
    assert error.verify_code == CERTIFICATES[fault][1], error.verify_message


#: Faults of the catalogue -> causes.
OTHERS: Mapping[str, tuple[int, ...]] = {
    "not_yet_valid": (1, 3),
    "expired": (4, 1),
    "wrong_host": (),
    "wrong_address": (),
    "no_common_version": (3,),
    "no_common_cipher": (3,),
    "client_certificate_tls12": (3,),
    "client_certificate_tls13": (3,),
    "plain_http_on_tls_port": (2, 3),
    "ssh_on_tls_port": (2, 3),
}


@pytest.mark.parametrize("name", OTHERS)
@pytest.mark.parametrize("client", CLIENTS, ids=named)
def test_other_faults(laboratory: Laboratory, client: Client, name: str) -> None:
    """Trouble with dates, protocol or peer points at its causes; a host name at none."""
    fault = faults.BY_NAME[name]
    if not client.meets(fault):
        pytest.skip(client.cannot[name])

    diagnosis = classify.diagnose(raised(laboratory.failing(client, fault)))

    hidden = client.name in SILENT and name in ("not_yet_valid", "expired")
    assert diagnosis.code is fault.code
    assert diagnosis.causes == (() if hidden else OTHERS[name])


#: Alerts by their number (RFC 8446, section 6) -> causes.
ALERTS: Mapping[int, tuple[int, ...]] = {
    40: (3,),  # handshake_failure
    42: (6, 2),  # bad_certificate
    43: (3,),  # unsupported_certificate
    44: (3,),  # certificate_revoked
    45: (4, 1),  # certificate_expired
    46: (6, 5, 2),  # certificate_unknown
    48: (6, 5, 2),  # unknown_ca
    49: (3,),  # access_denied
    51: (3,),  # decrypt_error
    70: (3,),  # protocol_version
    71: (3,),  # insufficient_security
    80: (3,),  # internal_error
    86: (3,),  # inappropriate_fallback
    112: (3,),  # unrecognized_name
}


@pytest.mark.parametrize("number", ALERTS)
@pytest.mark.parametrize("client", CLIENTS, ids=named)
def test_alert(laboratory: Laboratory, client: Client, number: int) -> None:
    """An alert of the peer points at causes, whatever the client makes of it."""
    with Server(read_some, send(alert(number))) as server:
        host, port = server.address
        authority = str(laboratory.authority_file)
        target = Target(host, port, faults.PATIENT, authority, secure=True)
        diagnosis = classify.diagnose(raised(lambda: client.fetch(target)))

    assert diagnosis.code is NetworkErrorCode.SSL_HANDSHAKE_FAILED
    # libcurl (lib/vtls/openssl.c) makes of this one that the verification failed, and no more.
    hidden = client.name == "pycurl_easy" and number == 45
    assert diagnosis.causes == (() if hidden else ALERTS[number])


def refused_by_client(context: ssl.SSLContext) -> BaseException:
    """Give what a server meets whose client does not trust its certificate."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(contextlib.closing(socket.create_server(("127.0.0.1", 0))))
        listener.settimeout(faults.PATIENT)

        def connect() -> None:
            address = listener.getsockname()
            with contextlib.suppress(ssl.SSLError), socket.create_connection(address) as sock:
                ssl.create_default_context().wrap_socket(sock, server_hostname="localhost")

        client = threading.Thread(target=connect)
        client.start()
        stack.callback(client.join)
        accepted = stack.enter_context(contextlib.closing(listener.accept()[0]))
        accepted.settimeout(faults.PATIENT)

        def serve() -> object:
            with context.wrap_socket(accepted, server_side=True) as served:
                return served.recv(1)

        return raised(serve)


@pytest.mark.parametrize("condition", ["unknown_issuer", "self_signed_authority"])
def test_a_server_is_told(laboratory: Laboratory, condition: str) -> None:
    """A server whose clients do not trust it is told by an alert, which points at causes."""
    diagnosis = classify.diagnose(refused_by_client(laboratory.contexts[condition]))

    assert diagnosis.code is NetworkErrorCode.SSL_HANDSHAKE_FAILED
    assert diagnosis.causes == (6, 5, 2)

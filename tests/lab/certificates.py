"""Every way in which a server's side of TLS can be wrong, made when it is needed."""

import ssl
import warnings
from collections.abc import Callable, Mapping
from datetime import datetime

from trustme import CA, Blob, LeafCert

#: The names that the lab's servers are reached by.
HERE = ("127.0.0.1", "::1", "localhost")
PAST = datetime(2010, 1, 1)
FUTURE = datetime(2900, 1, 1)


def server_context(name: str, authority: CA) -> ssl.SSLContext:
    """Give the server's side of TLS in this condition; the clients trust the authority."""
    context = CONDITIONS[name](authority)
    # Who speaks nothing but HTTP/2 gives up where the server does not know it by name.
    context.set_alpn_protocols(["h2"] if name == "http2" else ["http/1.1", "h2"])
    return context


def presenting(*pems: Blob) -> ssl.SSLContext:
    """Give the TLS of a server that shows these certificates, the key and its own one first."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with Blob(b"".join(pem.bytes() for pem in pems)).tempfile() as path:
        context.load_cert_chain(path)
    return context


def leaf(certificate: LeafCert) -> ssl.SSLContext:
    """Give the TLS of a server that shows this certificate and what is between it and the root."""
    return presenting(certificate.private_key_and_cert_chain_pem)


def _self_signed(_: CA) -> ssl.SSLContext:
    lonely = CA()
    return presenting(lonely.private_key_pem, lonely.cert_pem)


def _self_signed_authority(_: CA) -> ssl.SSLContext:
    stranger = CA()
    return presenting(stranger.issue_cert(*HERE).private_key_and_cert_chain_pem, stranger.cert_pem)


def _missing_intermediate(authority: CA) -> ssl.SSLContext:
    certificate = authority.create_child_ca().issue_cert(*HERE)
    return presenting(certificate.private_key_pem, certificate.cert_chain_pems[0])


def _no_common_version(authority: CA) -> ssl.SSLContext:
    """Offer nothing above TLS 1.1, which `ssl.create_default_context` refuses since Python 3.10."""
    context = leaf(authority.issue_cert(*HERE))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def _no_common_cipher(authority: CA) -> ssl.SSLContext:
    """Allow only ciphers that need an RSA certificate, and have one with an elliptic curve."""
    context = leaf(authority.issue_cert(*HERE))
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256")
    return context


def _client_certificate(authority: CA, version: ssl.TLSVersion) -> ssl.SSLContext:
    context = leaf(authority.issue_cert(*HERE))
    context.minimum_version = context.maximum_version = version
    context.verify_mode = ssl.CERT_REQUIRED
    authority.configure_trust(context)
    return context


CONDITIONS: Mapping[str, Callable[[CA], ssl.SSLContext]] = {
    "valid": lambda ca: leaf(ca.issue_cert(*HERE)),
    "http2": lambda ca: leaf(ca.issue_cert(*HERE)),
    "expired": lambda ca: leaf(ca.issue_cert(*HERE, not_after=PAST)),
    "not_yet_valid": lambda ca: leaf(ca.issue_cert(*HERE, not_before=FUTURE)),
    "self_signed": _self_signed,
    "self_signed_authority": _self_signed_authority,
    "unknown_issuer": lambda _: leaf(CA().issue_cert(*HERE)),
    "missing_intermediate": _missing_intermediate,
    "other_host": lambda ca: leaf(ca.issue_cert("cloud.other.example")),
    "other_address": lambda ca: leaf(ca.issue_cert("127.0.0.2")),
    "no_common_version": _no_common_version,
    "no_common_cipher": _no_common_cipher,
    "client_certificate_tls12": lambda ca: _client_certificate(ca, ssl.TLSVersion.TLSv1_2),
    "client_certificate_tls13": lambda ca: _client_certificate(ca, ssl.TLSVersion.TLSv1_3),
}

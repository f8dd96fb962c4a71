"""What is left of a failure of TLS that lost its traceback, its causes or its numbers."""

import copy
import pickle
import ssl
from collections.abc import Callable

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.classify import Phase
from errcodes.classify.read import tls_causes
from errcodes.classify.read.numbers import openssl

TLS, CLOSED = NetworkErrorCode.SSL_HANDSHAKE_FAILED, NetworkErrorCode.CLOSED_BY_PEER
httpx = pytest.importorskip("httpx")

REQUIRED = (
    "[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED] tlsv13 alert certificate required (_ssl.c:2580)"
)
EXPIRED = "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: certificate has expired"


def refused(**attributes: object) -> ssl.SSLError:
    """Give an `ssl.SSLError` with the attributes that the ssl module sets, and no traceback."""
    verdict = "verify_code" in attributes
    error = (ssl.SSLCertVerificationError if verdict else ssl.SSLError)(1, "a text")
    for name, value in attributes.items():
        setattr(error, name, value)
    return error


@pytest.mark.parametrize("made", [httpx.ReadError, httpx.WriteError])
@pytest.mark.parametrize(
    ("text", "code", "causes"),
    [
        (REQUIRED, TLS, (3,)),
        ("[SSL: SSLV3_ALERT_BAD_RECORD_MAC] sslv3 alert bad record mac (_ssl.c:2580)", TLS, (2,)),
        ("[SSL: BAD_RECORD_MAC] bad record mac (_ssl.c:2580)", TLS, ()),
        ("[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred (_ssl.c:992)", CLOSED, ()),
        ("[SSL: APPLICATION_DATA_AFTER_CLOSE_NOTIFY] application data (_ssl.c:2)", CLOSED, ()),
        ("[SSL: PROTOCOL_IS_SHUTDOWN] protocol is shutdown (_ssl.c:2)", CLOSED, ()),
        ("[Errno 104] Connection reset by peer", CLOSED, ()),
        ("", CLOSED, ()),
    ],
)
def test_a_text_goes_before_the_class_of_a_read_or_write(
    made: Callable[[str], Exception],
    text: str,
    code: NetworkErrorCode,
    causes: tuple[int, ...],
) -> None:
    """A read or write error of httpx keeps the text of what it was, also in a pickle."""
    for error in (made(text), pickle.loads(pickle.dumps(made(text))), copy.copy(made(text))):
        told = classify.diagnose(error)

        assert (told.code, told.causes) == (code, causes)
        assert classify.exception(error) is code
        assert classify.is_transient(error) is (code is CLOSED)


@pytest.mark.parametrize("code", [10, 18, 62, -67818, 0x800B0109])
def test_a_verdict_on_a_certificate_is_one_of_the_handshake(code: int) -> None:
    """Without a traceback too, a certificate that was refused tells that nothing was sent."""
    told = classify.diagnose(refused(verify_code=code))

    assert (told.phase, told.sent) == (Phase.TLS, False)


@pytest.mark.parametrize("reason", sorted(openssl.IN_HANDSHAKE))
def test_a_reason_of_the_handshake(reason: str) -> None:
    """What answers the first messages tells the phase, as a reason and as a text."""
    words = reason.lower().replace("_", " ")
    for error in (refused(reason=reason), RuntimeError(f"[SSL: {reason}] {words} (_ssl.c:1006)")):
        told = classify.diagnose(error)

        assert (told.code, told.phase, told.sent) == (TLS, Phase.TLS, False)


@pytest.mark.parametrize(
    "reason", ["TLSV13_ALERT_CERTIFICATE_REQUIRED", "TLSV1_ALERT_UNKNOWN_CA", "BAD_RECORD_MAC"]
)
def test_a_reason_that_may_come_later(reason: str) -> None:
    """TLS 1.3 lets a peer refuse a certificate when the request is under way."""
    words = reason.lower().replace("_", " ")
    for error in (refused(reason=reason), RuntimeError(f"[SSL: {reason}] {words} (_ssl.c:1006)")):
        told = classify.diagnose(error)

        assert (told.code, told.phase, told.sent) == (TLS, None, None)


def test_a_handshake_in_the_first_read() -> None:
    """Where the first read does the handshake, a certificate is still refused in the handshake."""

    class Connection:
        def recv(self) -> None:
            raise refused(verify_code=18)

    try:
        Connection().recv()
    except ssl.SSLError as error:
        told = classify.diagnose(error)

    assert (told.phase, told.sent) == (Phase.TLS, False)


@pytest.mark.parametrize(
    "error",
    [
        refused(verify_code=10),
        refused(verify_code=9),
        refused(verify_code=12),
        refused(verify_code=-67818),
        ssl.SSLCertVerificationError(1, EXPIRED),
        RuntimeError(EXPIRED),
        RuntimeError("certificate verify failed: certificate is not yet valid"),
        RuntimeError("certificate verify failed: CRL has expired"),
    ],
    ids=str,
)
def test_a_clock_is_told_by_the_causes(error: Exception) -> None:
    """The app code says the same as the causes, whether a number tells them or words."""
    told = classify.diagnose(error)

    assert 1 in told.causes
    assert told.app_code is AppErrorCode.CLOCK_WRONG


def test_causes_are_those_of_what_decides() -> None:
    """A system's number decides, and the handshake that failed before tells nothing of it."""
    error = ConnectionRefusedError(111, "Connection refused")
    error.__cause__ = refused(reason="TLSV1_ALERT_UNKNOWN_CA")

    told = classify.diagnose(error)

    assert (told.code, told.causes) == (NetworkErrorCode.CONNECT_FAILED, ())
    assert classify.diagnose(error.__cause__).causes


@pytest.mark.parametrize("words", ["permitted subtree violation", "excluded subtree violation"])
def test_a_certificate_for_a_name_that_its_issuer_may_not_certify(words: str) -> None:
    """The names that a CA may certify are a matter of the intermediate certificates."""
    told = classify.diagnose(RuntimeError(f"certificate verify failed: {words}"))

    assert (told.code, told.causes) == (TLS, (6,))
    assert told.app_code is AppErrorCode.NETWORK_ANOMALY
    assert classify.diagnose(refused(verify_code=tls_causes.VERIFY_WORDS[words])).causes == (6,)


@pytest.mark.parametrize("text", ["(-1, 'Unexpected EOF')", "(104, 'ECONNRESET')"])
def test_a_handshake_of_pyopenssl_that_was_cut_off(text: str) -> None:
    """urllib3 quotes PyOpenSSL's word for a connection that was closed in the handshake."""
    told = classify.diagnose(ssl.SSLError(f"bad handshake: SysCallError{text}"))

    assert (told.code, told.phase, told.sent) == (CLOSED, Phase.TLS, False)
    other = ssl.SSLError("bad handshake: Error([('SSL routines', '', 'bad extension')])")
    assert classify.exception(other) is TLS

"""The numbers of other systems than the one that the tests run on."""

import errno
import pickle
import ssl
import sys

import pytest

from errcodes import AppErrorCode, NetworkErrorCode, classify
from errcodes.classify import Phase
from errcodes.classify.evidence import Symptom
from errcodes.classify.read.numbers import os_errors
from errcodes.classify.read.numbers.os_errors import ERRNO_BY_SYSTEM, ERRNO_NAMES
from errcodes.classify.walk.record import Record

N = NetworkErrorCode

#: What a call to a closed port, and to a network out of reach, is answered with on each system.
SYSTEMS = {
    "linux": (111, 101),
    "darwin": (61, 51),
    "freebsd14": (61, 51),
    "win32": (10061, 10051),
}


def errno_of(system: str) -> dict[int, Symptom]:
    """Give what the errno values of a system say; nothing for one that no table names."""
    # Some have the number of their release behind the name.
    tables = [table for known, table in ERRNO_BY_SYSTEM.items() if system.startswith(known)]
    return {number: ERRNO_NAMES[name] for table in tables for number, name in table.items()}


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_system_has_its_own_numbers(system: str) -> None:
    """The same failures have other numbers on each system, and the system is told by its name."""
    refused, unreachable = SYSTEMS[system]

    assert errno_of(system)[refused] is Symptom.REFUSED
    assert errno_of(system)[unreachable] is Symptom.NETWORK_DOWN


def test_a_number_of_one_system_says_nothing_on_another() -> None:
    """61 is ECONNREFUSED on macOS and ENODATA on Linux; 111 is nothing on macOS."""
    assert 61 not in errno_of("linux")
    assert 111 not in errno_of("darwin")
    assert errno_of("emscripten") == {}


@pytest.mark.parametrize("system", ERRNO_BY_SYSTEM)
def test_a_system_has_every_name(system: str) -> None:
    """Each system has a number for each name, but ENONET is Linux's alone."""
    missing = set(ERRNO_NAMES) - set(ERRNO_BY_SYSTEM[system].values())

    assert missing == (set() if system == "linux" else {"ENONET"})


def test_the_running_systems_table_is_right() -> None:
    """Where a table says what the running system's numbers are, the errno module says the same."""
    system = next((name for name in ERRNO_BY_SYSTEM if sys.platform.startswith(name)), None)
    if system is None:
        pytest.skip(f"there is no table for {sys.platform}")
    names = ERRNO_BY_SYSTEM[system]

    assert names == {getattr(errno, name): name for name in names.values()}
    assert errno_of(sys.platform).items() <= os_errors.ERRNO.items()


@pytest.mark.skipif(sys.platform == "darwin", reason="here these numbers are the system's own")
@pytest.mark.parametrize(
    ("cls", "number", "code"),
    [
        (ConnectionRefusedError, 61, N.CONNECT_FAILED),
        (ConnectionResetError, 54, N.CLOSED_BY_PEER),
        (ConnectionAbortedError, 53, N.CLOSED_BY_PEER),
        (TimeoutError, 60, N.TIMEOUT),
        (ConnectionRefusedError, 10061, N.CONNECT_FAILED),
    ],
)
def test_an_exception_from_another_system_tells_by_its_class(
    cls: type[OSError], number: int, code: NetworkErrorCode
) -> None:
    """The class was chosen by the number where it was raised, and comes with the pickle."""
    received = pickle.loads(pickle.dumps(cls(number, "")))

    assert classify.exception(received) is code


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (64, N.CLOSED_BY_PEER),
        (121, N.TIMEOUT),
        (1225, N.CONNECT_FAILED),
        (1231, N.NETWORK_UNAVAILABLE),
        (1232, N.NO_ROUTE_TO_HOST),
        (10065, N.NO_ROUTE_TO_HOST),
    ],
)
def test_windows_has_numbers_of_its_own(
    number: int, code: NetworkErrorCode, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What stands in `winerror` is read as a number of Windows, and shown as one."""
    monkeypatch.setattr(os_errors, "_HAS_WINERROR", True)
    monkeypatch.setattr(Record, "winerror", number)
    diagnosis = classify.diagnose(OSError(22, ""))

    assert diagnosis.code is code
    assert diagnosis.evidence == (f"OSError.winerror = {number}",)


@pytest.mark.parametrize("number", os_errors.WINERROR)
def test_a_number_of_windows_is_no_errno(number: int) -> None:
    """The same number is another error where it stands in errno, or none."""
    assert number not in errno_of("win32")


def refused(code: int, message: str) -> ssl.SSLCertVerificationError:
    """Give what truststore raises: `verify_code` and `verify_message` are set afterwards."""
    error = ssl.SSLCertVerificationError(message)
    error.verify_message = message
    error.verify_code = code
    return error


@pytest.mark.parametrize(
    ("code", "message", "expected", "causes"),
    [
        # macOS: the number of the CFError, and its description.
        (-67818, "“cloud.example” certificate is expired", N.SSL_HANDSHAKE_FAILED, (4, 1)),
        (-67843, "“cloud.example” certificate is not trusted", N.SSL_HANDSHAKE_FAILED, (2, 5)),
        (-67820, "“cloud.example” certificate is revoked", N.SSL_HANDSHAKE_FAILED, (3,)),
        (-67602, "“cloud.example” certificate name does not match", N.HOSTNAME_NOT_VERIFIED, ()),
        (-67635, "an unknown reason", N.SSL_HANDSHAKE_FAILED, ()),
        # Windows: the dwError of the policy status, and the text of FormatMessageW.
        (0x800B0101, "A required certificate is not within", N.SSL_HANDSHAKE_FAILED, (4, 1)),
        (0x800B0109, "A certificate chain processed, but", N.SSL_HANDSHAKE_FAILED, (2, 5)),
        (0x800B010C, "A certificate was explicitly revoked", N.SSL_HANDSHAKE_FAILED, (3,)),
        (0x80092013, "The revocation function was unable to", N.SSL_HANDSHAKE_FAILED, (2,)),
        (0x800B010F, "The certificate's CN name does not match", N.HOSTNAME_NOT_VERIFIED, ()),
        (0x800B0114, "The certificate has an invalid name", N.SSL_HANDSHAKE_FAILED, ()),
    ],
)
def test_verdicts_of_the_systems_trust_stores(
    code: int, message: str, expected: NetworkErrorCode, causes: tuple[int, ...]
) -> None:
    """The truststore package lets the system verify, and hands its number on as OpenSSL's."""
    diagnosis = classify.diagnose(refused(code, message))

    assert diagnosis.code is expected
    assert diagnosis.causes == causes
    assert diagnosis.phase in {Phase.TLS, None}
    assert not diagnosis.transient


@pytest.mark.parametrize("code", [-67818, -67819, 0x800B0101, 9, 10])
def test_a_certificate_out_of_its_time_points_at_the_clock(code: int) -> None:
    """Whoever verified it, the phone SDK's code is that of a wrong clock."""
    assert classify.diagnose(refused(code, "")).app_code is AppErrorCode.CLOCK_WRONG


def test_a_verdict_is_not_overruled() -> None:
    """A certificate failure keeps being one, however it is wrapped."""
    error = ConnectionResetError(errno.ECONNRESET, "Connection reset by peer")
    error.__cause__ = refused(0x800B010F, "The certificate's CN name does not match")

    assert classify.exception(error) is N.HOSTNAME_NOT_VERIFIED

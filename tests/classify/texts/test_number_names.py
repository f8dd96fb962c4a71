"""Numbers and their names, against the packages that have them from the specifications."""

from collections.abc import Iterable
from typing import Any

import pytest

from errcodes.classify.evidence import Symptom
from errcodes.classify.words.number_spaces import numbers_of, words_of
from errcodes.classify.words.phrases import clouds, opc_ua, protocols, smart_home, windows_numbers
from errcodes.classify.words.rows import Row

#: What Win32 calls without a number of WinINet or of Windows Sockets is less than this.
_OF_WIN32 = 9000
#: The last result that RFC 4511 has.
_LAST_OF_LDAP = 80


def names_of(rows: Iterable[Row], *prefixes: str) -> set[str]:
    """Give the rows that are a name which begins so."""
    return {row[0] for row in rows if row[0].startswith(prefixes)}


def module(name: str) -> Any:
    """Import a package that few have."""
    return pytest.importorskip(name, reason=f"{name} is not installed")


def test_hresults_are_those_of_impacket() -> None:
    """Each number of a space of its own there, and each of Win32, is one there as well."""
    hresults = module("impacket.hresult_errors").ERROR_MESSAGES
    win32 = module("impacket.system_errors").ERROR_MESSAGES

    known = {number for number in numbers_of("HRESULT") if 0x80090000 <= number < 0x800C0000}
    of_win32 = {number & 0xFFFF for number in numbers_of("HRESULT") if number >> 16 == 0x8007}
    assert known <= hresults.keys()
    assert {number for number in of_win32 if number < _OF_WIN32} <= win32.keys()


def test_ntstatus_is_that_of_impacket() -> None:
    """Each number, and each name, is one of MS-ERREF."""
    numbers = module("impacket.nt_errors").ERROR_MESSAGES

    assert numbers_of("NTSTATUS").keys() <= numbers.keys()
    assert names_of(windows_numbers.ROWS, "STATUS_") <= {name for name, _ in numbers.values()}


def test_opc_ua_is_that_of_asyncua() -> None:
    """Each name is one of the specification, which all begin so where they say what went wrong."""
    codes = module("asyncua.ua.status_codes")

    assert names_of(opc_ua.ROWS, "Bad") <= set(dir(codes.StatusCodes))


def test_ldap_is_that_of_ldap3() -> None:
    """Each result of RFC 4511 that is no success refuses; others are extensions of the protocol."""
    results = module("ldap3.core.results").RESULT_CODES

    of_protocol = {number for number in results if number <= _LAST_OF_LDAP}
    assert of_protocol - numbers_of("LDAP").keys() == {0, 5, 6, 10, 14}


def test_homekit_is_that_of_aiohomekit() -> None:
    """Each status below zero is known, and one of them is a time-out."""
    statuses = module("aiohomekit.protocol.statuscodes").HapStatusCode

    known = {-number for number in numbers_of("HAP")}
    assert {status.value for status in statuses if status.value < -1} <= known
    assert numbers_of("HAP")[-statuses.TIMED_OUT.value][0] is Symptom.TIMEOUT


def test_xmpp_is_that_of_slixmpp() -> None:
    """Each condition of a stream and of a stanza is one there."""
    streams = module("slixmpp.stanza.stream_error").StreamError.conditions
    stanzas = module("slixmpp.stanza.error").Error.conditions
    logins = {"credentials-expired", "account-disabled", "temporary-auth-failure"}

    known = {row[0] for row in protocols.ROWS if row[-1] == "XMPP"}
    assert known - logins <= streams | stanzas


def test_throttling_is_that_of_botocore() -> None:
    """Each code that botocore waits for is one of a server that is too busy."""
    retries = module("botocore.retries.standard")

    codes = retries.ThrottledRetryableChecker()._throttled_error_codes
    busy = {row[0] for row in clouds.ROWS if row[1] == "BUSY"}
    assert set(codes) <= busy


def test_each_space_has_its_numbers_as_words() -> None:
    """A number stands there as programs write it: in hexadecimal, with a letter, or in decimal."""
    assert "0x80072ee2" in words_of("HRESULT")
    assert "80072ee2" in words_of("HRESULT")
    assert "2147012894" in words_of("HRESULT_SIGNED")
    assert "08s01" in words_of("SQLSTATE")
    assert len(numbers_of("SQLSTATE")) == len(list(numbers_of("SQLSTATE")))
    assert set(numbers_of("CHIP")) == {number for number, _, _ in smart_home.CHIP}

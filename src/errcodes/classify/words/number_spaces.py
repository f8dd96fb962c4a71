"""The spaces of numbers that texts name: what each number in them says."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from string import ascii_uppercase, digits
from typing import TypeAlias

from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.read.numbers import ldap, mysql, sqlstate
from errcodes.classify.read.numbers.http_statuses import FAILED_STATUSES, status_symptom
from errcodes.classify.read.numbers.libcurl import CURL_CODES
from errcodes.classify.read.numbers.mbedtls import MBEDTLS_CODES, MBEDTLS_TLS_CODES
from errcodes.classify.read.numbers.modbus import MODBUS_EXCEPTIONS
from errcodes.classify.read.numbers.mqtt import MQTT_CONNACK, MQTT_REASONS, PAHO_RESULTS
from errcodes.classify.read.numbers.os_errors import WINERROR, WINSOCK
from errcodes.classify.read.numbers.server_answers import Meaning
from errcodes.classify.read.numbers.sqlstate import SQLSTATES
from errcodes.classify.read.numbers.trust_stores import WINDOWS_ERRORS
from errcodes.classify.read.numbers.websocket import CLOSE_CODES
from errcodes.classify.words.phrases import (
    apple_numbers,
    chromium,
    clouds,
    database_numbers,
    espressif,
    qt,
    smart_home,
    system_numbers,
    tools,
    windows_numbers,
    wolfssl,
)
from errcodes.classify.words.rows import SpaceRow

__all__ = ["SPACES", "Space", "numbers_of", "words_of"]

#: Number -> symptom and phase.
Space: TypeAlias = Mapping[int, Meaning]

#: HarmonyOS (@ohos.net.http, "HTTP error codes") adds this to libcurl's numbers.
_HARMONYOS = 2_300_000
#: So does its Remote Communication Kit ("RCP error codes").
_HARMONYOS_RCP = 1_007_900_000
#: What is CURLE_PEER_FAILED_VERIFICATION, 60, since libcurl 7.62; Unity still says it.
_PEER_FAILED_VERIFICATION = 51
#: Spaces whose numbers are written in hexadecimal.
_HEXADECIMAL = frozenset(
    {
        *("CHIP", "CHIP_SYSTEM", "ESP_IDF", "HRESULT", "MATTER", "MATTER_STATUS", "MBEDTLS"),
        *("MBEDTLS_TLS", "NTSTATUS"),
    }
)
#: Matter (src/lib/core/CHIPError.h) adds these to what a device answers, and to an errno.
_MATTER, _MATTER_SYSTEM = 0x500, 0x02000000
#: Windows (winerror.h, FACILITY_HTTP) adds this to a status of HTTP.
_HTTP_OF_WINDOWS = 0x80190000
#: The statuses for which it has a name there (BG_E_HTTP_ERROR_400 and others).
_STATUSES_OF_WINDOWS = (
    *(400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417),
    *(429, 500, 501, 502, 503, 504, 505),
)
#: The base of the numbers that stand for states of SQL with letters: all are larger than those of
#: five digits.
_LETTERS_TOO, _MOST_OF_DIGITS = 36, 100_000
_DIGITS = f"{digits}{ascii_uppercase}"
#: The results of LDAP (RFC 4511) and of its libraries, without those that are below zero.
_RESULTS_OF_LDAP = range(1, 100)
#: What a server of MySQL says.
_SERVER_OF_MYSQL = range(1000, 2000)
#: nginx (src/http/ngx_http_request.h): the client went away.
_CLIENT_CLOSED_REQUEST = 499
#: What stands before a server answers so for it: RFC 9110, section 15.6, and Cloudflare's.
_OF_GATEWAYS = (502, 503, 504, 520, 521, 522, 523, 524, 525, 526)
#: No errno of any system is as large.
_LARGER_THAN_ANY_ERRNO = 1000
#: A WebSocket that was closed so has done its work (RFC 6455, section 7.4.1).
_NORMAL = 1000


class _States(Mapping[int, Meaning]):
    """The states of SQL, of which an unknown one says what its class does.

    One of digits stands there as the number that it is written as, another to the base 36.
    """

    def __getitem__(self, number: int) -> Meaning:
        found = sqlstate.meaning(_state_of(number))
        if found is None:
            raise KeyError(number)
        return found

    def __iter__(self) -> Iterator[int]:
        return (int(state, 10 if state.isdecimal() else _LETTERS_TOO) for state in SQLSTATES)

    def __len__(self) -> int:
        return len(SQLSTATES)


@cache
def numbers_of(name: str) -> Space:
    """Give what the numbers of a space say, by the name that rows have for it.

    Raises:
        KeyError: There is no such space.

    >>> numbers_of("HTTP")[503]
    (<Symptom.STATUS_503: 16>, None)
    """
    return SPACES[name]()


@cache
def words_of(name: str) -> list[str]:
    """Give the numbers of a space as the words that texts have for them.

    >>> words_of("MBEDTLS_TLS")[0]
    '0x2080'
    """
    numbers = numbers_of(name)
    if name == "SQLSTATE":
        return [state.lower() for state in SQLSTATES if state[0].isdecimal()]
    if name not in _HEXADECIMAL:
        return [str(number) for number in numbers]
    forms = {form for number in numbers for form in (f"0x{number:x}", f"0x{number:04x}")}
    if name == "HRESULT":
        forms |= {form for number in numbers if not (form := f"{number:x}").isdecimal()}
    return sorted(forms)


def _state_of(number: int) -> str:
    if number < _MOST_OF_DIGITS:
        return f"{number:05}"
    letters = ""
    while number:
        number, digit = divmod(number, _LETTERS_TOO)
        letters = _DIGITS[digit] + letters
    return letters.zfill(5)


def _members(*tables: Iterable[SpaceRow]) -> Space:
    return {
        number: (Symptom[symptom], Phase[phase] if phase else None)
        for table in tables
        for number, symptom, phase in table
    }


def _winsock() -> Space:
    return {number: (symptom, None) for number, symptom in WINSOCK.items()}


def _system() -> Space:
    # Dart writes the larger numbers of Windows behind `errno`, as Rust does behind `os error`.
    winerror = {
        number: (symptom, None)
        for number, symptom in WINERROR.items()
        if number >= _LARGER_THAN_ANY_ERRNO
    }
    return {**_members(system_numbers.ERRNO), **winerror, **_winsock()}


def _curl(offset: int = 0) -> Space:
    known = {offset + number: each for number, each in CURL_CODES.items()}
    return {offset + _PEER_FAILED_VERIFICATION: (Symptom.TLS, Phase.TLS), **known}


def _harmonyos() -> Space:
    own = _members(system_numbers.HARMONYOS_RCP)
    return {**_curl(_HARMONYOS), **_curl(_HARMONYOS_RCP), **own}


def _http() -> Space:
    failed: dict[int, Meaning] = {
        status: (status_symptom(status), None) for status in FAILED_STATUSES
    }
    return {**failed, _CLIENT_CLOSED_REQUEST: (Symptom.CANCELED, None)}


def _websocket() -> Space:
    return {code: (symptom, None) for code, symptom in CLOSE_CODES.items() if code > _NORMAL}


def _hresult() -> Space:
    http = numbers_of("HTTP")
    statuses = {_HTTP_OF_WINDOWS + status: http[status] for status in _STATUSES_OF_WINDOWS}
    verified = {number: (each.symptom, Phase.TLS) for number, each in WINDOWS_ERRORS.items()}
    return {**statuses, **verified, **_members(windows_numbers.HRESULT)}


def _signed(numbers: Space) -> Space:
    """Give numbers of 32 bits as they are written with a sign, without it."""
    return {(1 << 32) - number: meaning for number, meaning in numbers.items()}


def _said(meaning: Callable[[int], Meaning | None], numbers: range) -> Space:
    """Give what numbers say, without those that say nothing."""
    found = {number: meaning(number) for number in numbers}
    return {number: each for number, each in found.items() if each is not None}


#: Name of a space -> what makes it, when it is first asked for.
SPACES: Mapping[str, Callable[[], Space]] = {
    "ARIA2": lambda: _members(tools.ARIA2),
    "CFNETWORK": lambda: _members(apple_numbers.NSURL, apple_numbers.CFHOST),
    "CHIP": lambda: _members(smart_home.CHIP),
    "CHIP_SYSTEM": lambda: {
        _MATTER_SYSTEM + number: each for number, each in numbers_of("SYSTEM").items()
    },
    "CHROMIUM": lambda: _members(chromium.CHROMIUM),
    "CURL": _curl,
    "DARWIN": lambda: _members(apple_numbers.DARWIN),
    "ESP_IDF": lambda: _members(espressif.ESP_IDF),
    "GAI": lambda: _members(system_numbers.GAI),
    "GATEWAYS": lambda: {status: numbers_of("HTTP")[status] for status in _OF_GATEWAYS},
    "HAP": lambda: _members(smart_home.HAP),
    "HARMONYOS": _harmonyos,
    "HRESULT": _hresult,
    "HRESULT_SIGNED": lambda: _signed(numbers_of("HRESULT")),
    "HTTP": _http,
    "LDAP": lambda: _said(ldap.meaning, _RESULTS_OF_LDAP),
    "MATTER": lambda: {
        _MATTER + number: each for number, each in numbers_of("MATTER_STATUS").items()
    },
    "MATTER_STATUS": lambda: _members(smart_home.MATTER_STATUS),
    "MBEDTLS": lambda: MBEDTLS_CODES | MBEDTLS_TLS_CODES,
    "MBEDTLS_DECIMAL": lambda: MBEDTLS_TLS_CODES,
    "MBEDTLS_TLS": lambda: MBEDTLS_TLS_CODES,
    "MODBUS": lambda: MODBUS_EXCEPTIONS,
    "MQTT_CONNACK": lambda: MQTT_REASONS | MQTT_CONNACK,
    "MYSQL": lambda: _said(mysql.meaning, _SERVER_OF_MYSQL),
    "MQTT_RESULTS": lambda: PAHO_RESULTS,
    "NTSTATUS": lambda: _members(windows_numbers.NTSTATUS),
    "NSURL": lambda: _members(apple_numbers.NSURL),
    "ORACLE": lambda: _members(database_numbers.ORACLE),
    "PLAY_SERVICES": lambda: _members(clouds.PLAY_SERVICES),
    "PUBSUBCLIENT": lambda: _members(system_numbers.PUBSUBCLIENT),
    "QT": lambda: _members(qt.QT),
    "RSYNC": lambda: _members(tools.RSYNC),
    "SECURE_TRANSPORT": lambda: _members(apple_numbers.SECURE_TRANSPORT),
    "SQLSTATE": _States,
    "SYSTEM": _system,
    "WGET": lambda: _members(tools.WGET),
    "WEBSOCKET": _websocket,
    "WINSOCK": _winsock,
    "WOLFSSL": lambda: _members(wolfssl.WOLFSSL),
}

"""The spaces of numbers that texts name: what each number in them says."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TypeAlias

from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.read.numbers.http import status_symptom
from errcodes.classify.read.numbers.libcurl import CURL_CODES
from errcodes.classify.read.numbers.mbedtls import MBEDTLS_CODES, MBEDTLS_TLS_CODES
from errcodes.classify.read.numbers.mqtt import MQTT_CONNACK, MQTT_REASONS, PAHO_RESULTS
from errcodes.classify.read.numbers.mysql import meaning
from errcodes.classify.read.numbers.os_errors import WINSOCK
from errcodes.classify.read.numbers.websocket import CLOSE_CODES
from errcodes.classify.words.phrases import apple_numbers, chromium, qt, system_numbers
from errcodes.classify.words.rows import SpaceRow

__all__ = ["SPACES", "Space", "numbers_of", "words_of"]

#: Number -> symptom and phase.
Space: TypeAlias = Mapping[int, tuple[Symptom, Phase | None]]

#: HarmonyOS (@ohos.net.http, "HTTP error codes") adds this to libcurl's numbers.
_HARMONYOS = 2_300_000
#: So does its Remote Communication Kit ("RCP error codes").
_HARMONYOS_RCP = 1_007_900_000
#: What is CURLE_PEER_FAILED_VERIFICATION, 60, since libcurl 7.62; Unity still says it.
_PEER_FAILED_VERIFICATION = 51
#: Spaces whose numbers are written in hexadecimal.
_HEXADECIMAL = frozenset({"MBEDTLS", "MBEDTLS_TLS"})
#: nginx (src/http/ngx_http_request.h): the client went away.
_CLIENT_CLOSED_REQUEST = 499
#: A WebSocket that was closed so has done its work (RFC 6455, section 7.4.1).
_NORMAL = 1000


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
    if name not in _HEXADECIMAL:
        return [str(number) for number in numbers]
    return sorted({form for number in numbers for form in (f"0x{number:x}", f"0x{number:04x}")})


def _members(*tables: Iterable[SpaceRow]) -> Space:
    return {
        number: (Symptom[symptom], Phase[phase] if phase else None)
        for table in tables
        for number, symptom, phase in table
    }


def _system() -> Space:
    winsock = {number: (symptom, None) for number, symptom in WINSOCK.items()}
    return {**_members(system_numbers.ERRNO), **winsock}


def _curl(offset: int = 0) -> Space:
    known = {offset + number: (each.symptom, each.phase) for number, each in CURL_CODES.items()}
    return {offset + _PEER_FAILED_VERIFICATION: (Symptom.TLS, Phase.TLS), **known}


def _harmonyos() -> Space:
    own = _members(system_numbers.HARMONYOS_RCP)
    return {**_curl(_HARMONYOS), **_curl(_HARMONYOS_RCP), **own}


def _http() -> Space:
    failed: dict[int, tuple[Symptom, Phase | None]] = {
        status: (status_symptom(status), None) for status in range(400, 600)
    }
    return {**failed, _CLIENT_CLOSED_REQUEST: (Symptom.CANCELED, None)}


def _websocket() -> Space:
    return {code: (symptom, None) for code, symptom in CLOSE_CODES.items() if code > _NORMAL}


def _mysql() -> Space:
    found = {number: meaning(number) for number in range(1000, 2000)}
    return {number: each for number, each in found.items() if each is not None}


#: Name of a space -> what makes it, when it is first asked for.
SPACES: Mapping[str, Callable[[], Space]] = {
    "CFNETWORK": lambda: _members(apple_numbers.NSURL, apple_numbers.CFHOST),
    "CHROMIUM": lambda: _members(chromium.CHROMIUM),
    "CURL": _curl,
    "DARWIN": lambda: _members(apple_numbers.DARWIN),
    "GAI": lambda: _members(system_numbers.GAI),
    "HARMONYOS": _harmonyos,
    "HTTP": _http,
    "MBEDTLS": lambda: MBEDTLS_CODES | MBEDTLS_TLS_CODES,
    "MBEDTLS_TLS": lambda: MBEDTLS_TLS_CODES,
    "MQTT_CONNACK": lambda: MQTT_REASONS | MQTT_CONNACK,
    "MYSQL": _mysql,
    "MQTT_RESULTS": lambda: PAHO_RESULTS,
    "NSURL": lambda: _members(apple_numbers.NSURL),
    "PUBSUBCLIENT": lambda: _members(system_numbers.PUBSUBCLIENT),
    "QT": lambda: _members(qt.QT),
    "SECURE_TRANSPORT": lambda: _members(apple_numbers.SECURE_TRANSPORT),
    "SYSTEM": _system,
    "WEBSOCKET": _websocket,
}

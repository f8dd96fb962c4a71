"""The tables of evidence: what each name, number, function and wording says."""

from collections.abc import Collection, Iterable, Mapping
from enum import Enum
from typing import NamedTuple, cast

from errcodes.classify.decide.table import LIKELY_PHASES, ONLY_PHASES, row
from errcodes.classify.diagnosis import Fit
from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.read.class_names import KNOWN_CLASSES, NAME_PATTERNS, STATUS_NAMES
from errcodes.classify.read.functions import (
    ANSWER_WAITERS,
    C_METHODS,
    FUNCTIONS,
    JSON_READERS,
    LIBRARY_FUNCTIONS,
)
from errcodes.classify.read.messages import MESSAGE_STATUSES, MESSAGES
from errcodes.classify.read.numbers import NUMBER_ATTRIBUTES, NUMBER_SPACES, NUMBER_WORDS
from errcodes.classify.read.numbers.amqp import AMQP_CODES
from errcodes.classify.read.numbers.c_ares import ARES_CODES
from errcodes.classify.read.numbers.grpc_statuses import GRPC_CODES, GRPC_WORDS
from errcodes.classify.read.numbers.http import STATUS_ATTRIBUTES, STATUS_WORDS
from errcodes.classify.read.numbers.http2 import HTTP2_ERRORS
from errcodes.classify.read.numbers.http_statuses import STATUSES
from errcodes.classify.read.numbers.kafka import (
    KAFKA_LOGIN,
    KAFKA_NETWORK,
    KAFKA_RETRIABLE,
    LIBRDKAFKA,
)
from errcodes.classify.read.numbers.ldap import LDAP_CLIENT_RESULTS, LDAP_RESULTS
from errcodes.classify.read.numbers.libcurl import CURL_CODES, CURL_WORDS
from errcodes.classify.read.numbers.mbedtls import MBEDTLS_CODES
from errcodes.classify.read.numbers.modbus import MODBUS_EXCEPTIONS
from errcodes.classify.read.numbers.mongodb import MONGODB_NETWORK, MONGODB_RETRYABLE
from errcodes.classify.read.numbers.mqtt import (
    MQTT_CONNACK,
    MQTT_REASON_NAMES,
    MQTT_REASONS,
    PAHO_RESULTS,
)
from errcodes.classify.read.numbers.mysql import MYSQL_CLIENT_ERRORS, MYSQL_SERVER_ERRORS
from errcodes.classify.read.numbers.openssl import ALERTS, IN_HANDSHAKE, REASONS, VERIFY_CODES
from errcodes.classify.read.numbers.os_errors import (
    ERRNO_BY_SYSTEM,
    ERRNO_NAMES,
    WINERROR,
    WINSOCK,
)
from errcodes.classify.read.numbers.redis import REDIS_CLASSES, REDIS_ERRORS, REDIS_PREFIXES
from errcodes.classify.read.numbers.replies import LOGIN_REPLIES, MAIL_CODES, NEWS_REPLIES
from errcodes.classify.read.numbers.server_answers import LOGIN_DENIED, REQUEST_BUSY
from errcodes.classify.read.numbers.sqlstate import SQLSTATE_CLASSES, SQLSTATES
from errcodes.classify.read.numbers.ssh import SSH_CHANNELS, SSH_DISCONNECTS
from errcodes.classify.read.numbers.trust_stores import MACOS_ERRORS, WINDOWS_ERRORS
from errcodes.classify.read.numbers.websocket import CLOSE_CODES
from errcodes.classify.read.tls_causes import VERIFY_WORDS
from errcodes.classify.words.library_words import LIBRARY_WORDS
from rendering.markdown import literal, table
from rendering.words import code_link

__all__ = ["EVIDENCE", "Evidence", "evidence_table"]


class Evidence(NamedTuple):
    """What the columns of a table are called, and its rows, whose parts may be several cells."""

    columns: tuple[str, ...]
    rows: Collection[tuple[object, ...]]


_MEANING = ("Symptom", "Phase", "Weight", "Code")
_FAULT = ("Symptom", "Causes", "Code")
_SYMPTOM = ("Symptom", "Code")
_FRAME = ("Phase", "Code")
_SYMPTOM_AND_PHASE = ("Symptom", "Phase", "Code")


def _spaces(readers: Mapping[str, str]) -> list[tuple[str, str]]:
    """Name the spaces by the modules that read them; what is read by none is no evidence."""
    return [(name, reader.partition(".")[0]) for name, reader in readers.items()]


def _answers(numbers: Iterable[object], meaning: object) -> list[tuple[object, object]]:
    """Give one meaning to each of many numbers."""
    return [(number, meaning) for number in sorted(numbers, key=str)]


def _errno_rows() -> list[tuple[object, ...]]:
    """Give each name with its symptom, and its number on each system that has it."""
    numbers = [{name: at for at, name in table.items()} for table in ERRNO_BY_SYSTEM.values()]
    return [
        (name, symptom, *(of_system.get(name) for of_system in numbers))
        for name, symptom in ERRNO_NAMES.items()
    ]


def _causes(causes: Mapping[str, tuple[int, ...]]) -> list[tuple[str, str]]:
    """Write the numbers of causes into one cell."""
    return [(name, ", ".join(map(str, numbers))) for name, numbers in causes.items()]


#: The name of a table of the library, in lower case -> the table.
EVIDENCE: dict[str, Evidence] = {
    "known_classes": Evidence(("Class", *_MEANING), KNOWN_CLASSES.items()),
    "name_patterns": Evidence(("Words in the name", *_MEANING), NAME_PATTERNS.items()),
    "status_names": Evidence(
        ("Name", "Status"), [(" ".join(words), status) for words, status in STATUS_NAMES.items()]
    ),
    "number_spaces": Evidence(("Class", "Numbers"), _spaces(NUMBER_SPACES)),
    "number_words": Evidence(("Word in the name", "Numbers"), _spaces(NUMBER_WORDS)),
    "number_attributes": Evidence(("Attribute", "Numbers"), _spaces(NUMBER_ATTRIBUTES)),
    "errno_names": Evidence(("errno", "Symptom", *ERRNO_BY_SYSTEM, "Code"), _errno_rows()),
    "winsock": Evidence(("Number", *_SYMPTOM), WINSOCK.items()),
    "winerror": Evidence(("winerror", *_SYMPTOM), WINERROR.items()),
    "statuses": Evidence(("Status", *_SYMPTOM), STATUSES.items()),
    "status_attributes": Evidence(("Class", "Attribute", "From", "To"), STATUS_ATTRIBUTES.items()),
    "status_words": Evidence(("Word in the name", "Attribute", "From", "To"), STATUS_WORDS.items()),
    "verify_codes": Evidence(("verify_code", *_FAULT), VERIFY_CODES.items()),
    "macos_errors": Evidence(("verify_code", *_FAULT), MACOS_ERRORS.items()),
    "windows_errors": Evidence(
        ("verify_code", *_FAULT),
        [(f"{code} = 0x{code:X}", fault) for code, fault in WINDOWS_ERRORS.items()],
    ),
    "verify_words": Evidence(("Words", "verify_code"), VERIFY_WORDS.items()),
    "alerts": Evidence(("Alert", "Causes"), _causes(ALERTS)),
    "in_handshake": Evidence(("reason",), [(name,) for name in sorted(IN_HANDSHAKE)]),
    "reasons": Evidence(("reason", *_FAULT), REASONS.items()),
    "http2_errors": Evidence(("error_code", *_SYMPTOM), HTTP2_ERRORS.items()),
    "close_codes": Evidence(("Status code", *_SYMPTOM), CLOSE_CODES.items()),
    "curl_codes": Evidence(("CURLcode", *_SYMPTOM_AND_PHASE), CURL_CODES.items()),
    "curl_words": Evidence(("CURLcode", "Words", *_SYMPTOM_AND_PHASE), CURL_WORDS.items()),
    "grpc_codes": Evidence(("Status", *_SYMPTOM_AND_PHASE), GRPC_CODES.items()),
    "grpc_words": Evidence(("Words", *_SYMPTOM_AND_PHASE), GRPC_WORDS.items()),
    "amqp_codes": Evidence(("Reply code", *_SYMPTOM_AND_PHASE), AMQP_CODES.items()),
    "ares_codes": Evidence(("Status", *_SYMPTOM_AND_PHASE), ARES_CODES.items()),
    "kafka_login": Evidence(
        ("Error code", *_SYMPTOM_AND_PHASE), _answers(KAFKA_LOGIN, LOGIN_DENIED)
    ),
    "kafka_network": Evidence(("Error code", *_SYMPTOM_AND_PHASE), KAFKA_NETWORK.items()),
    "librdkafka": Evidence(("Error code", *_SYMPTOM_AND_PHASE), LIBRDKAFKA.items()),
    "kafka_retriable": Evidence(
        ("Error code", *_SYMPTOM_AND_PHASE), _answers(KAFKA_RETRIABLE, REQUEST_BUSY)
    ),
    "ldap_client_results": Evidence(("Result", *_SYMPTOM_AND_PHASE), LDAP_CLIENT_RESULTS.items()),
    "ldap_results": Evidence(("Result", *_SYMPTOM_AND_PHASE), LDAP_RESULTS.items()),
    "modbus_exceptions": Evidence(("Code", *_SYMPTOM_AND_PHASE), MODBUS_EXCEPTIONS.items()),
    "news_replies": Evidence(("Reply", *_SYMPTOM_AND_PHASE), NEWS_REPLIES.items()),
    "login_replies": Evidence(("Reply",), [(number,) for number in sorted(LOGIN_REPLIES)]),
    "mail_codes": Evidence(("Response code", *_SYMPTOM_AND_PHASE), MAIL_CODES.items()),
    "mbedtls_codes": Evidence(
        ("Number", *_SYMPTOM_AND_PHASE),
        [(f"-0x{number:04X}", meaning) for number, meaning in MBEDTLS_CODES.items()],
    ),
    "mongodb_network": Evidence(
        ("Error code", *_SYMPTOM_AND_PHASE), _answers(MONGODB_NETWORK, REQUEST_BUSY)
    ),
    "mongodb_retryable": Evidence(
        ("Error code", *_SYMPTOM_AND_PHASE), _answers(MONGODB_RETRYABLE, REQUEST_BUSY)
    ),
    "mqtt_connack": Evidence(("Return code", *_SYMPTOM_AND_PHASE), MQTT_CONNACK.items()),
    "mqtt_reason_names": Evidence(("Words", "Reason code"), MQTT_REASON_NAMES.items()),
    "mqtt_reasons": Evidence(("Reason code", *_SYMPTOM_AND_PHASE), MQTT_REASONS.items()),
    "mysql_client_errors": Evidence(("Error", *_SYMPTOM_AND_PHASE), MYSQL_CLIENT_ERRORS.items()),
    "mysql_server_errors": Evidence(("Error", *_SYMPTOM_AND_PHASE), MYSQL_SERVER_ERRORS.items()),
    "paho_results": Evidence(("Result", *_SYMPTOM_AND_PHASE), PAHO_RESULTS.items()),
    "redis_classes": Evidence(("Class", *_SYMPTOM_AND_PHASE), REDIS_CLASSES.items()),
    "redis_errors": Evidence(("Words", *_SYMPTOM_AND_PHASE), REDIS_ERRORS.items()),
    "redis_prefixes": Evidence(("First word", *_SYMPTOM_AND_PHASE), REDIS_PREFIXES.items()),
    "sqlstate_classes": Evidence(("Class", *_SYMPTOM_AND_PHASE), SQLSTATE_CLASSES.items()),
    "sqlstates": Evidence(("SQLSTATE", *_SYMPTOM_AND_PHASE), SQLSTATES.items()),
    "ssh_channels": Evidence(("Reason", *_SYMPTOM_AND_PHASE), SSH_CHANNELS.items()),
    "ssh_disconnects": Evidence(("Reason", *_SYMPTOM_AND_PHASE), SSH_DISCONNECTS.items()),
    "functions": Evidence(("Module", "Function", *_FRAME), FUNCTIONS.items()),
    "library_functions": Evidence(("Function", *_FRAME), LIBRARY_FUNCTIONS.items()),
    "answer_waiters": Evidence(("Module", "Function"), sorted(ANSWER_WAITERS)),
    "json_readers": Evidence(("Function",), [(name,) for name in sorted(JSON_READERS)]),
    "c_methods": Evidence(("Method", *_FRAME), C_METHODS.items()),
    "only_phases": Evidence(("Symptom", "Phase"), ONLY_PHASES.items()),
    "likely_phases": Evidence(("Symptom", "Phase"), LIKELY_PHASES.items()),
    "messages": Evidence(("Raised as", "Words", *_MEANING), MESSAGES),
    "message_statuses": Evidence(("Raised as", "Words before"), MESSAGE_STATUSES),
    "library_words": Evidence(("Words", *_SYMPTOM_AND_PHASE), LIBRARY_WORDS),
}


def evidence_table(name: str) -> str:
    """Give a table of evidence as Markdown.

    >>> print(evidence_table("statuses"))
    | Status | Symptom | Code |
    | --- | --- | --- |
    | 408 | `STATUS_408` | [50408](#code-50408) |
    | 502 | `STATUS_502` | [50512](#code-50512) |
    | 503 | `STATUS_503` | [50513](#code-50513) |
    | 504 | `STATUS_504` | ~&nbsp;[50408](#code-50408) |
    """
    columns, rows = EVIDENCE[name]
    lines: list[list[str]] = []
    for parts in rows:
        values = [value for part in parts for value in _values(part)]
        code = [_code(values)] if "Code" in columns else []
        lines.append(_fitted([*map(_cell, values), *code], len(columns)))
    return table(columns, lines)


def _values(part: object) -> tuple[object, ...]:
    """Give the values of a part of a row."""
    return cast("tuple[object, ...]", part) if isinstance(part, tuple) else (part,)


def _code(values: Iterable[object]) -> str:
    """Give the code of a symptom, or of a time-out where only a phase is known."""
    symptom, phase = None, None
    for value in values:
        symptom = value if isinstance(value, Symptom) else symptom
        phase = value if isinstance(value, Phase) else phase
    if phase and not symptom:
        symptom = Symptom.TIMEOUT
    found = row(symptom, phase) if symptom else None
    if found is None:
        return "–"
    return code_link(found.code) if found.fit is Fit.EXACT else f"~&nbsp;{code_link(found.code)}"


def _cell(value: object) -> str:
    match value:
        case None | "" | ():
            return "–"
        case Weight():
            return value.name.lower()
        case str():  # A phase too.
            return literal(f"{value}")
        case Enum():
            return literal(value.name)
        case tuple():
            return ", ".join(map(str, cast("tuple[object, ...]", value)))
        case _:
            return f"{value}"


def _fitted(line: list[str], width: int) -> list[str]:
    """Join the first cells where there are more than columns: the words of a name."""
    more = len(line) - width
    return [" ".join(line[: more + 1]), *line[more + 1 :]]

"""Our network codes beside what other vocabularies of failures have for the same."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeAlias

from errcodes.classify.decide.table import row as decision
from errcodes.classify.diagnosis import Fit
from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.read.numbers.grpc_statuses import GRPC_CODES
from errcodes.classify.read.numbers.libcurl import CURL_CODES
from errcodes.classify.words.phrases import dotnet, error_logging, java
from errcodes.classify.words.phrases.apple_numbers import NSURL
from errcodes.classify.words.rows import Row
from errcodes.classify.words.rules import rule_of
from errcodes.codes import NetworkErrorCode
from rendering.markdown import list_table
from rendering.words import code_link

__all__ = ["VOCABULARIES", "vocabularies"]

#: Name of a failure, symptom, and phase.
_Meaning: TypeAlias = tuple[str, Symptom | None, Phase | None]

#: The types of Network Error Logging begin with these (W3C, section 6).
_NEL = ("dns.", "tcp.", "tls.", "http.")
#: dotnet/runtime 8.0, System.Net.Http.HttpRequestError.
_HTTP_REQUEST_ERROR = (
    "NameResolutionError",
    "ConnectionError",
    "SecureConnectionError",
    "HttpProtocolError",
    "VersionNegotiationError",
    "UserAuthenticationError",
    "ProxyTunnelError",
    "InvalidResponse",
    "ResponseEnded",
    "ConfigurationLimitExceeded",
)
#: What a call of OkHttp 4 and 5 throws.
_OKHTTP = (
    "SocketTimeoutException",
    "ConnectException",
    "NoRouteToHostException",
    "UnknownHostException",
    "SocketException",
    "EOFException",
    "SSLHandshakeException",
    "SSLPeerUnverifiedException",
    "SSLException",
    "StreamResetException",
    "ConnectionShutdownException",
    "IOException: Canceled",
)


def _of_rows(rows: Iterable[Row], wanted: Callable[[str], bool]) -> tuple[_Meaning, ...]:
    rules = map(rule_of, rows)
    return tuple((each.words, each.symptom, each.phase) for each in rules if wanted(each.words))


#: The name of a vocabulary -> its names, with what each means.
VOCABULARIES: Mapping[str, tuple[_Meaning, ...]] = {
    "Network Error Logging": _of_rows(error_logging.ROWS, lambda words: words.startswith(_NEL)),
    "curl": tuple((str(number), *meaning) for number, meaning in CURL_CODES.items()),
    "gRPC": tuple((name, *meaning) for name, meaning in GRPC_CODES.items()),
    "NSURLError": tuple(
        (f"-{number}", Symptom[symptom], Phase[phase] if phase else None)
        for number, symptom, phase in NSURL
    ),
    ".NET HttpRequestError": _of_rows(dotnet.ROWS, _HTTP_REQUEST_ERROR.__contains__),
    "OkHttp": _of_rows(java.ROWS, _OKHTTP.__contains__),
}


def vocabularies() -> str:
    """Give for each network code what the other vocabularies have for it."""
    lines = (
        [[code_link(code)], *(_names(code, each) for each in VOCABULARIES.values())]
        for code in NetworkErrorCode
    )
    return list_table(("Code", *VOCABULARIES), lines, (10, 18, 10, 18, 12, 16, 16))


def _names(code: NetworkErrorCode, vocabulary: Iterable[_Meaning]) -> list[str]:
    """Give the names for a code in one cell, with a mark where the code is only the nearest."""
    names: list[str] = []
    for name, symptom, phase in vocabulary:
        found = decision(symptom, phase) if symptom else None
        if found is not None and found.code is code:
            names.append(f"{'~&nbsp;' * (found.fit is not Fit.EXACT)}`{name}`")
    return [", ".join(names) or "–"]

"""How texts name an HTTP status, and the numbers that are none."""

from collections.abc import Mapping

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.spaces.http import status_symptom
from errcodes.classify.words.rows import Number, Phrase

__all__ = ["ROWS"]

_FAILED: Mapping[int, tuple[Symptom, Phase | None]] = {
    status: (status_symptom(status), None) for status in range(400, 600)
} | {499: (Symptom.CANCELED, None)}  # nginx (src/http/ngx_http_request.h): the client went away


def _status(words: str, *written: str) -> Number:
    return Number(words, _FAILED, Weight.STATUS, written)


ROWS: tuple[Number | Phrase, ...] = (
    # RFC 9112, section 4, and access logs: the status behind the version of the protocol
    _status("HTTP/1.1 @"),
    _status("HTTP/1.0 @"),
    _status("HTTP/2 @"),
    _status("HTTP/2.0 @"),
    _status("HTTP/3 @"),
    _status("HTTP @"),
    # Clients, servers and loggers
    _status("HTTP error @"),
    _status("HTTP error code @"),
    _status("HTTP status @"),
    _status("HTTP status code @"),
    _status("HTTP code @"),
    _status("HTTP response code @"),
    _status("HTTP response @"),
    _status("status code @"),
    _status("status code is @"),
    _status("status code was @"),
    _status("status code of @"),
    _status("StatusCode @"),
    _status("status_code @"),
    _status("http_status @"),
    _status("httpStatus @"),
    _status("httpCode @"),
    _status("http_code @"),
    _status("responseCode @"),
    _status("response code @"),
    _status("response_code @"),
    _status("response status @"),
    _status("response status is @"),
    _status("status of @"),
    _status(
        "status @", *("status @", "status=@", "status: @", "Status: @", 'status":@', 'status": @')
    ),
    _status("upstream_status @"),
    _status("unexpected response code @"),
    _status("unexpected status @"),
    _status("unexpected server response @"),
    _status("server returned @"),
    _status("server responded with @"),
    _status("responded with @"),
    _status("response returned @"),
    _status("returned error @"),
    _status("returned HTTP @"),
    _status("returned status @"),
    _status("invalid response status @"),
    _status("bad response @"),
    _status("ERROR @", "ERROR @", "Error @", "error: @"),
    _status("@ Server Error"),
    _status("@ Client Error"),
    _status("@ Bad Gateway"),
    _status("@ Service Unavailable"),
    _status("@ Service Temporarily Unavailable"),
    _status("@ Gateway Timeout"),
    _status("@ Gateway Time-out"),
    _status("@ Internal Server Error"),
    _status("@ Request Timeout"),
    _status("@ Request Time-out"),
    _status("@ Too Many Requests"),
    _status("@ Not Found"),
    _status("@ Forbidden"),
    _status("@ Unauthorized"),
    _status("@, message"),
    _status("code=@, message"),
    Phrase("Error: Not Found", Symptom.STATUS, None, Weight.WRAPPER),
    Phrase("Error: Unauthorized", Symptom.STATUS, None, Weight.WRAPPER),
    Phrase("Error: Forbidden", Symptom.STATUS, None, Weight.WRAPPER),
    Number("Error code: @", _FAILED, Weight.STATUS, ("Error code: @",)),
    Phrase("HTTP # byte"),
    _status("http2 header with status: @"),
    _status("too many @ error responses"),
    _status("unacceptableStatusCode(code: @"),
    _status("An error occurred (@"),
    _status("1 1 1 @", "-1 -1 -1 @ "),
    _status("@ ERROR", "@ ERROR"),
    Phrase("Web server is returning an unknown error", Symptom.STATUS, None, Weight.STATUS),
)

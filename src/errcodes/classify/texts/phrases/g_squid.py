"""g_squid"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _NAME = Weight.CANCELED, Weight.DRESS, Weight.NAME

ROWS: tuple[Phrase, ...] = (
    # squid-cache/squid 2026-07 errors/, src/LogTags, doc [found]
    Phrase("ERR_CONNECT_FAIL", _S.REFUSED, _P.CONNECT, _NAME),
    Phrase("ERR_DNS_FAIL", _S.UNRESOLVED, None, _NAME),
    Phrase("ERR_READ_TIMEOUT", _S.TIMEOUT, _P.RECEIVE, _NAME),
    Phrase("ERR_READ_ERROR", _S.CLOSED, _P.RECEIVE, _NAME),
    Phrase("ERR_WRITE_ERROR", _S.CLOSED, _P.SEND, _NAME),
    Phrase("ERR_LIFETIME_EXP", _S.TIMEOUT, None, _NAME),
    Phrase("ERR_ZERO_SIZE_OBJECT", _S.CLOSED, _P.RECEIVE, _NAME),
    Phrase("ERR_SECURE_CONNECT_FAIL", _S.TLS, _P.TLS, _NAME),
    Phrase("ERR_SECURE_ACCEPT_FAIL", _S.TLS, _P.TLS, _NAME),
    Phrase("ERR_SOCKET_FAILURE", _S.STATUS, None, _CANCELED),
    Phrase("ERR_CANNOT_FORWARD", _S.STATUS_503, None, _NAME),
    Phrase("ERR_INVALID_RESP", _S.PROTOCOL, _P.RECEIVE, _NAME),
    Phrase("ERR_TOO_BIG", _S.STATUS, None, _CANCELED),
    Phrase("ERR_GATEWAY_FAILURE", _S.STATUS_502, None, _NAME),
    Phrase("ERR_CONFLICT_HOST", _S.STATUS, None, _CANCELED),
    Phrase("ERR_CLIENT_GONE", _S.CANCELED, None, _CANCELED),
    Phrase("X-Squid-Error: ERR_CONNECT_FAIL 111", _S.REFUSED, _P.CONNECT, _DRESS),
    # squid-cache/squid 2026-07 errors/, src/LogTags, doc [not found literally: memory or
    # older version]
    Phrase("TCP_MISS/502", _S.STATUS_502),
    Phrase("TCP_MISS/503", _S.STATUS_503),
    Phrase("TCP_MISS/504", _S.TIMEOUT),
    Phrase("TCP_MISS_ABORTED/000", _S.CANCELED, None, _CANCELED),
    Phrase("TCP_TUNNEL/503", _S.STATUS_503),
    Phrase("TCP_TUNNEL/502", _S.STATUS_502),
    Phrase("TAG_NONE/503", _S.STATUS_503),
    Phrase("NONE_NONE/503", _S.STATUS_503),
    Phrase("TCP_MISS/404", _S.STATUS, None, _CANCELED),
    Phrase("X-Squid-Error: ERR_DNS_FAIL 0", _S.UNRESOLVED),
)

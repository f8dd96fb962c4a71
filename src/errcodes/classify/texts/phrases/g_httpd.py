"""g_httpd"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS = Weight.CANCELED, Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # apache/httpd trunk 2024-10 modules/proxy, modules/ssl [found]
    Phrase("AH01114: HTTP: failed to make connection to backend:", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("AH00957: HTTP: attempt to connect to () failed", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("(70007)The timeout specified has expired: AH01102: error reading status line from remote server", _S.TIMEOUT, _P.RECEIVE),
    Phrase("(20014)Internal error: AH01102: error reading status line from remote server", _S.CLOSED, _P.RECEIVE),
    Phrase("AH01102: error reading status line from remote server", _S.CLOSED, _P.RECEIVE),
    Phrase("AH00898: DNS lookup failure for:", _S.UNRESOLVED),
    Phrase("proxy: Error reading from remote server", _S.STATUS_502),
    Phrase("proxy: DNS lookup failure for:", _S.UNRESOLVED),
    Phrase("AH01110: Network error reading response", _S.CLOSED, _P.RECEIVE),
    Phrase("AH02004: SSL Proxy connect failed", _S.TLS, _P.TLS, _DRESS),
    Phrase("AH01961: SSL Proxy requested for but not enabled", _S.TLS, _P.TLS),
    Phrase("AH01084: pass request body failed to", _S.CLOSED, _P.SEND),
    Phrase("AH01097: pass request body failed to", _S.CLOSED, _P.SEND),
    Phrase("AH01075: Error dispatching request to : (reading input brigade)", _S.CLOSED),
    Phrase("AH02454: FCGI: attempt to connect to Unix domain socket failed", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("AH01079: failed to make connection to backend:", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("AH01067: Failed to read FastCGI header", _S.CLOSED, _P.RECEIVE),
    Phrase("AH00940: HTTP: disabled connection for", _S.STATUS_503),
    Phrase("AH01170: balancer://: All workers are in error state", _S.STATUS_503),
    Phrase("The proxy server could not handle the request", _S.STATUS_502),
    # apache/httpd trunk 2024-10 modules/proxy, modules/ssl [not found literally: memory or
    # older version]
    Phrase("(70007)The timeout specified has expired: AH00957:", _S.TIMEOUT, _P.CONNECT),
    Phrase("AH00898: Error reading from remote server returned by", _S.STATUS_502),
    Phrase("AH00898: Timeout on 100-Continue returned by", _S.TIMEOUT, _P.RECEIVE),
    Phrase("AH00898: Error during SSL Handshake with remote server returned by", _S.TLS, _P.TLS, _DRESS),
    Phrase("AH01071: Got error 'Primary script unknown'", _S.STATUS, None, _CANCELED),
    Phrase("The proxy server received an invalid response from an upstream server.", _S.STATUS_502),
    Phrase("The server is temporarily unable to service your request due to maintenance downtime or capacity problems.", _S.STATUS_503),
)

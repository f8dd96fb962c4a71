"""The result codes of libcurl, as PycURL and its kin hand them on."""

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.read.numbers.http_statuses import status_symptom
from errcodes.classify.read.numbers.server_answers import Meaning, evidence
from errcodes.classify.walk.attributes import plain_int
from errcodes.classify.walk.record import Record

__all__ = ["CURL_CODES", "CURL_WORDS", "number_evidence"]

_S, _P = Symptom, Phase

#: CURLcode (curl 8, include/curl/curl.h; libcurl-errors(3) says what each means) -> what it
#: says.
CURL_CODES: dict[int, Meaning] = {
    1: (_S.PROTOCOL, None),  # UNSUPPORTED_PROTOCOL: also an answer in HTTP/0.9
    5: (_S.UNRESOLVED, None),  # COULDNT_RESOLVE_PROXY
    6: (_S.UNRESOLVED, None),  # COULDNT_RESOLVE_HOST
    7: (_S.REFUSED, None),  # COULDNT_CONNECT
    8: (_S.PROTOCOL, _P.RECEIVE),  # WEIRD_SERVER_REPLY
    16: (_S.PROTOCOL, None),  # HTTP2
    18: (_S.CLOSED, _P.RECEIVE),  # PARTIAL_FILE
    22: (_S.STATUS, None),  # HTTP_RETURNED_ERROR
    28: (_S.TIMEOUT, None),  # OPERATION_TIMEDOUT
    35: (_S.TLS, _P.TLS),  # SSL_CONNECT_ERROR
    42: (_S.CANCELED, None),  # ABORTED_BY_CALLBACK
    47: (_S.STATUS, None),  # TOO_MANY_REDIRECTS
    52: (_S.CLOSED, _P.RECEIVE),  # GOT_NOTHING
    53: (_S.TLS, None),  # SSL_ENGINE_NOTFOUND
    54: (_S.TLS, None),  # SSL_ENGINE_SETFAILED
    55: (_S.CLOSED, _P.SEND),  # SEND_ERROR
    56: (_S.CLOSED, None),  # RECV_ERROR
    58: (_S.TLS, None),  # SSL_CERTPROBLEM
    59: (_S.TLS, None),  # SSL_CIPHER
    60: (_S.TLS, _P.TLS),  # PEER_FAILED_VERIFICATION
    61: (_S.PROTOCOL, _P.RECEIVE),  # BAD_CONTENT_ENCODING
    77: (_S.TLS, None),  # SSL_CACERT_BADFILE
    80: (_S.TLS, None),  # SSL_SHUTDOWN_FAILED
    83: (_S.TLS, _P.TLS),  # SSL_ISSUER_ERROR
    90: (_S.PIN, _P.TLS),  # SSL_PINNEDPUBKEYNOTMATCH
    91: (_S.TLS, _P.TLS),  # SSL_INVALIDCERTSTATUS
    92: (_S.PROTOCOL, _P.RECEIVE),  # HTTP2_STREAM
    95: (_S.PROTOCOL, None),  # HTTP3
    96: (_S.TLS, _P.TLS),  # QUIC_CONNECT_ERROR
    97: (_S.REFUSED, _P.PROXY),  # PROXY
    98: (_S.TLS, _P.TLS),  # SSL_CLIENTCERT
}

#: (code, words that libcurl 7.88-8 puts beside it) -> what the code alone does not tell.
CURL_WORDS: dict[tuple[int, str], Meaning] = {
    (7, "Network is unreachable"): (_S.NETWORK_DOWN, None),  # lib/cf-socket.c, strerror
    (7, "No route to host"): (_S.NO_ROUTE, None),  # lib/cf-socket.c, strerror
    (7, "CONNECT tunnel failed, response 407"): (_S.DENIED, _P.PROXY),  # lib/cf-h1-proxy.c
    (28, "Resolving timed out"): (_S.TIMEOUT, _P.RESOLVE),  # lib/multi.c
    (28, "Failed to connect to"): (_S.TIMEOUT, _P.CONNECT),  # lib/connect.c
    (28, "Connection timed out after"): (_S.TIMEOUT, _P.CONNECT),  # lib/multi.c
    (28, "Connection timeout after"): (_S.TIMEOUT, _P.CONNECT),  # lib/connect.c
    (28, "SSL connection timeout"): (_S.TIMEOUT, _P.TLS),  # lib/vtls/openssl.c
    (28, "bytes received"): (_S.TIMEOUT, _P.RECEIVE),  # lib/multi.c
    (28, "Operation too slow"): (_S.TIMEOUT, _P.RECEIVE),  # lib/speedcheck.c
    (35, "SSL_ERROR_SYSCALL"): (_S.CLOSED, _P.TLS),  # lib/vtls/openssl.c
    (35, "Connection reset by peer"): (_S.CLOSED, _P.TLS),  # strerror
    (35, "unexpected eof while reading"): (_S.CLOSED, _P.TLS),  # OpenSSL 3, sslerr
    (35, "Recv failure"): (_S.CLOSED, _P.TLS),  # lib/cf-socket.c
    (56, "CONNECT tunnel failed, response 407"): (_S.DENIED, _P.PROXY),  # lib/http_proxy.c
    (56, "CONNECT tunnel failed"): (_S.REFUSED, _P.PROXY),  # lib/http_proxy.c
    (56, "Received HTTP code"): (_S.REFUSED, _P.PROXY),  # lib/http_proxy.c, until 7.87
    (56, "Proxy CONNECT aborted"): (_S.CLOSED, _P.PROXY),  # lib/http_proxy.c
    (56, "unexpected eof while reading"): (_S.CLOSED, _P.RECEIVE),  # OpenSSL 3, sslerr
    (56, "SSL routines"): (_S.TLS, _P.RECEIVE),  # lib/vtls/openssl.c
    (56, "chunk hex-length"): (_S.PROTOCOL, _P.RECEIVE),  # lib/http_chunks.c
    (56, "hexadecimal"): (_S.PROTOCOL, _P.RECEIVE),  # lib/http_chunks.c, until 8.4
    (60, "no alternative certificate subject name"): (_S.HOSTNAME, _P.TLS),  # vtls
    (60, "does not match target host"): (_S.HOSTNAME, _P.TLS),  # lib/vtls/openssl.c
    (92, "PROTOCOL_ERROR (err 1)"): (_S.STREAM_RESET, _P.RECEIVE),  # lib/http2.c
}

_STATUS_WORDS = "The requested URL returned error: "  # lib/http.c


def number_evidence(record: Record) -> Evidence | None:
    """Read the result code, and the words beside it where the code leaves something open."""
    attributes, owner = record.attributes, record.info.name
    values = (attributes.get("code"), attributes.get("errno"), *record.args)
    code = next((number for number in map(plain_int, values) if number in CURL_CODES), None)
    if code is None:
        return None
    words = record.text
    status = words.rpartition(_STATUS_WORDS)[2][:3]
    if _STATUS_WORDS in words and status.isdecimal():
        symptom = status_symptom(int(status))
        return Evidence(symptom, None, Weight.STATUS, owner, "args", int(status))
    rows = [key for key in CURL_WORDS if key[0] == code and key[1] in words]
    # The alphabet decides between words of one length, so that the order of the rows does not.
    longest = max(rows, key=lambda key: (len(key[1]), key[1]), default=None)
    meaning = CURL_WORDS[longest] if longest else CURL_CODES[code]
    weight = Weight.CERTIFICATE if code in (60, 90) else Weight.NUMBER
    return evidence(record, meaning, "code", code, weight)

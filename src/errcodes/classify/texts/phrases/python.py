"""What Python programs call a failure, where the class does not tell."""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P, _W = Symptom, Phase, Weight
_CONNECT, _TLS, _RECEIVE = _P.CONNECT, _P.TLS, _P.RECEIVE
_NUMBER, _CANCELED = _W.NUMBER, _W.CANCELED

ROWS: tuple[Phrase, ...] = (
    # CPython 3.11-3.13: Modules/_ssl.c, Lib/asyncio, Lib/http/client.py, Lib/json/decoder.py
    Phrase("The handshake operation timed out", _S.TIMEOUT, _TLS, _NUMBER),
    Phrase("The read operation timed out", _S.TIMEOUT, _RECEIVE, _NUMBER),
    Phrase("The write operation timed out", _S.TIMEOUT, _P.SEND, _NUMBER),
    Phrase("EOF occurred in violation of protocol", _S.CLOSED, None, _NUMBER),
    Phrase("SSL handshake is taking longer than", _S.TIMEOUT, _TLS, _NUMBER),
    Phrase("Connect call failed", _S.OS_ERROR, _CONNECT, _W.DRESS),
    Phrase("Remote end closed connection without response", _S.CLOSED, _RECEIVE, _NUMBER),
    Phrase("Tunnel connection failed", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("bytes read, # more expected", _S.CLOSED, _RECEIVE, _NUMBER),
    Phrase("bytes read on a total of # expected bytes", _S.CLOSED, _RECEIVE, _NUMBER),
    Phrase("Expecting value: line", _S.JSON),
    Phrase("Expecting property name enclosed in double quotes", _S.JSON),
    Phrase("Expecting ... delimiter: line", _S.JSON),
    Phrase("Extra data: line", _S.JSON),
    Phrase("Unterminated string starting at", _S.JSON),
    Phrase("Invalid control character at", _S.JSON),
    Phrase("_ssl.c:#: ... timed out", _S.TIMEOUT, None, _W.NAME),
    # urllib3 2 and requests 2 (src/urllib3/connectionpool.py, connection.py, exceptions.py)
    Phrase("Read timed out. (read timeout=", _S.TIMEOUT, _RECEIVE, _W.WORDS),
    Phrase("timed out. (connect timeout=", _S.TIMEOUT, _CONNECT, _NUMBER),
    Phrase("Failed to establish a new connection", _S.OS_ERROR, _CONNECT, _W.DRESS),
    Phrase("Failed to resolve", _S.UNRESOLVED),
    Phrase("Max retries exceeded with url"),
    Phrase("Retrying (Retry(total="),
    Phrase("too many # error responses", None),
    Phrase("Unable to connect to proxy", _S.REFUSED, _P.PROXY, _W.NAME),
    Phrase("Cannot connect to proxy", _S.REFUSED, _P.PROXY, _W.NAME),
    Phrase("Pool is closed", None),
    Phrase("No pool connections are available", _S.TIMEOUT, _P.POOL),
    Phrase("Response ended prematurely", _S.CLOSED, _RECEIVE),
    Phrase("IncompleteRead", _S.CLOSED, _RECEIVE, _W.NAME),
    Phrase("Exceeded # redirects", _S.STATUS),
    Phrase("Exceeded maximum allowed redirects", _S.STATUS),
    Phrase("Server Error", None),
    Phrase("Client Error", None),
    # httpx 0.2x, httpcore 1 and h11 0.1x
    Phrase("All connection attempts failed", _S.OS_ERROR, _CONNECT, _W.DRESS),
    Phrase("Server disconnected without sending a response", _S.CLOSED, _RECEIVE),
    Phrase("peer closed connection without sending complete message body", _S.CLOSED, _RECEIVE),
    Phrase("illegal status line", _S.PROTOCOL, _RECEIVE),
    Phrase("illegal header line", _S.PROTOCOL, _RECEIVE),
    Phrase("illegal chunk header", _S.PROTOCOL, _RECEIVE),
    Phrase("StreamReset stream_id:#, error_code:1,", _S.STREAM_RESET, _RECEIVE, _NUMBER),
    Phrase("StreamReset stream_id", _S.PROTOCOL, _RECEIVE, _NUMBER),
    Phrase("ConnectionTerminated error_code", _S.PROTOCOL, _RECEIVE, _NUMBER),
    # aiohttp 3 (aiohttp/client_exceptions.py, client_reqrep.py, connector.py)
    Phrase("Cannot connect to host", _S.OS_ERROR, _CONNECT, _W.DRESS),
    Phrase("Connection timeout to host", _S.TIMEOUT, _CONNECT),
    Phrase("Timeout on reading data from socket", _S.TIMEOUT, _RECEIVE),
    Phrase("Server disconnected", _S.CLOSED, _RECEIVE),
    Phrase("Attempt to decode JSON with unexpected mimetype", _S.JSON),
    Phrase("Not enough data to satisfy", _S.CLOSED, _RECEIVE),
    Phrase("Response payload is not completed", _S.CLOSED, _RECEIVE, _W.DRESS),
    Phrase("Bad status line", _S.PROTOCOL, _RECEIVE),
    Phrase("Bad HTTP message", _S.PROTOCOL, _RECEIVE, _W.NAME),
    # asyncio, trio, tornado 6, Twisted 2x
    Phrase("CancelledError", _S.CANCELED, None, _CANCELED),
    Phrase("TooSlowError", _S.TIMEOUT, None, _W.NAME),
    Phrase("Timeout while connecting", _S.TIMEOUT, _CONNECT),
    Phrase("Timeout in request queue", _S.TIMEOUT, _P.POOL),
    Phrase("Timeout during request", _S.TIMEOUT, None, _W.NAME),
    Phrase("Timeout during TLS handshake", _S.TIMEOUT, _TLS),
    Phrase("User timeout caused connection failure", _S.TIMEOUT),
    Phrase("TCP connection timed out", _S.TIMEOUT, _CONNECT),
    Phrase("Connection was closed cleanly", _S.CLOSED),
    Phrase("Connection to the other side was lost in a non-clean fashion", _S.CLOSED),
    # pydantic 2, msgspec 0.1x, orjson 3, ujson 5
    Phrase("Invalid JSON", _S.JSON),
    Phrase("JSON is malformed", _S.JSON),
    Phrase("unexpected end of data: line", _S.JSON),
    Phrase("unexpected character: line", _S.JSON),
    Phrase("Input data was truncated", _S.JSON),
    Phrase("JSONDecodeError", _S.JSON, None, _W.NAME),
    Phrase("UnicodeDecodeError", _S.UNDECODABLE, None, _W.NAME),
    Phrase("PermissionError", _S.OS_ERROR, None, _W.DRESS),
    Phrase("got more than # headers", _S.PROTOCOL, _RECEIVE),
    Phrase("got more than # bytes when reading", _S.PROTOCOL, _RECEIVE),
    Phrase("UnknownProtocol", _S.PROTOCOL, _RECEIVE, _W.NAME),
    Phrase("IncompleteReadError", _S.CLOSED, _RECEIVE, _W.NAME),
    Phrase("Error decoding header block", _S.PROTOCOL, _RECEIVE),
    Phrase("TooManyRedirects", _S.STATUS, None, _W.NAME),
)

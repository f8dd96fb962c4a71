"""The names of exception classes that say more, or less, than the shape of them.

A row holds for the class and for everything derived from it, unless a nearer base has a row of
its own. No client is imported for it.
"""

from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.facts import Strength
from errcodes.classify.names import Name

__all__ = ["NAMES"]

_S, _P = Symptom, Phase
_HINT, _CANCELED, _DRESS = Strength.HINT, Strength.CANCELED, Strength.DRESS
_NUMBER, _PLACE, _CERTIFICATE = Strength.NUMBER, Strength.PLACE, Strength.CERTIFICATE

#: Qualified name, without `builtins.` -> what it says. The standard library is that of
#: CPython 3.11-3.13.
NAMES: dict[str, Name] = {
    # Built-in classes (PEP 3151 ties most to an errno; asyncio also raises them without one).
    "OSError": Name(_S.OS_ERROR),
    "BlockingIOError": Name(None),
    "ChildProcessError": Name(None),
    "BrokenPipeError": Name(_S.CLOSED),
    "ConnectionAbortedError": Name(_S.CLOSED),
    "ConnectionRefusedError": Name(_S.REFUSED),
    "ConnectionResetError": Name(_S.CLOSED),
    "EOFError": Name(_S.CLOSED, None, _HINT),
    "RecursionError": Name(_S.UNDECODABLE),
    "TimeoutError": Name(_S.TIMEOUT),
    "UnicodeDecodeError": Name(_S.UNDECODABLE),
    "UnicodeError": Name(_S.UNENCODABLE),
    # socket
    "socket.gaierror": Name(_S.UNRESOLVED, _P.RESOLVE, _NUMBER),
    "socket.herror": Name(_S.UNRESOLVED, _P.RESOLVE, _NUMBER),
    # ssl
    "ssl.SSLError": Name(_S.TLS),
    "ssl.SSLCertVerificationError": Name(_S.TLS, _P.TLS, _NUMBER),
    "ssl.SSLEOFError": Name(_S.CLOSED, None, _NUMBER),
    "ssl.SSLSyscallError": Name(_S.CLOSED, None, _NUMBER),
    "ssl.SSLZeroReturnError": Name(_S.CLOSED, None, _NUMBER),
    "ssl.SSLWantReadError": Name(None),
    "ssl.SSLWantWriteError": Name(None),
    # asyncio, concurrent.futures and multiprocessing
    "asyncio.exceptions.CancelledError": Name(_S.CANCELED, None, _CANCELED),
    "asyncio.exceptions.IncompleteReadError": Name(_S.CLOSED),
    "asyncio.exceptions.LimitOverrunError": Name(_S.PROTOCOL),
    "concurrent.futures._base.CancelledError": Name(_S.CANCELED, None, _CANCELED),
    "multiprocessing.context.TimeoutError": Name(_S.TIMEOUT),
    # http.client; RFC 9112 says what a peer must send.
    "http.client.HTTPException": Name(_S.PROTOCOL, None, Strength.SHAPE),
    "http.client.BadStatusLine": Name(_S.PROTOCOL, _P.RECEIVE),
    "http.client.ImproperConnectionState": Name(None),
    "http.client.IncompleteRead": Name(_S.CLOSED, _P.RECEIVE, _HINT),
    "http.client.InvalidURL": Name(None),
    "http.client.LineTooLong": Name(_S.PROTOCOL, _P.RECEIVE),
    "http.client.NotConnected": Name(None),
    "http.client.RemoteDisconnected": Name(_S.CLOSED, _P.RECEIVE),
    "http.client.UnimplementedFileMode": Name(None),
    "http.client.UnknownTransferEncoding": Name(_S.PROTOCOL, _P.RECEIVE),
    # urllib, xmlrpc: their statuses are read as numbers.
    "urllib.error.URLError": Name(None),
    "urllib.error.ContentTooShortError": Name(_S.CLOSED, _P.RECEIVE),
    # Mail: both put these around whatever ended the connection.
    "imaplib.IMAP4.abort": Name(_S.CLOSED, None, _HINT),
    "smtplib.SMTPServerDisconnected": Name(_S.CLOSED, None, _HINT),
    # urllib3 2.x, httpx 0.2x, httpcore 1.x: where the shape of the name is not enough. Reading and
    # writing may fail for many reasons; httpx's errors have the text of the one that it was.
    "urllib3.exceptions.DecodeError": Name(_S.PROTOCOL, _P.RECEIVE, _DRESS),
    "httpx.ReadError": Name(_S.CLOSED, _P.RECEIVE, Strength.SHAPE),
    "httpx.WriteError": Name(_S.CLOSED, _P.SEND, Strength.SHAPE),
    "httpcore.ReadError": Name(_S.CLOSED, _P.RECEIVE, Strength.SHAPE),
    "httpcore.WriteError": Name(_S.CLOSED, _P.SEND, Strength.SHAPE),
    # aiohttp 3.x (aiohttp/client_exceptions.py, aiohttp/http_exceptions.py)
    "aiohttp.client_exceptions.ConnectionTimeoutError": Name(_S.TIMEOUT, _P.CONNECT, _DRESS),
    "aiohttp.client_exceptions.SocketTimeoutError": Name(_S.TIMEOUT, _P.RECEIVE, _DRESS),
    "aiohttp.client_exceptions.ClientPayloadError": Name(_S.CLOSED, _P.RECEIVE, _HINT),
    "aiohttp.client_exceptions.ContentTypeError": Name(_S.JSON, _P.RECEIVE, _HINT),
    "aiohttp.client_exceptions.TooManyRedirects": Name(_S.STATUS, _P.RECEIVE, _DRESS),
    "aiohttp.http_exceptions.BadHttpMessage": Name(_S.PROTOCOL, _P.RECEIVE, _DRESS),
    "aiohttp.http_exceptions.ContentLengthError": Name(_S.CLOSED, _P.RECEIVE, _DRESS),
    # Twisted 2x (twisted/internet/error.py): raised for the time-out of a connect alone.
    "twisted.internet.error.TimeoutError": Name(_S.TIMEOUT, _P.CONNECT, _DRESS),
    "twisted.web._newclient.ParseError": Name(_S.PROTOCOL, _P.RECEIVE, _DRESS),
    # Twisted's time-outs (Deferred.addTimeout, treq's `timeout`) cancel and tell no more.
    "twisted.internet.defer.CancelledError": Name(_S.TIMEOUT, None, _HINT),
    "twisted.internet.error.ConnectingCancelledError": Name(_S.TIMEOUT, _P.CONNECT, _HINT),
    "websockets.exceptions.SecurityError": Name(None),
    "websockets.exceptions.InvalidProxyMessage": Name(_S.PROTOCOL, _P.PROXY, _HINT),
    "redis.exceptions.InvalidResponse": Name(_S.PROTOCOL, _P.RECEIVE, _HINT),
    "websockets.exceptions.InvalidHandshake": Name(_S.PROTOCOL, _P.RECEIVE, Strength.SHAPE),
    # Deadlines that are thrown into whatever is waiting: where it waits says nothing.
    "eventlet.timeout.Timeout": Name(_S.TIMEOUT, None, _PLACE),
    "gevent.timeout.Timeout": Name(_S.TIMEOUT, None, _PLACE),
    "greenlet.GreenletExit": Name(_S.CANCELED, None, _CANCELED),
    # Around a client
    "trio.Cancelled": Name(_S.CANCELED, None, _CANCELED),
    "trio.TooSlowError": Name(_S.TIMEOUT),
    "tenacity.RetryError": Name(None),
    # JSON libraries whose error is no JSONDecodeError
    "msgspec.DecodeError": Name(_S.JSON),
    "pydantic_core._pydantic_core.ValidationError": Name(_S.JSON),
    # TLS without the ssl module
    "OpenSSL.SSL.Error": Name(_S.TLS),
    "OpenSSL.SSL.SysCallError": Name(_S.CLOSED),
    "OpenSSL.SSL.ZeroReturnError": Name(_S.CLOSED),
    "service_identity.exceptions.VerificationError": Name(_S.HOSTNAME, _P.TLS, _CERTIFICATE),
}

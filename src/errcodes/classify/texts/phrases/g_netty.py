"""g_netty"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS = Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # netty/netty 4.2.7.Final-50-g0bb88a3e06 [not found literally: memory or older version]
    Phrase("finishConnect(..) failed: Operation timed out", _S.TIMEOUT, _P.CONNECT),
    Phrase("query via UDP timed out after milliseconds", _S.UNRESOLVED),
    Phrase("[UDP] query timed out after", _S.UNRESOLVED),
    Phrase("io.netty.handler.codec.http2.Http2Exception$StreamException: Received DATA frame for an unknown stream", _S.PROTOCOL, _P.RECEIVE),
    Phrase("io.netty.handler.codec.http2.Http2Exception:", _S.PROTOCOL, _P.RECEIVE),
    # netty/netty 4.2.7.Final-50-g0bb88a3e06 [found]
    Phrase("readAddress(..) failed: Connection timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("recvAddress(..) failed: Connection timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("SSLEngine closed already", _S.CLOSED),
    Phrase("Connection closed while SSL/TLS handshake was in progress", _S.CLOSED, _P.TLS),
    Phrase("io.netty.handler.ssl.ReferenceCountedOpenSslEngine$OpenSslHandshakeException: error:", _S.TLS, _P.TLS, _DRESS),
    Phrase("io.netty.channel.StacklessClosedChannelException", _S.CLOSED, None, _DRESS),
    Phrase("io.netty.handler.proxy.HttpProxyHandler$HttpProxyConnectException: http, none, => , status: 407 Proxy Authentication Required", _S.REFUSED, _P.PROXY),
    Phrase("io.netty.handler.proxy.HttpProxyHandler$HttpProxyConnectException: http, none, => , status: 502 Bad Gateway", _S.REFUSED, _P.PROXY),
    Phrase("io.netty.handler.codec.http2.Http2Exception: HTTP/2 client preface string missing or corrupt.", _S.PROTOCOL, _P.RECEIVE),
    Phrase("io.netty.handler.codec.http2.Http2Exception: First received frame was not SETTINGS.", _S.PROTOCOL, _P.RECEIVE),
    Phrase("io.netty.handler.codec.http2.Http2Exception: Unexpected HTTP/1.x request:", _S.PROTOCOL, _P.RECEIVE),
    Phrase("io.netty.handler.codec.PrematureChannelClosureException: channel gone inactive with", _S.CLOSED, _P.RECEIVE),
    Phrase("Acquire operation took longer then configured maximum time", _S.TIMEOUT),
)

"""What Apache HttpClient, Netty and Reactor Netty call a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _WRAPPER, _CERTIFICATE = Weight.CANCELED, Weight.WRAPPER, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # apache/httpcomponents-client rel/v5.0-beta4-1063-g86c313b28; 4.5
    Phrase("RequestNotExecutedException: Request not", _S.CANCELED, None, _CANCELED),
    Phrase("org.apache.hc.core5.http2.H2StreamResetException:", _S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    Phrase("org.apache.hc.core5.http2.H2ConnectionException:", _S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    Phrase("milliseconds timeout on connection", _S.TIMEOUT, _P.RECEIVE),
    Phrase("org.apache.hc.client5.http.UnsupportedSchemeException", _S.STATUS, None, _CANCELED),
    Phrase("org.apache.http.client.ClientProtocolException", _S.PROTOCOL, _P.RECEIVE, _WRAPPER),
    Phrase("RequestAbortedException: Request execution", _S.CANCELED, None, _CANCELED),
    Phrase("RedirectException: Maximum redirects", _S.STATUS, None, _CANCELED),
    Phrase("I/O reactor has been shut down", _S.CANCELED, None, _CANCELED),
    Phrase("Connection pool shut down", _S.CANCELED, None, _CANCELED),
    # netty/netty 4.2.7.Final-50-g0bb88a3e06
    Phrase("finishConnect(..) failed: Operation timed out", _S.TIMEOUT, _P.CONNECT),
    Phrase("query via UDP timed out after", _S.UNRESOLVED),
    Phrase("[UDP] query timed out after", _S.UNRESOLVED),
    Phrase("Http2Exception$StreamException: Received DATA", _S.PROTOCOL, _P.RECEIVE),
    Phrase("io.netty.handler.codec.http2.Http2Exception:", _S.PROTOCOL, _P.RECEIVE),
    Phrase("readAddress(..) failed: Connection timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("recvAddress(..) failed: Connection timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("SSLEngine closed already", _S.CLOSED),
    Phrase("Connection closed while SSL/TLS handshake was in progress", _S.CLOSED, _P.TLS),
    Phrase(
        "ReferenceCountedOpenSslEngine$OpenSslHandshakeException: error", _S.TLS, _P.TLS, _WRAPPER
    ),
    Phrase("io.netty.channel.StacklessClosedChannelException", _S.CLOSED, None, _WRAPPER),
    Phrase("HttpProxyHandler$HttpProxyConnectException: http, none", _S.REFUSED, _P.PROXY),
    Phrase("Http2Exception: Unexpected HTTP/1.x", _S.PROTOCOL, _P.RECEIVE),
    Phrase("PrematureChannelClosureException: channel gone", _S.CLOSED, _P.RECEIVE),
    Phrase("Acquire operation took longer then configured maximum time", _S.TIMEOUT),
    # reactor/reactor-netty v1.3.6-86-gda0f55072; spring WebClient
    Phrase("Connection has been closed BEFORE send operation", _S.CLOSED, _P.SEND),
    Phrase("reactor.netty.channel.AbortedException: Connection has been closed", _S.CLOSED),
    Phrase("PoolAcquirePendingLimitException: Pending acquire", _S.STATUS, None, _CANCELED),
    Phrase("Pending acquire queue has reached its maximum size of", _S.STATUS, None, _CANCELED),
    Phrase("Did not observe any item or terminal signal within", _S.TIMEOUT),
    Phrase("HttpServerErrorException$InternalServerError: 500", _S.STATUS, None, _CANCELED),
    Phrase("HttpClientErrorException$NotFound: 404", _S.STATUS, None, _CANCELED),
    Phrase("HttpClientErrorException$TooManyRequests: 429", _S.STATUS, None, _CANCELED),
    Phrase("HttpClientErrorException$Unauthorized: 401", _S.STATUS, None, _CANCELED),
    Phrase("I/O error on GET request for", _S.STATUS, None, _CANCELED),
    Phrase("UnknownHttpStatusCodeException", _S.STATUS, None, _CANCELED),
    Phrase("UnsupportedMediaTypeException: Content type", _S.JSON),
    Phrase("org.springframework.core.codec.DecodingException: JSON decoding error:", _S.JSON),
    Phrase("Response took longer than timeout:", _S.TIMEOUT),
    Phrase("NotFoundException: 503 SERVICE_UNAVAILABLE", _S.STATUS_503),
    Phrase("Unable to find instance for", _S.STATUS_503),
    Phrase("feign.FeignException$NotFound: [404] during [", _S.STATUS, None, _CANCELED),
    Phrase("Load balancer does not have available server for client:", _S.STATUS_503),
    Phrase("HystrixRuntimeException: short-circuited and", _S.STATUS_503),
    Phrase("ZuulException: Forwarding error", _S.STATUS, None, _CANCELED),
    Phrase("Connect timeout has expired [url=", _S.TIMEOUT, _P.CONNECT),
    Phrase("SocketTimeoutException: Socket timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Socket timeout has expired [url=", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Request timeout has expired [url=", _S.TIMEOUT),
    Phrase("ClientRequestException: Client request(GET", _S.STATUS, None, _CANCELED),
    Phrase("io.ktor.serialization.JsonConvertException: Illegal input:", _S.JSON),
    Phrase("The timeout period of ... has been exceeded while executing", _S.TIMEOUT),
    Phrase("Connect to failed: Read timed out", _S.TIMEOUT, _P.TLS),
    Phrase("Not a valid protocol version", _S.PROTOCOL, _P.RECEIVE),
    Phrase("Invalid protocol version; error at offset", _S.PROTOCOL, _P.RECEIVE),
    Phrase(
        "java.net.SocketException: Socket closed by request abort", _S.CANCELED, None, _CANCELED
    ),
    Phrase("hostname in certificate didn't match: <", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase(
        "for <> doesn't contain a common name and does not have", _S.HOSTNAME, _P.TLS, _CERTIFICATE
    ),
    Phrase("been closed BEFORE response, while sending request body", _S.CLOSED, _P.SEND),
    Phrase("no suitable HttpMessageConverter found for response type", _S.JSON),
    Phrase("Expected response body of the type", _S.JSON),
    Phrase("operation took longer than the configured maximum time.", _S.TIMEOUT),
    Phrase("Idle timeout expired: 30000/30000 ms", _S.TIMEOUT),
)

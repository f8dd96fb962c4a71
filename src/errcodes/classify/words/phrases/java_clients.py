"""What Apache HttpClient, Netty and Reactor Netty call a failure."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # Maven 3 (wagon)
    ("Could not transfer artifact", "FAILED", None, "CANCELED"),
    # alibaba/nacos 2 (NamingHttpClientProxy), akka/akka 2 (akka-stream)
    ("after all servers ... tried", "OS_ERROR", "CONNECT", "WORDS", ("failed to req API",)),
    ("StreamTcpException: Tcp command Connect", "OS_ERROR", "CONNECT", "WRAPPER"),
    # Apache Dubbo 2 (HeaderExchangeChannel and NettyClient)
    ("Waiting server-side response timeout", "TIMEOUT", "RECEIVE", "NUMBER"),
    ("failed to connect to server ... client-side timeout", "TIMEOUT", "CONNECT", "NUMBER"),
    # Elasticsearch 8 (server, ElasticsearchException.getExceptionName)
    ("node_disconnected_exception", "CLOSED", None, "NUMBER"),
    ("node_not_connected_exception", "OS_ERROR", "CONNECT", "NUMBER"),
    (
        "connect_transport_exception",
        "OS_ERROR",
        "CONNECT",
        "WRAPPER",
        ("connect_transport_exception",),
    ),
    (
        "receive_timeout_transport_exception",
        "TIMEOUT",
        "RECEIVE",
        "NUMBER",
        ("receive_timeout_transport_exception",),
    ),
    # Elasticsearch's clients (transport 7, olivere/elastic 7)
    ("None of the configured nodes", "OS_ERROR", "CONNECT", "WORDS"),
    ("NoNodeAvailableException", "OS_ERROR", "CONNECT", "CLASS"),
    ("no Elasticsearch node available", "OS_ERROR", "CONNECT", "WORDS"),
    # Jenkins remoting 3, Channel.java and SynchronousCommandTransport.java
    ("The channel is closing down or has closed down", "CLOSED", None, "WORDS"),
    ("Unexpected termination of the channel", "CLOSED", None, "WORDS"),
    # reactor-netty 1.x (PooledConnectionProvider)
    ("connection observed an error", "CLOSED", None, "HINT"),
    # Jedis and what pools with Apache Commons Pool
    ("Could not get a resource from the pool", "OS_ERROR", "CONNECT", "WRAPPER"),
    # apache/httpcomponents-client rel/v5.0-beta4-1063-g86c313b28; 4.5
    ("RequestNotExecutedException: Request not", "CANCELED", None, "CANCELED"),
    ("org.apache.hc.core5.http2.H2StreamResetException:", "PROTOCOL", "RECEIVE", "WRAPPER"),
    ("org.apache.hc.core5.http2.H2ConnectionException:", "PROTOCOL", "RECEIVE", "WRAPPER"),
    ("milliseconds timeout on connection", "TIMEOUT", "RECEIVE", "WORDS"),
    ("org.apache.hc.client5.http.UnsupportedSchemeException", "STATUS", None, "CANCELED"),
    ("org.apache.http.client.ClientProtocolException", "PROTOCOL", "RECEIVE", "WRAPPER"),
    ("RequestAbortedException: Request execution", "CANCELED", None, "CANCELED"),
    ("RedirectException: Maximum redirects", "STATUS", None, "CANCELED"),
    ("I/O reactor has been shut down", "CANCELED", None, "CANCELED"),
    ("Connection pool shut down", "CANCELED", None, "CANCELED"),
    # netty/netty 4.2.7.Final-50-g0bb88a3e06
    ("finishConnect(..) failed: Operation timed out", "TIMEOUT", "CONNECT", "WORDS"),
    ("query via UDP timed out after", "UNRESOLVED", None, "WORDS"),
    ("[UDP] query timed out after", "UNRESOLVED", None, "WORDS"),
    ("Http2Exception$StreamException: Received DATA", "PROTOCOL", "RECEIVE", "WORDS"),
    ("io.netty.handler.codec.http2.Http2Exception:", "PROTOCOL", "RECEIVE", "WORDS"),
    ("readAddress(..) failed: Connection timed out", "TIMEOUT", "RECEIVE", "WORDS"),
    ("recvAddress(..) failed: Connection timed out", "TIMEOUT", "RECEIVE", "WORDS"),
    ("SSLEngine closed already", "CLOSED", None, "WORDS"),
    ("ReferenceCountedOpenSslEngine$OpenSslHandshakeException: error", "TLS", "TLS", "WRAPPER"),
    ("io.netty.channel.StacklessClosedChannelException", "CLOSED", None, "WRAPPER"),
    ("HttpProxyHandler$HttpProxyConnectException: http, none", "REFUSED", "PROXY", "WORDS"),
    ("Http2Exception: Unexpected HTTP/1.x", "PROTOCOL", "RECEIVE", "WORDS"),
    ("PrematureChannelClosureException: channel gone", "CLOSED", "RECEIVE", "WORDS"),
    ("Acquire operation took longer then configured maximum time", "TIMEOUT", None, "WORDS"),
    # reactor/reactor-netty v1.3.6-86-gda0f55072; spring WebClient
    ("Connection has been closed BEFORE send operation", "CLOSED", "SEND", "WORDS"),
    ("PoolAcquirePendingLimitException: Pending acquire", "STATUS", None, "CANCELED"),
    ("Pending acquire queue has reached its maximum size of", "STATUS", None, "CANCELED"),
    ("Did not observe any item or terminal signal within", "TIMEOUT", None, "WORDS"),
    ("HttpServerErrorException$InternalServerError: 500", "STATUS", None, "CANCELED"),
    ("HttpClientErrorException$NotFound: 404", "STATUS", None, "CANCELED"),
    ("HttpClientErrorException$TooManyRequests: 429", "STATUS", None, "CANCELED"),
    ("HttpClientErrorException$Unauthorized: 401", "STATUS", None, "CANCELED"),
    ("I/O error on GET request for", "STATUS", None, "CANCELED"),
    ("UnknownHttpStatusCodeException", "STATUS", None, "CANCELED"),
    ("UnsupportedMediaTypeException: Content type", "JSON", None, "WORDS"),
    (
        "org.springframework.core.codec.DecodingException: JSON decoding error:",
        "JSON",
        None,
        "WORDS",
    ),
    ("Response took longer than timeout:", "TIMEOUT", None, "WORDS"),
    ("NotFoundException: 503 SERVICE_UNAVAILABLE", "STATUS_503", None, "WORDS"),
    ("Unable to find instance for", "STATUS_503", None, "WORDS"),
    ("feign.FeignException$NotFound: [404] during [", "STATUS", None, "CANCELED"),
    ("Load balancer does not have available server for client:", "STATUS_503", None, "WORDS"),
    ("HystrixRuntimeException: short-circuited and", "STATUS_503", None, "WORDS"),
    ("ZuulException: Forwarding error", "STATUS", None, "CANCELED"),
    ("SocketTimeoutException: Socket timeout", "TIMEOUT", "RECEIVE", "WORDS"),
    ("Socket timeout has expired [url=", "TIMEOUT", "RECEIVE", "WORDS"),
    ("ClientRequestException: Client request(GET", "STATUS", None, "CANCELED"),
    ("io.ktor.serialization.JsonConvertException: Illegal input:", "JSON", None, "WORDS"),
    ("The timeout period of ... has been exceeded while executing", "TIMEOUT", None, "WORDS"),
    ("Connect to failed: Read timed out", "TIMEOUT", "TLS", "WORDS"),
    ("Not a valid protocol version", "PROTOCOL", "RECEIVE", "WORDS"),
    ("Invalid protocol version; error at offset", "PROTOCOL", "RECEIVE", "WORDS"),
    ("java.net.SocketException: Socket closed by request abort", "CANCELED", None, "CANCELED"),
    ("hostname in certificate didn't match: <", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("for <> doesn't contain a common name and does not have", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("been closed BEFORE response, while sending request body", "CLOSED", "SEND", "WORDS"),
    ("no suitable HttpMessageConverter found for response type", "JSON", None, "WORDS"),
    ("Expected response body of the type", "JSON", None, "WORDS"),
    ("Idle timeout expired: # # ms", "TIMEOUT", None, "WORDS"),
    ("Total timeout # ms elapsed", "TIMEOUT", None, "WORDS"),
    ("Idle timeout # ms elapsed", "TIMEOUT", None, "WORDS"),
)

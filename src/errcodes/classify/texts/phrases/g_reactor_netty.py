"""g_reactor_netty"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # reactor/reactor-netty v1.3.6-86-gda0f55072; spring WebClient, memory [found]
    Phrase("Connection has been closed BEFORE send operation", _S.CLOSED, _P.SEND),
    Phrase("Connection has been closed BEFORE response, while sending request body", _S.CLOSED, _P.SEND),
    Phrase("reactor.netty.channel.AbortedException: Connection has been closed", _S.CLOSED),
    Phrase("reactor.netty.http.client.HttpClientOperations : [id] The connection observed an error", _S.STATUS, None, _CANCELED),
    # reactor/reactor-netty v1.3.6-86-gda0f55072; spring WebClient, memory [not found
    # literally: memory or older version]
    Phrase("reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException: Pending acquire queue has reached its maximum size of", _S.STATUS, None, _CANCELED),
    Phrase("Pending acquire queue has reached its maximum size of", _S.STATUS, None, _CANCELED),
    Phrase("Did not observe any item or terminal signal within", _S.TIMEOUT),
    Phrase("org.springframework.web.client.HttpServerErrorException$InternalServerError: 500", _S.STATUS, None, _CANCELED),
    Phrase("org.springframework.web.client.HttpClientErrorException$NotFound: 404", _S.STATUS, None, _CANCELED),
    Phrase("org.springframework.web.client.HttpClientErrorException$TooManyRequests: 429", _S.STATUS, None, _CANCELED),
    Phrase("org.springframework.web.client.HttpClientErrorException$Unauthorized: 401", _S.STATUS, None, _CANCELED),
    Phrase("I/O error on GET request for", _S.STATUS, None, _CANCELED),
    Phrase("org.springframework.web.client.UnknownHttpStatusCodeException", _S.STATUS, None, _CANCELED),
    Phrase("org.springframework.web.client.RestClientException: Could not extract response: no suitable HttpMessageConverter found for response type", _S.JSON),
    Phrase("Could not extract response: no suitable HttpMessageConverter found for response type", _S.JSON),
    Phrase("org.springframework.web.reactive.function.UnsupportedMediaTypeException: Content type 'text/html' not supported for bodyType=", _S.JSON),
    Phrase("org.springframework.core.codec.DecodingException: JSON decoding error:", _S.JSON),
    Phrase("Response took longer than timeout:", _S.TIMEOUT),
    Phrase("org.springframework.cloud.gateway.support.NotFoundException: 503 SERVICE_UNAVAILABLE Unable to find instance for", _S.STATUS_503),
    Phrase("Unable to find instance for", _S.STATUS_503),
    Phrase("feign.FeignException$NotFound: [404] during [", _S.STATUS, None, _CANCELED),
    Phrase("com.netflix.client.ClientException: Load balancer does not have available server for client:", _S.STATUS_503),
    Phrase("Load balancer does not have available server for client:", _S.STATUS_503),
    Phrase("com.netflix.hystrix.exception.HystrixRuntimeException: short-circuited and no fallback available.", _S.STATUS_503),
    Phrase("com.netflix.zuul.exception.ZuulException: Forwarding error", _S.STATUS, None, _CANCELED),
    Phrase("Connect timeout has expired [url=", _S.TIMEOUT, _P.CONNECT),
    Phrase("io.ktor.client.network.sockets.SocketTimeoutException: Socket timeout has expired [url=, socket_timeout= ms]", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Socket timeout has expired [url=", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Request timeout has expired [url=", _S.TIMEOUT),
    Phrase("io.ktor.client.plugins.ClientRequestException: Client request(GET ) invalid: 404", _S.STATUS, None, _CANCELED),
    Phrase("io.ktor.serialization.JsonConvertException: Illegal input:", _S.JSON),
    Phrase("io.ktor.client.call.NoTransformationFoundException: Expected response body of the type", _S.JSON),
    Phrase("The timeout period of has been exceeded while executing", _S.TIMEOUT),
    Phrase("software.amazon.awssdk.core.exception.SdkClientException: Unable to execute HTTP request: Acquire operation took longer than the configured maximum time.", _S.TIMEOUT),
)

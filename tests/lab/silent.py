"""The exceptions of clients that say nothing by their names, and why that is right.

- base: the client's own base, or one that says less than what is derived from it.
- wrapper: it speaks through what it was made from.
- number: its number, or the status that it holds, says what happened.
- misuse: the caller's own mistake; no request failed.
- answer: the other side's answer, in a language of its own; the network did its work.
- limit: more came than the caller wanted to have.
- control: it steers the client, and reaches nobody.
"""

from collections.abc import Mapping

import attrs


@attrs.frozen
class Silent:
    """Exceptions of a module that say nothing by their names, by the reason for it."""

    module: str
    names: Mapping[str, str] = attrs.field(factory=dict)

    def __contains__(self, name: str) -> bool:
        """Say whether an exception of this name is listed."""
        return any(name in names.split() for names in self.names.values())


SILENT = (
    Silent(
        "urllib3.exceptions",
        {
            "base": "HTTPError PoolError RequestError ResponseError LocationValueError",
            "wrapper": "MaxRetryError",
            "misuse": (
                "BodyNotHttplibCompatible ClosedPoolError FullPoolError HeaderParsingError "
                "HostChangedError InvalidHeader LocationParseError ProxySchemeUnknown "
                "ProxySchemeUnsupported URLSchemeUnknown UnrewindableBodyError"
            ),
        },
    ),
    Silent(
        "requests.exceptions",
        {
            "base": "RequestException InvalidJSONError",
            "wrapper": "ChunkedEncodingError RetryError",
            "number": "HTTPError",
            "misuse": (
                "InvalidHeader InvalidProxyURL InvalidSchema InvalidURL MissingSchema "
                "StreamConsumedError URLRequired UnrewindableBodyError"
            ),
        },
    ),
    Silent(
        "httpx",
        {
            "base": "HTTPError RequestError StreamError TransportError",
            "number": "HTTPStatusError",
            "misuse": (
                "CookieConflict InvalidURL LocalProtocolError RequestNotRead ResponseNotRead "
                "StreamConsumed UnsupportedProtocol"
            ),
        },
    ),
    Silent(
        "httpcore",
        {
            "misuse": "LocalProtocolError UnsupportedProtocol",
            "control": "ConnectionNotAvailable",
        },
    ),
    Silent("h2.exceptions", {"base": "H2Error", "misuse": "RFC1122Error"}),
    Silent("h11", {"misuse": "LocalProtocolError"}),
    Silent(
        "aiohttp",
        {
            "base": "ClientError",
            "misuse": (
                "InvalidURL InvalidUrlClientError InvalidUrlRedirectClientError "
                "NonHttpUrlClientError NonHttpUrlRedirectClientError RedirectClientError "
                "WSMessageTypeError UploadAbortedError"
            ),
            "control": "EofStream",
        },
    ),
    Silent("aiohttp.http_exceptions", {"base": "HttpProcessingError"}),
    Silent("pycurl"),
    Silent("curl_cffi", {"number": "CurlError"}),
    Silent(
        "curl_cffi.requests.exceptions",
        {
            "base": "RequestException InterfaceError InvalidJSONError",
            "number": "ChunkedEncodingError CurlError HTTPError",
            "wrapper": "RetryError",
            "misuse": (
                "CookieConflict ImpersonateError InvalidHeader InvalidProxyURL InvalidSchema "
                "InvalidURL MissingSchema SessionClosed StreamConsumedError URLRequired "
                "UnrewindableBodyError"
            ),
        },
    ),
    Silent("tornado.httpclient", {"number": "HTTPClientError"}),
    Silent("tornado.simple_httpclient", {"number": "HTTPClientError"}),
    Silent("tornado.iostream", {"limit": "StreamBufferFullError"}),
    Silent(
        "twisted.internet.error",
        {
            "base": "BindError VerifyError",
            "misuse": (
                "AlreadyCalled AlreadyListened CannotListenError ConnectInProgressError "
                "InvalidAddressError MessageLengthError MulticastJoinError NoProtocol "
                "NotConnectingError NotListeningError PeerVerifyError ProcessExitedAlready "
                "ReactorAlreadyInstalledError ReactorAlreadyRunning ReactorNotRestartable "
                "ReactorNotRunning UnsupportedAddressFamily UnsupportedSocketType"
            ),
        },
    ),
    Silent(
        "twisted.internet.defer",
        {
            "wrapper": "Failure FailureGroup FirstError",
            "misuse": (
                "AlreadyCalledError AlreadyTryingToLockError NotACoroutineError QueueOverflow "
                "QueueUnderflow"
            ),
        },
    ),
    Silent(
        "twisted.web.client",
        {
            "wrapper": (
                "Failure RequestGenerationFailed RequestNotSent RequestTransmissionFailed "
                "ResponseFailed ResponseNeverReceived"
            ),
            "number": "PartialDownloadError",
            "misuse": "SchemeNotSupported",
            "control": "ResponseDone",
        },
    ),
    Silent(
        "httplib2",
        {
            "base": "HttpLib2Error HttpLib2ErrorWithResponse",
            "wrapper": "ServerNotFoundError",
            "number": "RedirectMissingLocation",
            "misuse": (
                "RelativeURIError UnimplementedDigestAuthOptionError "
                "UnimplementedHmacDigestAuthOptionError"
            ),
        },
    ),
    Silent(
        "websockets.exceptions",
        {
            "base": "WebSocketException",
            "misuse": "ConcurrencyError InvalidProxy InvalidState InvalidURI",
            "limit": "PayloadTooBig TooManyFragments",
        },
    ),
    Silent(
        "redis.exceptions",
        {
            "base": "ClusterError RedisClusterException",
            "answer": (
                "AskError AuthenticationWrongNumberOfArgsError ClusterCrossSlotError "
                "ClusterDownError ExecAbortError MasterDownError ModuleError MovedError "
                "NoPermissionError NoScriptError NoSuchFieldsetError "
                "ReadOnlyError ResponseError SlotNotCoveredError TryAgainError WatchError"
            ),
            "misuse": (
                "ChildDeadlockedError CrossSlotTransactionError DataError IncorrectPolicyType "
                "InvalidPipelineStack LockError LockNotOwnedError PubSubError"
            ),
        },
    ),
    Silent(
        "pymysql.err",
        {
            "base": "DatabaseError Error",
            "number": "InterfaceError InternalError OperationalError",
            "answer": "DataError IntegrityError NotSupportedError ProgrammingError",
        },
    ),
    Silent("grpc"),
    Silent("tenacity", {"control": "TryAgain"}),
)

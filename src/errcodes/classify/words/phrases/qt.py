"""What Qt and the browsers that are embedded with it call a failure."""

from errcodes.classify.words.rows import Row, SpaceRow

__all__ = ["QT", "ROWS"]

#: QNetworkReply::NetworkError (Qt 6, src/network/access/qnetworkreply.h).
QT: tuple[SpaceRow, ...] = (
    (1, "REFUSED", "CONNECT"),  # ConnectionRefusedError
    (2, "CLOSED", None),  # RemoteHostClosedError
    (3, "UNRESOLVED", None),  # HostNotFoundError
    (4, "TIMEOUT", None),  # TimeoutError
    (5, "CANCELED", None),  # OperationCanceledError
    (6, "TLS", "TLS"),  # SslHandshakeFailedError
    (7, "NETWORK_DOWN", None),  # TemporaryNetworkFailureError
    (8, "NETWORK_DOWN", None),  # NetworkSessionFailedError
    (10, "STATUS", None),  # TooManyRedirectsError
    (99, "STATUS", None),  # UnknownNetworkError
    (101, "REFUSED", "PROXY"),  # ProxyConnectionRefusedError
    (102, "REFUSED", "PROXY"),  # ProxyConnectionClosedError
    (103, "REFUSED", "PROXY"),  # ProxyNotFoundError
    (104, "REFUSED", "PROXY"),  # ProxyTimeoutError
    (105, "REFUSED", "PROXY"),  # ProxyAuthenticationRequiredError
    (201, "STATUS", None),  # ContentAccessDenied
    (203, "STATUS", None),  # ContentNotFoundError
    (204, "STATUS", None),  # AuthenticationRequiredError
    (401, "STATUS", None),  # InternalServerError
    (403, "STATUS_503", None),  # ServiceUnavailableError
    (499, "STATUS", None),  # UnknownServerError
)

ROWS: tuple[Row, ...] = (
    # The words around the numbers
    ("QNetworkReply::NetworkError(@", "QT", "NUMBER"),
    ("QNetworkReply::@", "QT", "NUMBER"),
    # Qt 6, src/network/access/qnetworkreply.h and socket/qabstractsocket.h
    ("UnknownNetworkError", "STATUS", None, "NUMBER"),
    ("RemoteHostClosedError", "CLOSED", None, "NUMBER"),
    ("HostNotFoundError", "UNRESOLVED", None, "NUMBER"),
    ("OperationCanceledError", "CANCELED", None, "CANCELED"),
    ("SslHandshakeFailedError", "TLS", "TLS", "NUMBER"),
    ("TemporaryNetworkFailureError", "NETWORK_DOWN", None, "NUMBER"),
    ("NetworkSessionFailedError", "NETWORK_DOWN", None, "NUMBER"),
    ("ProxyConnectionRefusedError", "REFUSED", "PROXY", "NUMBER"),
    ("ProxyConnectionClosedError", "REFUSED", "PROXY", "NUMBER"),
    ("ProxyNotFoundError", "REFUSED", "PROXY", "NUMBER"),
    ("ProxyTimeoutError", "REFUSED", "PROXY", "NUMBER"),
    ("ProxyAuthenticationRequiredError", "REFUSED", "PROXY", "NUMBER"),
    ("InternalServerError", "STATUS", None, "STATUS"),
    ("ServiceUnavailableError", "STATUS_503", None, "STATUS"),
    # Qt 6, src/network/ssl/qsslerror.cpp
    ("The host name did not match any of the valid hosts", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("QSslError::HostNameMismatch", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("certificate is self-signed, and untrusted", "TLS", "TLS", "CERTIFICATE"),
    ("root certificate of the certificate chain is self-signed", "TLS", "TLS", "CERTIFICATE"),
    ("issuer certificate of a locally looked up certificate", "TLS", "TLS", "CERTIFICATE"),
    ("sslErrors", "TLS", "TLS", "WRAPPER", ("sslErrors(", "sslErrors:", "sslErrors [")),
    # CEF and CefSharp (cef_types.h): Chromium's names without its prefix
    ("CefErrorCode.NameNotResolved", "UNRESOLVED", None, "NUMBER"),
    ("CefErrorCode.ConnectionRefused", "REFUSED", "CONNECT", "NUMBER"),
    ("CefErrorCode.ConnectionTimedOut", "TIMEOUT", "CONNECT", "NUMBER"),
    ("CefErrorCode.ConnectionReset", "CLOSED", None, "NUMBER"),
    ("CefErrorCode.ConnectionClosed", "CLOSED", None, "NUMBER"),
    ("CefErrorCode.ConnectionFailed", "REFUSED", "CONNECT", "NUMBER"),
    ("CefErrorCode.InternetDisconnected", "NETWORK_DOWN", None, "NUMBER"),
    ("CefErrorCode.AddressUnreachable", "NO_ROUTE", None, "NUMBER"),
    ("CefErrorCode.SslProtocolError", "TLS", "TLS", "NUMBER"),
    ("CefErrorCode.CertCommonNameInvalid", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("CefErrorCode.CertDateInvalid", "TLS", "TLS", "NUMBER"),
    ("CefErrorCode.CertAuthorityInvalid", "TLS", "TLS", "NUMBER"),
    ("CefErrorCode.TimedOut", "TIMEOUT", None, "NUMBER"),
    ("CefErrorCode.Aborted", "CANCELED", None, "CANCELED"),
)

"""The numbers that Apple's systems give to failures, and the names of them."""

from errcodes.classify.words.rows import Row, SpaceRow

__all__ = ["CFHOST", "DARWIN", "NSURL", "ROWS", "SECURE_TRANSPORT"]

#: NSURLErrorDomain (NSURLError.h). Programs write the numbers with a minus.
NSURL: tuple[SpaceRow, ...] = (
    (1, "STATUS", None),  # NSURLErrorUnknown
    (996, "STATUS", None),  # NSURLErrorBackgroundSessionInUseByAnotherProcess
    (997, "STATUS", None),  # NSURLErrorBackgroundSessionWasDisconnected
    (999, "CANCELED", None),  # NSURLErrorCancelled
    (1000, "STATUS", None),  # NSURLErrorBadURL
    (1001, "TIMEOUT", None),  # NSURLErrorTimedOut
    (1002, "STATUS", None),  # NSURLErrorUnsupportedURL
    (1003, "UNRESOLVED", None),  # NSURLErrorCannotFindHost
    (1004, "REFUSED", "CONNECT"),  # NSURLErrorCannotConnectToHost
    (1005, "CLOSED", None),  # NSURLErrorNetworkConnectionLost
    (1006, "UNRESOLVED", None),  # NSURLErrorDNSLookupFailed
    (1007, "STATUS", None),  # NSURLErrorHTTPTooManyRedirects
    (1008, "STATUS", None),  # NSURLErrorResourceUnavailable
    (1009, "NETWORK_DOWN", None),  # NSURLErrorNotConnectedToInternet
    (1010, "STATUS", None),  # NSURLErrorRedirectToNonExistentLocation
    (1011, "STATUS", None),  # NSURLErrorBadServerResponse
    (1012, "CANCELED", None),  # NSURLErrorUserCancelledAuthentication
    (1013, "STATUS", None),  # NSURLErrorUserAuthenticationRequired
    (1014, "CLOSED", "RECEIVE"),  # NSURLErrorZeroByteResource
    (1015, "STATUS", None),  # NSURLErrorCannotDecodeRawData
    (1016, "STATUS", None),  # NSURLErrorCannotDecodeContentData
    (1017, "PROTOCOL", "RECEIVE"),  # NSURLErrorCannotParseResponse
    (1018, "NETWORK_DOWN", None),  # NSURLErrorInternationalRoamingOff
    (1019, "NETWORK_DOWN", None),  # NSURLErrorCallIsActive
    (1020, "NETWORK_DOWN", None),  # NSURLErrorDataNotAllowed
    (1021, "STATUS", None),  # NSURLErrorRequestBodyStreamExhausted
    (1022, "STATUS", None),  # NSURLErrorAppTransportSecurityRequiresSecureConnection
    (1200, "TLS", "TLS"),  # NSURLErrorSecureConnectionFailed
    (1201, "TLS", "TLS"),  # NSURLErrorServerCertificateHasBadDate
    (1202, "TLS", "TLS"),  # NSURLErrorServerCertificateUntrusted
    (1203, "TLS", "TLS"),  # NSURLErrorServerCertificateHasUnknownRoot
    (1204, "TLS", "TLS"),  # NSURLErrorServerCertificateNotYetValid
    (1205, "TLS", "TLS"),  # NSURLErrorClientCertificateRejected
    (1206, "TLS", "TLS"),  # NSURLErrorClientCertificateRequired
    (2000, "NETWORK_DOWN", None),  # NSURLErrorCannotLoadFromNetwork
)

#: kCFHostErrorHostNotFound and kCFHostErrorUnknown (CFNetworkErrors.h).
CFHOST: tuple[SpaceRow, ...] = (
    (1, "UNRESOLVED", None),
    (2, "UNRESOLVED", None),
)

#: Secure Transport (SecureTransport.h), also below kCFStreamErrorDomainSSL.
SECURE_TRANSPORT: tuple[SpaceRow, ...] = (
    (9800, "TLS", "TLS"),  # errSSLProtocol
    (9801, "TLS", "TLS"),  # errSSLNegotiation
    (9802, "TLS", "TLS"),  # errSSLFatalAlert
    (9804, "TLS", "TLS"),  # errSSLModuleAttach
    (9805, "CLOSED", None),  # errSSLClosedGraceful
    (9806, "CLOSED", None),  # errSSLClosedAbort
    (9807, "TLS", "TLS"),  # errSSLXCertChainInvalid
    (9808, "TLS", "TLS"),  # errSSLBadCert
    (9809, "TLS", "TLS"),  # errSSLCrypto
    (9810, "TLS", "TLS"),  # errSSLInternal
    (9812, "TLS", "TLS"),  # errSSLUnknownRootCert
    (9813, "TLS", "TLS"),  # errSSLNoRootCert
    (9814, "TLS", "TLS"),  # errSSLCertExpired
    (9815, "TLS", "TLS"),  # errSSLCertNotYetValid
    (9816, "CLOSED", None),  # errSSLClosedNoNotify
    (9818, "TLS", "TLS"),  # errSSLBadCipherSuite
    (9819, "TLS", "TLS"),  # errSSLPeerUnexpectedMsg
    (9820, "TLS", "TLS"),  # errSSLPeerBadRecordMac
    (9821, "TLS", "TLS"),  # errSSLPeerDecryptionFail
    (9822, "TLS", "TLS"),  # errSSLPeerRecordOverflow
    (9823, "TLS", "TLS"),  # errSSLPeerDecompressFail
    (9824, "TLS", "TLS"),  # errSSLPeerHandshakeFail
    (9825, "TLS", "TLS"),  # errSSLPeerBadCert
    (9826, "TLS", "TLS"),  # errSSLPeerUnsupportedCert
    (9827, "TLS", "TLS"),  # errSSLPeerCertRevoked
    (9828, "TLS", "TLS"),  # errSSLPeerCertExpired
    (9829, "TLS", "TLS"),  # errSSLPeerCertUnknown
    (9830, "TLS", "TLS"),  # errSSLIllegalParam
    (9831, "TLS", "TLS"),  # errSSLPeerUnknownCA
    (9832, "TLS", "TLS"),  # errSSLPeerAccessDenied
    (9833, "TLS", "TLS"),  # errSSLPeerDecodeError
    (9834, "TLS", "TLS"),  # errSSLPeerDecryptError
    (9835, "TLS", "TLS"),  # errSSLPeerExportRestriction
    (9836, "TLS", "TLS"),  # errSSLPeerProtocolVersion
    (9837, "TLS", "TLS"),  # errSSLPeerInsufficientSecurity
    (9838, "TLS", "TLS"),  # errSSLPeerInternalError
    (9839, "TLS", "TLS"),  # errSSLPeerUserCancelled
    (9840, "TLS", "TLS"),  # errSSLPeerNoRenegotiation
    (9843, "HOSTNAME", "TLS"),  # errSSLHostNameMismatch
    (9844, "TLS", "TLS"),  # errSSLConnectionRefused
    (9845, "TLS", "TLS"),  # errSSLDecryptionFail
    (9846, "TLS", "TLS"),  # errSSLBadRecordMac
    (9847, "TLS", "TLS"),  # errSSLRecordOverflow
    (9848, "TLS", "TLS"),  # errSSLBadConfiguration
    (9849, "TLS", "TLS"),  # errSSLUnexpectedRecord
    (9850, "TLS", "TLS"),  # errSSLWeakPeerEphemeralDHKey
    (9853, "TIMEOUT", "TLS"),  # errSSLNetworkTimeout
    (9858, "TLS", "TLS"),  # errSSLHandshakeFail
    (9880, "TLS", "TLS"),  # errSSLATSViolation
)

#: NSPOSIXErrorDomain: the errno of macOS (xnu, bsd/sys/errno.h).
DARWIN: tuple[SpaceRow, ...] = (
    (32, "CLOSED", None),  # EPIPE
    (49, "OS_ERROR", "CONNECT"),  # EADDRNOTAVAIL
    (50, "NETWORK_DOWN", None),  # ENETDOWN
    (51, "NETWORK_DOWN", None),  # ENETUNREACH
    (52, "CLOSED", None),  # ENETRESET
    (53, "CLOSED", None),  # ECONNABORTED
    (54, "CLOSED", None),  # ECONNRESET
    (57, "CLOSED", None),  # ENOTCONN
    (60, "TIMEOUT", None),  # ETIMEDOUT
    (61, "REFUSED", "CONNECT"),  # ECONNREFUSED
    (64, "NO_ROUTE", None),  # EHOSTDOWN
    (65, "NO_ROUTE", None),  # EHOSTUNREACH
    (89, "CANCELED", None),  # ECANCELED
)

ROWS: tuple[Row, ...] = (
    # NSURLError.h and CFNetworkErrors.h; SecureTransport.h and SecBase.h.
    ("NSURLErrorUserCancelledAuthentication", "CANCELED", None, "CANCELED"),
    ("NSURLErrorZeroByteResource", "CLOSED", "RECEIVE", "NUMBER"),
    ("NSURLErrorInternationalRoamingOff", "NETWORK_DOWN", None, "NUMBER"),
    ("NSURLErrorCallIsActive", "NETWORK_DOWN", None, "NUMBER"),
    ("NSURLErrorDataNotAllowed", "NETWORK_DOWN", None, "NUMBER"),
    ("NSURLErrorClientCertificateRejected", "TLS", "TLS", "NUMBER"),
    ("NSURLErrorClientCertificateRequired", "TLS", "TLS", "NUMBER"),
    ("NSURLErrorCannotLoadFromNetwork", "NETWORK_DOWN", None, "NUMBER"),
    ("kCFHostErrorHostNotFound", "UNRESOLVED", None, "NUMBER"),
    ("kCFHostErrorUnknown", "UNRESOLVED", None, "NUMBER"),
    ("kCFSOCKSErrorUnknownClientVersion", "REFUSED", "PROXY", "NUMBER"),
    ("kCFSOCKSErrorUnsupportedServerVersion", "REFUSED", "PROXY", "NUMBER"),
    ("kCFSOCKS4ErrorRequestFailed", "REFUSED", "PROXY", "NUMBER"),
    ("kCFSOCKS4ErrorIdentdFailed", "REFUSED", "PROXY", "NUMBER"),
    ("kCFSOCKS4ErrorIdConflict", "REFUSED", "PROXY", "NUMBER"),
    ("kCFSOCKS5ErrorBadState", "REFUSED", "PROXY", "NUMBER"),
    ("kCFSOCKS5ErrorBadResponseAddr", "REFUSED", "PROXY", "NUMBER"),
    ("kCFSOCKS5ErrorBadCredentials", "REFUSED", "PROXY", "NUMBER"),
    ("kCFSOCKS5ErrorUnsupportedNegotiationMethod", "REFUSED", "PROXY", "NUMBER"),
    ("kCFSOCKS5ErrorNoAcceptableMethod", "REFUSED", "PROXY", "NUMBER"),
    ("kCFErrorHTTPConnectionLost", "CLOSED", None, "NUMBER"),
    ("kCFErrorHTTPParseFailure", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("kCFErrorHTTPProxyConnectionFailure", "REFUSED", "PROXY", "NUMBER"),
    ("kCFErrorHTTPBadProxyCredentials", "REFUSED", "PROXY", "NUMBER"),
    ("kCFErrorPACFileError", "REFUSED", "PROXY", "NUMBER"),
    ("kCFErrorPACFileAuth", "REFUSED", "PROXY", "NUMBER"),
    ("kCFErrorHTTPSProxyConnectionFailure", "REFUSED", "PROXY", "NUMBER"),
    (
        "kCFStreamErrorHTTPSProxyFailureUnexpectedResponseToCONNECTMethod",
        "REFUSED",
        "PROXY",
        "NUMBER",
    ),
    ("kCFURLErrorCancelled", "CANCELED", None, "CANCELED"),
    ("kCFURLErrorTimedOut", "TIMEOUT", None, "NUMBER"),
    ("kCFURLErrorCannotFindHost", "UNRESOLVED", None, "NUMBER"),
    ("kCFURLErrorCannotConnectToHost", "REFUSED", "CONNECT", "NUMBER"),
    ("kCFURLErrorNetworkConnectionLost", "CLOSED", None, "NUMBER"),
    ("kCFURLErrorDNSLookupFailed", "UNRESOLVED", None, "NUMBER"),
    ("kCFURLErrorNotConnectedToInternet", "NETWORK_DOWN", None, "NUMBER"),
    ("kCFURLErrorCannotParseResponse", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("kCFURLErrorSecureConnectionFailed", "TLS", "TLS", "NUMBER"),
    ("kCFURLErrorServerCertificateHasBadDate", "TLS", "TLS", "NUMBER"),
    ("kCFURLErrorServerCertificateUntrusted", "TLS", "TLS", "NUMBER"),
    ("kCFURLErrorServerCertificateHasUnknownRoot", "TLS", "TLS", "NUMBER"),
    ("kCFURLErrorServerCertificateNotYetValid", "TLS", "TLS", "NUMBER"),
    ("kCFURLErrorClientCertificateRejected", "TLS", "TLS", "NUMBER"),
    ("kCFURLErrorClientCertificateRequired", "TLS", "TLS", "NUMBER"),
    ("kCFURLErrorCannotLoadFromNetwork", "NETWORK_DOWN", None, "NUMBER"),
    ("errSSLProtocol", "TLS", "TLS", "NUMBER"),
    ("errSSLNegotiation", "TLS", "TLS", "NUMBER"),
    ("errSSLFatalAlert", "TLS", "TLS", "NUMBER"),
    ("errSSLModuleAttach", "TLS", "TLS", "NUMBER"),
    ("errSSLBadCert", "TLS", "TLS", "NUMBER"),
    ("errSSLCrypto", "TLS", "TLS", "NUMBER"),
    ("errSSLInternal", "TLS", "TLS", "NUMBER"),
    ("errSSLUnknownRootCert", "TLS", "TLS", "NUMBER"),
    ("errSSLNoRootCert", "TLS", "TLS", "NUMBER"),
    ("errSSLCertNotYetValid", "TLS", "TLS", "NUMBER"),
    ("errSSLBadCipherSuite", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerUnexpectedMsg", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerBadRecordMac", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerDecryptionFail", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerRecordOverflow", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerDecompressFail", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerBadCert", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerUnsupportedCert", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerCertRevoked", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerCertExpired", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerCertUnknown", "TLS", "TLS", "NUMBER"),
    ("errSSLIllegalParam", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerUnknownCA", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerAccessDenied", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerDecodeError", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerDecryptError", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerExportRestriction", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerProtocolVersion", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerInsufficientSecurity", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerInternalError", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerUserCancelled", "TLS", "TLS", "NUMBER"),
    ("errSSLPeerNoRenegotiation", "TLS", "TLS", "NUMBER"),
    ("errSSLConnectionRefused", "TLS", "TLS", "NUMBER"),
    ("errSSLDecryptionFail", "TLS", "TLS", "NUMBER"),
    ("errSSLBadRecordMac", "TLS", "TLS", "NUMBER"),
    ("errSSLRecordOverflow", "TLS", "TLS", "NUMBER"),
    ("errSSLBadConfiguration", "TLS", "TLS", "NUMBER"),
    ("errSSLUnexpectedRecord", "TLS", "TLS", "NUMBER"),
    ("errSSLWeakPeerEphemeralDHKey", "TLS", "TLS", "NUMBER"),
    ("errSSLHandshakeFail", "TLS", "TLS", "NUMBER"),
    ("errSSLATSViolation", "TLS", "TLS", "NUMBER"),
    ("errSSLNetworkTimeout", "TIMEOUT", "TLS", "NUMBER"),
    ("errSecCertificateExpired", "TLS", "TLS", "NUMBER"),
    ("errSecCertificateNotValidYet", "TLS", "TLS", "NUMBER"),
    ("errSecCertificateRevoked", "TLS", "TLS", "NUMBER"),
    ("errSecNotTrusted", "TLS", "TLS", "NUMBER"),
    ("errSecHostNameMismatch", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("errSecCreateChainFailed", "TLS", "TLS", "NUMBER"),
    # The words around the numbers
    ("Domain=NSURLErrorDomain Code=@", "NSURL", "NUMBER"),
    ("NSURLErrorDomain Code=@", "NSURL", "NUMBER"),
    ("NSURLErrorDomain error @", "NSURL", "NUMBER"),
    ("NSURLErrorDomain @", "NSURL", "NUMBER"),
    ("kCFErrorDomainCFNetwork Code=@", "CFNETWORK", "NUMBER"),
    ("kCFErrorDomainCFNetwork @", "CFNETWORK", "NUMBER"),
    ("kCFErrorDomainCFNetwork error @", "NSURL", "NUMBER"),
    ("finished with error [@]", "NSURL", "NUMBER"),
    ("finished with error - code: @", "NSURL", "NUMBER"),
    ("HTTP load failed (error code: @", "NSURL", "NUMBER"),
    ("kCFStreamErrorDomainSSL, @", "SECURE_TRANSPORT", "NUMBER"),
    ("SSLHandshake failed (@", "SECURE_TRANSPORT", "NUMBER"),
    ("_kCFStreamErrorDomainKey=3, _kCFStreamErrorCodeKey=@", "SECURE_TRANSPORT", "NUMBER"),
    ("_kCFStreamErrorCodeKey=@, _kCFStreamErrorDomainKey=3", "SECURE_TRANSPORT", "NUMBER"),
    ("_kCFStreamErrorDomainKey=1, _kCFStreamErrorCodeKey=@", "DARWIN", "WORDS"),
    ("_kCFStreamErrorCodeKey=@, _kCFStreamErrorDomainKey=1", "DARWIN", "WORDS"),
    ("NSOSStatusErrorDomain Code=@", "SECURE_TRANSPORT", "NUMBER"),
    ("OSStatus @", "SECURE_TRANSPORT", "NUMBER"),
    ("NSPOSIXErrorDomain Code=@", "DARWIN", "NUMBER"),
    ("NSPOSIXErrorDomain error @", "DARWIN", "NUMBER"),
    ("POSIXErrorCode(rawValue: @", "DARWIN", "NUMBER"),
    ("SO_ERROR [@", "DARWIN", "NUMBER"),
    # The short forms of CFNetwork and Network.framework: domain and number of a stream's error
    ("error code: @", "NSURL", "NUMBER", ("error code: -@ [",)),
    ("Err(@", "DARWIN", "NUMBER", ("1:@ Err(@)",)),
    ("failed to connect 1:@", "DARWIN", "NUMBER"),
    ("failed to connect 3:@", "SECURE_TRANSPORT", "NUMBER"),
    ("failed to connect 12:8", "UNRESOLVED", None, "NUMBER"),
    ("Err(8", "UNRESOLVED", None, "NUMBER", ("12:8 Err(8)",)),
    ("HTTPStatusErrorDomain Code=@", "HTTP", "STATUS"),
    ("CoreDAVHTTPStatusErrorDomain Code=@", "HTTP", "STATUS"),
)

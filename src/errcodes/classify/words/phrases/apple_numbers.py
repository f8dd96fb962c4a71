"""The numbers that Apple's systems give to failures, and the names of them."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Number, Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _NUMBER, _CERTIFICATE = Weight.CANCELED, Weight.NUMBER, Weight.CERTIFICATE

#: NSURLError.h and CFNetworkErrors.h; SecureTransport.h and SecBase.h.
_NAMES: tuple[Phrase, ...] = (
    Phrase("NSURLErrorUserCancelledAuthentication", _S.CANCELED, None, _CANCELED),
    Phrase("NSURLErrorZeroByteResource", _S.CLOSED, _P.RECEIVE, _NUMBER),
    Phrase("NSURLErrorInternationalRoamingOff", _S.NETWORK_DOWN, None, _NUMBER),
    Phrase("NSURLErrorCallIsActive", _S.NETWORK_DOWN, None, _NUMBER),
    Phrase("NSURLErrorDataNotAllowed", _S.NETWORK_DOWN, None, _NUMBER),
    Phrase("NSURLErrorClientCertificateRejected", _S.TLS, _P.TLS, _NUMBER),
    Phrase("NSURLErrorClientCertificateRequired", _S.TLS, _P.TLS, _NUMBER),
    Phrase("NSURLErrorCannotLoadFromNetwork", _S.NETWORK_DOWN, None, _NUMBER),
    Phrase("kCFHostErrorHostNotFound", _S.UNRESOLVED, None, _NUMBER),
    Phrase("kCFHostErrorUnknown", _S.UNRESOLVED, None, _NUMBER),
    Phrase("kCFSOCKSErrorUnknownClientVersion", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFSOCKSErrorUnsupportedServerVersion", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFSOCKS4ErrorRequestFailed", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFSOCKS4ErrorIdentdFailed", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFSOCKS4ErrorIdConflict", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFSOCKS5ErrorBadState", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFSOCKS5ErrorBadResponseAddr", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFSOCKS5ErrorBadCredentials", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFSOCKS5ErrorUnsupportedNegotiationMethod", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFSOCKS5ErrorNoAcceptableMethod", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFErrorHTTPConnectionLost", _S.CLOSED, None, _NUMBER),
    Phrase("kCFErrorHTTPParseFailure", _S.PROTOCOL, _P.RECEIVE, _NUMBER),
    Phrase("kCFErrorHTTPProxyConnectionFailure", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFErrorHTTPBadProxyCredentials", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFErrorPACFileError", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFErrorPACFileAuth", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("kCFErrorHTTPSProxyConnectionFailure", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase(
        "kCFStreamErrorHTTPSProxyFailureUnexpectedResponseToCONNECTMethod",
        _S.REFUSED,
        _P.PROXY,
        _NUMBER,
    ),
    Phrase("kCFURLErrorCancelled", _S.CANCELED, None, _CANCELED),
    Phrase("kCFURLErrorTimedOut", _S.TIMEOUT, None, _NUMBER),
    Phrase("kCFURLErrorCannotFindHost", _S.UNRESOLVED, None, _NUMBER),
    Phrase("kCFURLErrorCannotConnectToHost", _S.REFUSED, _P.CONNECT, _NUMBER),
    Phrase("kCFURLErrorNetworkConnectionLost", _S.CLOSED, None, _NUMBER),
    Phrase("kCFURLErrorDNSLookupFailed", _S.UNRESOLVED, None, _NUMBER),
    Phrase("kCFURLErrorNotConnectedToInternet", _S.NETWORK_DOWN, None, _NUMBER),
    Phrase("kCFURLErrorCannotParseResponse", _S.PROTOCOL, _P.RECEIVE, _NUMBER),
    Phrase("kCFURLErrorSecureConnectionFailed", _S.TLS, _P.TLS, _NUMBER),
    Phrase("kCFURLErrorServerCertificateHasBadDate", _S.TLS, _P.TLS, _NUMBER),
    Phrase("kCFURLErrorServerCertificateUntrusted", _S.TLS, _P.TLS, _NUMBER),
    Phrase("kCFURLErrorServerCertificateHasUnknownRoot", _S.TLS, _P.TLS, _NUMBER),
    Phrase("kCFURLErrorServerCertificateNotYetValid", _S.TLS, _P.TLS, _NUMBER),
    Phrase("kCFURLErrorClientCertificateRejected", _S.TLS, _P.TLS, _NUMBER),
    Phrase("kCFURLErrorClientCertificateRequired", _S.TLS, _P.TLS, _NUMBER),
    Phrase("kCFURLErrorCannotLoadFromNetwork", _S.NETWORK_DOWN, None, _NUMBER),
    Phrase("errSSLProtocol", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLNegotiation", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLFatalAlert", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLModuleAttach", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLBadCert", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLCrypto", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLInternal", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLUnknownRootCert", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLNoRootCert", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLCertNotYetValid", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLBadCipherSuite", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerUnexpectedMsg", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerBadRecordMac", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerDecryptionFail", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerRecordOverflow", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerDecompressFail", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerBadCert", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerUnsupportedCert", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerCertRevoked", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerCertExpired", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerCertUnknown", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLIllegalParam", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerUnknownCA", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerAccessDenied", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerDecodeError", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerDecryptError", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerExportRestriction", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerProtocolVersion", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerInsufficientSecurity", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerInternalError", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerUserCancelled", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLPeerNoRenegotiation", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLConnectionRefused", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLDecryptionFail", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLBadRecordMac", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLRecordOverflow", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLBadConfiguration", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLUnexpectedRecord", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLWeakPeerEphemeralDHKey", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLHandshakeFail", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLATSViolation", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSSLNetworkTimeout", _S.TIMEOUT, _P.TLS, _NUMBER),
    Phrase("errSecCertificateExpired", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSecCertificateNotValidYet", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSecCertificateRevoked", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSecNotTrusted", _S.TLS, _P.TLS, _NUMBER),
    Phrase("errSecHostNameMismatch", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("errSecCreateChainFailed", _S.TLS, _P.TLS, _NUMBER),
)

#: NSURLErrorDomain (NSURLError.h). Programs write the numbers with a minus.
_URL_ERRORS: dict[int, tuple[Symptom, Phase | None]] = {
    1: (_S.STATUS, None),  # NSURLErrorUnknown
    996: (_S.STATUS, None),  # NSURLErrorBackgroundSessionInUseByAnotherProcess
    997: (_S.STATUS, None),  # NSURLErrorBackgroundSessionWasDisconnected
    999: (_S.CANCELED, None),  # NSURLErrorCancelled
    1000: (_S.STATUS, None),  # NSURLErrorBadURL
    1001: (_S.TIMEOUT, None),  # NSURLErrorTimedOut
    1002: (_S.STATUS, None),  # NSURLErrorUnsupportedURL
    1003: (_S.UNRESOLVED, None),  # NSURLErrorCannotFindHost
    1004: (_S.REFUSED, _P.CONNECT),  # NSURLErrorCannotConnectToHost
    1005: (_S.CLOSED, None),  # NSURLErrorNetworkConnectionLost
    1006: (_S.UNRESOLVED, None),  # NSURLErrorDNSLookupFailed
    1007: (_S.STATUS, None),  # NSURLErrorHTTPTooManyRedirects
    1008: (_S.STATUS, None),  # NSURLErrorResourceUnavailable
    1009: (_S.NETWORK_DOWN, None),  # NSURLErrorNotConnectedToInternet
    1010: (_S.STATUS, None),  # NSURLErrorRedirectToNonExistentLocation
    1011: (_S.STATUS, None),  # NSURLErrorBadServerResponse
    1012: (_S.CANCELED, None),  # NSURLErrorUserCancelledAuthentication
    1013: (_S.STATUS, None),  # NSURLErrorUserAuthenticationRequired
    1014: (_S.CLOSED, _P.RECEIVE),  # NSURLErrorZeroByteResource
    1015: (_S.STATUS, None),  # NSURLErrorCannotDecodeRawData
    1016: (_S.STATUS, None),  # NSURLErrorCannotDecodeContentData
    1017: (_S.PROTOCOL, _P.RECEIVE),  # NSURLErrorCannotParseResponse
    1018: (_S.NETWORK_DOWN, None),  # NSURLErrorInternationalRoamingOff
    1019: (_S.NETWORK_DOWN, None),  # NSURLErrorCallIsActive
    1020: (_S.NETWORK_DOWN, None),  # NSURLErrorDataNotAllowed
    1021: (_S.STATUS, None),  # NSURLErrorRequestBodyStreamExhausted
    1022: (_S.STATUS, None),  # NSURLErrorAppTransportSecurityRequiresSecureConnection
    1200: (_S.TLS, _P.TLS),  # NSURLErrorSecureConnectionFailed
    1201: (_S.TLS, _P.TLS),  # NSURLErrorServerCertificateHasBadDate
    1202: (_S.TLS, _P.TLS),  # NSURLErrorServerCertificateUntrusted
    1203: (_S.TLS, _P.TLS),  # NSURLErrorServerCertificateHasUnknownRoot
    1204: (_S.TLS, _P.TLS),  # NSURLErrorServerCertificateNotYetValid
    1205: (_S.TLS, _P.TLS),  # NSURLErrorClientCertificateRejected
    1206: (_S.TLS, _P.TLS),  # NSURLErrorClientCertificateRequired
    2000: (_S.NETWORK_DOWN, None),  # NSURLErrorCannotLoadFromNetwork
}

#: kCFHostErrorHostNotFound and kCFHostErrorUnknown (CFNetworkErrors.h).
_HOST_ERRORS: dict[int, tuple[Symptom, Phase | None]] = {
    1: (_S.UNRESOLVED, None),
    2: (_S.UNRESOLVED, None),
}

#: Secure Transport (SecureTransport.h), also below kCFStreamErrorDomainSSL.
_SSL_ERRORS: dict[int, tuple[Symptom, Phase | None]] = {
    9800: (_S.TLS, _P.TLS),  # errSSLProtocol
    9801: (_S.TLS, _P.TLS),  # errSSLNegotiation
    9802: (_S.TLS, _P.TLS),  # errSSLFatalAlert
    9804: (_S.TLS, _P.TLS),  # errSSLModuleAttach
    9805: (_S.CLOSED, None),  # errSSLClosedGraceful
    9806: (_S.CLOSED, None),  # errSSLClosedAbort
    9807: (_S.TLS, _P.TLS),  # errSSLXCertChainInvalid
    9808: (_S.TLS, _P.TLS),  # errSSLBadCert
    9809: (_S.TLS, _P.TLS),  # errSSLCrypto
    9810: (_S.TLS, _P.TLS),  # errSSLInternal
    9812: (_S.TLS, _P.TLS),  # errSSLUnknownRootCert
    9813: (_S.TLS, _P.TLS),  # errSSLNoRootCert
    9814: (_S.TLS, _P.TLS),  # errSSLCertExpired
    9815: (_S.TLS, _P.TLS),  # errSSLCertNotYetValid
    9816: (_S.CLOSED, None),  # errSSLClosedNoNotify
    9818: (_S.TLS, _P.TLS),  # errSSLBadCipherSuite
    9819: (_S.TLS, _P.TLS),  # errSSLPeerUnexpectedMsg
    9820: (_S.TLS, _P.TLS),  # errSSLPeerBadRecordMac
    9821: (_S.TLS, _P.TLS),  # errSSLPeerDecryptionFail
    9822: (_S.TLS, _P.TLS),  # errSSLPeerRecordOverflow
    9823: (_S.TLS, _P.TLS),  # errSSLPeerDecompressFail
    9824: (_S.TLS, _P.TLS),  # errSSLPeerHandshakeFail
    9825: (_S.TLS, _P.TLS),  # errSSLPeerBadCert
    9826: (_S.TLS, _P.TLS),  # errSSLPeerUnsupportedCert
    9827: (_S.TLS, _P.TLS),  # errSSLPeerCertRevoked
    9828: (_S.TLS, _P.TLS),  # errSSLPeerCertExpired
    9829: (_S.TLS, _P.TLS),  # errSSLPeerCertUnknown
    9830: (_S.TLS, _P.TLS),  # errSSLIllegalParam
    9831: (_S.TLS, _P.TLS),  # errSSLPeerUnknownCA
    9832: (_S.TLS, _P.TLS),  # errSSLPeerAccessDenied
    9833: (_S.TLS, _P.TLS),  # errSSLPeerDecodeError
    9834: (_S.TLS, _P.TLS),  # errSSLPeerDecryptError
    9835: (_S.TLS, _P.TLS),  # errSSLPeerExportRestriction
    9836: (_S.TLS, _P.TLS),  # errSSLPeerProtocolVersion
    9837: (_S.TLS, _P.TLS),  # errSSLPeerInsufficientSecurity
    9838: (_S.TLS, _P.TLS),  # errSSLPeerInternalError
    9839: (_S.TLS, _P.TLS),  # errSSLPeerUserCancelled
    9840: (_S.TLS, _P.TLS),  # errSSLPeerNoRenegotiation
    9843: (_S.HOSTNAME, _P.TLS),  # errSSLHostNameMismatch
    9844: (_S.TLS, _P.TLS),  # errSSLConnectionRefused
    9845: (_S.TLS, _P.TLS),  # errSSLDecryptionFail
    9846: (_S.TLS, _P.TLS),  # errSSLBadRecordMac
    9847: (_S.TLS, _P.TLS),  # errSSLRecordOverflow
    9848: (_S.TLS, _P.TLS),  # errSSLBadConfiguration
    9849: (_S.TLS, _P.TLS),  # errSSLUnexpectedRecord
    9850: (_S.TLS, _P.TLS),  # errSSLWeakPeerEphemeralDHKey
    9853: (_S.TIMEOUT, _P.TLS),  # errSSLNetworkTimeout
    9858: (_S.TLS, _P.TLS),  # errSSLHandshakeFail
    9880: (_S.TLS, _P.TLS),  # errSSLATSViolation
}

#: NSPOSIXErrorDomain: the errno of macOS (xnu, bsd/sys/errno.h).
_POSIX_ERRORS: dict[int, tuple[Symptom, Phase | None]] = {
    32: (_S.CLOSED, None),  # EPIPE
    49: (_S.OS_ERROR, _P.CONNECT),  # EADDRNOTAVAIL
    50: (_S.NETWORK_DOWN, None),  # ENETDOWN
    51: (_S.NETWORK_DOWN, None),  # ENETUNREACH
    52: (_S.CLOSED, None),  # ENETRESET
    53: (_S.CLOSED, None),  # ECONNABORTED
    54: (_S.CLOSED, None),  # ECONNRESET
    57: (_S.CLOSED, None),  # ENOTCONN
    60: (_S.TIMEOUT, None),  # ETIMEDOUT
    61: (_S.REFUSED, _P.CONNECT),  # ECONNREFUSED
    64: (_S.NO_ROUTE, None),  # EHOSTDOWN
    65: (_S.NO_ROUTE, None),  # EHOSTUNREACH
    89: (_S.CANCELED, None),  # ECANCELED
}

ROWS: tuple[Phrase | Number, ...] = (
    *_NAMES,
    Number("Domain=NSURLErrorDomain Code=@", _URL_ERRORS),
    Number("NSURLErrorDomain Code=@", _URL_ERRORS),
    Number("NSURLErrorDomain error @", _URL_ERRORS),
    Number("NSURLErrorDomain @", _URL_ERRORS),
    Number("kCFErrorDomainCFNetwork Code=@", _URL_ERRORS | _HOST_ERRORS),
    Number("kCFErrorDomainCFNetwork @", _URL_ERRORS | _HOST_ERRORS),
    Number("kCFErrorDomainCFNetwork error @", _URL_ERRORS),
    Number("finished with error [@]", _URL_ERRORS),
    Number("finished with error - code: @", _URL_ERRORS),
    Number("HTTP load failed (error code: @", _URL_ERRORS),
    Number("kCFStreamErrorDomainSSL, @", _SSL_ERRORS),
    Number("SSLHandshake failed (@", _SSL_ERRORS),
    Number("_kCFStreamErrorDomainKey=3, _kCFStreamErrorCodeKey=@", _SSL_ERRORS),
    Number("_kCFStreamErrorCodeKey=@, _kCFStreamErrorDomainKey=3", _SSL_ERRORS),
    Number("_kCFStreamErrorDomainKey=1, _kCFStreamErrorCodeKey=@", _POSIX_ERRORS),
    Number("_kCFStreamErrorCodeKey=@, _kCFStreamErrorDomainKey=1", _POSIX_ERRORS),
    Number("NSOSStatusErrorDomain Code=@", _SSL_ERRORS),
    Number("OSStatus @", _SSL_ERRORS),
    Number("NSPOSIXErrorDomain Code=@", _POSIX_ERRORS),
    Number("NSPOSIXErrorDomain error @", _POSIX_ERRORS),
    Number("POSIXErrorCode(rawValue: @", _POSIX_ERRORS),
    Number("SO_ERROR [@", _POSIX_ERRORS),
)

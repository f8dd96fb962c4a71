"""g_apple"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS = Weight.CANCELED, Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # apple/swift-corelibs-foundation Sources/Foundation/NSURLError.swift (numbers);
    # CFNetworkErrors.h; texts memory [not found literally: memory or older version]
    Phrase("NSURLErrorUnknown -1", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorBadURL -1000", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorUnsupportedURL -1002", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorHTTPTooManyRedirects -1007", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorResourceUnavailable -1008", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorRedirectToNonExistentLocation -1010", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorBadServerResponse -1011", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorUserAuthenticationRequired -1013", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorCannotDecodeRawData -1015", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorCannotDecodeContentData -1016", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorRequestBodyStreamExhausted -1021", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorAppTransportSecurityRequiresSecureConnection -1022", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorBackgroundSessionWasDisconnected -997", _S.STATUS, None, _CANCELED),
    Phrase("NSURLErrorBackgroundSessionInUseByAnotherProcess -996", _S.STATUS, None, _CANCELED),
    Phrase("Data is not allowed.", _S.NETWORK_DOWN),
    Phrase("The server requires a client certificate.", _S.TLS, _P.TLS),
    Phrase("The server did not accept the certificate.", _S.TLS, _P.TLS),
    Phrase("There was a bad response from the server.", _S.STATUS, None, _CANCELED),
    Phrase("The resource is unavailable.", _S.STATUS, None, _CANCELED),
    Phrase("cannot decode raw data", _S.STATUS, None, _CANCELED),
    Phrase("The operation couldn't be completed. (kCFErrorDomainCFNetwork error 2.)", _S.UNRESOLVED),
    Phrase("The operation couldn't be completed. (kCFErrorDomainCFNetwork error 310.)", _S.REFUSED, _P.PROXY),
    Phrase("The operation couldn't be completed. Bad file descriptor", _S.STATUS, None, _CANCELED),
    Phrase("The resource could not be loaded because the App Transport Security policy requires the use of a secure connection.", _S.STATUS, None, _CANCELED),
    Phrase("App Transport Security has blocked a cleartext HTTP", _S.STATUS, None, _CANCELED),
    Phrase("unsupported URL", _S.STATUS, None, _CANCELED),
    Phrase("kCFErrorHTTPAuthenticationTypeUnsupported 300", _S.STATUS, None, _CANCELED),
    Phrase("kCFErrorHTTPBadCredentials 301", _S.STATUS, None, _CANCELED),
    Phrase("kCFErrorHTTPRedirectionLoopDetected 304", _S.STATUS, None, _CANCELED),
    Phrase("kCFErrorHTTPBadURL 305", _S.STATUS, None, _CANCELED),
    Phrase("kCFURLErrorUnknown -998", _S.STATUS, None, _CANCELED),
    Phrase("kCFURLErrorHTTPTooManyRedirects -1007", _S.STATUS, None, _CANCELED),
    Phrase("kCFURLErrorBadServerResponse -1011", _S.STATUS, None, _CANCELED),
    Phrase("_kCFStreamErrorDomainKey=12, _kCFStreamErrorCodeKey=8", _S.UNRESOLVED),
    Phrase("_kCFStreamErrorDomainKey=4, _kCFStreamErrorCodeKey=-2102", _S.TIMEOUT),
    Phrase("_kCFStreamErrorDomainKey=4, _kCFStreamErrorCodeKey=-2104", _S.UNRESOLVED),
    Phrase("_kCFStreamErrorDomainKey=4, _kCFStreamErrorCodeKey=-2096", _S.REFUSED, _P.PROXY),
    Phrase("NWError -65554: NoSuchRecord", _S.UNRESOLVED),
    Phrase("-9816: server closed session with no notification", _S.CLOSED, _P.TLS),
    Phrase("NSPOSIXErrorDomain Code=2 No such file or directory", _S.STATUS, None, _CANCELED),
    Phrase("NSPOSIXErrorDomain Code=28", _S.STATUS, None, _CANCELED),
    Phrase("nw_socket_handle_socket_event Socket SO_ERROR [60: Operation timed out]", _S.TIMEOUT, _P.CONNECT),
    Phrase("nw_endpoint_flow_failed_with_error already failing, returning", _S.STATUS, None, _CANCELED),
    Phrase("boringssl_context_handle_fatal_alert write alert, level: fatal, description: certificate unknown", _S.TLS, _P.TLS),
    Phrase("TIC TCP Conn Failed Err(61)", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("TIC SSL Trust Error [", _S.TLS, _P.TLS, _DRESS),
    Phrase("CFNetwork SSLHandshake failed", _S.TLS, _P.TLS, _DRESS),
)

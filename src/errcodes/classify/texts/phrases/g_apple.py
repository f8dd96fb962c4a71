"""g_apple"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_DRESS = Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # apple/swift-corelibs-foundation Sources/Foundation/NSURLError.swift (numbers);
    # CFNetworkErrors.h; texts memory [not found literally: memory or older version]
    Phrase("NSURLErrorUnknown -1", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorBadURL -1000", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorUnsupportedURL -1002", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorHTTPTooManyRedirects -1007", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorResourceUnavailable -1008", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorRedirectToNonExistentLocation -1010", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorBadServerResponse -1011", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorUserAuthenticationRequired -1013", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorCannotDecodeRawData -1015", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorCannotDecodeContentData -1016", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorRequestBodyStreamExhausted -1021", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorAppTransportSecurityRequiresSecureConnection -1022", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorBackgroundSessionWasDisconnected -997", _S.STATUS, None, _DRESS),
    Phrase("NSURLErrorBackgroundSessionInUseByAnotherProcess -996", _S.STATUS, None, _DRESS),
    Phrase("Data is not allowed.", _S.NETWORK_DOWN),
    Phrase("The server requires a client certificate.", _S.TLS, _P.TLS),
    Phrase("The server did not accept the certificate.", _S.TLS, _P.TLS),
    Phrase("There was a bad response from the server.", _S.STATUS, None, _DRESS),
    Phrase("The resource is unavailable.", _S.STATUS, None, _DRESS),
    Phrase("cannot decode raw data", _S.STATUS, None, _DRESS),
    Phrase("The operation couldn't be completed. (kCFErrorDomainCFNetwork error 2.)", _S.UNRESOLVED),
    Phrase("The operation couldn't be completed. (kCFErrorDomainCFNetwork error 310.)", _S.REFUSED, _P.PROXY),
    Phrase("The operation couldn't be completed. Bad file descriptor", _S.STATUS, None, _DRESS),
    Phrase("The resource could not be loaded because the App Transport Security policy requires the use of a secure connection.", _S.STATUS, None, _DRESS),
    Phrase("App Transport Security has blocked a cleartext HTTP", _S.STATUS, None, _DRESS),
    Phrase("unsupported URL", _S.STATUS, None, _DRESS),
    Phrase("kCFErrorHTTPAuthenticationTypeUnsupported 300", _S.STATUS, None, _DRESS),
    Phrase("kCFErrorHTTPBadCredentials 301", _S.STATUS, None, _DRESS),
    Phrase("kCFErrorHTTPRedirectionLoopDetected 304", _S.STATUS, None, _DRESS),
    Phrase("kCFErrorHTTPBadURL 305", _S.STATUS, None, _DRESS),
    Phrase("kCFURLErrorUnknown -998", _S.STATUS, None, _DRESS),
    Phrase("kCFURLErrorHTTPTooManyRedirects -1007", _S.STATUS, None, _DRESS),
    Phrase("kCFURLErrorBadServerResponse -1011", _S.STATUS, None, _DRESS),
    Phrase("_kCFStreamErrorDomainKey=12, _kCFStreamErrorCodeKey=8", _S.UNRESOLVED),
    Phrase("_kCFStreamErrorDomainKey=4, _kCFStreamErrorCodeKey=-2102", _S.TIMEOUT),
    Phrase("_kCFStreamErrorDomainKey=4, _kCFStreamErrorCodeKey=-2104", _S.UNRESOLVED),
    Phrase("_kCFStreamErrorDomainKey=4, _kCFStreamErrorCodeKey=-2096", _S.REFUSED, _P.PROXY),
    Phrase("NWError -65554: NoSuchRecord", _S.UNRESOLVED),
    Phrase("-9816: server closed session with no notification", _S.CLOSED, _P.TLS),
    Phrase("NSPOSIXErrorDomain Code=2 No such file or directory", _S.STATUS, None, _DRESS),
    Phrase("NSPOSIXErrorDomain Code=28", _S.STATUS, None, _DRESS),
    Phrase("nw_socket_handle_socket_event Socket SO_ERROR [60: Operation timed out]", _S.TIMEOUT, _P.CONNECT),
    Phrase("nw_endpoint_flow_failed_with_error already failing, returning", _S.STATUS, None, _DRESS),
    Phrase("boringssl_context_handle_fatal_alert write alert, level: fatal, description: certificate unknown", _S.TLS, _P.TLS),
    Phrase("TIC TCP Conn Failed Err(61)", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("TIC SSL Trust Error [", _S.TLS, _P.TLS, _DRESS),
    Phrase("CFNetwork SSLHandshake failed", _S.TLS, _P.TLS, _DRESS),
)

"""What Apple's systems and libraries call a failure."""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P, _W = Symptom, Phase, Weight
_CONNECT, _TLS, _RECEIVE = _P.CONNECT, _P.TLS, _P.RECEIVE

ROWS: tuple[Phrase, ...] = (
    # CFNetwork's English descriptions (NSURLError.h and CFNetworkErrors.h name the numbers)
    Phrase("The request timed out", _S.TIMEOUT),
    Phrase("The network connection was lost", _S.CLOSED),
    Phrase("Could not connect to the server", _S.REFUSED, _CONNECT),
    Phrase("A server with the specified hostname could not be found", _S.UNRESOLVED),
    Phrase("The host name could not be resolved", _S.UNRESOLVED),
    Phrase("The Internet connection appears to be offline", _S.NETWORK_DOWN),
    Phrase("A data connection is not currently allowed", _S.NETWORK_DOWN),
    Phrase("International roaming is currently off", _S.NETWORK_DOWN),
    Phrase("A data connection cannot be established since a call is currently active", _S.NETWORK_DOWN),
    Phrase("A secure connection to the server cannot be made", _S.TLS, _TLS),
    Phrase("An SSL error has occurred", _S.TLS, _TLS),
    Phrase("A TLS error caused the secure connection to fail", _S.TLS, _TLS),
    Phrase("The certificate for this server is invalid", _S.TLS, _TLS),
    Phrase("The certificate for this server has expired", _S.TLS, _TLS),
    Phrase("The certificate for this server is not yet valid", _S.TLS, _TLS),
    Phrase("The certificate for this server was signed by an unknown certifying authority", _S.TLS, _TLS),
    Phrase("bad server response", _S.PROTOCOL, _RECEIVE),
    Phrase("There was a bad response from the server", _S.PROTOCOL, _RECEIVE),
    Phrase("cannot parse response", _S.PROTOCOL, _RECEIVE),
    Phrase("cannot decode raw data", _S.PROTOCOL, _RECEIVE),
    Phrase("cannot decode content data", _S.PROTOCOL, _RECEIVE),
    Phrase("too many HTTP redirects", _S.STATUS),
    Phrase("The data couldn't be read because it isn't in the correct format", _S.JSON),
    Phrase("The given data was not valid JSON", _S.JSON),
    Phrase("JSON text did not start with array or object", _S.JSON),
    Phrase("NSURLErrorTimedOut", _S.TIMEOUT),
    Phrase("NSURLErrorCancelled", _S.CANCELED, None, _W.CANCELED),
    Phrase("NSURLErrorCannotFindHost", _S.UNRESOLVED),
    Phrase("NSURLErrorDNSLookupFailed", _S.UNRESOLVED),
    Phrase("NSURLErrorCannotConnectToHost", _S.REFUSED, _CONNECT),
    Phrase("NSURLErrorNetworkConnectionLost", _S.CLOSED),
    Phrase("NSURLErrorNotConnectedToInternet", _S.NETWORK_DOWN),
    Phrase("NSURLErrorSecureConnectionFailed", _S.TLS, _TLS),
    Phrase("NSURLErrorServerCertificateHasBadDate", _S.TLS, _TLS),
    Phrase("NSURLErrorServerCertificateUntrusted", _S.TLS, _TLS),
    Phrase("NSURLErrorServerCertificateHasUnknownRoot", _S.TLS, _TLS),
    Phrase("NSURLErrorServerCertificateNotYetValid", _S.TLS, _TLS),
    Phrase("NSURLErrorBadServerResponse", _S.PROTOCOL, _RECEIVE),
    Phrase("NSURLErrorCannotParseResponse", _S.PROTOCOL, _RECEIVE),
    Phrase("errSSLPeerHandshakeFail", _S.TLS, _TLS),
    Phrase("errSSLClosedAbort", _S.CLOSED),
    Phrase("errSSLClosedGraceful", _S.CLOSED),
    Phrase("errSSLClosedNoNotify", _S.CLOSED),
    Phrase("errSSLXCertChainInvalid", _S.TLS, _TLS),
    Phrase("errSSLCertExpired", _S.TLS, _TLS),
    Phrase("errSSLHostNameMismatch", _S.HOSTNAME, _TLS, _W.CERTIFICATE),
    # Alamofire 5, Source/Core/AFError.swift
    Phrase("Request explicitly cancelled", _S.CANCELED, None, _W.CANCELED),
    Phrase("explicitlyCancelled", _S.CANCELED, None, _W.CANCELED),
    Phrase("serverTrustEvaluationFailed", _S.TLS, _TLS),
    Phrase("Server trust evaluation failed", _S.TLS, _TLS),
    Phrase("Pinned certificates ... evaluation failed", _S.PIN, _TLS, _W.CERTIFICATE),
    Phrase("certificatePinningFailed", _S.PIN, _TLS, _W.CERTIFICATE),
    Phrase("publicKeyPinningFailed", _S.PIN, _TLS, _W.CERTIFICATE),
    Phrase("Response could not be decoded", _S.JSON, None, _W.NAME),
    Phrase("JSON could not be serialized", _S.JSON),
)

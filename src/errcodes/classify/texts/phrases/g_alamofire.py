"""g_alamofire"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _CERTIFICATE = Weight.CANCELED, Weight.DRESS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # Alamofire/Alamofire 5.12.0 Source/Core/AFError.swift; Swift DecodingError memory
    # [found]
    Phrase("URLSessionTask failed with error:", _S.STATUS, None, _CANCELED),
    Phrase("Session was invalidated without error", _S.CANCELED, None, _CANCELED),
    Phrase("Response status code was unacceptable: 502.", _S.STATUS_502),
    Phrase("Response status code was unacceptable: 503.", _S.STATUS_503),
    Phrase("Response status code was unacceptable: 504.", _S.TIMEOUT),
    Phrase("Response status code was unacceptable: 404.", _S.STATUS, None, _CANCELED),
    Phrase("Response status code was unacceptable: 500.", _S.STATUS, None, _CANCELED),
    Phrase("Response could not be serialized, input data was nil or zero length.", _S.JSON),
    Phrase("Certificate pinning failed for host", _S.PIN, _P.TLS, _CERTIFICATE),
    Phrase("Public key pinning failed for host", _S.PIN, _P.TLS, _CERTIFICATE),
    Phrase("Host validation failed for host", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("SecTrust evaluation failed with error:", _S.TLS, _P.TLS, _DRESS),
    Phrase("Default evaluation failed for host", _S.TLS, _P.TLS, _DRESS),
    Phrase("Response Content-Type text/html does not match any acceptable types: application/json.", _S.JSON),
    # Alamofire/Alamofire 5.12.0 Source/Core/AFError.swift; Swift DecodingError memory [not
    # found literally: memory or older version]
    Phrase("Session was explicitly deinitialized", _S.CANCELED, None, _CANCELED),
    Phrase("Session deinitialized", _S.CANCELED, None, _CANCELED),
    Phrase("The data couldn't be read because it is missing.", _S.JSON),
    Phrase("NSCocoaErrorDomain Code=3840", _S.JSON),
    Phrase("Code=3840 No value.", _S.JSON),
    Phrase("Code=3840 Invalid value around character 0.", _S.JSON),
    Phrase("Code=3840 Unexpected end of file while parsing object.", _S.JSON),
    Phrase("NSCocoaErrorDomain Code=4864", _S.JSON),
    Phrase("NSCocoaErrorDomain Code=4865", _S.JSON),
    Phrase("keyNotFound(CodingKeys(stringValue:", _S.JSON),
    Phrase("typeMismatch(Swift.", _S.JSON),
    Phrase("valueNotFound(Swift.", _S.JSON),
    Phrase("Trust evaluation failed for host", _S.TLS, _P.TLS, _DRESS),
    Phrase("Content type application/json; got text/html", _S.JSON),
    Phrase("Request failed: unacceptable content-type: text/html", _S.JSON),
    Phrase("Request failed: not found (404)", _S.STATUS, None, _CANCELED),
    Phrase("Request failed: unauthorized (401)", _S.STATUS, None, _CANCELED),
    Phrase("AFURLSessionManager: Invalid SSL certificate", _S.TLS, _P.TLS),
)

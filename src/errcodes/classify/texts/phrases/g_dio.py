"""g_dio"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _NAME = Weight.CANCELED, Weight.DRESS, Weight.NAME

ROWS: tuple[Phrase, ...] = (
    # cfug/dio native_dio_adapter_v1.8.0-1 dio/lib/src/dio_exception.dart; 4.x wording
    # memory [not found literally: memory or older version]
    Phrase("DioException [bad response]:", _S.STATUS, None, _CANCELED),
    Phrase("DioException [connection error]:", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("DioException [unknown]:", _S.STATUS, None, _CANCELED),
    Phrase("DioException [unknown]: null", _S.STATUS, None, _CANCELED),
    Phrase("DioError [DioErrorType.CONNECT_TIMEOUT]: Connecting timeout[5000ms]", _S.TIMEOUT, _P.CONNECT),
    Phrase("DioError [DioErrorType.receiveTimeout]: Receiving data timeout[5000ms]", _S.TIMEOUT, _P.RECEIVE),
    Phrase("DioError [DioErrorType.RECEIVE_TIMEOUT]: Receiving data timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("DioError [DioErrorType.sendTimeout]: Sending timeout[5000ms]", _S.TIMEOUT, _P.SEND),
    Phrase("DioError [DioErrorType.cancel]:", _S.CANCELED, None, _CANCELED),
    Phrase("DioError [DioErrorType.response]: Http status error [502]", _S.STATUS_502),
    Phrase("DioError [DioErrorType.response]: Http status error [503]", _S.STATUS_503),
    Phrase("DioError [DioErrorType.response]: Http status error [504]", _S.TIMEOUT),
    Phrase("DioError [DioErrorType.response]: Http status error [404]", _S.STATUS, None, _CANCELED),
    Phrase("DioError [DioErrorType.RESPONSE]: Http status error [500]", _S.STATUS, None, _CANCELED),
    Phrase("Http status error [502]", _S.STATUS_502),
    Phrase("Http status error [503]", _S.STATUS_503),
    Phrase("DioError [DioErrorType.other]: XMLHttpRequest error.", _S.STATUS, None, _CANCELED),
    Phrase("DioError [DioErrorType.other]:", _S.STATUS, None, _CANCELED),
    Phrase("The XMLHttpRequest onError callback was called. This typically indicates an error on the network layer.", _S.STATUS, None, _CANCELED),
    # cfug/dio native_dio_adapter_v1.8.0-1 dio/lib/src/dio_exception.dart; 4.x wording
    # memory [found]
    Phrase("DioExceptionType.connectionTimeout", _S.TIMEOUT, _P.CONNECT, _NAME),
    Phrase("DioExceptionType.sendTimeout", _S.TIMEOUT, _P.SEND, _DRESS),
    Phrase("DioExceptionType.receiveTimeout", _S.TIMEOUT, _P.RECEIVE, _NAME),
    Phrase("DioExceptionType.badCertificate", _S.TLS, _P.TLS, _DRESS),
    Phrase("DioExceptionType.badResponse", _S.STATUS, None, _CANCELED),
    Phrase("DioExceptionType.cancel", _S.CANCELED, None, _CANCELED),
    Phrase("DioExceptionType.transformTimeout", _S.TIMEOUT, None, _DRESS),
    Phrase("DioExceptionType.unknown", _S.STATUS, None, _CANCELED),
    Phrase("DioError [DioErrorType.other]: SocketException: Failed host lookup:", _S.UNRESOLVED),
    Phrase("The request connection took longer than 0:00:05.000000 and it was aborted.", _S.TIMEOUT, _P.CONNECT),
    Phrase("The request took longer than 0:00:05.000000 to send data. It was aborted.", _S.TIMEOUT, _P.SEND),
    Phrase("The request took longer than 0:00:05.000000 to receive data. It was aborted.", _S.TIMEOUT, _P.RECEIVE),
    Phrase("to receive data. It was aborted.", _S.TIMEOUT, _P.RECEIVE),
    Phrase("to send data. It was aborted.", _S.TIMEOUT, _P.SEND),
    Phrase("The certificate of the response is not approved.", _S.TLS, _P.TLS),
    Phrase("The request was manually cancelled by the user.", _S.CANCELED, None, _CANCELED),
    Phrase("The connection errored: Failed host lookup: '", _S.UNRESOLVED),
    Phrase("The connection errored: The XMLHttpRequest onError callback was called.", _S.STATUS, None, _CANCELED),
    Phrase("The connection errored:", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("This indicates an error which most likely cannot be solved by the library.", _S.STATUS, None, _CANCELED),
)

"""What mini programs and HarmonyOS call a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _WRAPPER = Weight.CANCELED, Weight.WRAPPER

ROWS: tuple[Phrase, ...] = (
    # WeChat mini program docs (wx.request fail errMsg, errno 600xxx)
    Phrase("request:fail connect refused", _S.REFUSED, _P.CONNECT),
    Phrase("request:fail abort", _S.CANCELED, None, _CANCELED),
    Phrase("request:fail interrupted", _S.CANCELED, None, _CANCELED),
    Phrase("request:fail network error", _S.STATUS, None, _CANCELED),
    Phrase("request:fail:cancel", _S.CANCELED, None, _CANCELED),
    Phrase("uploadFile:fail abort", _S.CANCELED, None, _CANCELED),
    Phrase("uploadFile:fail createUploadTask:fail", _S.STATUS, None, _CANCELED),
    Phrase("downloadFile:fail 404", _S.STATUS, None, _CANCELED),
    Phrase("connectSocket:fail timeout", _S.TIMEOUT, _P.CONNECT),
    Phrase("websocket abnormal closure 1006", _S.CLOSED),
    Phrase("errno 600000", _S.STATUS, None, _CANCELED),
    Phrase("errno 600001", _S.STATUS, None, _CANCELED),
    Phrase("errno 600003", _S.CLOSED),
    Phrase("errno 600007", _S.TIMEOUT),
    Phrase("errno 600010", _S.NETWORK_DOWN),
    # uni-app, Alipay (my.request error 11..19), Baidu, Douyin; Alipay numbers from ant-
    # mini-program/mini-types types/api/network.d.ts
    Phrase("{ error :12, errorMessage : network error }", _S.STATUS, None, _CANCELED),
    Phrase("request:fail abort statusCode:-1", _S.STATUS, None, _CANCELED),
    Phrase("{ errMsg : request:fail timeout , errCode :5}", _S.TIMEOUT),
    Phrase("{ errSubject : uni-request , errCode :5, errMsg : time out }", _S.TIMEOUT),
    # OpenHarmony docs-zh errorcode-net-http.md (2300000 + CURLE); words are curl's
    Phrase("2300001 Unsupported protocol.", _S.STATUS, None, _CANCELED),
    Phrase("2300003 Invalid URL format or missing URL.", _S.STATUS, None, _CANCELED),
    Phrase("2300009 Access to the remote resource denied.", _S.STATUS, None, _CANCELED),
    Phrase("2300025 Upload failed.", _S.STATUS, None, _CANCELED),
    Phrase("2300027 Out of memory.", _S.STATUS, None, _CANCELED),
    Phrase("2300061 Invalid HTTP encoding format.", _S.STATUS, None, _CANCELED),
    Phrase("2300063 Maximum file size exceeded.", _S.STATUS, None, _CANCELED),
    Phrase("2300070 Remote disk full.", _S.STATUS, None, _CANCELED),
    Phrase("2300073 Remote file already exists.", _S.STATUS, None, _CANCELED),
    Phrase("2300078 Remote file not found.", _S.STATUS, None, _CANCELED),
    Phrase("2300094 An authentication function returned an error.", _S.STATUS, None, _CANCELED),
    Phrase("2300997 Cleartext traffic not permitted.", _S.STATUS, None, _CANCELED),
    Phrase("2300998 Invalid domain name.", _S.STATUS, None, _CANCELED),
    Phrase("2300999 Internal error.", _S.STATUS, None, _CANCELED),
    Phrase("2100002 Failed to connect to the service.", _S.STATUS, None, _CANCELED),
    Phrase("2302001 (websocket) Websocket connection error", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("2303110 socket Connection timed out", _S.TIMEOUT),
    Phrase("2303199 Requested address cannot be assigned", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("2303501 SSL is null.", _S.TLS, _P.TLS),
    Phrase("2303504 An error occurred when verifying the X.509 certificate.", _S.TLS, _P.TLS),
    Phrase("2303505 An error occurred in the TLS system call.", _S.CLOSED, _P.TLS),
    Phrase("2303506 Failed to close the TLS connection.", _S.TLS, _P.TLS, _WRAPPER),
    Phrase("An error occurred when reading data on the TLS socket.", _S.TLS, _P.TLS),
    Phrase("An error occurred when writing data on the TLS socket.", _S.TLS, _P.TLS),
    # apple/swift-nio: the operation that met it stands before the error
    Phrase("connection reset (error set): Connection refused", _S.REFUSED, _P.CONNECT),
)

"""g_wechat"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # WeChat mini program docs (wx.request fail errMsg, errno 600xxx), memory
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
)

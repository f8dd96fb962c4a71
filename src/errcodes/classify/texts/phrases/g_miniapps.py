"""g_miniapps"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # uni-app, Alipay (my.request error 11..19), Baidu, Douyin; Alipay numbers from ant-
    # mini-program/mini-types types/api/network.d.ts; rest memory
    Phrase("{ error :12, errorMessage : network error }", _S.STATUS, None, _CANCELED),
    Phrase("request:fail abort statusCode:-1", _S.STATUS, None, _CANCELED),
    Phrase("{ errMsg : request:fail timeout , errCode :5}", _S.TIMEOUT),
    Phrase("{ errSubject : uni-request , errCode :5, errMsg : time out }", _S.TIMEOUT),
    Phrase("{ errSubject : uni-request , errCode :1000, errMsg : server system error }", _S.STATUS, None, _CANCELED),
    Phrase("{ errSubject : uni-request , errCode :602001, errMsg : request system error }", _S.STATUS, None, _CANCELED),
)

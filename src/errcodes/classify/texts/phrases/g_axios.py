"""g_axios"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # axios/axios v1.7.9-25-g23a25af0 lib/core/AxiosError.js, lib/adapters; older wording
    # memory [found]
    Phrase("AxiosError: Network Error", _S.STATUS, None, _CANCELED),
    Phrase("ERR_NETWORK", _S.STATUS, None, _CANCELED),
    Phrase("__CANCEL__", _S.CANCELED, None, _CANCELED),
    Phrase("ERR_BAD_RESPONSE", _S.STATUS, None, _CANCELED),
    Phrase("ERR_BAD_REQUEST", _S.STATUS, None, _CANCELED),
    Phrase("ERR_FR_TOO_MANY_REDIRECTS", _S.STATUS, None, _CANCELED),
    Phrase("maxContentLength size of", _S.STATUS, None, _CANCELED),
    Phrase("stream has been aborted", _S.CLOSED, _P.RECEIVE),
    # axios/axios v1.7.9-25-g23a25af0 lib/core/AxiosError.js, lib/adapters; older wording
    # memory [not found literally: memory or older version]
    Phrase("Error: Network Error", _S.STATUS, None, _CANCELED),
    Phrase("timeout of ms exceeded", _S.TIMEOUT),
    Phrase("ECONNABORTED timeout of", _S.TIMEOUT),
    Phrase("AxiosError: timeout of ms exceeded code: 'ECONNABORTED'", _S.TIMEOUT),
    Phrase("tunneling socket could not be established, statusCode=", _S.REFUSED, _P.PROXY),
    Phrase("tunneling socket could not be established", _S.REFUSED, _P.PROXY),
)

"""The termination states in HAProxy's logs (HAProxy 2.6, configuration manual, section 8.5)."""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_NAME = Weight.NAME

#: Behind the state stand five counts of connections. S: the server ended it, s: a time-out of the
#: server's, C: the client ended it, P: the proxy did; C, H and D: connecting, headers and data.
ROWS: tuple[Phrase, ...] = (
    Phrase("SC # # # # #", _S.REFUSED, _P.CONNECT, _NAME, " SC-"),
    Phrase("sC # # # # #", _S.TIMEOUT, _P.CONNECT, _NAME, " sC-"),
    Phrase("SH # # # # #", _S.CLOSED, _P.RECEIVE, _NAME, " SH-"),
    Phrase("sH # # # # #", _S.TIMEOUT, _P.RECEIVE, _NAME, " sH-"),
    Phrase("SD # # # # #", _S.CLOSED, _P.RECEIVE, _NAME, " SD-"),
    Phrase("sD # # # # #", _S.TIMEOUT, _P.RECEIVE, _NAME, " sD-"),
    Phrase("sQ # # # # #", _S.TIMEOUT, _P.POOL, _NAME, " sQ-"),
    Phrase("PH # # # # #", _S.PROTOCOL, _P.RECEIVE, _NAME, " PH-"),
    Phrase("CC # # # # #", _S.CANCELED, None, _NAME, " CC-"),
    Phrase("CH # # # # #", _S.CANCELED, None, _NAME, " CH-"),
    Phrase("CD # # # # #", _S.CANCELED, None, _NAME, " CD-"),
)

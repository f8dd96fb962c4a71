"""g_mongo"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase

ROWS: tuple[Phrase, ...] = (
    # mongodb drivers (pymongo, node, java, go), memory
    Phrase("MongoNetworkTimeoutError: connection timed out", _S.TIMEOUT),
    Phrase("MongoNetworkError: connection 1 to closed", _S.CLOSED),
    Phrase("pymongo.errors.NetworkTimeout: : timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("com.mongodb.MongoSocketOpenException: Exception opening socket", _S.REFUSED, _P.CONNECT),
    Phrase("com.mongodb.MongoSocketReadException: Prematurely reached end of stream", _S.CLOSED, _P.RECEIVE),
    Phrase("Prematurely reached end of stream", _S.CLOSED, _P.RECEIVE),
)

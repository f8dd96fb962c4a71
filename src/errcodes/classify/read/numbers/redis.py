"""The prefixes of Redis's errors, and the classes that its clients make of them."""

from errcodes.classify.evidence import Evidence
from errcodes.classify.read.numbers.server_answers import (
    LOGIN_BUSY,
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    evidence,
)
from errcodes.classify.walk.record import Record

__all__ = ["REDIS_CLASSES", "REDIS_ERRORS", "REDIS_PREFIXES", "number_evidence"]

#: The first word of an error (Redis 8, src/server.c createSharedObjects, src/cluster.c); a client
#: that is not logged in gets one in answer to its request.
REDIS_PREFIXES: dict[str, Meaning] = {
    "ASK": REQUEST_BUSY,
    "BUSY": REQUEST_BUSY,
    "BUSYGROUP": REQUEST_DENIED,
    "BUSYKEY": REQUEST_DENIED,
    "CLUSTERDOWN": REQUEST_BUSY,
    "CROSSSLOT": REQUEST_DENIED,
    "EXECABORT": REQUEST_DENIED,
    "LOADING": REQUEST_BUSY,
    "MASTERDOWN": REQUEST_BUSY,
    "MISCONF": REQUEST_BUSY,
    "MOVED": REQUEST_BUSY,
    "NOAUTH": REQUEST_DENIED,
    "NOGROUP": REQUEST_DENIED,
    "NOMASTERLINK": REQUEST_BUSY,
    "NOPERM": REQUEST_DENIED,
    "NOREPLICAS": REQUEST_BUSY,
    "NOSCRIPT": REQUEST_DENIED,
    "OOM": REQUEST_BUSY,
    "READONLY": REQUEST_BUSY,
    "TRYAGAIN": REQUEST_BUSY,
    "UNBLOCKED": REQUEST_BUSY,
    "UNKILLABLE": REQUEST_BUSY,
    "WRONGPASS": REQUEST_DENIED,
    "WRONGTYPE": REQUEST_DENIED,
}
#: Errors that have no prefix of their own but ERR (src/networking.c).
REDIS_ERRORS: dict[str, Meaning] = {
    "max number of clients reached": LOGIN_BUSY,
}
#: Classes of redis-py 8 (redis/_parsers/base.py, EXCEPTION_CLASSES), which take the prefix away.
REDIS_CLASSES: dict[str, Meaning] = {
    "AskError": REQUEST_BUSY,
    "AuthenticationError": REQUEST_DENIED,
    "AuthenticationWrongNumberOfArgsError": REQUEST_DENIED,
    "AuthorizationError": REQUEST_DENIED,
    "BusyLoadingError": REQUEST_BUSY,
    "ClusterCrossSlotError": REQUEST_DENIED,
    "ClusterDownError": REQUEST_BUSY,
    "ExecAbortError": REQUEST_DENIED,
    "MasterDownError": REQUEST_BUSY,
    "MaxConnectionsError": LOGIN_BUSY,
    "ModuleError": REQUEST_DENIED,
    "MovedError": REQUEST_BUSY,
    "NoPermissionError": REQUEST_DENIED,
    "NoScriptError": REQUEST_DENIED,
    "OutOfMemoryError": REQUEST_BUSY,
    "ReadOnlyError": REQUEST_BUSY,
    "TryAgainError": REQUEST_BUSY,
}
_ANSWER = "ResponseError"


def number_evidence(record: Record) -> Evidence | None:
    """Read the prefix of an answer, or the class that it was made into."""
    text = record.text
    for words, meaning in REDIS_ERRORS.items():
        if words in text:
            return evidence(record, meaning, "args", words)
    prefix = text.partition(" ")[0]
    if prefix in REDIS_PREFIXES:
        return evidence(record, REDIS_PREFIXES[prefix], "args", prefix)
    names = [name.rpartition(".")[2] for name in record.info.names]
    known = next((name for name in names if name in REDIS_CLASSES), None)
    if known is not None:
        return evidence(record, REDIS_CLASSES[known], "__mro__", known)
    return evidence(record, REQUEST_DENIED, "__mro__", _ANSWER) if _ANSWER in names else None

"""The error codes of MongoDB."""

from errcodes.classify.evidence import Evidence
from errcodes.classify.read.numbers.server_answers import (
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    first_evidence,
    numbers_in,
)
from errcodes.classify.walk.attributes import plain_dict, plain_int
from errcodes.classify.walk.record import Record

__all__ = ["MONGODB_NETWORK", "MONGODB_RETRYABLE", "meaning", "number_evidence"]

#: Codes that may be gone at the next try (mongodb/specifications, retryable-reads.md and
#: server-discovery-and-monitoring.md; names: MongoDB 8, src/mongo/base/error_codes.yml).
MONGODB_RETRYABLE = frozenset(
    {
        24,  # LockTimeout
        46,  # LockBusy
        50,  # MaxTimeMSExpired
        64,  # WriteConcernFailed: the write may have happened
        91,  # ShutdownInProgress
        112,  # WriteConflict
        134,  # ReadConcernMajorityNotAvailableYet
        189,  # PrimarySteppedDown
        202,  # NetworkInterfaceExceededTimeLimit
        251,  # NoSuchTransaction
        262,  # ExceededTimeLimit
        10058,  # LegacyNotPrimary
        10107,  # NotWritablePrimary
        11600,  # InterruptedAtShutdown
        11602,  # InterruptedDueToReplStateChange
        13435,  # NotPrimaryNoSecondaryOk
        13436,  # NotPrimaryOrSecondary
    }
)
#: Codes that tell how the server itself reached no other: it answered all the same.
MONGODB_NETWORK = frozenset(
    {
        6,  # HostUnreachable
        7,  # HostNotFound
        89,  # NetworkTimeout
        133,  # FailedToSatisfyReadPreference
        9001,  # SocketException
    }
)
#: PyMongo 4 keeps the code, and the whole answer, under names of its own.
_CODES = ("code", "_OperationFailure__code", "_code")
_DETAILS = ("details", "_OperationFailure__details", "_details")


def meaning(code: int) -> Meaning:
    """Give what an error code says."""
    return REQUEST_BUSY if code in MONGODB_RETRYABLE | MONGODB_NETWORK else REQUEST_DENIED


def number_evidence(record: Record) -> Evidence | None:
    """Read the code of an answer."""
    found = numbers_in(record, *_CODES)
    for name in _DETAILS:
        code = plain_int(plain_dict(record.attributes.get(name)).get("code"))
        if code is not None:
            found[f"{name}.code"] = code
    found.pop("args", None)
    return first_evidence(record, found.items(), meaning)

"""The error codes of Kafka's protocol, as its clients keep them: in their classes."""

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.server_answers import (
    LOGIN_DENIED,
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    evidence,
    first_evidence,
    numbers_in,
)
from errcodes.classify.walk.attributes import plain_int
from errcodes.classify.walk.classes import class_constant
from errcodes.classify.walk.record import Record

__all__ = [
    "KAFKA_LOGIN",
    "KAFKA_NETWORK",
    "KAFKA_RETRIABLE",
    "LIBRDKAFKA",
    "meaning",
    "number_evidence",
]

#: Those that the protocol calls retriable (kafka.apache.org/protocol, Error Codes, 4.0).
KAFKA_RETRIABLE = frozenset(
    {
        2,  # CORRUPT_MESSAGE
        3,  # UNKNOWN_TOPIC_OR_PARTITION: a topic takes a moment to be known everywhere
        5,  # LEADER_NOT_AVAILABLE
        6,  # NOT_LEADER_OR_FOLLOWER
        7,  # REQUEST_TIMED_OUT: on the broker
        9,  # REPLICA_NOT_AVAILABLE
        14,  # COORDINATOR_LOAD_IN_PROGRESS
        15,  # COORDINATOR_NOT_AVAILABLE
        16,  # NOT_COORDINATOR
        19,  # NOT_ENOUGH_REPLICAS
        20,  # NOT_ENOUGH_REPLICAS_AFTER_APPEND
        41,  # NOT_CONTROLLER
        51,  # CONCURRENT_TRANSACTIONS
        56,  # KAFKA_STORAGE_ERROR
        70,  # FETCH_SESSION_ID_NOT_FOUND
        71,  # INVALID_FETCH_SESSION_EPOCH
        72,  # LISTENER_NOT_FOUND
        74,  # FENCED_LEADER_EPOCH
        75,  # UNKNOWN_LEADER_EPOCH
        78,  # OFFSET_NOT_AVAILABLE
        80,  # PREFERRED_LEADER_NOT_AVAILABLE
        83,  # ELIGIBLE_LEADERS_NOT_AVAILABLE
        84,  # ELECTION_NOT_NEEDED
        88,  # UNSTABLE_OFFSET_COMMIT
        89,  # THROTTLING_QUOTA_EXCEEDED
    }
)
#: Those that refuse the client before any request of its own.
KAFKA_LOGIN = frozenset(
    {
        31,  # CLUSTER_AUTHORIZATION_FAILED
        33,  # UNSUPPORTED_SASL_MECHANISM
        34,  # ILLEGAL_SASL_STATE
        35,  # UNSUPPORTED_VERSION
        54,  # SECURITY_DISABLED
        58,  # SASL_AUTHENTICATION_FAILED
    }
)
#: Those that tell of the way, not of the answer.
KAFKA_NETWORK: dict[int, Meaning] = {
    13: (Symptom.CLOSED, None),  # NETWORK_EXCEPTION: disconnected before a response was received
}
#: What librdkafka itself calls a failure (src/rdkafka.h, 2.x). Its words often say more.
LIBRDKAFKA: dict[int, Meaning] = {
    -199: (Symptom.PROTOCOL, Phase.RECEIVE),  # _BAD_MSG
    -198: (Symptom.PROTOCOL, Phase.RECEIVE),  # _BAD_COMPRESSION
    -195: (Symptom.OS_ERROR, Phase.CONNECT),  # _TRANSPORT
    -193: (Symptom.UNRESOLVED, None),  # _RESOLVE
    -192: (Symptom.TIMEOUT, None),  # _MSG_TIMED_OUT
    -187: (Symptom.OS_ERROR, Phase.CONNECT),  # _ALL_BROKERS_DOWN
    -185: (Symptom.TIMEOUT, None),  # _TIMED_OUT
    -181: (Symptom.TLS, None),  # _SSL
    -169: LOGIN_DENIED,  # _AUTHENTICATION
    -166: (Symptom.TIMEOUT, None),  # _TIMED_OUT_QUEUE
}
_WRITTEN = LazyPattern(r"KafkaError\{code=\w+,val=(-?\d+)")
_HIGHEST = 133


def meaning(code: int) -> Meaning | None:
    """Give what an error code says, or None for a number that is none.

    >>> symptom, phase = meaning(58)
    >>> symptom.name, phase
    ('DENIED', None)
    """
    if not 0 < code <= _HIGHEST:
        return None
    if code in KAFKA_LOGIN:
        return LOGIN_DENIED
    answer = REQUEST_BUSY if code in KAFKA_RETRIABLE else REQUEST_DENIED
    return KAFKA_NETWORK.get(code, answer)


def number_evidence(record: Record) -> Evidence | None:
    """Read the code of the class (kafka-python, aiokafka: `errno`), or of the exception."""
    written = _WRITTEN.match(record.text)
    if written is not None:
        return _written_evidence(record, int(written[1]))
    constant = plain_int(class_constant(record.info, "errno"))
    found = {"errno": constant} if constant is not None else numbers_in(record, "code")
    return first_evidence(record, found.items(), meaning)


def _written_evidence(record: Record, number: int) -> Evidence | None:
    """Read the number that confluent-kafka writes: librdkafka's own are negative."""
    if number > 0:
        known, weight = meaning(number), Weight.NUMBER
    else:
        known, weight = LIBRDKAFKA.get(number), Weight.WRAPPER
    return None if known is None else evidence(record, known, "args", number, weight)

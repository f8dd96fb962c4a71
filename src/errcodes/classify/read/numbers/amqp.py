"""The reply codes of AMQP 0-9-1, three digits that look like HTTP statuses, and are none."""

from errcodes.classify.evidence import Evidence, Symptom
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.server_answers import (
    LOGIN_DENIED,
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    evidence,
    numbers_in,
)
from errcodes.classify.walk.attributes import plain_int
from errcodes.classify.walk.classes import class_constant
from errcodes.classify.walk.record import Record

__all__ = ["AMQP_CODES", "number_evidence"]

#: Reply codes (AMQP 0-9-1, 1.1) -> what they say of a connection or a channel.
AMQP_CODES: dict[int, Meaning] = {
    311: REQUEST_DENIED,  # content-too-large
    312: REQUEST_DENIED,  # no-route (RabbitMQ)
    313: REQUEST_BUSY,  # no-consumers
    320: (Symptom.CLOSED, None),  # connection-forced
    402: LOGIN_DENIED,  # invalid-path
    403: REQUEST_DENIED,  # access-refused
    404: REQUEST_DENIED,  # not-found
    405: REQUEST_BUSY,  # resource-locked
    406: REQUEST_DENIED,  # precondition-failed
    501: (Symptom.PROTOCOL, None),  # frame-error
    502: (Symptom.PROTOCOL, None),  # syntax-error
    503: REQUEST_DENIED,  # command-invalid
    504: REQUEST_DENIED,  # channel-error
    505: (Symptom.PROTOCOL, None),  # unexpected-frame
    506: REQUEST_BUSY,  # resource-error
    530: LOGIN_DENIED,  # not-allowed
    540: REQUEST_DENIED,  # not-implemented
    541: REQUEST_BUSY,  # internal-error
}
#: What py-amqp, pika, aio-pika and amqpstorm call it.
_NAMES = ("_reply_code", "reply_code", "code", "_error_code")
#: What pika writes of the answer that ended a login: `ConnectionClosedByBroker: (403) '...'`.
_WRITTEN = LazyPattern(r"ClosedByBroker: \((\d{3})\)")
#: What shows that it was the login: the name of pika's class, RabbitMQ's words to the others.
_OF_LOGIN, _LOGIN_REFUSED = "Probable", "Login was refused"


def number_evidence(record: Record) -> Evidence | None:
    """Read the reply code of an exception, of its class, or in pika's words."""
    name = "reply_code"
    written = _WRITTEN.search(record.text)
    number = int(written[1]) if written else plain_int(class_constant(record.info, "code"))
    if number is None:
        given = numbers_in(record, *_NAMES)
        name, number = next(iter(given.items()), (name, 0))
    meaning = AMQP_CODES.get(number)
    of_login = _OF_LOGIN in record.info.name or _LOGIN_REFUSED in record.text
    if meaning is not None and of_login:
        meaning = (meaning[0], None)
    return meaning and evidence(record, meaning, name, number)

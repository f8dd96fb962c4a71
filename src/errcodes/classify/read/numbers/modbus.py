"""The exception codes of Modbus: what a device answers with, or the gateway in front of it."""

from errcodes.classify.evidence import Evidence
from errcodes.classify.read.numbers.server_answers import (
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    first_evidence,
    numbers_in,
)
from errcodes.classify.walk.attributes import plain_int
from errcodes.classify.walk.classes import class_constant
from errcodes.classify.walk.record import Record

__all__ = ["MODBUS_EXCEPTIONS", "number_evidence"]

#: Modbus Application Protocol 1.1b3, section 7.
MODBUS_EXCEPTIONS: dict[int, Meaning] = {
    1: REQUEST_DENIED,  # ILLEGAL FUNCTION
    2: REQUEST_DENIED,  # ILLEGAL DATA ADDRESS
    3: REQUEST_DENIED,  # ILLEGAL DATA VALUE
    4: REQUEST_DENIED,  # SERVER DEVICE FAILURE: unrecoverable
    5: REQUEST_BUSY,  # ACKNOWLEDGE: it will take long
    6: REQUEST_BUSY,  # SERVER DEVICE BUSY
    8: REQUEST_DENIED,  # MEMORY PARITY ERROR
    10: REQUEST_BUSY,  # GATEWAY PATH UNAVAILABLE: overloaded, or misconfigured
    11: REQUEST_BUSY,  # GATEWAY TARGET DEVICE FAILED TO RESPOND
}
#: What umodbus, modbus-tk and others call it, in their exceptions or in their classes.
_NAMES = ("error_code", "exception_code", "_exception_code")


def number_evidence(record: Record) -> Evidence | None:
    """Read the exception code of an answer, which may stand in the class."""
    found = numbers_in(record, *_NAMES)
    for name in _NAMES:
        number = plain_int(class_constant(record.info, name))
        if number is not None:
            found.setdefault(name, number)
    return first_evidence(record, found.items(), MODBUS_EXCEPTIONS.get)

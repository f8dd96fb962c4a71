"""What may be said of a failure: a symptom, in a phase, and how much that weighs."""

from enum import IntEnum, StrEnum, auto
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from errcodes.classify.diagnosis import Code, Diagnosis

__all__ = ["WEAK", "Evidence", "Phase", "Symptom", "Weight"]

_LONGEST_LINE = 300


class Symptom(IntEnum):
    """What went wrong, before anything is said of the code."""

    NETWORK_DOWN = auto()
    NO_ROUTE = auto()
    UNRESOLVED = auto()
    REFUSED = auto()
    OS_ERROR = auto()
    TIMEOUT = auto()
    HOSTNAME = auto()
    PIN = auto()
    TLS = auto()
    CLOSED = auto()
    STREAM_RESET = auto()
    PROTOCOL = auto()
    CANCELED = auto()
    STATUS_408 = auto()
    STATUS_502 = auto()
    STATUS_503 = auto()
    STATUS_504 = auto()
    STATUS = auto()
    JSON = auto()
    UNDECODABLE = auto()
    UNENCODABLE = auto()
    #: A server of any protocol answered that it will not.
    DENIED = auto()
    #: It answered that it will not now.
    BUSY = auto()
    #: A request failed, and nothing says how.
    FAILED = auto()
    #: The exception declares its code itself. No row decides it: the evidence brings the code.
    DECLARED = auto()


class Phase(StrEnum):
    """How far a request had come.

    >>> Phase.TLS == "tls"
    True
    """

    #: A free connection of a pool was awaited.
    POOL = auto()
    #: The host's name was being resolved.
    RESOLVE = auto()
    #: The TCP connection was being made.
    CONNECT = auto()
    #: A proxy was being asked for a tunnel.
    PROXY = auto()
    #: The TLS handshake was under way.
    TLS = auto()
    #: The request was being sent.
    SEND = auto()
    #: The answer was awaited or being read.
    RECEIVE = auto()


class Weight(IntEnum):
    """How much a piece of evidence weighs against the others of the same failure.

    Exceptions and texts share the scale. From `BROAD_NAME` to `HINT` it is weak: it yields to what
    the exception was made from.
    """

    #: It tells a phase, and no failure.
    PHASE = auto()
    #: Cancellation, which time-outs are built on.
    CANCELED = auto()
    #: A name that clients give to what they put around many failures, such as `ConnectionError`.
    BROAD_NAME = auto()
    #: What a class is called, where nobody knows the class.
    NAME_PATTERN = auto()
    #: A class that is raised for more than one event, and words that hold for many.
    WRAPPER = auto()
    #: Words of every day (timeout, canceled), and words that anybody may have quoted.
    HINT = auto()
    #: An HTTP status. Clients invent some (aiohttp 400, tornado 599), so what is beside it counts.
    STATUS = auto()
    #: The class that a client puts around one kind of failure.
    CLIENT_CLASS = auto()
    #: A class that is raised for this one event.
    CLASS = auto()
    #: The exact words of an upstream.
    WORDS = auto()
    #: A number in its space, or the name of one.
    NUMBER = auto()
    #: The place in the code where it happened.
    FRAME = auto()
    #: The result of verifying a certificate.
    CERTIFICATE = auto()
    #: A code that the exception carries, that its class declares, or that was registered for it.
    DECLARED = auto()


#: What yields to whatever an exception was made from.
WEAK = frozenset({Weight.BROAD_NAME, Weight.NAME_PATTERN, Weight.WRAPPER, Weight.HINT})


# Frozen attrs classes take three times as long to make, and one is made for nearly every exception.
@attrs.define(eq=False, repr=False)
class Evidence:
    """One thing that is known of one exception, and where it was read.

    Attributes:
        symptom: What went wrong.
        phase: How far the request had come, where this tells it.
        weight: How much it weighs.
        owner: The qualified name of the exception's class.
        attribute: Where it was read.
        value: What was read.
        exact: Whether it is no guess.
        declared: The code, or the whole diagnosis, where the exception brings it.
    """

    symptom: Symptom
    phase: Phase | None
    weight: Weight
    owner: str
    attribute: str
    value: int | str
    exact: bool = True
    declared: "Code | Diagnosis | None" = None

    @property
    def line(self) -> str:
        """The evidence as a person reads it: class, attribute and value, on one line."""
        line = f"{self.owner}.{self.attribute} = {self.value}"
        return (line if line.isprintable() else ascii(line)[1:-1])[:_LONGEST_LINE]

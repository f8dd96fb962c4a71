"""What may be said of a failure: a symptom, in a phase, and how much that weighs."""

from enum import IntEnum, StrEnum, auto

__all__ = ["Phase", "Symptom", "Weight"]


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
    #: What the exception says of its code itself. No row decides it: the fact brings the verdict.
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

    Exceptions and texts share the scale. What is lighter than a `STATUS` is weak: it yields to what
    an exception was made from.
    """

    #: It tells a phase, and no failure.
    PHASE = auto()
    #: Cancellation, which time-outs are built on.
    CANCELED = auto()
    #: What a class is called, where nobody knows the class.
    NAME_PATTERN = auto()
    #: What is put around many failures: a broad class, or words that hold for many.
    WRAPPER = auto()
    #: Words of every day (timeout, canceled), and words that anybody may have quoted.
    HINT = auto()
    #: An HTTP status. Clients invent some (aiohttp 400, tornado 599): what stands beside it counts.
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

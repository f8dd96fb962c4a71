"""What a server of any protocol answers with that refuses: no, or not now.

An answer came over a connection that stood. It tells nothing of TCP, whatever its words are: an
MQTT broker says "connection refused" of a wrong password. Where it answers a request, that had
left; where it will not have the client at all, the request may have gone along or not.
"""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from errcodes.classify.evidence import Evidence, Phase, Symptom, Weight
from errcodes.classify.walk.attributes import plain_int
from errcodes.classify.walk.record import Record

__all__ = [
    "LOGIN_BUSY",
    "LOGIN_DENIED",
    "REQUEST_BUSY",
    "REQUEST_DENIED",
    "Meaning",
    "evidence",
    "first_evidence",
    "numbers_in",
]

#: A symptom, and the phase that it tells.
Meaning: TypeAlias = tuple[Symptom, Phase | None]

#: The server will not have this request: the same one fails again.
REQUEST_DENIED: Meaning = (Symptom.DENIED, Phase.RECEIVE)
#: The server cannot serve this request now.
REQUEST_BUSY: Meaning = (Symptom.BUSY, Phase.RECEIVE)
#: The server will not have this client: its password, its rights, its version.
LOGIN_DENIED: Meaning = (Symptom.DENIED, None)
#: The server takes no clients now.
LOGIN_BUSY: Meaning = (Symptom.BUSY, None)


def evidence(
    record: Record,
    meaning: Meaning,
    attribute: str,
    value: int | str,
    weight: Weight = Weight.NUMBER,
) -> Evidence:
    """Give the evidence of a number that stands in an exception."""
    return Evidence(*meaning, weight, record.info.name, attribute, value)


def first_evidence(
    record: Record, numbers: Iterable[tuple[str, int]], meaning: Callable[[int], Meaning | None]
) -> Evidence | None:
    """Give the evidence of the first of some numbers that says anything.

    Args:
        record: The exception.
        numbers: The numbers, each behind the name that it stands under.
        meaning: Gives what a number says, or None.
    """
    for name, number in numbers:
        known = meaning(number)
        if known is not None:
            return evidence(record, known, name, number)
    return None


def numbers_in(record: Record, *names: str) -> dict[str, int]:
    """Give the whole numbers in the attributes of these names, and in the first argument.

    Args:
        record: The exception.
        names: The attributes, the one that is asked first before the others.
    """
    first = record.args[0] if record.args else None
    values = {name: record.attributes.get(name) for name in names} | {"args": first}
    numbers = {name: plain_int(value) for name, value in values.items()}
    return {name: number for name, number in numbers.items() if number is not None}

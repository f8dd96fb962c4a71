"""What one exception says by itself, read with one small reader for each kind of evidence."""

from collections.abc import Callable, Iterator
from typing import cast

from errcodes.classify.attributes import text
from errcodes.classify.facts import Fact, Strength, Symptom
from errcodes.classify.kinds import Kind, kind
from errcodes.classify.places import place, reads_json
from errcodes.classify.prose import quoted_numbers, quoted_status, wording
from errcodes.classify.spaces import grpc, http, libcurl, openssl, os_errors
from errcodes.classify.table import PHASED, progress, row

__all__ = ["facts"]

#: A cancellation's place is that of the time-out which may be built on it.
_PLACED = PHASED | {Symptom.CANCELED}

_NUMBER_READERS: dict[str, Callable[[BaseException], Fact | None]] = {
    "errno": os_errors.fact,
    "grpc": grpc.fact,
    "http2": http.stream_fact,
    "libcurl": libcurl.fact,
    "openssl": openssl.fact,
    "pyopenssl": openssl.queued_fact,
}


def facts(exc: BaseException, *, thorough: bool = False) -> list[Fact]:
    """Give what an exception says by itself: most often one fact, or none where it is silent.

    Args:
        exc: The exception; not those that it was made from.
        thorough: Read the phase also where no code depends on it.
    """
    known = kind(type(exc))
    found = _own(exc, known)
    status = http.status_fact(exc, known.status)
    if status is not None:
        found.append(status)
    if not found or found[0].attribute == "__mro__" or found[0].symptom in PHASED:
        found += _words(exc, known)
    if any(thorough or fact.symptom in _PLACED for fact in found):
        found += _placed(exc, found)
    return [fact for fact in found if row(fact.symptom, fact.phase)]


def _own(exc: BaseException, known: Kind) -> list[Fact]:
    """Give what the exception's number says, or else what its name does."""
    read = _NUMBER_READERS.get(known.numbers or "")
    number = read(exc) if read else None
    if number is not None:
        return [number]
    return [
        Fact(told.symptom, told.phase, told.strength, type(exc), "__mro__", name)
        for name, told in known.told
        if told.symptom is not None
    ]


def _words(exc: BaseException, known: Kind) -> Iterator[Fact]:
    """Read the text: upstream's exact words, and the numbers of OS errors that it quotes."""
    words = text(exc)
    if not words:
        return
    told = wording(words, known.names)
    if told is not None:
        yield Fact(told.symptom, told.phase, told.strength, type(exc), "args", told.words)
    status = quoted_status(words, known.names)
    if status is not None:
        symptom = http.STATUSES.get(status, Symptom.STATUS)
        yield Fact(symptom, None, Strength.STATUS, type(exc), "args", status)
    symptoms = {number: _quoted_symptom(number) for number in quoted_numbers(words)}
    attempts = [(_furthest(symptom), number) for number, symptom in symptoms.items() if symptom]
    if attempts:
        number = max(attempts)[1]
        # asyncio and others put several attempts into the text of one OSError without a number.
        strength = Strength.NUMBER if type(exc) is OSError else Strength.HINT
        yield Fact(
            cast("Symptom", symptoms[number]),
            None,
            strength,
            type(exc),
            "args",
            f"[Errno {number}]",
        )


def _quoted_symptom(number: int) -> Symptom | None:
    # getaddrinfo's numbers are below zero (glibc, netdb.h); an errno is above.
    return Symptom.UNRESOLVED if number < 0 else os_errors.ERRNO.get(number)


def _furthest(symptom: Symptom) -> int:
    told = row(symptom, None)
    return progress(told.code) if told else 0


def _placed(exc: BaseException, found: list[Fact]) -> Iterator[Fact]:
    """Say again, with the phase that the traceback shows, what depends on the phase."""
    for fact in list(found):
        if fact.strength is Strength.STATUS or fact.strength >= Strength.PLACE:
            continue
        told = reads_json(exc) if fact.symptom is Symptom.UNDECODABLE else place(exc)
        if told is not None:
            strength = Strength.PLACE if fact.symptom is Symptom.TIMEOUT else fact.strength
            place_of = (told.phase, strength, type(exc), "__traceback__", told.function)
            yield Fact(fact.symptom, *place_of)

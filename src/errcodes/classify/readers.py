"""What one exception says by itself, read with one small reader for each kind of evidence."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, cast

from errcodes.classify import coded_error
from errcodes.classify.attributes import exception_attributes, text
from errcodes.classify.declarations import ATTRIBUTE, instance_declared
from errcodes.classify.evidence import Symptom
from errcodes.classify.facts import Fact, Strength
from errcodes.classify.kinds import Kind, kind
from errcodes.classify.places import Place, place, reads_json
from errcodes.classify.prose import leading_status, quoted_numbers, quoted_status, wording
from errcodes.classify.spaces import grpc, http, openssl, os_errors
from errcodes.classify.table import PHASED, progress, row

__all__ = ["Question", "later_facts", "plain_facts"]

#: Where an exception keeps the code that it says itself.
_DECLARING = (ATTRIBUTE, coded_error.ATTRIBUTE)
#: A cancellation's place is that of the time-out which may be built on it.
_PLACED = PHASED | {Symptom.CANCELED}
#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_OS_ERROR = Symptom.OS_ERROR


class Question(NamedTuple):
    """Who asks, and for what.

    Attributes:
        caught: The exception that reached the caller.
        thorough: Read the place also where no code depends on it.
        kind: Gives what is known of a class.
    """

    caught: BaseException
    thorough: bool = False
    kind: Callable[[type[BaseException]], Kind] = kind


def plain_facts(exc: BaseException, known: Kind) -> tuple[Fact, ...]:
    """Give what an exception's number says, or its name, and the HTTP status that it carries.

    Args:
        exc: The exception; not those that it was made from.
        known: What is known of its class.
    """
    number = known.number(exc) if known.number else None
    own = known.told if number is None else (number,)
    declared, status = known.declared, known.class_status
    attributes = exception_attributes(exc)
    if attributes:
        if not attributes.keys().isdisjoint(_DECLARING):
            declared = coded_error.fact(exc) or instance_declared(exc, declared)
        status = http.status_fact(exc, known.status) or status
    if declared is not None:
        own = (declared, *own)
    if status is None and known.answered and (not own or own[0].symptom is _OS_ERROR):
        status = http.likely_fact(exc)
    return own if status is None else (*own, status)


def later_facts(
    exc: BaseException, known: Kind, found: Sequence[Fact], question: Question
) -> list[Fact]:
    """Give what an exception says besides: in its text, and by the place where it was raised.

    Args:
        exc: The exception; not those that it was made from.
        known: What is known of its class.
        found: Its plain facts.
        question: Who asks, and for what.
    """
    told = list(found)
    if not found or found[0].attribute == "__mro__" or found[0].symptom in PHASED:
        told += _words(exc, known)
    if question.thorough and any(fact.symptom is Symptom.TLS for fact in told):
        told += _tls_words(exc, known)
    if any(question.thorough or fact.symptom in _PLACED for fact in told):
        told += _placed(exc, told, question.caught)
    return told[len(found) :]


def _words(exc: BaseException, known: Kind) -> Iterator[Fact]:
    """Read the text: upstream's exact words, and the numbers of OS errors that it quotes."""
    words = text(exc)
    if not words:
        return
    told = wording(words, known.names)
    if told is not None:
        yield Fact(told.symptom, told.phase, told.strength, type(exc), "args", told.words)
    quoted = quoted_status(words, known.names)
    if quoted is None and known.answered:
        quoted = leading_status(words)
    if quoted is not None and 400 <= quoted[0] < 598:
        symptom = http.status_symptom(quoted[0])
        yield Fact(symptom, None, quoted[1], type(exc), "args", quoted[0])
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


def _tls_words(exc: BaseException, known: Kind) -> Iterator[Fact]:
    """Read which fault of TLS a text tells, where the number of the exception leaves it open."""
    words = text(exc) or (grpc.details(exc) if known.number is grpc.fact else "")
    told = openssl.telling_words(words) if words else None
    if told is not None:
        place_of = openssl.phase(told)
        yield Fact(Symptom.TLS, place_of, Strength.SHAPE, type(exc), "args", told)


def _quoted_symptom(number: int) -> Symptom | None:
    # getaddrinfo's numbers are below zero (glibc, netdb.h); an errno is above.
    return Symptom.UNRESOLVED if number < 0 else os_errors.ERRNO.get(number)


def _furthest(symptom: Symptom) -> tuple[int, int]:
    told = row(symptom, None)
    return progress(told.code) if told else (0, 0)


def _placed(exc: BaseException, found: list[Fact], caught: BaseException) -> Iterator[Fact]:
    """Say again, with the phase that the traceback shows, what depends on the phase."""
    places: dict[bool, Place | None] = {}
    for fact in list(found):
        if fact.strength is Strength.STATUS or fact.strength >= Strength.PLACE:
            continue
        of_json = fact.symptom is Symptom.UNDECODABLE
        if of_json not in places:
            places[of_json] = reads_json(exc) if of_json else place(exc, caught)
        told = places[of_json]
        if told is not None:
            strength = Strength.PLACE if fact.symptom is Symptom.TIMEOUT else fact.strength
            place_of = (told.phase, strength, type(exc), "__traceback__", told.function)
            yield Fact(fact.symptom, *place_of)

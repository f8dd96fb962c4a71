"""What one exception says by itself, read with one small reader for each kind of evidence."""

from collections.abc import Iterator
from typing import cast

from errcodes.classify.attributes import (
    instance_attributes,
    os_error_number,
    text,
)
from errcodes.classify.facts import Fact, Strength, Symptom
from errcodes.classify.frames import place
from errcodes.classify.names import Kind, kind
from errcodes.classify.numbers import ERRNO, REASONS, STATUSES, VERIFY_CODES
from errcodes.classify.prose import quoted_numbers, wording
from errcodes.classify.table import PHASED, progress, row

__all__ = ["facts"]

#: What exceptions and responses call an HTTP status.
_STATUS_NAMES = ("status_code", "status")


def facts(exc: BaseException, *, thorough: bool = False) -> list[Fact]:
    """Give what an exception says by itself: most often one fact, or none where it is silent.

    Args:
        exc: The exception; not those that it was made from.
        thorough: Read the phase also where no code depends on it.
    """
    known = kind(type(exc))
    own = _number(exc, known) or _name(exc, known)
    found = [fact for fact in (own, _status(exc, known)) if fact]
    if own is None or own.attribute == "__mro__" or own.symptom in PHASED:
        found += _words(exc, known)
    if any(thorough or fact.symptom in PHASED for fact in found):
        found += _placed(exc, found)
    return [fact for fact in found if row(fact.symptom, fact.phase)]


def _name(exc: BaseException, known: Kind) -> Fact | None:
    told = known.told
    if told is None or told.symptom is None:
        return None
    return Fact(told.symptom, told.phase, told.strength, type(exc), "__mro__", known.told_by)


def _number(exc: BaseException, known: Kind) -> Fact | None:
    if known.numbers == "openssl":
        return _tls_number(exc)
    if known.numbers != "errno":
        return None
    number = os_error_number(cast("OSError", exc))
    if number is None:
        return None
    symptom = ERRNO.get(number, Symptom.OS_ERROR)
    return Fact(symptom, None, Strength.NUMBER, type(exc), "errno", number)


def _tls_number(exc: BaseException) -> Fact | None:
    """Read OpenSSL's verdict on a certificate, or its reason; `errno` is neither."""
    attributes = instance_attributes(exc)
    code, reason = attributes.get("verify_code"), attributes.get("reason")
    if type(code) is int and code in VERIFY_CODES:
        symptom = VERIFY_CODES[code].symptom
        return Fact(symptom, None, Strength.CERTIFICATE, type(exc), "verify_code", code)
    if type(reason) is str and reason in REASONS:
        symptom = REASONS[reason].symptom
        return Fact(symptom, None, Strength.NUMBER, type(exc), "reason", reason)
    return None


def _status(exc: BaseException, known: Kind) -> Fact | None:
    """Read an HTTP status from the exception, or from the response that it holds."""
    attributes = instance_attributes(exc)
    if not attributes:
        return None
    if known.status:
        # urllib gives up a redirect loop with the status of the last redirect.
        return _status_in(attributes, (known.status,), type(exc), lowest=300)
    response = instance_attributes(attributes.get("response"))
    return _status_in(attributes, _STATUS_NAMES, type(exc)) or _status_in(
        response, _STATUS_NAMES, type(exc), "response."
    )


def _status_in(
    attributes: dict[str, object],
    names: tuple[str, ...],
    owner: type[BaseException],
    prefix: str = "",
    lowest: int = 400,
) -> Fact | None:
    for name in names:
        number = attributes.get(name)
        if isinstance(number, int) and lowest <= number <= 599:
            symptom = STATUSES.get(number, Symptom.STATUS)
            return Fact(symptom, None, Strength.STATUS, owner, prefix + name, int(number))
    return None


def _words(exc: BaseException, known: Kind) -> Iterator[Fact]:
    """Read the text: upstream's exact words, and the numbers of OS errors that it quotes."""
    words = text(exc)
    if not words:
        return
    told = wording(words, known.names)
    if told is not None:
        yield Fact(told.symptom, told.phase, told.strength, type(exc), "args", told.words)
    symptoms = {number: _quoted_symptom(number) for number in quoted_numbers(words)}
    attempts = [(_furthest(symptom), number) for number, symptom in symptoms.items() if symptom]
    if attempts:
        number = max(attempts)[1]
        # asyncio and others put several attempts into the text of one OSError without a number.
        strength = Strength.NUMBER if type(exc) is OSError else Strength.HINT
        symptom = cast("Symptom", symptoms[number])
        yield Fact(symptom, None, strength, type(exc), "args", f"[Errno {number}]")


def _quoted_symptom(number: int) -> Symptom | None:
    # getaddrinfo's numbers are below zero (glibc, netdb.h); an errno is above.
    return Symptom.UNRESOLVED if number < 0 else ERRNO.get(number)


def _furthest(symptom: Symptom) -> int:
    told = row(symptom, None)
    return progress(told.code) if told else 0


def _placed(exc: BaseException, found: list[Fact]) -> Iterator[Fact]:
    """Say again, with the phase that the traceback shows, what depends on the phase."""
    told = place(exc)
    if told is None:
        return
    for fact in list(found):
        if fact.phase is None and fact.strength is not Strength.STATUS:
            strength = Strength.PLACE if fact.symptom is Symptom.TIMEOUT else fact.strength
            yield Fact(
                fact.symptom, told.phase, strength, type(exc), "__traceback__", told.function
            )

"""Which of the exceptions behind a failure speaks for it.

A failure is a tree: an exception, those that it was made from (`__cause__`, its arguments, its
attributes), the members of a group, and whatever was being handled when it was raised
(`__context__`). The rules:

- what was made from another exception may say it better: the strongest fact counts;
- a context is another, older failure, unless the exception says nothing by itself;
- of several attempts at once the one that got furthest speaks; whether to try again, and whether a
  request had left, all of them tell together.

The walk keeps a stack of its own, so depth costs memory and never the recursion limit.
"""

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, TypeAlias

from errcodes.classify.attributes import (
    CONTAINERS,
    SCALARS,
    arguments,
    cause,
    context,
    exception_attributes,
    exceptions_in,
    held_exception,
    items,
    members,
)
from errcodes.classify.facts import Strength
from errcodes.classify.judgements import furthest
from errcodes.classify.kinds import Kind, kind
from errcodes.classify.readers import Question, later_facts, plain_facts
from errcodes.classify.table import PHASED
from errcodes.classify.tracebacks import raised_handling
from errcodes.classify.voices import Level, Voice

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["spoken"]

#: More exceptions than this in one failure are not looked at.
_MOST_EXCEPTIONS = 10_000
_CANCELLED = "asyncio.exceptions.CancelledError"

#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_SILENT, _WHISPER, _SAID, _NUMBER = Level.SILENT, Level.WHISPER, Level.SAID, Strength.NUMBER

#: Gives the exceptions behind one, and what to ask each, is sent the voice of each, and returns the
#: voice of all.
_Visit: TypeAlias = Generator[tuple[BaseException, Question], Any, Voice]


def spoken(
    exc: BaseException,
    *,
    thorough: bool = False,
    kind: "Callable[[type[BaseException]], Kind]" = kind,
) -> Voice:
    """Give what a failure says, once all that it was made from has been heard.

    Args:
        exc: The exception that reached the caller.
        thorough: Read the phase also where the code does not depend on it.
        kind: Gives what is known of a class.
    """
    question = Question(exc, thorough, kind)
    seen = {id(exc)}
    visits = [_visit(exc, question, seen)]
    heard: Voice | None = None
    while True:
        try:
            behind, asked = visits[-1].send(heard)
        except StopIteration as end:
            voice: Voice = end.value
            visits.pop()
            if not visits:
                return voice
            heard = voice
        else:
            heard = Voice() if len(seen) >= _MOST_EXCEPTIONS else None
            if heard is None:
                seen.add(id(behind))
                visits.append(_visit(behind, asked, seen))


def _visit(exc: BaseException, question: Question, seen: set[int]) -> _Visit:
    """Hear an exception, those it was made from, and its context where that is needed."""
    known, handled = question.kind(type(exc)), context(exc)
    plain = plain_facts(exc, known)
    voice = Voice(plain)
    own = len(voice.facts)
    made_from, attempts = _links(exc, known, handled)
    for behind in made_from:
        if id(behind) not in seen:
            inner: Voice = yield behind, question
            voice.join(inner, inner.level)
    if attempts:
        together: Voice = yield from _together(attempts, question, seen)
        voice.join(together, together.level)
    # Text and traceback cost most to read, and are left alone where a number has told it.
    if question.thorough or _is_open(voice):
        voice.add(later_facts(exc, known, plain, question), at=own)
    if handled is not None and id(handled) not in seen and _asks(voice.level, exc, handled):
        _hear_context(voice, (yield handled, question))
    return voice


def _together(attempts: list[BaseException], question: Question, seen: set[int]) -> _Visit:
    """Hear several attempts at once: all of their phases count, for they are compared by them."""
    if len(attempts) > 1:
        question = question._replace(thorough=True)
    voices: list[Voice] = []
    for attempt in attempts:
        if id(attempt) not in seen:
            voice: Voice = yield attempt, question
            voices.append(voice)
    return furthest(voices) if len(voices) > 1 else voices[0] if voices else Voice()


def _is_open(voice: Voice) -> bool:
    """Tell whether text or place could still say something that counts."""
    best = voice.best
    if best is None or voice.level is not _SAID or best.attribute == "__mro__":
        return True
    return best.strength < _NUMBER or best.symptom in PHASED


def _asks(level: Level, exc: BaseException, handled: BaseException) -> bool:
    """Tell whether what was being handled may speak for an exception that says little itself."""
    return level is _SILENT or (level is _WHISPER and raised_handling(exc, handled))


def _hear_context(voice: Voice, older: Voice) -> None:
    if voice.level is _SILENT:
        voice.join(older, min(older.level, Level.IN_CONTEXT))
    elif older.level is _SAID and older.strength is not Strength.CANCELED:
        voice.join(older, Level.IN_CONTEXT)


def _links(
    exc: BaseException, known: Kind, handled: BaseException | None
) -> tuple[list[BaseException], list[BaseException]]:
    """Give the exceptions that one was made from, and the attempts that it gathers."""
    raised_from = cause(exc)
    made_from = [] if raised_from is None else [raised_from]
    if handled is raised_from:
        handled = None
    if handled is not None and "TimeoutError" in known.names and _is_cancellation(handled):
        made_from.append(handled)
    attempts: list[BaseException] = []
    if issubclass(type(exc), BaseExceptionGroup):
        attempts += members(exc)[:_MOST_EXCEPTIONS]
    for value in _values(exc, handled):
        held_as = id(type(value))
        if held_as in SCALARS:
            continue
        if held_as in CONTAINERS:
            attempts += exceptions_in(value)
        elif (held := held_exception(value)) is not None:
            made_from.append(held)
    return made_from, attempts


def _values(exc: BaseException, handled: BaseException | None) -> tuple[object, ...]:
    """Give the arguments and attributes of an exception."""
    attributes = exception_attributes(exc)
    if not attributes:
        return arguments(exc)
    kept = items(attributes)
    # Some keep sys.exc_info() in an attribute: that is the context again, and may be old.
    if handled is not None and id(handled) in map(id, kept) and not raised_handling(exc, handled):
        kept = [value for value in kept if value is not handled]
    return (*arguments(exc), *kept)


def _is_cancellation(handled: BaseException) -> bool:
    """Tell whether a time-out may be built on this: a cancellation is its context in early 3.11."""
    return _CANCELLED in kind(type(handled)).names

"""Which of the exceptions behind a failure speaks for it.

A failure is a tree: an exception, those that it was made from (`__cause__`, its arguments, its
attributes), the members of a group, and whatever was being handled when it was raised
(`__context__`). The rules:

- what was made from another exception may say it better: the strongest fact counts;
- a context is another, older failure, unless the exception says nothing by itself;
- of several attempts at once the one that got furthest speaks.

The walk keeps a stack of its own, so depth costs memory and never the recursion limit.
"""

from enum import Enum, auto
from typing import TYPE_CHECKING

from errcodes.classify.attributes import (
    arguments,
    cause,
    context,
    exceptions_in,
    held_exception,
    instance_attributes,
    is_container,
    items,
    members,
)
from errcodes.classify.facts import Strength
from errcodes.classify.kinds import Kind, kind
from errcodes.classify.readers import Question, later_facts, plain_facts
from errcodes.classify.table import PHASED
from errcodes.classify.tracebacks import caller_package, raised_handling
from errcodes.classify.voices import Level, Voice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["spoken"]

#: More exceptions than this in one failure are not looked at.
_MOST_EXCEPTIONS = 10_000
_CANCELLED = "asyncio.exceptions.CancelledError"


class _Link(Enum):
    """How one exception hangs on another."""

    MADE_FROM = auto()
    ATTEMPT = auto()
    CONTEXT = auto()


class _Visit:
    """One exception on the stack: what was heard so far, and the links left to follow."""

    __slots__ = (
        *("asked", "attempts", "exc", "known", "link", "links"),
        *("own", "plain", "question", "voice"),
    )

    def __init__(self, exc: BaseException, link: _Link, asked_for: Question) -> None:
        self.exc = exc
        self.link = link
        self.question = asked_for
        self.known = asked_for.kind(type(exc))
        self.plain = plain_facts(exc, self.known)
        self.voice = Voice()
        self.voice.add(self.plain)
        self.own = len(self.voice.facts)
        self.links = iter(_links(exc, self.known))
        self.attempts: list[Voice] = []
        self.asked = False

    def following(self, seen: set[int]) -> "_Visit | None":
        """Give the next exception to visit, the context last and only where it is needed."""
        for exc, link in self.links:
            if id(exc) not in seen:
                return _Visit(exc, link, self.question)
        if self.asked:
            return None
        self.settle()
        handled = context(self.exc)
        if handled is not None and id(handled) not in seen and self._asks(handled):
            return _Visit(handled, _Link.CONTEXT, self.question)
        return None

    def _asks(self, handled: BaseException) -> bool:
        level = self.voice.level
        return level is Level.SILENT or (
            level is Level.WHISPER and raised_handling(self.exc, handled)
        )

    def hear(self, voice: Voice, link: _Link) -> None:
        """Take in what an exception behind this one says."""
        if link is _Link.ATTEMPT:
            self.attempts.append(voice)
        elif link is _Link.MADE_FROM:
            self.voice.join(voice, voice.level)
        elif self.voice.level is Level.SILENT:
            self.voice.join(voice, min(voice.level, Level.IN_CONTEXT))
        elif voice.level is Level.SAID and voice.strength is not Strength.CANCELED:
            self.voice.join(voice, Level.IN_CONTEXT)

    def settle(self) -> Voice:
        """Give what was heard in all: of several attempts the one that got furthest.

        Text and traceback cost most to read, and are left alone where a number has told it.
        """
        if self.asked:
            return self.voice
        self.asked = True
        if self.attempts:
            furthest = max(self.attempts, key=Voice.progress)
            self.voice.join(furthest, furthest.level)
        if self.question.thorough or self._is_open():
            own = later_facts(self.exc, self.known, self.plain, self.question)
            self.voice.add(own, at=self.own)
        return self.voice

    def _is_open(self) -> bool:
        """Tell whether text or place could still say something that counts."""
        best = self.voice.best
        if best is None or self.voice.level is not Level.SAID or best.attribute == "__mro__":
            return True
        return best.strength < Strength.NUMBER or best.symptom in PHASED


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
    seen = {id(exc)}
    stack = [_Visit(exc, _Link.MADE_FROM, Question(caller_package(exc), thorough, kind))]
    while True:
        visit = stack[-1]
        following = visit.following(seen) if len(seen) < _MOST_EXCEPTIONS else None
        if following is not None:
            seen.add(id(following.exc))
            stack.append(following)
            continue
        stack.pop()
        if not stack:
            return visit.settle()
        stack[-1].hear(visit.settle(), visit.link)


def _links(exc: BaseException, known: Kind) -> list[tuple[BaseException, _Link]]:
    """Give the exceptions that one was made from, then the attempts that it gathers."""
    made_from = [cause(exc)]
    if "TimeoutError" in known.names:
        made_from.append(_cancelled(exc))
    attributes = instance_attributes(exc)
    values: Iterable[object] = arguments(exc)
    if attributes:
        # Some keep sys.exc_info() in an attribute: that is the context again, and may be old.
        handled = context(exc)
        old = handled is not None and not raised_handling(exc, handled)
        kept = (value for value in items(attributes) if not (old and value is handled))
        values = (*values, *kept)
    attempts = list(members(exc)[:_MOST_EXCEPTIONS])
    for value in values:
        if is_container(value):
            attempts += exceptions_in(value)
        else:
            made_from.append(held_exception(value))
    links = [(each, _Link.MADE_FROM) for each in made_from if each is not None]
    return links + [(each, _Link.ATTEMPT) for each in attempts] if attempts else links


def _cancelled(exc: BaseException) -> BaseException | None:
    """Give the cancellation that a time-out was built on: its context in early 3.11."""
    handled = context(exc)
    cancelled = handled is not None and _CANCELLED in kind(type(handled)).names
    return handled if cancelled else None

"""Which of the exceptions behind a failure speaks for it.

A failure is a tree: an exception, those that it was made from (`__cause__`, its arguments, its
attributes), the members of a group, and whatever was being handled when it was raised
(`__context__`). The rules:

- what was made from another exception may say it better: the strongest fact counts;
- a context is another, older failure, unless the exception says nothing by itself;
- of several attempts at once the one that got furthest speaks.

The walk keeps a stack of its own, so depth costs memory and never the recursion limit.
"""

from collections.abc import Iterator
from enum import Enum, auto
from itertools import islice
from typing import NamedTuple

from errcodes.classify.attributes import (
    MOST_ITEMS,
    arguments,
    cause,
    context,
    exceptions_in,
    held_exception,
    instance_attributes,
    members,
)
from errcodes.classify.facts import Fact, Phase, Strength, Symptom
from errcodes.classify.kinds import kind
from errcodes.classify.readers import facts
from errcodes.classify.table import progress, row
from errcodes.classify.tracebacks import raised_handling

__all__ = ["Voice", "phase", "spoken"]

#: More exceptions than this in one failure are not looked at.
_MOST_EXCEPTIONS = 10_000
#: As many facts are kept as a person would read.
_MOST_FACTS = 32
_CANCELLED = "asyncio.exceptions.CancelledError"
_PARTS_OF_CONNECTING = frozenset({Phase.POOL, Phase.RESOLVE, Phase.PROXY, Phase.TLS})


class _Link(Enum):
    """How one exception hangs on another."""

    MADE_FROM = auto()
    ATTEMPT = auto()
    CONTEXT = auto()


class Voice(NamedTuple):
    """What an exception and those behind it say: some facts, outermost first, and the best one.

    `direct` is False where the best was only found in a context.
    """

    facts: tuple[Fact, ...] = ()
    best: Fact | None = None
    direct: bool = True

    def loudness(self) -> tuple[int, int]:
        """Give the weight of this voice: a whisper least, then a context, then what was said."""
        if self.best is None:
            return (_SILENT, 0)
        if self.best.strength <= Strength.HINT:
            return (_WHISPER, self.best.strength)
        return (_SAID if self.direct else _SAID_IN_CONTEXT, self.best.strength)

    def joined(self, other: "Voice") -> "Voice":
        """Give this voice and one from further in.

        Of two that are as loud the outer one leads. But a whisper is what somebody made of the
        one within, even where that whispers too.
        """
        whispers = self.loudness()[0] == other.loudness()[0] == _WHISPER
        leader = other if whispers or other.loudness() > self.loudness() else self
        return Voice((self.facts + other.facts)[:_MOST_FACTS], leader.best, leader.direct)

    def progress(self) -> tuple[bool, int]:
        """Give how far the attempt had come that this voice speaks of."""
        told = row(self.best.symptom, self.best.phase) if self.best else None
        return (self.loudness()[0] > _WHISPER, progress(told.code) if told else -1)


_SILENT, _WHISPER, _SAID_IN_CONTEXT, _SAID = range(4)


class _Visit:
    """One exception on the stack: what was heard so far, and the links left to follow."""

    __slots__ = ("attempts", "context_asked", "exc", "link", "links", "thorough", "voice")

    def __init__(self, exc: BaseException, link: _Link, *, thorough: bool) -> None:
        own = tuple(facts(exc, thorough=thorough))
        self.thorough = thorough
        self.exc = exc
        self.link = link
        self.voice = Voice(own, max(own, key=_strength, default=None))
        self.links = _links(exc)
        self.attempts: list[Voice] = []
        self.context_asked = False

    def following(self, seen: set[int]) -> "_Visit | None":
        """Give the next exception to visit, the context last and only where it is needed."""
        for exc, link in self.links:
            if id(exc) not in seen:
                return _Visit(exc, link, thorough=self.thorough)
        handled = None if self.context_asked else context(self.exc)
        self.context_asked = True
        if handled is not None and id(handled) not in seen and self._asks(handled):
            return _Visit(handled, _Link.CONTEXT, thorough=self.thorough)
        return None

    def _asks(self, handled: BaseException) -> bool:
        level = self.settled().loudness()[0]
        return level == _SILENT or (level == _WHISPER and raised_handling(self.exc, handled))

    def hear(self, voice: Voice, link: _Link) -> None:
        """Take in what an exception behind this one says."""
        if link is _Link.ATTEMPT:
            self.attempts.append(voice)
        elif link is _Link.MADE_FROM:
            self.voice = self.voice.joined(voice)
        elif voice.direct or self.voice.best is None:
            self.voice = self.voice.joined(voice._replace(direct=False))

    def settled(self) -> Voice:
        """Give what was heard in all: of several attempts the one that got furthest."""
        if self.attempts:
            self.voice = self.voice.joined(max(self.attempts, key=Voice.progress))
            self.attempts = []
        return self.voice


def spoken(exc: BaseException, *, thorough: bool = False) -> Voice:
    """Give what a failure says, once all that it was made from has been heard.

    Args:
        exc: The exception that reached the caller.
        thorough: Read the phase also where the code does not depend on it.
    """
    seen = {id(exc)}
    stack = [_Visit(exc, _Link.MADE_FROM, thorough=thorough)]
    while True:
        visit = stack[-1]
        following = visit.following(seen) if len(seen) < _MOST_EXCEPTIONS else None
        if following is not None:
            seen.add(id(following.exc))
            stack.append(following)
            continue
        stack.pop()
        if not stack:
            return visit.settled()
        stack[-1].hear(visit.settled(), visit.link)


def phase(voice: Voice) -> Phase | None:
    """Give the phase that is told with the best fact: by a place if one was seen, or by a name."""
    best = voice.best
    if best is None:
        return None
    told = [fact for fact in voice.facts if fact.symptom is best.symptom and fact.phase]
    placed = [fact for fact in told if fact.attribute == "__traceback__"]
    found = max(placed or told, key=_strength, default=best).phase
    if best.symptom is Symptom.TIMEOUT and found is Phase.CONNECT:
        return _cancelled_part(voice) or found
    return found


def _cancelled_part(voice: Voice) -> Phase | None:
    """Give the part of getting connected that a time-out ended by cancelling it.

    asyncio's clients call all of getting connected a connect, and time all of it at once.
    """
    cancelled = (fact.phase for fact in voice.facts if fact.symptom is Symptom.CANCELED)
    return next((phase for phase in cancelled if phase in _PARTS_OF_CONNECTING), None)


def _strength(fact: Fact) -> int:
    return fact.strength


def _links(exc: BaseException) -> Iterator[tuple[BaseException, _Link]]:
    """Give the exceptions that one was made from, then the attempts that it gathers."""
    for each in (cause(exc), _cancelled(exc)):
        if each is not None:
            yield each, _Link.MADE_FROM
    attributes = instance_attributes(exc)
    values = [*arguments(exc), *islice(dict.values(attributes), MOST_ITEMS)]
    for value in values:
        held = held_exception(value)
        if held is not None:
            yield held, _Link.MADE_FROM
    for attempt in islice(members(exc), _MOST_EXCEPTIONS):
        yield attempt, _Link.ATTEMPT
    for value in values:
        for attempt in exceptions_in(value):
            yield attempt, _Link.ATTEMPT


def _cancelled(exc: BaseException) -> BaseException | None:
    """Give the cancellation that a time-out was built on: its context in early 3.11."""
    handled = context(exc)
    if handled is None or "TimeoutError" not in kind(type(exc)).names:
        return None
    return handled if _CANCELLED in kind(type(handled)).names else None

"""Which of the exceptions behind a failure speaks for it.

A failure is a tree: an exception, those that it was made from (`__cause__`, its arguments, its
attributes), the members of a group, and whatever was being handled when it was raised
(`__context__`). The rules:

- what was made from another exception may say it better: the strongest fact counts;
- a context is another, older failure, unless the exception says nothing by itself;
- of several attempts at once the one that got furthest speaks.

The walk keeps a stack of its own, so depth costs memory and never the recursion limit.
"""

from collections.abc import Iterable
from enum import Enum, IntEnum, auto

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
from errcodes.classify.facts import Fact, Phase, Strength, Symptom
from errcodes.classify.kinds import Kind, kind
from errcodes.classify.readers import Question, later_facts, plain_facts
from errcodes.classify.table import PHASED, progress, row
from errcodes.classify.tracebacks import caller_package, raised_handling

__all__ = ["Voice", "phase", "spoken"]

#: More exceptions than this in one failure are not looked at.
_MOST_EXCEPTIONS = 10_000
#: As many facts are kept as a person would read.
_MOST_FACTS = 32
_CANCELLED = "asyncio.exceptions.CancelledError"
_PARTS_OF_CONNECTING = frozenset({Phase.POOL, Phase.RESOLVE, Phase.PROXY, Phase.TLS})
_AROUND_RECEIVING = _PARTS_OF_CONNECTING | {Phase.SEND}


class _Link(Enum):
    """How one exception hangs on another."""

    MADE_FROM = auto()
    ATTEMPT = auto()
    CONTEXT = auto()


class Level(IntEnum):
    """How much weight a voice has, before the strength of its best fact is looked at."""

    SILENT = auto()
    #: What others say goes before it.
    WHISPER = auto()
    #: Said by an older failure, as the newer one is silent.
    IN_CONTEXT = auto()
    SAID = auto()


class Voice:
    """What an exception, and those behind it, say: some facts, outermost first, and the best."""

    __slots__ = ("best", "facts", "level", "strength")

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.best: Fact | None = None
        self.level = Level.SILENT
        self.strength = 0

    def add(self, facts: Iterable[Fact], at: int = 0) -> None:
        """Take in facts of the exception itself; those that no row knows say nothing.

        Args:
            facts: The facts.
            at: How many are there already that stand before them.
        """
        for fact in facts:
            if row(fact.symptom, fact.phase) is not None:
                self.facts.insert(at, fact)
                at += 1
                if fact.strength > self.strength:
                    level = Level.WHISPER if fact.strength <= Strength.HINT else Level.SAID
                    if level >= self.level:
                        self.best, self.level, self.strength = fact, level, fact.strength

    def join(self, other: "Voice", level: Level) -> None:
        """Take in a voice from further in, at the level that it has here.

        Of two that are as loud the outer one leads. But a whisper is what somebody made of the
        one within, even where that whispers too.
        """
        if len(self.facts) < _MOST_FACTS:
            self.facts += other.facts[:_MOST_FACTS]
        whispers = self.level == level == Level.WHISPER
        if whispers or (level, other.strength) > (self.level, self.strength):
            self.best, self.level, self.strength = other.best, level, other.strength

    def progress(self) -> tuple[bool, int]:
        """Give how far the attempt had come that this voice speaks of."""
        told = row(self.best.symptom, phase(self)) if self.best else None
        return (self.level > Level.WHISPER, progress(told.code) if told else -1)


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
        self.known = kind(type(exc))
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


def spoken(exc: BaseException, *, thorough: bool = False) -> Voice:
    """Give what a failure says, once all that it was made from has been heard.

    Args:
        exc: The exception that reached the caller.
        thorough: Read the phase also where the code does not depend on it.
    """
    seen = {id(exc)}
    stack = [_Visit(exc, _Link.MADE_FROM, Question(caller_package(exc), thorough))]
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


def phase(voice: Voice) -> Phase | None:
    """Give the phase that is told with the best fact: by a place if one was seen, or by a name."""
    best = voice.best
    if best is None:
        return None
    told = [fact for fact in voice.facts if fact.symptom is best.symptom and fact.phase]
    placed = [fact for fact in told if fact.attribute == "__traceback__"]
    # Reading and writing may be a part of something larger that shows further out. Otherwise, of
    # two that are as strong, the inner one was nearer to what happened.
    larger = [fact for fact in placed if fact.phase in _AROUND_RECEIVING]
    found = max(reversed(larger or placed or told), key=_strength, default=best).phase
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

"""What the exceptions of a failure say together: the facts, the best of them, and the phase."""

from collections.abc import Iterable
from enum import IntEnum, auto
from typing import NamedTuple

from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.facts import Fact, Strength
from errcodes.classify.table import ROWS

__all__ = ["Level", "Outlook", "Voice", "phase"]

#: As many facts are kept as a person would read.
_MOST_FACTS = 32
_PARTS_OF_CONNECTING = frozenset({Phase.POOL, Phase.RESOLVE, Phase.PROXY, Phase.TLS})
_ON_THE_LINE = frozenset({Phase.CONNECT, Phase.SEND, Phase.RECEIVE})
_AROUND_RECEIVING = _PARTS_OF_CONNECTING | {Phase.SEND}


class Level(IntEnum):
    """How much weight a voice has, before the strength of its best fact is looked at."""

    SILENT = auto()
    #: What others say goes before it.
    WHISPER = auto()
    #: Said by an older failure, as the newer one is silent.
    IN_CONTEXT = auto()
    SAID = auto()


#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_SILENT, _WHISPER, _SAID, _HINT = Level.SILENT, Level.WHISPER, Level.SAID, Strength.HINT


class Outlook(NamedTuple):
    """What holds for several attempts together, whichever of them speaks.

    Attributes:
        transient: Whether each of them may succeed later.
        sent: False where none of the requests left, True where one did, else None.
    """

    transient: bool
    sent: bool | None


class Voice:
    """What an exception, and those behind it, say: some facts, outermost first, and the best."""

    __slots__ = ("best", "facts", "level", "outlook", "strength")

    def __init__(self, facts: Iterable[Fact] = ()) -> None:
        self.facts: list[Fact] = []
        self.best: Fact | None = None
        self.level = _SILENT
        self.strength = 0
        #: Where several attempts speak through it.
        self.outlook: Outlook | None = None
        self.add(facts)

    def add(self, facts: Iterable[Fact], at: int = 0) -> None:
        """Take in facts of the exception itself; those that no row knows say nothing.

        Args:
            facts: The facts.
            at: How many are there already that stand before them.
        """
        for fact in facts:
            if (fact.symptom, fact.phase) in ROWS or fact.verdict is not None:
                self.facts.insert(at, fact)
                at += 1
                strength = fact.strength
                if strength > self.strength:
                    level = _WHISPER if strength <= _HINT else _SAID
                    if level >= self.level:
                        self.best, self.level, self.strength = fact, level, strength

    def join(self, other: "Voice", level: Level) -> None:
        """Take in a voice from further in, at the level that it has here.

        Of two that are as loud the outer one leads. But a whisper is what somebody made of the
        one within, even where that whispers too.
        """
        if len(self.facts) < _MOST_FACTS:
            self.facts += other.facts[:_MOST_FACTS]
        whispers = self.level is level is _WHISPER
        if whispers or (level, other.strength) > (self.level, self.strength):
            self.best, self.level, self.strength = other.best, level, other.strength
            self.outlook = other.outlook


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
    # The first read or write may do the handshake. What can only arise there tells that it did.
    if best.phase is Phase.TLS and best.strength >= Strength.NUMBER and found in _ON_THE_LINE:
        return Phase.TLS
    if found is not Phase.CONNECT:
        return found
    if best.symptom is Symptom.TIMEOUT:
        return _cancelled_part(voice) or found
    # To connect to a proxy is to connect; who says that it was the proxy knows more.
    return Phase.PROXY if any(fact.phase is Phase.PROXY for fact in told) else found


def _cancelled_part(voice: Voice) -> Phase | None:
    """Give the part of getting connected that a time-out ended by cancelling it.

    asyncio's clients call all of getting connected a connect, and time all of it at once.
    """
    cancelled = (fact.phase for fact in voice.facts if fact.symptom is Symptom.CANCELED)
    return next((phase for phase in cancelled if phase in _PARTS_OF_CONNECTING), None)


def _strength(fact: Fact) -> int:
    return fact.strength

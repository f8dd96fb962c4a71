"""What is known of a failure: the evidence of its exceptions, and the heaviest of it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from errcodes.classify.decide.table import ROWS
from errcodes.classify.evidence import WEAK, Evidence, Symptom, Weight
from errcodes.classify.walk.record import Record

__all__ = ["FIRM", "IN_CONTEXT", "Finding", "Outcome"]

#: As much evidence is kept as a person would read.
_MOST_EVIDENCE = 32
_DECLARED = Symptom.DECLARED

#: What is added to the weight of evidence: weak evidence weighs what it does, that of an older
#: failure more, where the newer one says nothing, and firm evidence most.
IN_CONTEXT, FIRM = 20, 40
#: By weight; a tuple, for a look into it costs a tenth of one through an enum's class.
_RANKS = tuple(weight + (0 if weight in WEAK else FIRM) for weight in (0, *Weight))


class Outcome(NamedTuple):
    """What holds for several attempts together, whichever of them speaks.

    Attributes:
        transient: Whether each of them may succeed later.
        sent: False where none of the requests left, True where one did, else None.
    """

    transient: bool
    sent: bool | None


class Finding:
    """The evidence of some exceptions, outermost first, and which of it is the heaviest.

    Attributes:
        entries: The evidence, each with the exception that it was read from.
        best: The heaviest.
        rank: Its weight, and more where it is no weak evidence: see `FIRM`.
        outcome: What holds for all attempts, where several speak through it.
    """

    __slots__ = ("best", "entries", "outcome", "rank")

    def __init__(self) -> None:
        self.entries: list[tuple[Evidence, Record]] = []
        self.best: Evidence | None = None
        self.rank = 0
        self.outcome: Outcome | None = None

    @classmethod
    def of_one(cls, evidence: Evidence, record: Record) -> "Finding":
        """Give what is known where one piece of evidence is all there is."""
        finding = cls()
        finding.entries.append((evidence, record))
        finding.best, finding.rank = evidence, _RANKS[evidence.weight]
        return finding

    def add(self, record: Record, evidence: Iterable[Evidence], at: int) -> int:
        """Take in evidence of one exception; what no row knows says nothing.

        Args:
            record: The exception.
            evidence: What was read from it.
            at: How many entries stand before it.

        Returns:
            How many entries stand before what comes next.
        """
        for each in evidence:
            if (each.symptom, each.phase) in ROWS or each.symptom is _DECLARED:
                self.entries.insert(at, (each, record))
                at += 1
                rank = _RANKS[each.weight]
                if rank > self.rank:
                    self.best = each if self.best is None else self._better(each)
                    self.rank = rank
        return at

    def _better(self, heavier: Evidence) -> Evidence:
        """Give heavier evidence, unless that is a guess at what is known without one."""
        best = self.best
        if best is not None and best.exact and best.symptom is heavier.symptom:
            return heavier if heavier.exact else best
        return heavier

    def lead(self, record: Record, evidence: Evidence) -> None:
        """Let evidence of an exception decide, whatever weighs more.

        Args:
            record: The exception.
            evidence: What was read from it.
        """
        if all(each is not evidence for each, _ in self.entries):
            self.entries.insert(0, (evidence, record))
        self.best = evidence
        self.rank = max(self.rank, FIRM + evidence.weight)

    def add_behind(
        self, symptom: Symptom, read: Callable[[Evidence, Record], Evidence | None]
    ) -> None:
        """Add, behind what each exception says of a symptom, what else is read of it.

        Args:
            symptom: The symptom.
            read: Gives more evidence for evidence of an exception, or None.
        """
        entries: list[tuple[Evidence, Record]] = []
        behind: list[tuple[Evidence, Record]] = []
        for entry in self.entries:
            each, record = entry
            if behind and behind[0][1] is not record:
                entries += behind
                behind = []
            entries.append(entry)
            more = read(each, record) if each.symptom is symptom else None
            if more is not None:
                behind.append((more, record))
        self.entries = entries + behind

    def join(self, other: "Finding", rank: int) -> None:
        """Take in what is known of exceptions further in, which has this rank here.

        Of two that are as heavy the outer one leads. But weak evidence is what somebody made of
        that within, even where that is weak too.
        """
        if other.entries and len(self.entries) < _MOST_EVIDENCE:
            self.entries += other.entries[:_MOST_EVIDENCE]
        both_weak = 0 < self.rank < IN_CONTEXT and 0 < rank < IN_CONTEXT
        if both_weak or rank > self.rank:
            self.best, self.rank, self.outcome = other.best, rank, other.outcome

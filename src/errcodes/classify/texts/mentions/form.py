"""What a kind of mention is described with, and a line as the kinds look at it."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import NamedTuple, TypeVar, cast

from errcodes.classify.words.index import Hit
from errcodes.classify.words.splitting import lower_case, small_letters

__all__ = ["Kind", "Line", "has_failing_word"]

_Result = TypeVar("_Result")
_WORD = re.compile(r"\S+")
#: What ends a clause: behind it begins what failed, why, or what to do about it. First stands a class
#: of letters that are rare, at which alone `re` then looks for a match.
_ENDS_OF_CLAUSES = re.compile(r"[:;.!?=—–-](?:(?<=[:;.!?])|(?<=\s[-—–])|(?<=\s[=-])>)\s+")
_BULLETS = re.compile(r"(?:[*+•-]\s+)+")
#: Words that a line about a failure has.
_FAILING = frozenset(
    {
        *("aborted", "alert", "cannot", "caused", "couldn", "crashed", "critical", "err", "error"),
        *("errors", "exception", "fail", "failed", "failing", "fails", "failure", "fatal"),
        *("panic", "rejected", "traceback", "unable", "uncaught", "unhandled"),
    }
)
_FAILING_ENDINGS = ("exception", "error")
#: What says that something failed, whatever it was: verbs, levels of a log, and headings.
_FAILED = re.compile(
    r"(?i:\b(?:failed|failing|cannot|can't|couldn't|could not|unable|panic|uncaught|unhandled)\b)"
    r"|\bfailure:|\b(?:ERROR|FATAL|CRITICAL|Caused by)\b|\b[Ee]rr(?:or)?s?(?:\[\w+\])?[\"']?\s?[:=]"
    r"|(?:Error|Exception): |level[\"']?[:=]\s?[\"']?(?:error|fatal)",
)


class Line:
    """A line of a text, with what the kinds of mention ask of it.

    Attributes:
        text: The line.
        bare: The same without its indentation, and without a bullet.
        words: Its words.
        hits: The phrases in it, by the numbers of their words.
        single: Whether it is all of its text.

    Args:
        failing: Whether the text that it is of says elsewhere that something failed.
    """

    def __init__(
        self,
        text: str,
        words: list[str],
        hits: Sequence[Hit],
        *,
        single: bool = True,
        failing: bool = False,
    ) -> None:
        self.text = text
        self.single = single
        self._failing = failing
        self._results: dict[object, object] = {}
        bare = text.strip()
        self.bare = bare[match.end() :] if (match := _BULLETS.match(bare)) else bare
        self.words = words
        self.hits = hits

    @cached_property
    def small(self) -> str:
        """The line in lower case, with every letter in its place."""
        return small_letters(self.text)

    @cached_property
    def spans(self) -> list[tuple[int, int]]:
        """Where each word begins and ends among the letters."""
        return [match.span() for match in _WORD.finditer(lower_case(self.text))]

    @cached_property
    def clauses(self) -> list[int]:
        """The number of the word that each clause begins with."""
        if not self.spans:
            return [0]
        starts = [start for start, _ in self.spans]
        ends = (match.end() for match in _ENDS_OF_CLAUSES.finditer(self.text))
        return [0, *(bisect_right(starts, end - 1) for end in ends)]

    @cached_property
    def failing(self) -> bool:
        """Whether it has a word that a line about a failure has."""
        return self._failing or has_failing_word(self.words)

    @cached_property
    def _failed_at(self) -> int:
        """Where among its letters it says that something failed."""
        match = _FAILED.search(self.text)
        return len(self.text) if match is None else match.start()

    def remembered(self, compute: "Callable[[Line], _Result]") -> _Result:
        """Give what a function gives for the line, which is asked once for all phrases."""
        if compute not in self._results:
            self._results[compute] = compute(self)
        return cast("_Result", self._results[compute])

    def clause(self, hit: Hit) -> int:
        """Give the word that the clause around a phrase begins with."""
        return self.clauses[bisect_right(self.clauses, hit.start) - 1]

    def clause_text(self, hit: Hit) -> str:
        """Give the clause around a phrase."""
        at = bisect_right(self.clauses, hit.start)
        begin = self.spans[self.clauses[at - 1]][0]
        end = self.clauses[at] if at < len(self.clauses) else len(self.spans)
        return self.text[begin : self.spans[end][0] if end < len(self.spans) else len(self.text)]

    def failed_before(self, hit: Hit) -> bool:
        """Tell whether a line says before a phrase that something failed."""
        return self._failed_at < self.letters(hit)[0]

    def letters(self, hit: Hit) -> tuple[int, int]:
        """Give where a phrase begins and ends among the letters."""
        return self.spans[hit.start][0], self.spans[hit.end - 1][1]


def has_failing_word(words: Iterable[str]) -> bool:
    """Tell whether words have one that a line about a failure has."""
    return any(word in _FAILING or word.endswith(_FAILING_ENDINGS) for word in words)


class Kind(NamedTuple):
    """One kind of mention: what it looks like, and why that reports nothing.

    Attributes:
        name: What is mentioned, or how.
        reason: Why it is no report.
        openings: How such a line begins, behind a bullet.
        marks: What such a line holds somewhere.
        forms: How such a line looks from its beginning on: the letters that it may begin with, and
            the whole.
        line: Tells whether a line is of the kind, where that takes more.
        line_letters: What the line has somewhere where that may be; empty where nothing is needed.
        before: Words before a phrase, in the same clause, that make it one.
        behind: Words behind it.
        reach: How many words before a phrase those may stand.
        reach_behind: How many words behind it.
        hit: Tells whether a phrase is one where it stands, where that takes more.
        needs: Words one of which the line has where that may be; empty where none is needed.
        letters: The same of letters, or of what stands between words.
        certain: Whether it is one even where the line says before that something failed.
        spreads: Whether the first line of a text that is of the kind holds for those below it.
    """

    name: str
    reason: str
    openings: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    forms: tuple[tuple[str, str], ...] = ()
    line: Callable[[Line], bool] | None = None
    line_letters: tuple[str, ...] = ()
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    reach: int = 5
    reach_behind: int = 5
    hit: Callable[[Hit, Line], bool] | None = None
    needs: frozenset[str] = frozenset()
    letters: tuple[str, ...] = ()
    certain: bool = False
    spreads: bool = False

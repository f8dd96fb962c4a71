"""What a kind of mention is described with, and a line as the kinds look at it."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import attrs

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.wording import weight_of_wording
from errcodes.classify.words.index import Hit
from errcodes.classify.words.places import WordPlaces
from errcodes.classify.words.splitting import lower_case, rare_letters, small_letters

__all__ = ["Kind", "Line", "has_failing_word"]

_Result = TypeVar("_Result")
#: What ends a clause: behind it begins what failed, why, or what to do about it. First stands a
#: class of letters that are rare, at which alone `re` then looks for a match.
_ENDS_OF_CLAUSES = LazyPattern(
    r"[:;.!?=\]—–-](?:(?<=[:;.!?])|(?<=[A-Z]{2}\])|(?<=\s[-—–])|(?<=\s[=-])>)\s+"
)
_BULLET = LazyPattern(r"(?:[*+•-]\s+)+")
_BULLETS = frozenset("*+•-")
#: Words that a line about a failure has.
_FAILING = frozenset(
    {
        *("aborted", "alert", "cannot", "caused", "couldn", "crashed", "critical", "err", "error"),
        *("errors", "exception", "fail", "failed", "failing", "fails", "failure", "fatal"),
        *("warn", "warning", "panic", "rejected", "traceback", "unable", "uncaught", "unhandled"),
    }
)
_FAILING_ENDINGS = ("exception", "error")
#: What says that something failed, whatever it was: verbs, levels of a log, and headings. First
#: stand the letters that one of them begins with, and `re` looks further at those alone.
_FAILED = LazyPattern(
    r"[CEFLPUceflpu](?:(?<!\w.)(?<!not .)(?<!\b[Aa] .)(?:"
    r"(?<=[Ff])(?i:ailed|ailing)\b|(?<=[Cc])(?i:annot|an't|ouldn't|ould not)\b"
    r"|(?<=[Uu])(?i:nable|ncaught|nhandled)\b|(?<=[Pp])(?i:anic)(?=[:\]]| serving| in)"
    r"|(?<=[Ee])rror (?:when|while|during)\b|(?<=f)ailure:"
    r"|(?<=E)RROR\b|(?<=F)ATAL\b|(?<=C)(?:RITICAL|aused by)\b"
    r"|(?<=[Ee])rr(?:or)?s?(?:\[\w+\])?[\"']?\s?[:=])"
    r"|(?<=E)(?:rror|xception): |(?<=l)evel[\"']?[:=]\s?[\"']?(?:error|fatal))"
)
#: Words with which a sentence supposes something.
_SUPPOSING = frozenset({"if", "when", "whenever", "unless", "case"})
#: A sentence that says what would fail: `If the hub cannot connect`
_SUPPOSED = LazyPattern(
    r"\b(?:[Ii]f|[Ww]hen(?:ever)?|[Uu]nless|[Ii]n case)\b(?:[^.;:!?\n]|\.(?=\w))*$"
)
#: No sentence goes on for so many letters before it says what would fail.
_LONGEST_SUPPOSITION = 400


class Line:
    """A line of a text, with what the kinds of mention ask of it, each looked for when it is asked.

    Attributes:
        text: The line.
        bare: The same without its indentation, and without a bullet.
        bullet: What it begins with where that may be a bullet; else empty.
        words: Its words.
        hits: The phrases in it, by the numbers of their words.
        quoted: Whether it is what a line quotes of a program, without the person's sign before it.
        single: Whether it is all of its text.
        plain: The line with nothing left but its words, every letter in its place.
        signs: Those of its letters that few lines have.

    Args:
        words: Its words, where they are known.
        plain: The line with nothing left but its words, where that is known.
        whole: The text that it is of, where that is more.
        wording: How much its wording speaks for a report, where that is known.
    """

    __slots__ = (
        *("_behind_failed", "_ends", "_found", "_places", "_results", "_whole", "_wording"),
        *("bare", "bullet", "hits", "plain", "quoted", "signs", "single", "text", "words"),
    )

    def __init__(  # noqa: PLR0913  (All of it is known where a line is made.)
        self,
        text: str,
        words: list[str] | None = None,
        hits: Sequence[Hit] = (),
        plain: str | None = None,
        *,
        whole: "Line | None" = None,
        quoted: bool = False,
        wording: int | None = None,
    ) -> None:
        self.text = text
        self.quoted = quoted
        self.single = whole is None
        self._whole = whole
        self._wording = wording
        bare = text.strip()
        match = _BULLET.match(bare) if bare[:1] in _BULLETS else None
        self.bullet = "" if match is None else bare[:1]
        self.bare = bare if match is None else bare[match.end() :]
        self.hits = hits
        self._results: dict[object, Any] = {}
        self.plain = lower_case(text) if plain is None else plain
        self.words = self.plain.split() if words is None else words
        self.signs = rare_letters(text)
        self._places: WordPlaces | None = None
        self._ends: list[int] | None = None
        #: The word behind what says that something failed.
        self._behind_failed: int | None = None
        #: The phrase that was last looked for among the letters, and where it is.
        self._found: tuple[Hit | None, tuple[int, int]] = (None, (0, 0))

    @property
    def small(self) -> str:
        """The line in lower case, with every letter in its place."""
        return small_letters(self.text)

    @property
    def wording(self) -> int:
        """How much the wording of the text that it is of speaks for a report."""
        if self._whole is not None:
            return self._whole.wording
        wording = self._wording
        if wording is None:
            wording = self._wording = weight_of_wording(self.text, self.plain, self.signs)
        return wording

    def begin(self, at: int) -> int:
        """Give where a word begins among the letters."""
        places = self._places
        if places is None:
            places = self._places = WordPlaces(self.plain, self.words)
        return places.begin(at)

    def letters(self, hit: Hit) -> tuple[int, int]:
        """Give where a phrase begins and ends among the letters."""
        known, letters = self._found
        if known is not hit:
            plain = self.plain
            start = end = self.begin(hit.start)
            for word in self.words[hit.start : hit.end]:
                end = plain.find(word, end) + len(word)
            letters = (start, end)
            self._found = (hit, letters)
        return letters

    def clause(self, hit: Hit) -> int:
        """Give the word that the clause around a phrase begins with."""
        return len(self.plain[: self._clause(hit)[0]].split())

    def clause_text(self, hit: Hit) -> str:
        """Give the clause around a phrase."""
        begin, end = self._clause(hit)
        return self.text[begin:end]

    def _clause(self, hit: Hit) -> tuple[int, int]:
        """Give where the clause that a phrase begins in begins, and where that of its end ends."""
        ends = self._ends
        if ends is None:
            found = (match.end() for match in _ENDS_OF_CLAUSES.finditer(self.text))
            ends = self._ends = [0, *found, len(self.text)]
        start, end = self.letters(hit)
        at = bisect_right(ends, start)
        return ends[at - 1], ends[bisect_left(ends, end, at, len(ends) - 1)]

    def failed_before(self, hit: Hit) -> bool:
        """Tell whether a line says before a phrase that something failed."""
        behind = self._behind_failed
        if behind is None:
            text = self.text
            match = _FAILED.search(text)
            supposed = match is not None and not _SUPPOSING.isdisjoint(self.words)
            while match is not None and supposed:
                at = match.start()
                if _SUPPOSED.search(text, max(0, at - _LONGEST_SUPPOSITION), at) is None:
                    break
                match = _FAILED.search(text, match.end())
            letters = len(text) if match is None else match.start() + 1
            behind = self._behind_failed = len(self.plain[:letters].split())
        return hit.start >= behind

    def remembered(self, compute: "Callable[[Line], _Result]") -> _Result:
        """Give what a function gives for the line, which is asked once for all phrases."""
        results = self._results
        if compute not in results:
            results[compute] = compute(self)
        result: _Result = results[compute]
        return result


def has_failing_word(words: Iterable[str]) -> bool:
    """Tell whether words have one that a line about a failure has."""
    return not _FAILING.isdisjoint(words) or any(word.endswith(_FAILING_ENDINGS) for word in words)


@attrs.frozen(eq=False, repr=False)
class Kind:
    """One kind of mention: what it looks like, and why that reports nothing.

    Attributes:
        name: What is mentioned, or how.
        reason: Why it is no report.
        openings: How such a line begins, behind a bullet.
        marks: What such a line holds somewhere.
        forms: How such a line looks from its beginning on: the letters that it may begin with,
            None for any, and the whole.
        closed_forms: The same of lines that do not end with a letter or a digit: the letters that
            it may begin with, those that it ends with, and the whole.
        line: Tells whether a line is of the kind, where that takes more. It is asked only of lines
            that have what one of the next three says.
        line_begins: The letters that the line begins with, a bullet among them; None for any.
        line_ends: The letters that it ends with.
        line_letters: What it has somewhere.
        before: Words before a phrase, in the same clause, that make it one.
        behind: Words behind it.
        reach: How many words before a phrase those may stand.
        reach_behind: How many words behind it.
        hit: Tells whether a phrase is one where it stands, where that takes more.
        needs: Words one of which the line has where that may be; empty where none is needed.
        letters: The same of letters, or of what stands between words.
        certain: Whether it is one even where the line says before that something failed.
        apart: Whether it is one even where the wording of the whole is that of a report by far:
            what failed is another thing, or befell somebody else. Its openings and forms are then
            not asked.
        spreads: Whether the first line of a text that is of the kind holds for those below it.
    """

    name: str
    reason: str
    openings: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    forms: tuple[tuple[str | None, str], ...] = ()
    closed_forms: tuple[tuple[str | None, str, str], ...] = ()
    line: Callable[[Line], bool] | None = None
    line_begins: str | None = ""
    line_ends: frozenset[str] = frozenset()
    line_letters: tuple[str, ...] = ()
    before: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    reach: int = 5
    reach_behind: int = 5
    hit: Callable[[Hit, Line], bool] | None = None
    needs: frozenset[str] = frozenset()
    letters: tuple[str, ...] = ()
    certain: bool = False
    apart: bool = False
    spreads: bool = False

"""What a text says: the code that it names, or the phrases that report a failure."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.printed_frames import printed_phase
from errcodes.classify.texts.decision import decide
from errcodes.classify.texts.loose_answers import ANSWERING, loose_hits
from errcodes.classify.texts.mentions.form import Line
from errcodes.classify.texts.mentions.sorting import (
    Mention,
    is_mention,
    sorted_chinese_hits,
    sorted_hits,
)
from errcodes.classify.texts.named_classes import class_hits
from errcodes.classify.texts.named_codes import NUMBERS, named_code
from errcodes.classify.texts.printed_values import with_values_in_a_line
from errcodes.classify.texts.signs import Signs, notable_words, signs_in
from errcodes.classify.texts.traces import Trace, in_handshake, in_read, traces_in
from errcodes.classify.words.index import Hit
from errcodes.classify.words.search import failure_hits
from errcodes.classify.words.splitting import (
    LONGEST_TEXT,
    bounded,
    lower_case,
    split,
    unescaped,
)
from errcodes.codes import ErrorCode

__all__ = ["Part", "Reading", "code_of", "read", "reported_hits"]


class Part(NamedTuple):
    """The lines of a text that belong to one failure, with what was found in them.

    Attributes:
        text: The lines, as they were read.
        words: Their words.
        frames: What the frames of a stack trace show of the phase.
        hits: The phrases that report a failure, by the numbers of their words.
        mentions: The phrases that were set aside.
        chinese_hits: The Chinese phrases that report a failure, by their letters.
        chinese_mentions: Those that were set aside.
    """

    text: str
    words: list[str]
    frames: list[Hit]
    hits: list[Hit]
    mentions: list[Mention]
    chinese_hits: list[Hit]
    chinese_mentions: list[Mention]

    @property
    def evidence(self) -> list[Hit]:
        """All that reports a failure or shows a phase."""
        # Of what weighs the same the last is the root: the Chinese words of an app come first, and
        # behind them what its client said.
        return [*self.frames, *self.chinese_hits, *self.hits]


class Reading(NamedTuple):
    """What a text says.

    Attributes:
        code: The code that it names as a code.
        parts: Where it names none, its failures, in their order.
    """

    code: ErrorCode | None
    parts: list[Part]

    @property
    def hits(self) -> list[Hit]:
        """The phrases that report a failure, in their order."""
        return [hit for part in self.parts for hit in part.evidence]


_NOTHING = Reading(None, [])
#: A program writes frames, whatever the lines of code between them are like.
_OF_A_TRACE = 100
_QUOTES = frozenset("\"'")
#: What somebody typed at a prompt (bash, zsh, PowerShell, cmd.exe) is not worded as its output is.
_TYPED = LazyPattern(
    r"(?:(?:\[[\w.-]+@[^\]\n]{1,80}\][#$]|[\w.-]+@[\w.-]+:[^\s#$]{0,80}[#$]"
    r"|(?:PS )?[A-Z]:\\[^>\n]{0,80}>|\$) ?[^\n]*\n)+"
)
_CANCELED, _STATUS, _NUMBER = Symptom.CANCELED, Weight.STATUS, Weight.NUMBER


def code_of(text: str) -> ErrorCode | None:
    """Give the code of the failure that a text reports, or None."""
    reading = read(text)
    if reading.code is not None or not reading.parts:
        return reading.code
    hits = reading.hits
    decision = decide(hits) if hits else None
    return decision.row.code if decision else None


def reported_hits(text: str) -> list[Hit]:
    """Give the phrases of one line, such as an exception's message, that report a failure.

    Each has its symptom, its phase, its weight and, where a row of the tables was found, the rule.

    >>> [(hit.symptom.name, hit.weight.name) for hit in reported_hits("read: connection refused")]
    [('REFUSED', 'WORDS')]
    >>> reported_hits("retry if the connection was refused")
    []
    """
    return _part_in(text).evidence


def read(text: str) -> Reading:
    """Give what a text says.

    Args:
        text: One line, or several: a stack trace, a body, a record of a log.
    """
    if len(text) > LONGEST_TEXT:
        text = bounded(text)
    if "\\" in text and "\\u" in text:  # To look for one letter costs next to nothing.
        text = unescaped(text)
    plain = lower_case(text)
    words = plain.split()
    found = notable_words().intersection(words)
    if found and not NUMBERS.isdisjoint(found):
        code = named_code(words, text)
        if code is not None and not is_mention(text, words):
            return Reading(code, [])
    signs = signs_in(text, plain, words, found)
    if signs is None:
        return _NOTHING
    answers = signs.answers
    if answers and answers[0].start == 0 and answers[0].weight is _NUMBER:
        # Whatever stands behind is the server's.
        return Reading(None, [Part(text, words, [], answers[:1], [], [], [])])
    if "\\n" in text:
        return Reading(None, _parts(_with_line_ends(text)))
    if "\n" in text:
        return Reading(None, _parts(with_values_in_a_line(text)))
    return Reading(None, [_part(text, plain, words, signs)])


def _with_line_ends(text: str) -> str:
    r"""Give a text whose logger wrote the end of a line as `\n`."""
    return "\n".join(
        line if "\\n" not in line or _is_literal_in_code(line) else _with_line_ends_of(line)
        for line in text.split("\n")
    )


def _is_literal_in_code(line: str) -> bool:
    r"""Tell a line of source code, which has `\n` in a literal; that alone may be a message."""
    return line.lstrip()[:1] not in _QUOTES and is_mention(line, split(line))


def _with_line_ends_of(line: str) -> str:
    return line.replace("\\r", "").replace("\\n", "\n").replace("\\t", "\t")


def _parts(text: str) -> list[Part]:
    """Give the failures of several lines."""
    parts: list[Part] = []
    reported: list[Hit] = []
    typed = _TYPED.match(text)
    whole = Line(text[typed.end() :] if typed else text)
    for trace in reversed(traces_in(text)):
        part = _part_of(trace, whole)
        parts.insert(0, part)
        reported += part.evidence
        if not trace.linked and any(map(_is_firm, reported)):
            break
    return parts


def _part_of(trace: Trace, whole: Line) -> Part:
    if not trace.frames:
        return _part_in(trace.message, whole.wording)
    part = _part_in(trace.message, _OF_A_TRACE)
    return part._replace(frames=list(_phases(trace, part.evidence)))


def _part_in(text: str, wording: int | None = None) -> Part:
    plain = lower_case(text)
    words = plain.split()
    signs = signs_in(text, plain, words, notable_words().intersection(words))
    if signs is None:
        return Part(text, words, [], [], [], [], [])
    return _part(text, plain, words, signs, wording)


def _part(
    text: str, plain: str, words: list[str], signs: Signs, wording: int | None = None
) -> Part:
    """Give what a failure's lines say, without what they only mention.

    Args:
        text: The lines.
        plain: The same with nothing left but the words, in lower case.
        words: The words.
        signs: What shows that they may report a failure.
        wording: How much the wording of the text speaks for a report, where they are a part of it.
    """
    named = class_hits(text, plain) if signs.named else []
    hits = failure_hits(words, text) if signs.worded or named else []
    if named:
        alone = {hit.start for hit in hits if hit.end == hit.start + 1}
        hits += [hit for hit in named if hit.start not in alone]
    hits += signs.answers
    if not (ANSWERING.isdisjoint(signs.found) or any(hit.symptom for hit in hits)):
        hits += loose_hits(text, plain, words, signs.found)
    if len(hits) > 1:
        hits.sort(key=attrgetter("start"))
    reported, mentions = sorted_hits(text, plain, words, hits, wording) if hits else ([], [])
    in_chinese, chinese_mentions = _sorted_chinese_hits(signs.chinese, wording)
    return Part(text, words, [], reported, mentions, in_chinese, chinese_mentions)


def _sorted_chinese_hits(text: str, wording: int | None) -> tuple[list[Hit], list[Mention]]:
    if not text:
        return [], []
    from errcodes.classify.words.chinese_search import chinese_hits

    hits = chinese_hits(text)
    return sorted_chinese_hits(text, hits, wording) if hits else ([], [])


def _phases(trace: Trace, hits: Sequence[Hit]) -> Iterator[Hit]:
    """Give the phase that the frames of a traceback show.

    A cancellation's frame is where the caller's deadline, or the caller, ended it: it shows none.
    """
    if any(hit.symptom is _CANCELED for hit in hits):
        return
    found = printed_phase(trace.frames)
    if found is not None:
        yield Hit(0, 0, None, found.phase, Weight.PHASE)
    elif in_handshake(trace.frames):
        yield Hit(0, 0, None, Phase.TLS, Weight.FRAME)
    elif in_read(trace.frames):
        yield Hit(0, 0, None, Phase.RECEIVE, Weight.PHASE)


def _is_firm(hit: Hit) -> bool:
    """Tell a report that no failure of an earlier try can overrule."""
    return hit.symptom is not None and hit.weight >= _STATUS

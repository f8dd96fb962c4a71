"""From one text to its code."""

from collections.abc import Container, Iterable, Iterator, Sequence
from functools import cache

from errcodes.classify.decide.table import PHASED, row
from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.read.frames import printed_phase
from errcodes.classify.read.functions import JSON_READERS
from errcodes.classify.texts.benign import told
from errcodes.classify.texts.documents import harmless
from errcodes.classify.texts.named_codes import NUMBERS, named_code
from errcodes.classify.texts.names import ENDINGS, has_ending, named_classes
from errcodes.classify.texts.settings import without_settings
from errcodes.classify.texts.traces import Trace, in_handshake, traces
from errcodes.classify.words.chinese import chinese_hits, has_chinese
from errcodes.classify.words.index import Hit
from errcodes.classify.words.search import failure_hits, key_words
from errcodes.classify.words.splitting import (
    LONGEST_TEXT,
    bounded,
    split,
    split_keeping_case,
    unescaped,
)
from errcodes.codes import ErrorCode

__all__ = ["code_of"]

#: What yields to anything else that is told as loud.
_VAGUE: dict[Symptom | None, int] = {
    Symptom.TLS: -1,
    Symptom.PROTOCOL: -1,
    Symptom.OS_ERROR: -2,
    Symptom.STATUS: -3,
    Symptom.CANCELED: -2,
}
_CONNECTING_IN_TLS = (Symptom.OS_ERROR, Phase.TLS)


def code_of(text: str) -> ErrorCode | None:
    """Give the code that a text tells, or None."""
    if len(text) > LONGEST_TEXT:
        text = bounded(text)
    if "\\u" in text:
        text = unescaped(text)
    words = split(text)
    notable = _notable().intersection(words)
    named = has_ending(text)
    if not (notable or named or has_chinese(text)):
        return None
    if not NUMBERS.isdisjoint(notable):
        code = None if harmless(text) else named_code(words, text)
        if code is not None:
            return code
    if "\n" in text or "\\n" in text:
        return _decided(_said_in_lines(text))
    return _decided(_heard(text, words, named=named))


@cache
def _notable() -> frozenset[str]:
    """Give the words that a text has which says anything."""
    return key_words() | NUMBERS


def _said_in_lines(text: str) -> list[Hit]:
    r"""Give what a text of several lines says. Loggers may write the end of a line as `\n`."""
    lines = text.replace("\\r", "").replace("\\n", "\n").replace("\\t", "\t")
    said: list[Hit] = []
    for trace in reversed(traces(lines)):
        said = _in_trace(trace) + said
        if not trace.linked and any(hit.symptom and hit.weight >= Weight.STATUS for hit in said):
            break
    return said


def _in_trace(trace: Trace) -> list[Hit]:
    words = split(trace.told)
    hits = _heard(trace.told, words, named=has_ending(trace.told))
    return [*_places(trace, hits), *hits] if trace.frames else hits


def _heard(text: str, words: list[str], *, named: bool) -> list[Hit]:
    """Give what a failure's lines say, without the words of every day where they say nothing."""
    hits = _phrases(text, words, named=named)
    # Those are placed by letters, not by words, and know their settings themselves.
    chinese = list(chinese_hits(text)) if has_chinese(text) else []
    if not (hits or chinese) or harmless(text):
        return []
    failing = without_settings(text)
    if failing != text:
        if not failing.strip():
            return []
        text, words = failing, split(failing)
        hits = _phrases(text, words, named=named)
    hits.sort(key=_start)
    return told(hits, words, text) + chinese


def _phrases(text: str, words: list[str], *, named: bool) -> list[Hit]:
    hits = failure_hits(words, text)
    if named:
        hits += _names(words, text, {hit.start for hit in hits if hit.end == hit.start + 1})
    return hits


def _names(words: Sequence[str], text: str, known: Container[int]) -> Iterator[Hit]:
    """Give what the names of classes say that no table has."""
    places = [at for at, word in enumerate(words) if word.endswith(ENDINGS) and at not in known]
    return named_classes(places, split_keeping_case(text), text) if places else iter(())


def _places(trace: Trace, told: Sequence[Hit]) -> Iterator[Hit]:
    """Give the phase that the frames of a traceback show.

    A cancellation's place is where the caller's deadline, or the caller, ended it: it tells none.
    """
    if any(hit.symptom is Symptom.CANCELED for hit in told):
        return
    found = printed_phase(trace.frames)
    if found is not None:
        yield Hit(0, 0, None, found.phase, Weight.PHASE)
    elif in_handshake(trace.frames):
        yield Hit(0, 0, None, Phase.TLS, Weight.FRAME)
    elif any(line.rpartition(", in ")[2] in JSON_READERS for line in trace.frames):
        yield Hit(0, 0, None, Phase.RECEIVE, Weight.PHASE)


def _decided(said: Sequence[Hit]) -> ErrorCode | None:
    """Give the code of what is said loudest, in the phase that the rest tells of it.

    Of what is as loud the last one is the root.
    """
    failures = [hit for hit in reversed(said) if hit.symptom is not None]
    for hit in sorted(failures, key=_loudness, reverse=True):
        code = _code(hit, said)
        if code is not None:
            return code
    return None


def _code(hit: Hit, said: Sequence[Hit]) -> ErrorCode | None:
    if hit.symptom is None:
        return None
    phase = _phase(hit, said) if hit.symptom in PHASED else hit.phase
    # Some call all that ends while they get connected a failure to connect.
    symptom = Symptom.TLS if (hit.symptom, phase) == _CONNECTING_IN_TLS else hit.symptom
    found = row(symptom, phase)
    return found.code if found else None


def _loudness(hit: Hit) -> tuple[int, int]:
    """Rank by weight, then by how much a symptom says."""
    return (hit.weight, _VAGUE.get(hit.symptom, 0))


def _phase(best: Hit, said: Iterable[Hit]) -> Phase | None:
    """Give the phase: told with the symptom, or else by a place, or by what it is dressed in."""
    if best.weight >= Weight.NUMBER:
        return best.phase
    told = [hit for hit in said if hit.phase]
    frames = [hit for hit in told if hit.weight is Weight.FRAME]
    same = [hit for hit in told if hit.symptom is best.symptom]
    certain = [hit for hit in same if hit.weight >= Weight.WORDS]
    places = [hit for hit in told if hit.weight is Weight.PHASE]
    dress = [hit for hit in told if hit.weight in {Weight.WRAPPER, Weight.NAME_PATTERN}]
    likely = frames or certain or places or same or dress
    return max(reversed(likely), key=_loudness).phase if likely else None


def _start(hit: Hit) -> int:
    return hit.start

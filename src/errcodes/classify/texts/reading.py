"""From one text to its code."""

from collections.abc import Iterable, Iterator, Sequence

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.frames import JSON_READERS
from errcodes.classify.places import written_place
from errcodes.classify.table import PHASED, row
from errcodes.classify.texts.benign import harmless, tells_of_a_failure, without_settings
from errcodes.classify.texts.chinese import chinese_hits
from errcodes.classify.texts.index import Hit, Index, packaged_index
from errcodes.classify.texts.named_codes import KEYS, named_code
from errcodes.classify.texts.names import ENDINGS, named
from errcodes.classify.texts.rows import Weight
from errcodes.classify.texts.traces import Trace, traces
from errcodes.classify.texts.words import bounded, lower_case, split, split_keeping_case
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
    text = bounded(text)
    cleaned = lower_case(text)
    words = cleaned.split()
    index = packaged_index()
    if index.telling.isdisjoint(words) and _says_nothing(text, cleaned, words):
        return None
    code = named_code(words, text)
    if code is not None:
        return code
    if "\n" in text or "\\n" in text:
        return _decided(_said_in_lines(text, index))
    return _decided(_hits(Trace(text, (), linked=False), words, index))


def _says_nothing(text: str, cleaned: str, words: Sequence[str]) -> bool:
    """Tell that a text without a telling word has no name, number or Chinese word either."""
    if len(words) == 1 or not text.isascii() or not KEYS.isdisjoint(words):
        return False
    return not any(ending in cleaned for ending in ENDINGS)


def _said_in_lines(text: str, index: Index) -> list[Hit]:
    r"""Give what a text of several lines says. Loggers may write the end of a line as `\n`."""
    lines = text.replace("\\r", "").replace("\\n", "\n").replace("\\t", "\t")
    said: list[Hit] = []
    for trace in reversed(traces(lines)):
        said = _hits(trace, split(trace.told), index) + said
        if not trace.linked and any(hit.symptom and hit.weight >= Weight.STATUS for hit in said):
            break
    return said


def _hits(trace: Trace, words: list[str], index: Index) -> list[Hit]:
    """Give what one failure's lines say, without the words of every day where they say nothing."""
    if "timeout" in words or "retry" in words:
        trace = trace._replace(told=without_settings(trace.told))
        words = split(trace.told)
    hits = index.hits(words, trace.told)
    names = [at for at, word in enumerate(words) if word.endswith(ENDINGS)]
    if names:
        known = {hit.start for hit in hits if hit.end == hit.start + 1}
        names = [at for at in names if at not in known]
        hits += named(names, split_keeping_case(trace.told), trace.told)
    if not trace.told.isascii():
        hits += chinese_hits(trace.told)
    if trace.frames:
        hits += _places(trace, hits)
    if not hits or harmless(trace.told):
        return []
    hits.sort(key=_start)
    return [hit for hit in hits if tells_of_a_failure(hit, hits, words, trace.told)]


def _places(trace: Trace, told: Sequence[Hit]) -> Iterator[Hit]:
    """Give the phase that the frames of a Python traceback show.

    A cancellation's place is where the caller's deadline, or the caller, ended it: it tells none.
    """
    if any(hit.symptom is Symptom.CANCELED for hit in told):
        return
    found = written_place(trace.frames)
    if found is not None:
        yield Hit(0, 0, None, found.phase, Weight.PLACE)
    elif any(line.rpartition(", in ")[2] in JSON_READERS for line in trace.frames):
        yield Hit(0, 0, None, Phase.RECEIVE, Weight.PLACE)


def _decided(said: Sequence[Hit]) -> ErrorCode | None:
    """Give the code of what is said loudest, in the phase that the rest tells of it."""
    told = [hit for hit in said if hit.symptom is not None]
    for hit in sorted(told, key=_loudness, reverse=True) if len(told) > 1 else told:
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


def _loudness(hit: Hit) -> tuple[int, int, int]:
    """Rank by weight, then by how much a symptom says. Of equals the last one is the root."""
    return (hit.weight, _VAGUE.get(hit.symptom, 0), hit.start)


def _phase(best: Hit, said: Iterable[Hit]) -> Phase | None:
    """Give the phase: told with the symptom, or else by a place, or by what it is dressed in."""
    if best.weight >= Weight.NUMBER:
        return best.phase
    told = [hit for hit in said if hit.phase]
    same = [hit for hit in told if hit.symptom is best.symptom]
    certain = [hit for hit in same if hit.weight >= Weight.WORDS]
    places = [hit for hit in told if hit.weight is Weight.PLACE]
    dress = [hit for hit in told if hit.weight is Weight.DRESS]
    likely = certain or places or same or dress
    return max(likely, key=_loudness).phase if likely else None


def _start(hit: Hit) -> int:
    return hit.start

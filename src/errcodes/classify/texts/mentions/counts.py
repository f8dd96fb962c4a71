"""A count: of none that failed, or of how many did, in a metric or a statistic."""

from errcodes.classify.evidence import Weight
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["COUNT"]

#: What stands before the number of none: the last digit of `1490386367764.0` is none by itself.
_BEFORE_NONE = frozenset({"", " ", "(", "[", ",", "\t"})
_ENDS_OF_NONE = frozenset("},:;[")
_MORE = (["no", "more"], ["no", "longer"], ["no", "further"])
_HINT = Weight.HINT
#: `connection refused at most once a day`
_AT_MOST = (["at", "most"], ["at", "least"])
_SIGNS = frozenset(":=")
_UNITS = frozenset({"bytes", "ms", "s", "seconds", "retries", "tries", "times"})
#: Of none it is said that they were: `stream 0 was closed` calls the stream by its number.
_SINGULAR = frozenset({"has", "is", "was"})
#: What has a number behind it that says how many of them there were.
_COUNTED = frozenset({"disconnects", "drops", "errors", "failures", "timeouts"})
_NONE = frozenset({"0", "no", "false", "null", "none", "zero"})


def _is_metric(line: Line) -> bool:
    """Tell a sample of Prometheus' text format: `name{label="value"} 12`."""
    name, brace, _ = line.bare.partition("{")
    value = line.bare.rpartition("} ")[2]
    return bool(brace) and name.replace("_", "").isalnum() and value[:1].isdecimal()


def _is_none(hit: Hit, line: Line) -> bool:
    """Tell `0 timed out`, `canceled: 0`, `no handshake failures` and `0 requests timed out`."""
    words = line.words
    if words[hit.end : hit.end + 2] in _AT_MOST:
        return True
    before = words[max(0, hit.start - 2) : hit.start]
    everyday = hit.weight is _HINT
    behind = words[hit.end : hit.end + 1]
    if behind and ((everyday and behind[0] in _NONE) or _is_counted(hit, line)):
        return behind != ["no"] or hit.end + 1 == len(words)
    if not before or words[hit.start] in _UNITS | _SINGULAR:
        return False
    at_once = before[-1] in _NONE or before in _MORE or before[0] == "longer"
    of_many = before[0] in _NONE and before[-1].endswith("s") and before[-1] not in _UNITS
    if not (at_once or of_many):
        return False
    at = hit.start - (1 if before[-1] in _NONE else len(before))
    return _stands_alone(at, hit, line) and (everyday or not line.failed_before(hit))


def _stands_alone(at: int, hit: Hit, line: Line) -> bool:
    """Tell a none from the end of `1490386367764.0`, or of `{ query: None }, source: TimedOut`."""
    none = line.begin(at)
    if line.text[max(0, none - 2) : none - 1].isalpha() and line.text.startswith("None ", none):
        return False  # What Python prints for whoever has no name: `peer None did not respond`
    # Nor is `of length 0: Connection reset`, nor what a server answers: `NO [UNAVAILABLE]`.
    if not _ENDS_OF_NONE.isdisjoint(line.text[none : line.letters(hit)[0]]):
        return False
    return line.words[at] == "no" or line.text[max(0, none - 1) : none] in _BEFORE_NONE


def _is_counted(hit: Hit, line: Line) -> bool:
    """Tell `read timeouts: 12` and `refused: 0` from `TooManyRedirects: 0, message=''`."""
    count = line.words[hit.end]
    many = not _COUNTED.isdisjoint(line.words[hit.start : hit.end])
    if count != "0" and not (many and count.isdecimal()):
        return False
    start, end = line.letters(hit)
    phrase = line.text[start:end]
    if line.text[end : end + 1] not in _SIGNS:
        return False
    return phrase.islower() or " " in phrase


COUNT = Kind(
    "count",
    "It says how often, and of none that it failed.",
    marks=(" per second", " per minute", " per hour", " per day"),
    openings=("There were no ", "There are no "),
    line=_is_metric,
    line_letters=("} ",),
    needs=_NONE | _COUNTED | {"at"},
    hit=_is_none,
    certain=True,
    apart=True,
)

"""Whoever is not there, or does not answer, called by a name or an address alone."""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.words.marked_text import Mark, MarkedText
from errcodes.classify.words.syntax import DONE_BY_NAME, REACHED_BY_NAME, RESOLVED

__all__ = ["has_name"]

_UNREACHABLE, _NO_WAY = "UNREACHABLE", "NO_WAY"
#: So many letters before the end its name may take.
_LONGEST_NAME_BEFORE = 60
#: Who is called by a name, or by an address: it begins with a capital, or has a point in it.
_NAME_BEHIND = LazyPattern(r"\s+(?:the\s+)?[\"'`(]?(?:[A-Z]|[\w-]+\.[\w.-]*\w|(?:\w+ at )?\w+://)")
#: Whoever is reached over a network, and no person, no goal, and no place in something
_PEER_BEHIND = LazyPattern(
    r"\s+(?:(?:the|my|our|your|any|a|an|its|their|this|that|some|remote|external)\s+)*+"
    r"(?!(?:agreement|anybody|anyone|author|beginning|bottom|code|conclusion|consensus|customer"
    r"|customers|decision|depth|developers?|end|goals?|her|him|it|level|limit|line|maintainers?"
    r"|max|maximum|me|minimum|one|out|owner|people|person|point|quorum|seller|size|someone|stage"
    r"|start|state|step|support|target|team|that|them|this|threshold|top|us|users?|you)\b)[a-z]"
)
_NAME_BEFORE = LazyPattern(
    r"(?:^|[\s\"'`])(?:(?!(?:For|The|An?|If|No|All|Some|Any|Our|With"
    r"|I|It|This|That|They|You|We|He|She|Who|Which|Why|What|When|App|Application|Process)\b)"
    r"[A-Z][\w.:/-]*|(?:\w+://)?[\w-]+\.[\w./-]*\w(?::\d+)?|[\w-]+:\d{2,5})[\"'`]?(?:\s+is|\s+was)?\s+$"
)
#: What has the form of a host, and no module's or file's
_HOST_BEFORE = LazyPattern(
    r"(?:[\w-]\.(?:com|net|org|io|cn|de|nl|eu|dev|cloud|example|local|lan|home|internal)|\w://\S+)"
    r"['\"`]?(?:\s+(?:is|was))?\s+$"
)


def has_name(written: MarkedText, ending: Mark) -> bool:
    """Tell whether who is not there or not answering is called by a name alone."""
    last = written.words[ending.end - 1]
    if last in RESOLVED:
        before = written.before(ending.start)
        return _HOST_BEFORE.search(before[-_LONGEST_NAME_BEFORE:]) is not None
    no_way = ending.name == _NO_WAY
    if ending.name != _UNREACHABLE and not no_way and last not in DONE_BY_NAME:
        return False
    end = written.span(ending.end - 1)[1]
    if no_way or last in REACHED_BY_NAME:
        named = _NAME_BEHIND.match(written.text, end)
        return bool(named or (not no_way and _PEER_BEHIND.match(written.text, end)))
    if written.words[ending.end : ending.end + 1] == ["from"]:
        return False  # `commit A1B2 is not reachable from main`
    before = written.before(ending.start)
    name = _NAME_BEFORE.search(before[-_LONGEST_NAME_BEFORE:])
    if name is None or ending.name == _UNREACHABLE:
        return name is not None
    # People and windows do not answer either; `Recorder7` and `192.0.2.1` have a number.
    return any(map(str.isdecimal, name[0]))

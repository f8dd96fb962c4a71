"""An encounter: what somebody met, or was shown, and tells in a sentence: `I got a 502 yesterday`.

Such a sentence has the words of prose, and reports for all that: it says of one time, or of one
program, what came of it. What it says in general, under a condition, or of a plan, reports nothing.
"""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Line
from errcodes.classify.words.index import Hit

__all__ = ["is_met"]

#: So many letters before a phrase, and so many words, belong to what leads to it.
_REACH, _WITHIN = 240, 8
_END_OF_SENTENCE = LazyPattern(r"[.!?;](?:(?<!\w\.\w.)\s+)")
_MYSELF = frozenset({"i", "im", "we", "me", "my", "us", "our"})
_SPEAKERS = frozenset({"i", "we", "they", "to", "not", "now", "also", "just", "will", "would"})
#: What one meets oneself.
_MEETING = frozenset(
    {
        *("get", "gets", "getting", "got", "receive", "received", "receives", "receiving", "see"),
        *("seeing", "saw", "seen", "hit", "hitting", "encounter", "encountered", "encountering"),
        *("facing", "faced", "find", "found", "met", "observed", "experiencing", "experienced"),
        *("having", "had"),
    }
)
#: What a program did before it is quoted; and what it does, which it may do in general.
_SAID = frozenset(
    {
        *("says", "said", "showed", "threw", "displayed", "gave", "reported", "returned"),
        *("printed", "logged", "complained", "responded", "stating", "saying", "caused"),
    }
)
_SAYS = frozenset(
    {
        *("shows", "show", "throws", "displays", "gives", "reports", "returns", "prints"),
        *("complains", "states", "responds"),
    }
)
#: The same of `failed with`.
_ENDING = frozenset({"fails", "failed", "failing", "crashes", "crashed", "exits", "exited"})
#: What speaks of no time at which it came to that.
_SUPPOSED = frozenset(
    {
        *("if", "unless", "until", "may", "might", "would", "should", "must", "shall"),
        *("you", "your", "users", "someone", "instead", "how", "why", "what", "want", "wanted"),
        *("expect", "expects", "expected", "hope", "suggest", "propose", "need", "needs", "test"),
        *("mock", "added", "changed", "fix", "fixes", "fixed", "example", "avoid", "prevent"),
        *("handle", "without", "where", "case", "cases", "otherwise"),
    }
)
#: With these a question begins.
_ASKING = frozenset({"can", "could", "did", "do", "does", "shall", "will"})
#: What follows on it in general.
_CONDITIONS = frozenset({"if", "when", "whenever", "unless", "where", "means"})
#: And the same of what does not happen to whoever tells it.
_GENERAL = frozenset(
    {
        *("when", "every", "each", "any", "always", "usually", "often", "sometimes", "typically"),
        *("normally", "which", "that", "can", "could", "will", "so", "where", "either", "only"),
        *("all", "whenever", "most", "these", "those", "such", "now"),
    }
)


def is_met(hit: Hit, line: Line) -> bool:
    """Tell what somebody says of a phrase that he met it, or that a program showed it to him.

    >>> from errcodes.classify.words.search import failure_hits
    >>> def tell(text: str) -> bool:
    ...     words = text.lower().split()
    ...     return is_met(failure_hits(words, text)[0], Line(text, words, ()))
    >>> tell("today I get connection refused"), tell("if I get connection refused")
    (True, False)
    """
    start = line.letters(hit)[0]
    near = max(0, start - _REACH)
    ends = _END_OF_SENTENCE.finditer(line.text, near, start)
    begin = max((match.end() for match in ends), default=near)
    before = line.plain[begin:start].split()
    behind = line.words[hit.end : hit.end + 1]
    if not (_SUPPOSED.isdisjoint(before) and _CONDITIONS.isdisjoint(behind)):
        return False
    if not _ASKING.isdisjoint(before[:1]):
        return False
    quoted = line.text.count('"', begin, start) % 2 == 1 or "“" in line.text[begin:start]
    leading = before if quoted else before[-_WITHIN:]
    if not _MYSELF.isdisjoint(before):
        return _is_led_to(leading, _MEETING | _SAID | _SAYS)
    return _GENERAL.isdisjoint(before) and _is_led_to(leading, _SAID)


def _is_led_to(words: list[str], verbs: frozenset[str]) -> bool:
    """Tell words that lead to what a program shows: `the hub says`, and not `we say`."""
    for at in range(len(words) - 1, -1, -1):
        word = words[at]
        before = words[at - 1] if at else ""
        if word in verbs:
            return word in _MEETING or before not in _SPEAKERS
        if word == "with" and not _ENDING.isdisjoint(words[max(0, at - 4) : at]):
            return True
        if word in _GENERAL and not (word == "that" and before in _SAID):
            return False
    return False

"""An encounter: what somebody met, or was shown, and tells in a sentence: `I got a 502 yesterday`.

Such a sentence has the words of prose, and reports for all that: it says of one time, or of one
program, what came of it. What it says in general, under a condition, or of a plan, reports nothing.
No single word tells the one from the other, so each speaks for it or against it by so much.
"""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.chinese_encounters import is_met_in_chinese
from errcodes.classify.texts.mentions.form import Line
from errcodes.classify.words.index import Hit

__all__ = ["is_met"]

#: So many letters before a phrase and behind it belong to what is told of it.
_REACH = 240
_END_OF_SENTENCE = LazyPattern(r"[.!?;](?:(?<!\w\.\w.)\s+|$)|\n")
#: With these a sentence asks, or supposes.
_ASKING = frozenset(
    {
        *("are", "can", "could", "did", "do", "does", "had", "how", "if", "is", "shall", "should"),
        *("what", "where", "which", "who", "why", "will", "would", "unless", "whether"),
    }
)
#: No title says when it was.
_TIMES = frozenset(
    {
        *("ago", "currently", "lately", "past", "recently", "since", "today", "yesterday"),
        *("morning", "afternoon", "evening", "night", "day", "days", "week", "weeks", "hour"),
        *("hours", "min", "mins", "minute", "minutes", "sec", "seconds"),
    }
)
#: What stands in the sentence -> how much it speaks for an encounter. The weights were fitted to
#: sentences of public reports and of manuals, and rounded.
_WORDS: tuple[tuple[int, frozenset[str]], ...] = (
    # Whose word it is, and what came to him
    (4, frozenset({"i", "im", "me", "mine", "my"})),
    (
        3,
        frozenset(
            {
                *("get", "gets", "getting", "got", "received", "receiving"),
                *("see", "seeing", "seen", "saw", "hit", "hitting", "meet", "met", "facing"),
                *("having", "had", "experiencing", "experienced", "noticed"),
                *("noticing", "found", "encounter", "encountered", "encountering", "stuck"),
                "observed",
            }
        ),
    ),
    # What a program shows, or does
    (
        2,
        frozenset(
            {
                *("says", "saying", "said", "shows", "showing", "showed", "states", "stating"),
                *("stated", "reports", "reported", "displays", "displayed", "complains", "gives"),
                *("complained", "gave", "returned", "responded", "threw", "throwing"),
                *("crashed", "crashes", "crash", "failed", "failing", "fails", "printed"),
                *("logged", "kicked", "resulted", "say"),
            }
        ),
    ),
    # What it was like, when, and how often
    (2, frozenset({"although", "but", "even", "however", "though"})),
    (
        2,
        frozenset(
            {
                *("again", "always", "anymore", "automatically", "consistently", "constantly"),
                *("continuously", "eventually", "frequently", "immediately", "intermittently"),
                *("occasionally", "often", "periodically", "randomly", "regularly", "repeatedly"),
                *("keep", "keeps", "sometimes", "still", "suddenly"),
            }
        ),
    ),
    (
        2,
        _TIMES
        | frozenset(
            {
                *("update", "updated", "updating", "upgrade", "upgraded", "upgrading", "reboot"),
                *("rebooting", "reinstalling", "restart", "restarting"),
            }
        ),
    ),
    (2, frozenset({"after"})),
    (2, frozenset({"it", "its", "they"})),
    (
        1,
        frozenset(
            {
                *("accessing", "deploying", "downloading", "installing", "launching", "loading"),
                *("opening", "playing", "printing", "pulling", "running", "starting", "syncing"),
                *("uploading", "viewing", "visiting"),
            }
        ),
    ),
    (1, frozenset({"attempting", "tried", "tries", "try", "trying"})),
    (1, frozenset({"appears", "looks", "popup", "message", "msg", "there"})),
    (1, frozenset({"because", "cannot", "help", "reason", "unable", "unusable"})),
    # What is supposed, said in general, or done about it
    (-3, frozenset({"if", "may", "might", "must", "unless", "whether", "would"})),
    (-5, frozenset({"should"})),
    (-4, frozenset({"default", "defaults"})),
    (-4, frozenset({"believe", "guess", "maybe", "probably", "suppose", "suspect", "think"})),
    (-1, frozenset({"when", "whenever", "where", "while"})),
    (-1, frozenset({"any", "either", "or"})),
    (-1, frozenset({"before", "until"})),
    (-1, frozenset({"such", "that", "these", "this", "those", "which", "who"})),
    (-1, frozenset({"be", "been", "can", "could", "will"})),
    (-1, frozenset({"for"})),
    (-1, frozenset({"how", "what"})),
    (-2, frozenset({"generally", "means", "normally", "typically", "usually", "indicates"})),
    (
        -2,
        frozenset(
            {
                *("add", "added", "adds", "allow", "allows", "avoid", "avoids", "case", "cases"),
                *("considered", "ensure"),
                *("example", "expected", "fix", "fixed", "fixes", "handle", "handled", "handles"),
                *("handling", "ignore", "ignored", "ignores", "improve", "instead", "make"),
                *("mock", "option", "prevent", "prevents", "raise", "raises", "reconnect"),
                *("retried", "retries", "retry", "simulate", "support", "test", "testing"),
            }
        ),
    ),
)
#: Word -> the number of its row in `_WORDS`, whose weight counts once.
_ROWS = {word: row for row, (_, some) in enumerate(_WORDS) for word in some}
#: How a sentence begins that says when it was, and one that says what any such thing does.
_FIRST = {**dict.fromkeys(("after", "since", "when", "whenever"), 1), "a": -2, "an": -2}
#: What has so few words beside it is a title; what has one of these signs is a program's.
_FEW, _TITLE = 7, -2
_SIGNS, _WRITTEN = frozenset(":=({?"), -2
#: `I/O` and `i.e.`, in which nobody speaks of himself.
_NOBODY = LazyPattern(r"\bi [eo]\b")
#: What somebody met speaks for it by so much.
_LEAST = 4


def is_met(hit: Hit, line: Line, *, least: int = _LEAST) -> bool:
    """Tell what somebody says of a phrase that he met it, or that a program showed it to him.

    Args:
        hit: The phrase.
        line: The line.
        least: How much has to speak for it.

    >>> from errcodes.classify.words.search import failure_hits
    >>> def tell(text: str) -> bool:
    ...     words = text.lower().split()
    ...     return is_met(failure_hits(words, text)[0], Line(text, words, ()))
    >>> tell("today I get connection refused"), tell("if I get connection refused")
    (True, False)
    """
    text = line.text
    start, end = line.letters(hit)
    if not text.isascii() and is_met_in_chinese(text, start, end):
        return True
    begin, stop = _sentence(text, start, end)
    words = _NOBODY.sub("", line.plain[begin:stop]).split()
    if not words or words[0] in _ASKING:
        return False
    score = sum(_WORDS[row][0] for row in {_ROWS[word] for word in words if word in _ROWS})
    score += _FIRST.get(words[0], 0)
    if len(words) - (hit.end - hit.start) < _FEW and _TIMES.isdisjoint(words):
        score += _TITLE
    before, behind = text[begin:start], text[end : stop + 1]
    if before.count("`") % 2:  # What is quoted so was written by a program.
        before, behind = before.rpartition("`")[0], behind.partition("`")[2]
    if not _SIGNS.isdisjoint(before + behind):
        score += _WRITTEN
    return score >= least


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the sentence around a phrase begins and ends, no further away than its reach."""
    near = max(0, start - _REACH)
    ends = _END_OF_SENTENCE.finditer(text, near, start)
    match = _END_OF_SENTENCE.search(text, end, end + _REACH)
    stop = end + _REACH if match is None else match.start()
    return max((each.end() for each in ends), default=near), stop

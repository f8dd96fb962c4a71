"""Predication: whether an end is said of a thing, by what stands between and behind them."""

from collections.abc import Sequence

from errcodes.classify.words.deeds import (
    is_asked,
    is_exchanged,
    is_exchanged_with_proxy,
    is_far,
    is_made,
    is_of_deed,
    is_sent,
    is_whom,
)
from errcodes.classify.words.marked_text import (
    END_OF_CLAUSE,
    PUNCTUATION,
    Mark,
    MarkedText,
)
from errcodes.classify.words.splitting import lower_case
from errcodes.classify.words.syntax import (
    AWAITED,
    BEFORE_A_NAME,
    BEFORE_A_THING,
    BEFORE_ADJECTIVES,
    BEFORE_WHOM,
    BEHIND_A_THING,
    CONJUNCTIONS,
    CONNECTED_TO,
    MODALS,
    NAMED_AFTER_ENDS,
    NOUNS,
    WITH_AN_OBJECT,
    WITHOUT_AN_OBJECT,
)

__all__ = ["are_together"]

#: Of what stands between them, so much counts: an address as one.
_MOST_BETWEEN = 7
_CERTIFICATE, _DISCONNECTED = "CERTIFICATE", "DISCONNECTED"
_CONNECTION, _PEER, _PROXY = "CONNECTION", "PEER", "PROXY"
_TIMED_OUT, _TIMEOUT = "TIMED_OUT", "TIMEOUT"
#: Who is at the other end: `connection to`, `answer from`
_OF_WHOM = frozenset({"from", "of", "to", "with"})
#: `reset of the connection` is done on purpose, and what is lost in a tunnel is not the tunnel.
_NOT_ABOUT = {"RESET": ["of"], "LOST": ["in"]}
_ADJECTIVES = frozenset({"REFUSED", "TIMED_OUT"})
_LOST = frozenset({"LOSES", "LOST"})
_BEFORE_A_SUBJECT = (":", ";", ",", ".", "]", ")", "-", "|", '"')
_AGAIN = frozenset({"reconnect", "reconnecting", "reconnection"})
_ARTICLES = frozenset({"a", "an", "the", "your"})
_VERBS = frozenset({"connect", "connecting", "reconnect", "reconnecting"})
#: What is said of what stands before it alone: `fails when the connection was never open`.
_AT_THE_END = frozenset({"fails"})
#: So many digits may be a status, which is read where it stands.
_OF_A_STATUS = 3
#: What a connection is called by besides names: `unable to get an upstream connection`
_CONNECTED_BY = frozenset(
    {
        *("amqp", "backend", "db", "direct", "ftp", "mysql", "redis", "relay", "sftp", "ssh"),
        *("transport", "tunnel", "upstream"),
    }
)
#: Nor is what stands behind one of these alone: that is a verb, or another matter.
_PREPOSITIONS = frozenset(
    {"at", "by", "during", "for", "from", "in", "of", "on", "to", "when", "while", "with"}
)
_MOST_OF_A_CALL = 2
#: So many words may be the name of what is reached.
_LONGEST_NAME = 4
#: A noun is the end of what stands directly before it, or is what became of that.
_TO_A_NOUN = frozenset({" ", ": "})
_QUOTES = ("'", '"', "`", "‘", "“")
#: What is put behind a thing to say which one is meant: `failed to connect [192.0.2.1]`.
_OPENING = (*_QUOTES, "(", "[")
_AROUND_WORDS = "()[]:,\"'`"


def are_together(written: MarkedText, thing: Mark, ending: Mark) -> bool:
    """Tell whether what stands between, and behind, leaves the end said of the thing."""
    if thing.start < ending.start:
        return _ends_in(written, thing, ending)
    return _begins_with(written, ending, thing)


def _ends_in(written: MarkedText, thing: Mark, ending: Mark) -> bool:
    """Tell `connection to 192.0.2.1 failed`, where the thing comes first."""
    between = written.between(thing, ending)
    apart = not between[:1].isspace() and not between.startswith(": ")
    of_another = _names(written, ending) or _describes(written, ending)
    of_deed = is_of_deed(written, thing, ending, between) or is_whom(thing, ending)
    if apart or of_another or of_deed or _is_method(written, thing):
        return False
    if _is_noun(written, ending):
        return _ends_with_noun(between, written.clause_behind(ending.end))
    words = between.split()
    if END_OF_CLAUSE.search(between) or ": " in between.rstrip().removesuffix(":"):
        return False
    if between.endswith(_QUOTES) or not MODALS.isdisjoint(words) or len(words) > _MOST_BETWEEN:
        return False
    if _goes_on(between) or written.words[thing.end - 1] in _OF_WHOM:
        return True
    return _connects(written, thing, between) or _is_subject(written, thing)


def _begins_with(written: MarkedText, ending: Mark, thing: Mark) -> bool:
    """Tell `failed to open a connection`, where the end comes first."""
    words = [word for word in written.words[ending.end : thing.start] if not _is_number(word)]
    if len(words) > _MOST_BETWEEN or not _leads_to(written, ending, thing, words):
        return False
    between = written.between(ending, thing)
    if ending.name == _DISCONNECTED and written.words[thing.start] in _AGAIN:
        return True  # `Disconnected, trying to reconnect`: what is done about it.
    if not between[:1].isspace() or PUNCTUATION.search(between):
        return False
    if _has_an_object(written, thing, ending):
        return True
    behind = written.clause_behind(thing.end)
    if _goes_on(behind) or written.words[thing.end - 1] in _OF_WHOM:
        return True
    another = not CONJUNCTIONS.isdisjoint(behind.split(None, 1)[:1])
    return another or _connects(written, thing, behind)


def _is_number(word: str) -> bool:
    """Tell the number of an error, which may be any, from what may be a status."""
    return word.isdecimal() and len(word) != _OF_A_STATUS


def _has_an_object(written: MarkedText, thing: Mark, ending: Mark) -> bool:
    """Tell what is done to something, which may have any name: `timed out receiving data`."""
    first = written.words[thing.start]
    if thing.name in WITH_AN_OBJECT and first not in WITHOUT_AN_OBJECT:
        return True
    return thing.start == ending.end and ending.name == _TIMED_OUT and first.endswith("ing")


def _leads_to(written: MarkedText, ending: Mark, thing: Mark, words: Sequence[str]) -> bool:
    """Tell whether the words from an end to a thing let it be the end of that."""
    if written.words[ending.end - 1] in _AT_THE_END:
        return False
    if is_whom(thing, ending):
        return is_far(written, thing) and is_exchanged(words)
    if "waiting" in words or "awaiting" in words:
        return thing.name in AWAITED
    if words:
        return _leads_by_words(written, ending, thing, words)
    return written.words[thing.start].endswith("ing") or not _is_adjective(written, ending, thing)


def _leads_by_words(written: MarkedText, ending: Mark, thing: Mark, words: Sequence[str]) -> bool:
    """Tell whether these words, of which there is one at least, lead from an end to a thing."""
    if BEFORE_A_THING.issuperset(words):
        made = is_asked(thing) and is_made(words)
        return not made and words[:1] != _NOT_ABOUT.get(ending.name)
    if is_asked(thing) and is_sent(written, thing, words):
        return True
    if thing.name == _CONNECTION and _is_called(written, (ending, thing), words):
        return True
    if thing.name == _PROXY and is_exchanged_with_proxy(words):
        return True
    # `unable to reach the licence server`: what is reached may have any name.
    named = ending.name in BEFORE_WHOM or written.words[ending.end - 1] in BEFORE_A_NAME
    return named and len(words) <= _LONGEST_NAME


def _is_called(written: MarkedText, marks: tuple[Mark, Mark], words: Sequence[str]) -> bool:
    """Tell a connection called by whom it leads to, or by what it is: `lost the Redis connection`.

    Args:
        written: The text.
        marks: The end, and the connection behind it.
        words: The words between the two.
    """
    ending, thing = marks
    before = [*words]
    while (
        before and len(words) - len(before) < _MOST_OF_A_CALL and before[-1] not in BEFORE_A_THING
    ):
        before.pop()
    called = range(thing.start - len(words) + len(before), thing.start)
    if not any(_is_name(written, at) for at in called):
        return False
    if not before:
        return ending.name in _LOST or written.words[ending.end - 1] == "establish"
    return BEFORE_A_THING.issuperset(before) and before[-1] not in _PREPOSITIONS


def _is_name(written: MarkedText, at: int) -> bool:
    """Tell a word with a capital or a digit, or one that connections are called by."""
    begin, end = written.span(at)
    letters = written.text[begin:end]
    return letters in _CONNECTED_BY or not letters.islower()


def _is_noun(written: MarkedText, ending: Mark) -> bool:
    single = ending.end == ending.start + 1 or ending.name == _TIMEOUT
    return single and ending.name != _TIMED_OUT and written.words[ending.start] in NOUNS


def _ends_with_noun(between: str, behind: str) -> bool:
    """Tell whether a noun is said of what stands before it, by what is between and behind."""
    if between in _TO_A_NOUN:
        return _goes_on(behind)
    # `response from the hub timeout` is at its end.
    return not _OF_WHOM.isdisjoint(between.split()[:1]) and not behind.strip(_AROUND_WORDS + " ")


def _is_subject(written: MarkedText, thing: Mark) -> bool:
    """Tell what is done to something from what describes it: `reading the meter timed out`."""
    if not written.words[thing.end - 1].endswith("ing"):
        return False
    before = written.before(thing.start).rstrip()
    return not before or before.endswith(_BEFORE_A_SUBJECT)


def _is_adjective(written: MarkedText, ending: Mark, thing: Mark) -> bool:
    """Tell an end that only says which thing is meant: `unreachable devices`."""
    if _is_noun(written, ending) or ending.name in _ADJECTIVES:
        return True
    if is_asked(thing) and written.words[ending.start] == "failed":
        # `Remove failed downloads`
        in_clause = written.before(ending.start).rstrip()[-1:].isalnum()
        return in_clause or written.words[thing.start].endswith("s")
    if _describes(written, ending):
        return thing.name != _CERTIFICATE  # One that has expired is what failed.
    return written.words[ending.start] == "unreachable" and thing.name == _PEER


def _describes(written: MarkedText, ending: Mark) -> bool:
    """Tell an end that only describes what follows: `after a failed connection`."""
    at = ending.start
    if at == 0 or written.words[at - 1] not in BEFORE_ADJECTIVES:
        return False
    return not written.before(at).endswith(_QUOTES)


def _names(written: MarkedText, ending: Mark) -> bool:
    """Tell an end after which something is named: `connection lost callback`."""
    return not NAMED_AFTER_ENDS.isdisjoint(written.words[ending.end : ending.end + 1])


def _is_method(written: MarkedText, thing: Mark) -> bool:
    """Tell HTTP's method CONNECT from what is done to a server: `CONNECT FAIL` of a modem."""
    start, end = written.span(thing.start)
    return written.text[start:end] == "CONNECT" and not written.text.startswith(" FAIL", end)


def _connects(written: MarkedText, thing: Mark, behind: str) -> bool:
    """Tell `connect server failed`, where the verb has its object at once."""
    if written.words[thing.end - 1] not in _VERBS:
        return False
    words = [word for word in lower_case(behind).split(None, 8)[:7] if word not in _ARTICLES]
    target = words.index("to") + 1 if "to" in words else 0
    return not CONNECTED_TO.isdisjoint((*words[:2], *words[target : target + 2]))


def _goes_on(between: str) -> bool:
    """Tell words that go on about a thing from a noun that it is only a part of.

    `connection to 192.0.2.1 failed` is about a connection, `connection pool failed` about a pool.
    """
    if not between.replace(".", " ").strip():
        return True  # `not connected to the lamp...`
    if between.startswith(("-", "_", ".", "/", "=", "'s ", "’s ")):
        return False
    word = between.split(None, 1)[0].lower()
    bare = word.strip(_AROUND_WORDS)
    return word.startswith(_OPENING) or not bare.isalpha() or bare in BEHIND_A_THING

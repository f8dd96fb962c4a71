"""Whether a thing and an end belong together, by what stands between and around them in a text."""

from collections.abc import Sequence
from typing import NamedTuple

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.words.places import WordPlaces
from errcodes.classify.words.splitting import lower_case
from errcodes.classify.words.syntax import (
    AWAITED,
    BEFORE_A_NAME,
    BEFORE_A_THING,
    BEFORE_ADJECTIVES,
    BEFORE_WHOM,
    BEHIND_A_THING,
    CONNECTED_TO,
    DONE_BY_NAME,
    MEANT,
    MODALS,
    NAMED_AFTER_ENDS,
    NOUNS,
    REACHED_BY_NAME,
    RESOLVED,
    WITH_AN_OBJECT,
    WITHOUT_AN_OBJECT,
)

__all__ = ["Mark", "MarkedText"]

#: Of what stands between them, so much counts: an address as one.
_MOST_BETWEEN = 7
_UNREACHABLE, _DISCONNECTED, _NO_WAY = "UNREACHABLE", "DISCONNECTED", "NO_WAY"
_TIMED_OUT, _TIMEOUT = "TIMED_OUT", "TIMEOUT"
#: Who is at the other end: `connection to`, `answer from`
_OF_WHOM = frozenset({"from", "of", "to", "with"})
#: `reset of the connection` is done on purpose, and what is lost in a tunnel is not the tunnel.
_NOT_ABOUT = {"RESET": ["of"], "LOST": ["in"]}
_ADJECTIVES = frozenset({"REFUSED", "TIMED_OUT"})
_DURING = frozenset({"during", "on", "when", "while"})
_BEFORE_A_SUBJECT = (":", ";", ",", ".", "]", ")", "-", "|", '"')
#: `in time`, `within 5 s`, and not `within 3 attempts`: what is counted, and where, is no time.
_IN_TIME = LazyPattern(
    r"\b(?:in time\b|within\b(?!(?: \S+){0,5}? "
    r"(?:attempts|cluster|hops|(?<!time )limit|network|pool|range|retries|tries)\b))"
)
_DENIALS = frozenset({"never", "not"})
_AGAIN = frozenset({"reconnect", "reconnecting", "reconnection"})
_ARTICLES = frozenset({"a", "an", "the", "your"})
_VERBS = frozenset({"connect", "reconnect"})
#: So many words may be the name of what is reached.
_LONGEST_NAME = 4
#: So many letters before the end its name may take.
_LONGEST_NAME_BEFORE = 60
#: What ends a clause: what failed in the one says nothing of the next. First stands a class of
#: letters that are rare, at which alone `re` then looks for a match.
_END_OF_CLAUSE = LazyPattern(
    r"[.;!?,|<>{}\n–—-](?:(?<=[\n|<>{}])|(?<=[.;!?,])(?:\s|$)|(?<=\s[-–—])\s)"
)
#: Behind an end that comes first begins what it is about: not behind one of these.
_PUNCTUATION = LazyPattern(r"[:;,.()\[\]{}=|<>]")
#: A noun is the end of what stands directly before it, or is what became of that.
_TO_A_NOUN = frozenset({" ", ": "})
_IN_PARENTHESES = LazyPattern(r"\([^()]*\)")
#: What is under way, and ends no sentence: `Connecting to 192.0.2.1... failed`.
_PROGRESS = "..."
_QUOTES = ("'", '"', "`", "‘", "“")
#: What is put behind a thing to say which one is meant: `failed to connect [192.0.2.1]`.
_OPENING = (*_QUOTES, "(", "[")
_AROUND_WORDS = "()[]:,\"'`"
#: Who is called by a name, or by an address: it begins with a capital, or has a point in it.
_NAME_BEHIND = LazyPattern(r"\s+(?:the\s+)?[\"'`(]?(?:[A-Z]|[\w-]+\.[\w.-]*\w|(?:\w+ at )?\w+://)")
_NAME_BEFORE = LazyPattern(
    r"(?:^|[\s\"'`])(?:(?!(?:For|The|An?|If|No|All|Some|Any|Our|With"
    r"|I|It|This|That|They|You|We|He|She|Who|Which|Why|What|When|App|Application|Process)\b)[A-Z][\w.:/-]*|(?:\w+://)?[\w-]+\.[\w./-]*\w(?::\d+)?)[\"'`]?(?:\s+is|\s+was)?\s+$"
)


#: What has the form of a host, and no module's or file's
_HOST_BEFORE = LazyPattern(
    r"[\w-]\.(?:com|net|org|io|cn|de|nl|eu|dev|cloud|example|local|lan|home|internal)"
    r"['\"`]?(?:\s+(?:is|was))?\s+$"
)


class Mark(NamedTuple):
    """A thing or an end in a text: its first word, the word behind its last, and its name."""

    start: int
    end: int
    name: str


class MarkedText:
    """A text in which things and ends are marked: its letters, and its words.

    Args:
        text: The letters.
        words: The words, in lower case.
    """

    def __init__(self, text: str, words: Sequence[str]) -> None:
        self.text = text
        self.words = words
        self._places: WordPlaces | None = None
        self._written: dict[tuple[str, ...], bool] = {}

    def has_one_of(self, forms: tuple[str, ...]) -> bool:
        """Tell whether the text has one of the forms of a rule, which are looked for but once."""
        if forms not in self._written:
            self._written[forms] = any(form in self.text for form in forms)
        return self._written[forms]

    def _span(self, at: int) -> tuple[int, int]:
        """Give where a word begins and ends among the letters."""
        places = self._places
        if places is None:
            places = self._places = WordPlaces(lower_case(self.text), self.words)
        begin = places.begin(at)
        return begin, begin + len(self.words[at])

    def is_whole(self, mark: Mark) -> bool:
        """Tell whether nothing divides the words of a mark, as a colon might."""
        begin, end = self._span(mark.start)[0], self._span(mark.end - 1)[1]
        return _PUNCTUATION.search(self.text, begin, end) is None

    def are_together(self, thing: Mark, ending: Mark) -> bool:
        """Tell whether what stands between, and behind, leaves the end said of the thing."""
        if thing.start < ending.start:
            return self._ends_in(thing, ending)
        return self._begins_with(ending, thing)

    def has_name(self, ending: Mark) -> bool:
        """Tell whether who is not there or not answering is called by a name alone."""
        last = self.words[ending.end - 1]
        if last in RESOLVED:
            before = self.text[: self._span(ending.start)[0]]
            return _HOST_BEFORE.search(before[-_LONGEST_NAME_BEFORE:]) is not None
        no_way = ending.name == _NO_WAY
        if ending.name != _UNREACHABLE and not no_way and last not in DONE_BY_NAME:
            return False
        end = self._span(ending.end - 1)[1]
        if no_way or last in REACHED_BY_NAME:
            return _NAME_BEHIND.match(self.text, end) is not None
        if self.words[ending.end : ending.end + 1] == ["from"]:
            return False  # `commit A1B2 is not reachable from main`
        before = self.text[: self._span(ending.start)[0]]
        name = _NAME_BEFORE.search(before[-_LONGEST_NAME_BEFORE:])
        if name is None or ending.name == _UNREACHABLE:
            return name is not None
        # People and windows do not answer either; `Recorder7` and `192.0.2.1` have a number.
        return any(map(str.isdecimal, name[0]))

    def _ends_in(self, thing: Mark, ending: Mark) -> bool:
        """Tell `connection to 192.0.2.1 failed`, where the thing comes first."""
        between = self._between(thing, ending)
        apart = not between[:1].isspace() and not between.startswith(": ")
        if apart or self._names(ending) or self._describes(ending) or self._is_method(thing):
            return False
        words = between.split()
        if self._is_noun(ending):
            # `response from the hub timeout` is at its end.
            near = between in _TO_A_NOUN or not _OF_WHOM.isdisjoint(words[:1])
            return near and self._ends_with(ending, whole=between not in _TO_A_NOUN)
        if _END_OF_CLAUSE.search(between) or ": " in between.rstrip().removesuffix(":"):
            return False
        if between.endswith(_QUOTES) or not MODALS.isdisjoint(words) or len(words) > _MOST_BETWEEN:
            return False
        if _goes_on(between) or self.words[thing.end - 1] in _OF_WHOM:
            return True
        return self._connects(thing, between) or self._is_subject(thing)

    def _is_noun(self, ending: Mark) -> bool:
        single = ending.end == ending.start + 1 or ending.name == _TIMEOUT
        return single and ending.name != _TIMED_OUT and self.words[ending.start] in NOUNS

    def _ends_with(self, ending: Mark, *, whole: bool) -> bool:
        """Tell whether a clause ends with a noun, or goes on about it."""
        behind = self._clause_behind(ending)
        return not behind.strip(_AROUND_WORDS + " ") if whole else _goes_on(behind)

    def _is_subject(self, thing: Mark) -> bool:
        """Tell what is done to something from what describes it: `reading the meter timed out`."""
        if not self.words[thing.end - 1].endswith("ing"):
            return False
        before = self.text[: self._span(thing.start)[0]].rstrip()
        return not before or before.endswith(_BEFORE_A_SUBJECT)

    def is_followed_by_deed(self, ending: Mark) -> bool:
        """Tell a time-out that came from one that is set: `timeout reading`, `timeout during`."""
        word = self.words[ending.end] if ending.end < len(self.words) else ""
        return word.endswith("ing") or word in _DURING

    def is_denied(self, ending: Mark) -> bool:
        """Tell an end that has not come: `the connection was not lost`."""
        at = ending.start
        last = self.words[at - 1] if at else ""
        if last in _DENIALS:
            return True
        if at < 2 or last not in {"longer", "t"}:
            return False
        return self.words[at - 2] == "no" if last == "longer" else self.words[at - 2][-1] == "n"

    def is_meant(self, end: int) -> bool:
        """Tell an ordinary end of a connection: `socket closed gracefully`.

        Args:
            end: The word behind it.
        """
        return not MEANT.isdisjoint(self.words[end : end + _LONGEST_NAME])

    def is_limited(self, end: int) -> bool:
        """Tell what was not done in time: `could not connect to the hub within 5 s`.

        Args:
            end: The word behind what was not done.
        """
        if "within" not in self.words[end:] and "time" not in self.words[end:]:
            return False
        return _IN_TIME.search(self._clause_behind(Mark(end - 1, end, ""))) is not None

    def _begins_with(self, ending: Mark, thing: Mark) -> bool:
        """Tell `failed to open a connection`, where the end comes first."""
        words = self.words[ending.end : thing.start]
        if len(words) > _MOST_BETWEEN or not self._leads_to(ending, thing, words):
            return False
        between = self._between(ending, thing)
        if ending.name == _DISCONNECTED and self.words[thing.start] in _AGAIN:
            return True  # `Disconnected, trying to reconnect`: what is done about it.
        if not between[:1].isspace() or _PUNCTUATION.search(between):
            return False
        if thing.name in WITH_AN_OBJECT and self.words[thing.start] not in WITHOUT_AN_OBJECT:
            return True
        behind = self._clause_behind(thing)
        if _goes_on(behind) or self.words[thing.end - 1] in _OF_WHOM:
            return True
        return self._connects(thing, behind)

    def _leads_to(self, ending: Mark, thing: Mark, words: Sequence[str]) -> bool:
        """Tell whether the words from an end to a thing let it be the end of that."""
        if "waiting" in words or "awaiting" in words:
            return thing.name in AWAITED
        if not words:
            return self.words[thing.start].endswith("ing") or not self._is_adjective(ending, thing)
        if BEFORE_A_THING.issuperset(words):
            return words[:1] != _NOT_ABOUT.get(ending.name)
        # `unable to reach the licence server`: what is reached may have any name.
        named = ending.name in BEFORE_WHOM or self.words[ending.end - 1] in BEFORE_A_NAME
        return named and len(words) <= _LONGEST_NAME

    def _is_adjective(self, ending: Mark, thing: Mark) -> bool:
        """Tell an end that only says which thing is meant: `unreachable devices`."""
        if self._is_noun(ending) or ending.name in _ADJECTIVES or self._describes(ending):
            return True
        return self.words[ending.start] == "unreachable" and thing.name == "PEER"

    def _between(self, one: Mark, other: Mark) -> str:
        """Give the letters between two marks, without dots and what stands in parentheses."""
        between = self.text[self._span(one.end - 1)[1] : self._span(other.start)[0]]
        if _PROGRESS in between:
            between = between.replace(_PROGRESS, " ")
        return _IN_PARENTHESES.sub("", between) if "(" in between else between

    def _describes(self, ending: Mark) -> bool:
        """Tell an end that only describes what follows: `after a failed connection`."""
        return ending.start > 0 and self.words[ending.start - 1] in BEFORE_ADJECTIVES

    def _names(self, ending: Mark) -> bool:
        """Tell an end after which something is named: `connection lost callback`."""
        return not NAMED_AFTER_ENDS.isdisjoint(self.words[ending.end : ending.end + 1])

    def _is_method(self, thing: Mark) -> bool:
        """Tell HTTP's method CONNECT from what is done to a server."""
        start, end = self._span(thing.start)
        return self.text[start:end] == "CONNECT"

    def _connects(self, thing: Mark, behind: str) -> bool:
        """Tell `connect server failed`, where the verb has its object at once."""
        if self.words[thing.end - 1] not in _VERBS:
            return False
        object_ = [word for word in lower_case(behind).split(None, 4)[:3] if word not in _ARTICLES]
        return not CONNECTED_TO.isdisjoint(object_[:2])

    def _clause_behind(self, mark: Mark) -> str:
        """Give what is left of a clause behind a mark."""
        start = self._span(mark.end - 1)[1]
        end = _END_OF_CLAUSE.search(self.text, start)
        return self.text[start : end.start() if end else len(self.text)]


def _goes_on(between: str) -> bool:
    """Tell words that go on about a thing from a noun that it is only a part of.

    `connection to 192.0.2.1 failed` is about a connection, `connection pool failed` about a pool.
    """
    if between.startswith(("-", "_", ".", "/", "=", "'s ", "’s ")):
        return False
    first = between.split(None, 1)[:1]
    if not first:
        return True
    word = first[0].lower()
    bare = word.strip(_AROUND_WORDS)
    return word.startswith(_OPENING) or not bare.isalpha() or bare in BEHIND_A_THING

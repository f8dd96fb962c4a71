"""What one exception says by itself: one reader after the other is asked, the cheap ones first."""

from collections.abc import Mapping, Sequence

import attrs

from errcodes.classify.evidence import Evidence, Symptom, Weight
from errcodes.classify.read.declarations import own_declaration
from errcodes.classify.read.frames import frame_evidence
from errcodes.classify.read.messages import INPUT_ENDS, message_evidence, message_status
from errcodes.classify.read.numbers.http import (
    leading_status_evidence,
    likely_status_evidence,
    status_evidence,
)
from errcodes.classify.read.profiles import ClassProfile
from errcodes.classify.read.registry import Registry
from errcodes.classify.walk.origins import raiser_package
from errcodes.classify.walk.record import Record
from errcodes.classify.walk.tracebacks import caller_package

__all__ = ["Reading", "plain_evidence", "text_evidence"]

#: The words of a failure's exceptions are read up to so many letters in all.
_MOST_LETTERS = 12_000
#: Of so many exceptions the texts are read; a failure with more of them has no more to say.
_MOST_TEXTS = 100
#: The same for tracebacks: they cost most of all to read.
_MOST_TRACEBACKS = 100
#: CPython 3.11 finds a member through its class ten times as slowly as a global name.
_OS_ERROR, _CANCELED, _BROAD = Symptom.OS_ERROR, Weight.CANCELED, Weight.BROAD_NAME
_CLASS = Weight.CLASS
_ANSWERS = frozenset({Symptom.BUSY, Symptom.DENIED})
_CONNECTIONS = frozenset({Symptom.CLOSED, Symptom.REFUSED})
_END_OF_FILE, _CODE, _BUILTINS = "EOFError", "code", "builtins"
_DOUBTFUL = frozenset({Weight.CANCELED, Weight.WRAPPER})


class Reading:
    """Who asks about a failure: the classifier, and the code that caught the exception."""

    __slots__ = (
        *("_letters", "_texts", "_tracebacks", "_worded"),
        *("caught", "profiles", "registry"),
    )

    def __init__(self, caught: Record, registry: Registry) -> None:
        self.caught = caught
        self.registry = registry
        self.profiles = registry.profiles
        self._letters = _MOST_LETTERS
        self._texts = self._worded = _MOST_TEXTS
        self._tracebacks = _MOST_TRACEBACKS

    def reads_text(self) -> bool:
        """Tell whether one more text may be read for this failure."""
        self._texts -= 1
        return self._texts >= 0

    def words_of(self, record: Record) -> str:
        """Give the text of an exception, as long as not too much was read for this failure."""
        self._worded -= 1
        if self._worded < 0 or not self._letters:
            return ""
        text = record.text[: self._letters]
        self._letters -= len(text)
        return text

    def trusts(self, record: Record) -> bool:
        """Tell whether an exception's words are those of a package's author, and no user's own.

        A class of Python's own has the words of whoever raised it.
        """
        package = self.profiles[record.info].package or raiser_package(record)
        if not package or package in self.registry.own_packages:
            return False
        return package != caller_package(self.caught.traceback)

    def frame_evidence(self, evidence: Evidence, record: Record) -> Evidence | None:
        """Give evidence once more with the phase that the traceback shows, or None."""
        self._tracebacks -= 1
        if self._tracebacks < 0:
            return None
        return frame_evidence(evidence, record, self.caught)


def plain_evidence(record: Record, profile: ClassProfile) -> Sequence[Evidence]:
    """Give what an exception's number says, or its name, and the HTTP status that it carries."""
    number = None if profile.read_number is None else profile.read_number(record)
    found = (number,) if number is not None else profile.names
    if found and found[0].weight in _DOUBTFUL and _is_of_another(record, found[0]):
        found = ()
    elif number is None and len(found) == 1 and _is_chosen(record, found[0]):
        found = (attrs.evolve(found[0], weight=_BROAD, exact=False),)
    declaration, status = profile.declaration, profile.class_status
    attributes = record.attributes
    if attributes:
        declaration = own_declaration(record, declaration)
        status = status_evidence(record, profile.status_field) or status
    if declaration is not None:
        found = (declaration, *found)
    if status is None and profile.has_statuses and (not found or _is_vague(found[0], attributes)):
        status = likely_status_evidence(record)
    return found if status is None else (*found, status)


def _is_chosen(record: Record, evidence: Evidence) -> bool:
    """Tell a class of Python's connections that a package raised itself, with words of its own.

    The system did not: there is no number. What that package meant its words may tell better.
    """
    if evidence.weight is not _CLASS or evidence.symptom not in _CONNECTIONS:
        return False
    is_of_python = record.info.module == _BUILTINS
    return is_of_python and bool(record.text) and bool(raiser_package(record))


def _is_vague(evidence: Evidence, attributes: Mapping[str, object]) -> bool:
    """Tell evidence that leaves open whether a server answered, or with which status.

    That is a broad name beside a `code`, or the name of an answer: `ServerError((503, b""))`.
    """
    if evidence.weight is _BROAD:
        return _CODE in attributes or evidence.symptom in _ANSWERS
    return evidence.symptom is _OS_ERROR


def _is_of_another(record: Record, evidence: Evidence) -> bool:
    """Tell a name that says nothing of a connection here.

    That is an EOFError of a parser's, and a cancellation that holds the exception which it is
    behind: `task.cancel(msg=exc)`.
    """
    if evidence.weight is _CANCELED:
        holds = any(issubclass(type(value), BaseException) for value in record.args)
        return holds and not record.causes
    ended = bool(record.args) and record.info.name == _END_OF_FILE
    return ended and record.text.startswith(INPUT_ENDS)


def text_evidence(record: Record, profile: ClassProfile) -> list[Evidence]:
    """Give what the words say that a class is raised with, and the status that they tell."""
    found: list[Evidence | None] = []
    if profile.rules:
        found.append(message_evidence(record, profile.rules))
    if profile.status_words:
        found.append(message_status(record, profile.status_words))
    if profile.has_statuses:
        found.append(leading_status_evidence(record))
    return [each for each in found if each is not None]

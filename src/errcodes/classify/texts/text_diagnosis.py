"""From what a text says to a diagnosis with its reasons."""

from collections.abc import Iterator, Sequence
from functools import cache

from errcodes.classify.decide.consequences import (
    PROXY_REFUSALS,
    TRANSIENT_STATUSES,
    consequence,
    nearest_app_code,
    sent_in,
)
from errcodes.classify.decide.diagnoses import declared_diagnosis
from errcodes.classify.decide.table import LIKELY_PHASES, ONLY_PHASES
from errcodes.classify.diagnosis import Diagnosis, Fit
from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.read.numbers.http_statuses import (
    FAILED_STATUSES,
    STATUS_BY_SYMPTOM,
    STATUS_SYMPTOMS,
)
from errcodes.classify.read.tls_causes import causes_of_words
from errcodes.classify.texts.decision import Decision, decide
from errcodes.classify.texts.templates import masked
from errcodes.classify.texts.text_reading import Part, Reading, read
from errcodes.classify.words.index import Hit
from errcodes.classify.words.phrases import chinese, tables
from errcodes.classify.words.places import WordPlaces
from errcodes.classify.words.rules import COMPOSED
from errcodes.classify.words.splitting import lower_case
from errcodes.codes import NetworkErrorCode

__all__ = ["diagnosis_of"]

_MOST_EVIDENCE = 8
_LONGEST_LINE = 300
#: What holds for many failures is a guess about this one.
_GUESSES = frozenset({Weight.CANCELED, Weight.HINT, Weight.NAME_PATTERN, Weight.WRAPPER})
#: What looks like success refuses the handshake of a WebSocket, which wants 101 (RFC 6455, 4.1).
_REFUSED_UPGRADE = 200
_PROXY_WORDS = ("proxy", "tunnel")
_CALLED_STATUS = "a status as it is called"
_COMPOSED, _CLASS_NAME = "a thing and its end", "the form of a class name"
#: What was found by no row, by its weight.
_BY_FORM = {
    Weight.STATUS: "status",
    Weight.NUMBER: "an enhanced status of RFC 3463",
    Weight.WRAPPER: "the number of an error in a body",
    Weight.CANCELED: "the error that an API answers with",
}


def diagnosis_of(text: str) -> Diagnosis | None:
    """Give the code of a text with its reasons, or None where it reports no failure."""
    line = masked(text)
    if line is None:
        return None
    reading = read(line)
    if reading.code is not None:
        return declared_diagnosis(reading.code, f"text = {reading.code.value}, named as a code")
    decision = decide(reading.hits)
    return _decided(decision, reading, line, text) if decision else None


def _decided(decision: Decision, reading: Reading, line: str, text: str) -> Diagnosis:
    best, phase, row = decision
    guessed = best.weight in _GUESSES
    hits = reading.hits
    status = _status(reading)
    decided = status if row.code is NetworkErrorCode.OTHER else None
    causes = _causes(reading) if row.code is NetworkErrorCode.SSL_HANDSHAKE_FAILED else ()
    reached = ONLY_PHASES.get(row.symptom) or phase
    return Diagnosis(
        row.code,
        Fit.NEAREST if guessed else row.fit,
        phase=reached or LIKELY_PHASES.get(row.symptom),
        causes=causes,
        status=status,
        transient=_is_transient(row.code, row.symptom, status, hits),
        sent=_sent(row.code, phase if _names_proxy(text) else reached, guessed=guessed),
        app_code=nearest_app_code(row.code, causes, decided),
        evidence=tuple(dict.fromkeys(_evidence(best, reading, line, text))),
    )


def _is_transient(
    code: NetworkErrorCode, symptom: Symptom, status: int | None, hits: Sequence[Hit]
) -> bool:
    if symptom is Symptom.BUSY:
        return True
    if symptom in (Symptom.UNENCODABLE, Symptom.DENIED):
        return False  # A name that is none now will be none later, nor will rights be there.
    if code is NetworkErrorCode.OTHER:
        return status in TRANSIENT_STATUSES
    if status in PROXY_REFUSALS and any(hit.phase is Phase.PROXY for hit in hits):
        return False
    return consequence(code).transient


def _sent(code: NetworkErrorCode, phase: Phase | None, *, guessed: bool) -> bool | None:
    """Give whether the request had left. That it did not has to be certain."""
    sent = sent_in(phase or consequence(code).phase)
    return None if guessed and sent is False else sent


def _names_proxy(text: str) -> bool:
    """Tell a text of which an answer may be a proxy's, which the request did not get past."""
    small = text.lower()
    return any(word in small for word in _PROXY_WORDS)


def _status(reading: Reading) -> int | None:
    """Give the first HTTP status that is reported, by its number or by its name."""
    for part in reading.parts:
        for hit, phrase in _phrases(part):
            if hit.symptom is not None and hit.symptom in STATUS_SYMPTOMS:
                numbers = [int(word) for word in lower_case(phrase).split() if word.isdecimal()]
                number = next((number for number in numbers if number in FAILED_STATUSES), None)
                found = number or STATUS_BY_SYMPTOM.get(hit.symptom)
                if found is None and _REFUSED_UPGRADE in numbers:
                    found = _REFUSED_UPGRADE
                if found is not None:
                    return found
    return None


def _causes(reading: Reading) -> tuple[int, ...]:
    """Give the causes that the heaviest of the phrases points at which points at any."""
    phrases = [each for part in reading.parts for each in _phrases(part)]
    tls = [each for each in phrases if each[0].symptom is Symptom.TLS]
    for _, phrase in sorted(tls, key=lambda each: each[0].weight, reverse=True):
        small = phrase.lower()
        for words in (small, small.replace("_", " "), f"alert {small}"):
            if found := causes_of_words(words):
                return found
    return ()


def _phrases(part: Part) -> Iterator[tuple[Hit, str]]:
    """Give what reports a failure in a part of a text, as it is written there."""
    for hit in part.hits:
        yield hit, _written(part, hit)
    for hit in part.chinese_hits:
        yield hit, part.text[hit.start : hit.end]


def _written(part: Part, hit: Hit) -> str:
    """Give the letters of a phrase, whose place is given in words."""
    places, last = WordPlaces(lower_case(part.text), part.words), hit.end - 1
    end = places.begin(last) + len(part.words[last])
    return part.text[places.begin(hit.start) : end]


def _evidence(best: Hit, reading: Reading, line: str, text: str) -> Iterator[str]:
    """Show the phrases that say the same as the best one, and then what was set aside.

    Args:
        best: What decided.
        reading: What was found.
        line: What was read: the text with no number in it that says nothing.
        text: The text, which has every letter in the same place.
    """
    at = 0
    lines: list[str] = []
    for part in reading.parts:
        for hit, phrase in _phrases(part):
            place = max(line.find(phrase, at), line.find(phrase))
            at = max(at, place)
            if hit.symptom is best.symptom:
                lines.append(_shown(phrase, place, text, _source(hit)))
    yield from lines[:_MOST_EVIDENCE]
    for part in reading.parts:
        written = [(each, _written(part, each.hit)) for each in part.mentions]
        written += [
            (each, part.text[each.hit.start : each.hit.end]) for each in part.chinese_mentions
        ]
        for mention, phrase in written[:_MOST_EVIDENCE]:
            if mention.hit.symptom is not None:
                why = f"set aside: {mention.kind.name}"
                yield _shown(phrase, line.find(phrase), text, why)


def _shown(phrase: str, place: int, text: str, why: str) -> str:
    """Give one line for a person: `text[6:15] = timed out (common: "timed out")`."""
    end = place + len(phrase)
    where = f"text[{place}:{end}] = {text[place:end]}" if place >= 0 else f"text = {phrase}"
    line = f"{where} ({why})"
    return (line if line.isprintable() else ascii(line)[1:-1])[:_LONGEST_LINE]


def _source(hit: Hit) -> str:
    """Give the row that a phrase was found by, and its table."""
    if hit.rule is None:
        return _BY_FORM.get(hit.weight, _CLASS_NAME)
    words = hit.rule.words
    composed = _COMPOSED if COMPOSED in words else _CALLED_STATUS
    return f'{_tables().get(words, composed)}: "{words}"'


@cache
def _tables() -> dict[str, str]:
    """Give the name of the table of each row, by the row's words."""
    return {
        words: table.__name__.rpartition(".")[2]
        for table in (*tables(), chinese)
        for words in (each for row in table.ROWS for each in (row[0], row[0].lower()))
    }

"""What an exception and those behind it say together.

A failure is a tree: an exception, those that it was made from, the attempts that it gathers, and
whatever was being handled when it was raised. The rules:

- what was made from another exception may say it better: the heaviest evidence counts;
- a context is another, older failure, unless the exception says nothing by itself, or little;
- of several attempts at once the one that got furthest speaks; whether to try again, and whether a
  request had left, all of them tell together.
"""

from collections.abc import Sequence

from errcodes.classify.decide.decisions import furthest_attempt
from errcodes.classify.decide.findings import FIRM, IN_CONTEXT, Finding
from errcodes.classify.decide.stages import stage
from errcodes.classify.decide.table import NEED_PHASE, PHASED, ROWS
from errcodes.classify.evidence import Evidence, Symptom, Weight
from errcodes.classify.read.numbers.http import (
    leading_status_evidence,
    likely_status_evidence,
    status_among,
)
from errcodes.classify.read.numbers.http_statuses import STATUS_SYMPTOMS
from errcodes.classify.read.numbers.os_errors import quoted_evidence
from errcodes.classify.read.profiles import ClassProfile
from errcodes.classify.read.reading import Reading, plain_evidence, text_evidence
from errcodes.classify.walk.record import Record

__all__ = ["combined"]

_NUMBER, _CANCELED, _BROAD = FIRM + Weight.NUMBER, FIRM + Weight.CANCELED, int(Weight.BROAD_NAME)

_CANCELED_BEFORE = IN_CONTEXT + Weight.CANCELED
_A_NUMBER = Weight.NUMBER
_JSON, _PROTOCOL, _TIMEOUT = Symptom.JSON, Symptom.PROTOCOL, Symptom.TIMEOUT
_STATUS_408, _STATUS_504 = Symptom.STATUS_408, Symptom.STATUS_504
_CLOSED, _CANCELED_WORK = Symptom.CLOSED, Symptom.CANCELED
#: How Python writes the bytes or the text of an answer that it could not read.
_HTTP, _QUOTED = "HTTP/", ("'HTTP/", '"HTTP/')


def combined(record: Record, reading: Reading) -> Finding:
    """Give what is known of an exception and of those that it was made from.

    Args:
        record: The exception.
        reading: Who asks.
    """
    profile = reading.profiles[record.info]
    plain = plain_evidence(record, profile)
    # A number of its own that leaves nothing open is the end of it, where nothing else is near.
    if len(plain) == 1 and not (record.causes or record.attempts) and _says_all(plain[0]):
        return Finding.of_one(plain[0], record)
    finding = Finding()
    own = finding.add(record, plain, 0) if plain else 0
    best = finding.best
    for cause in record.causes:
        inner = combined(cause, reading)
        rank = inner.rank
        if rank == _CANCELED and finding.best is not None and finding.rank < IN_CONTEXT:
            # What is put around a cancellation may say in words what that was for. A time-out may
            # be built on one, and is none.
            rank = 0 if finding.best.symptom is _TIMEOUT else int(Weight.CANCELED)
        finding.join(inner, rank)
    if record.attempts:
        together = _together(record.attempts, reading)
        finding.join(together, together.rank)
    # Texts and frames cost most to read, and are left alone where a number says all.
    if _is_open(finding):
        if not plain or plain[0].attribute == "__mro__" or plain[0].symptom in PHASED:
            own = _add_text(finding, record, profile, reading, own)
        own = _add_phased(finding, plain, record, reading, own)
    if finding.rank < IN_CONTEXT:
        _add_what_yields(finding, record, reading, own, best)
    symptom = finding.best.symptom if finding.best is not None else None
    if symptom is _JSON:
        _prefer_status(finding, record, plain, reading)
    elif symptom is _CLOSED or symptom is _STATUS_408 or symptom is _STATUS_504:
        _look_behind(finding, finding.best, record, reading)
    return finding


def _look_behind(finding: Finding, best: Evidence | None, record: Record, reading: Reading) -> None:
    """Add what was being handled where what decides so far often hides it."""
    if best is None or not record.has_context:
        return
    if best.symptom is _CLOSED:
        _prefer_end_of_block(finding, record, reading)
    else:
        _add_timeout(finding, best, record, reading)


def _add_timeout(finding: Finding, best: Evidence, record: Record, reading: Reading) -> None:
    """Add the time-out that a handler caught and made a 408 of, with no response that has it."""
    if best.owner != record.info.name or best.attribute == "__mro__" or "." in best.attribute:
        return
    handled = record.context if record.was_raised_in_handler else None
    older = combined(handled, reading) if handled is not None else None
    if older is not None and older.best is not None and older.best.symptom is _TIMEOUT:
        finding.join(older, older.rank)


def _prefer_end_of_block(finding: Finding, record: Record, reading: Reading) -> None:
    """Let what ended a `with` block go before the closed connection that its exit then met.

    A client says goodbye as its block is left: where the server has gone by then, that hides what
    the caller came with.
    """
    handled = record.context if record.was_raised_at_exit and not record.causes else None
    if handled is None:
        return
    ended = combined(handled, reading)
    if ended.rank >= FIRM and ended.best is not None and ended.best.symptom is not _CANCELED_WORK:
        finding.join(ended, finding.rank + 1)
        finding.rank = ended.rank


def _prefer_status(
    finding: Finding, record: Record, plain: Sequence[Evidence], reading: Reading
) -> None:
    """Let the status of a failure go before what its body is not, where an exception tells it."""
    if finding.best is None or finding.best.owner == record.info.name:
        return
    status = next((each for each in plain if each.symptom in STATUS_SYMPTOMS), None)
    if status is None and reading.profiles[record.info].has_statuses:
        status = likely_status_evidence(record) or leading_status_evidence(record)
        if status is None and not plain:
            found = _words(record, reading)
            status = next((each for each in found if each.symptom in STATUS_SYMPTOMS), None)
    if status is not None:
        finding.lead(record, status)


def _together(attempts: Sequence[Record], reading: Reading) -> Finding:
    """Give what several attempts at once say."""
    findings = [combined(attempt, reading) for attempt in attempts]
    return furthest_attempt(findings, reading) if len(findings) > 1 else findings[0]


def _says_all(evidence: Evidence) -> bool:
    """Tell whether nothing else that an exception says could count."""
    if evidence.weight < _A_NUMBER or evidence.attribute == "__mro__":
        return False
    return evidence.symptom not in PHASED


def _is_open(finding: Finding) -> bool:
    """Tell whether an exception's own text or frames could still say something that counts."""
    best = finding.best
    if best is None or finding.rank < _NUMBER:
        return True
    return best.symptom in PHASED or best.attribute == "__mro__"


def _add_text(
    finding: Finding, record: Record, profile: ClassProfile, reading: Reading, at: int
) -> int:
    """Add what the class's own words say, and the numbers that the text quotes."""
    if not (profile.has_texts or finding.rank < IN_CONTEXT) or not reading.reads_text():
        return at
    # Of several attempts that one text quotes the one that got furthest speaks.
    found = [*text_evidence(record, profile), *sorted(quoted_evidence(record), key=_stage)]
    at = finding.add(record, found, at)
    return _add_phased(finding, found, record, reading, at)


def _stage(quoted: Evidence) -> tuple[int, int]:
    row = ROWS.get((quoted.symptom, quoted.phase))
    reached = stage(row.code) if row else (0, 0)
    return (-reached[0], -reached[1])


def _add_phased(
    finding: Finding, found: Sequence[Evidence], record: Record, reading: Reading, at: int
) -> int:
    """Add evidence that says nothing without a phase, with that of the frames."""
    for each in found:
        if each.symptom in NEED_PHASE and each.phase is None:
            shown = reading.frame_evidence(each, record)
            if shown is not None:
                at = finding.add(record, (shown,), at)
    return at


def _add_what_yields(
    finding: Finding, record: Record, reading: Reading, at: int, best: Evidence | None
) -> None:
    """Add what was being handled, and what the words of the message say.

    What was raised by the very function that caught the other failure was made of it. Otherwise
    that is an older one, and only asked where the exception itself says nothing, in words either.
    Words yield to what the exception was made from, unless that has but a broad name.
    """
    in_handler = record.has_context and record.was_raised_in_handler
    if in_handler:
        _add_context(finding, record, reading)
    if finding.rank < IN_CONTEXT and (finding.best is best or finding.rank <= _BROAD):
        _add_words(finding, record, reading, at)
    if not finding.rank:
        _add_class_words(finding, record, at)
    if not (in_handler or finding.rank) and record.has_context:
        _add_context(finding, record, reading)
    if not finding.rank and record.args:
        # Whoever raised it: a response, or a mapping with a status, is an answer that came.
        status = status_among(record)
        if status is not None:
            finding.add(record, (status,), at)


def _add_words(finding: Finding, record: Record, reading: Reading, at: int) -> None:
    """Add what the words of the message say that weighs most."""
    broken = finding.best is not None and finding.best.symptom is _PROTOCOL
    for each in _words(record, reading, broken=broken):
        if (
            finding.add(record, (each,), at) > at
            or _add_phased(finding, (each,), record, reading, at) > at
        ):
            return


def _add_class_words(finding: Finding, record: Record, at: int) -> None:
    """Add what the words in the name of a class say together, where no rule reads the name."""
    from errcodes.classify.words.exception_words import class_word_evidence

    named = class_word_evidence(record.info.names)
    if named is not None:
        finding.add(record, (named,), at)


def _words(record: Record, reading: Reading, *, broken: bool = False) -> list[Evidence]:
    """Give what the words of the message say, the most telling first.

    The answer of a server of HTTP, which a client of another protocol quotes, has no status.
    """
    text = reading.words_of(record)
    if not text:
        return []
    from errcodes.classify.words.exception_words import word_evidence  # Its tables are heavy.

    found = word_evidence(text, record.info.name, trusted=reading.trusts(record))
    if _HTTP in text and (broken or any(mark in text for mark in _QUOTED)):
        return [each for each in found if each.symptom not in STATUS_SYMPTOMS]
    return found


def _add_context(finding: Finding, record: Record, reading: Reading) -> None:
    """Add what was being handled, where it says more."""
    handled = record.context
    if handled is None:
        return
    older = combined(handled, reading)
    rank = older.rank if older.rank < FIRM else older.rank - FIRM + IN_CONTEXT
    # Between two that are weak it is as with what an exception was made from by `from`.
    better = _BROAD < older.rank < IN_CONTEXT
    more_than_broad = finding.rank == _BROAD and older.rank > _BROAD
    if not finding.rank or rank > _CANCELED_BEFORE or more_than_broad or better:
        finding.join(older, rank)

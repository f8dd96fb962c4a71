"""From any failure of a request to the platform's error code.

    >>> import json
    >>> from errcodes import classify
    >>> try:
    ...     json.loads("<html>")
    ... except Exception as exc:
    ...     diagnosis = classify.diagnose(exc)
    >>> diagnosis.code
    <NetworkErrorCode.JSON_INVALID: 50514>
    >>> diagnosis.transient
    False

No HTTP client is imported. What an exception is made of is read instead: the numbers it carries,
the exceptions it was made from, the functions it came through, the words of its message.

The way of a failure, in the order of the folders:

- `walk`: each exception becomes a plain record, without a line of its code having run.
    `record` holds what is known of one, and leads to those behind it; `classes`, `attributes`,
    `tracebacks`, `origins`, `held_texts` and `written` look at what it is made of.
- `read`: each reader takes a record, and gives evidence: a symptom, a phase, a weight.
    `reading` asks them; `profiles` has what is known of a class; `class_names`, `declarations`,
    `messages`, `numbers` (a module for each space), `tls_causes` and `headers` read, and
    `frames` with `frame_phases`, `functions`, `calls`, `deadlines` and `printed_frames`; `registry`
    holds what a user registers.
- `words`: the words of failures, as data (`phrases`, `pairs`), and how they are found.
    `packaged_tables` has the index of the phrases, made once for all, `pair_index` that of the
    pairs, whose words `word_lists` puts together of their parts. `search` gives what the words of
    a text say, `exception_words` those of a message, with `library_words`; `refusals`, with the
    table `refusal_words`, and `chinese_refusals` say little, and count where nothing else was
    found.
- `decide`: the heaviest evidence decides.
    `settled` gives the code where the form of a failure settles it. Otherwise `combination` goes
    from an exception to those it was made from, `findings` keeps what is known, `phases` and
    `stages` tell how far the request had come, `table` gives the code, `consequences` what follows
    from it; `decisions` and `diagnoses` put it together, and `classification` is asked for it.
- `texts`: what only free texts need: `templates` of lines and which are `quiet_lines`,
    `signs`, `traces`, `printed_values`, `named_codes`, `numbered_answers`, `answer_bodies`,
    `loose_answers`, the kinds of `mentions`.
- `evidence`, `diagnosis`, `diagnosis_dict`, `coded_error`, `boundary` and `classifier`: the values,
    and the face; `lazy_pattern` is a tool of all.
"""

from typing import TYPE_CHECKING

from errcodes.classify.classifier import (
    Classifier,
    backoff,
    coded,
    diagnose,
    exception,
    is_transient,
    status,
)
from errcodes.classify.coded_error import CodedError
from errcodes.classify.diagnosis import Diagnosis, Fit
from errcodes.classify.evidence import Phase

if TYPE_CHECKING:
    from errcodes.classify.diagnosis_dict import DiagnosisDict
    from errcodes.classify.texts import diagnose_message, message, messages

__all__ = [
    "Classifier",
    "CodedError",
    "Diagnosis",
    "DiagnosisDict",
    "Fit",
    "Phase",
    "backoff",
    "coded",
    "diagnose",
    "diagnose_message",
    "exception",
    "is_transient",
    "message",
    "messages",
    "status",
]


if not TYPE_CHECKING:  # With it in sight, type checkers would accept every name.

    def __getattr__(name: str) -> object:
        """Load what not every process needs when it is first touched (PEP 562)."""
        if name == "DiagnosisDict":
            from errcodes.classify import diagnosis_dict as module
        elif name in ("diagnose_message", "message", "messages"):
            from errcodes.classify import texts as module
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(module, name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__

"""The pages of the decision table and of what follows from a code."""

from collections.abc import Iterator

from errcodes.classify.decide.consequences import (
    APP_CODES,
    CONSEQUENCES,
    PROXY_REFUSALS,
    SENT,
    TRANSIENT_STATUSES,
    sent_in,
)
from errcodes.classify.decide.stages import STAGES
from errcodes.classify.decide.table import TABLE, Row
from errcodes.classify.diagnosis import Fit
from errcodes.classify.evidence import Phase
from errcodes.codes import ErrorCode
from rendering.markdown import escaped, literal, table
from rendering.words import code_link

__all__ = [
    "app_codes_by_evidence",
    "consequences",
    "decision_table",
    "events",
    "phase_order",
    "proxy_refusals",
    "retry_advice",
    "sent_by_phase",
    "stages",
    "transient_statuses",
]

#: What is said of a code that no row of the table gives.
_NO_EVENT = "nothing that Python raises; declare it with `classify.CodedError` or `__error_code__`"
_RETRY = {
    True: "the same request may succeed later, unchanged",
    False: "the same request will not succeed later, unchanged",
}
_LEFT = {
    True: "it had left: repeat it only where that is safe",
    False: "it had not left: to repeat it is safe",
    None: "it may have left: repeat it only where that is safe",
}
_SENT = {True: "yes", False: "no", None: "unknown"}


def decision_table() -> str:
    """Give the rows of the decision table, gathered by code."""
    rows = sorted(TABLE, key=lambda row: row.code)
    cells = (
        (
            _named(row.code),
            escaped(row.event),
            literal(row.symptom.name),
            _phase(row),
            row.fit.value,
        )
        for row in rows
    )
    return table(("Code", "What happened", "Symptom", "Phase", "Fit"), cells)


def phase_order() -> str:
    """Give the phases in the order in which a request comes to them."""
    return ", ".join(literal(phase.value) for phase in Phase)


def stages() -> str:
    """Give the codes in the order of how far a request had come in one phase, least first."""
    rows = ((_named(code), literal(phase.value)) for code, phase in STAGES.items())
    return table(("Code", "Phase where none is known"), rows)


def consequences() -> str:
    """Give for each code whether to try again, whether the request had left, and the app code."""
    rows = (
        (
            _named(code),
            "yes" if follows.transient else "no",
            _SENT[sent_in(follows.phase)],
            _app_code(code),
        )
        for code, follows in sorted(CONSEQUENCES.items())
    )
    return table(("Code", "Transient", "Sent", "App code"), rows)


def sent_by_phase() -> str:
    """Give for each phase whether the request had left."""
    return table(("Phase", "Sent"), ((literal(phase.value), _SENT[SENT[phase]]) for phase in Phase))


def transient_statuses() -> str:
    """Give the HTTP statuses of 50500 that are worth another try."""
    return ", ".join(map(str, sorted(TRANSIENT_STATUSES)))


def proxy_refusals() -> str:
    """Give the HTTP statuses of a proxy that are not worth another try."""
    return ", ".join(map(str, sorted(PROXY_REFUSALS)))


def app_codes_by_evidence() -> str:
    """Give the evidence that points at an app code of its own."""
    rows = (
        (literal(f"{attribute} = {value}"), f"{code_link(code)} {literal(code.name)}")
        for (attribute, value), code in APP_CODES.items()
    )
    return table(("Evidence", "App code"), rows)


def events(code: ErrorCode) -> str:
    """Give what happened where a code is given, with a mark where it is only the nearest one."""
    marked = [
        f"{'~ ' * (row.fit is Fit.NEAREST)}{escaped(row.event)}"
        for row in TABLE
        if row.code is code
    ]
    coarse = [
        code_link(other)
        for other, told in CONSEQUENCES.items()
        if told.app_code is code and other is not code
    ]
    if coarse:
        marked.append(f"as the `app_code` beside {', '.join(coarse)}")
    return "; ".join(dict.fromkeys(marked)) or _NO_EVENT


def retry_advice(code: ErrorCode) -> str:
    """Give whether the same request is worth another try, and what to mind."""
    transient, phase, _ = CONSEQUENCES[code]
    return f"{_RETRY[transient]}; {_LEFT[sent_in(phase)]}" if transient else _RETRY[transient]


def _named(code: ErrorCode) -> str:
    return f"{code_link(code)} {literal(code.name)}"


def _phase(row: Row) -> str:
    if row.phase is not None:
        return literal(row.phase.value)
    return "any other" if any(_others(row)) else "any"


def _others(row: Row) -> Iterator[Row]:
    return (other for other in TABLE if other.symptom is row.symptom and other is not row)


def _app_code(code: ErrorCode) -> str:
    app_code = CONSEQUENCES[code].app_code
    return f"{code_link(app_code)} {literal(app_code.name)}" if app_code else "–"

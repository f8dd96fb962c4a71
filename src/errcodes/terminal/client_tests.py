"""A client of the user's own, and what it makes of each failure that it meets."""

import argparse
import time
from collections.abc import Iterator, Sequence

from errcodes.demo.conformance import Fetch, Outcome, faults, meet_all
from errcodes.demo.faults import Fault
from errcodes.terminal.imports import imported
from errcodes.terminal.labels import label
from errcodes.terminal.screens import Screen
from errcodes.terminal.tables import Column, Layout, Record, Table, lines
from errcodes.terminal.values import code_and_name, json_text
from errcodes.terminal.widths import wrapped

__all__ = ["client_tested"]


def client_tested(options: argparse.Namespace, language: str, screen: Screen) -> bool:
    """Let a client meet failures, show what comes of each, and say whether all are right.

    Raises:
        TypeError: What is named is not callable.
        ValueError: The client cannot be imported, or fails where nothing is wrong; or there is no
            failure of a name that is given.
    """
    fetch = imported("test-client", options.client, "MODULE:CALLABLE, such as my_app.api:fetch")
    if not callable(fetch):
        raise TypeError(f"test-client {options.client}: it is not callable")
    skipped = {fault.name for fault in faults(*options.skip)} if options.skip else set[str]()
    wanted = [fault for fault in faults(*options.only) if fault.name not in skipped]
    show = _show_json if options.json else _show_table
    done = show(fetch, wanted, language, screen)
    return all(outcome.right or outcome.skipped for outcome in done)


def _show_json(
    fetch: Fetch, wanted: Sequence[Fault], language: str, screen: Screen
) -> list[Outcome]:
    del language  # Names stay as they are.
    done = list(meet_all(fetch, wanted))
    screen.show(json_text([_plain(outcome) for outcome in done], screen))
    return done


def _show_table(
    fetch: Fetch, wanted: Sequence[Fault], language: str, screen: Screen
) -> list[Outcome]:
    """Show each outcome as soon as it is known, and at a terminal how many were right."""
    began = time.monotonic()
    done: list[Outcome] = []

    def records() -> Iterator[Record]:
        for outcome in meet_all(fetch, wanted):
            done.append(outcome)
            yield _record(outcome, language)

    for line in lines(_table(language), records(), screen):
        screen.show(line)
    if screen.columns is not None:
        for line in wrapped(_summary(done, language, time.monotonic() - began), screen.columns):
            screen.show(line)
    return done


def _summary(done: Sequence[Outcome], language: str, seconds: float) -> str:
    asked = [outcome for outcome in done if not outcome.skipped]
    right = sum(outcome.right for outcome in asked)
    ends = label("client_ends", language, right=right, count=len(asked), seconds=f"{seconds:.1f}")
    skipped = len(done) - len(asked)
    return f"{ends} {label('demo_skips', language, count=skipped)}" if skipped else ends


def _record(outcome: Outcome, language: str) -> Record:
    diagnosis = outcome.diagnosis
    return {
        "failure": outcome.fault.name,
        "exception": outcome.exception,
        "code": str(diagnosis.code.value) if diagnosis else "",
        "name": diagnosis.code.name if diagnosis else "",
        "result": _result(outcome, language),
        "wrong": "" if outcome.right or outcome.skipped else _result(outcome, language),
        "skipped": _result(outcome, language) if outcome.skipped else "",
        "sent": _yes_or_no(diagnosis.sent if diagnosis else None, language),
        "transient": _yes_or_no(diagnosis.transient if diagnosis else None, language),
    }


def _result(outcome: Outcome, language: str) -> str:
    if outcome.skipped:
        return label("skipped", language, reason=outcome.skipped)
    if outcome.right:
        return label("right", language)
    return label("expected", language, code=code_and_name(outcome.fault.code))


def _yes_or_no(value: bool | None, language: str) -> str:  # noqa: FBT001
    if value is None:
        return "?"
    return label("yes", language) if value else label("no", language)


def _plain(outcome: Outcome) -> dict[str, object]:
    diagnosis = outcome.diagnosis
    return {
        "failure": outcome.fault.name,
        "expected": outcome.fault.code.value,
        "exception": outcome.exception or None,
        "code": diagnosis.code.value if diagnosis else None,
        "name": diagnosis.code.name if diagnosis else None,
        "right": outcome.right,
        "sent": diagnosis.sent if diagnosis else None,
        "transient": diagnosis.transient if diagnosis else None,
        "skipped": outcome.skipped,
    }


def _table(language: str) -> Table:
    names = ("failure", "code", "exception", "sent", "transient")
    failure, code, exception, sent, transient = (label(name, language) for name in names)
    codes = ("code", "name", "wrong", "skipped")
    wide = (
        Column(failure, ("failure",), width=24),
        Column(code, codes, width=24),
        Column(exception, ("exception",)),
        Column(sent, ("sent",), width=6),
        Column(transient, ("transient",), width=10),
    )
    narrow = (
        Column(failure, ("failure", "exception"), share=1),
        Column(code, ("code name", "wrong", "skipped"), share=1),
        Column(sent, ("sent",), width=6),
        Column(transient, ("transient",), width=10),
    )
    narrowest = (Column(failure, ("failure", "exception", "code name", "wrong", "skipped")),)
    return Table(
        fields=("failure", "exception", "code", "name", "result", "sent", "transient"),
        layouts=(Layout(120, wide), Layout(72, narrow), Layout(0, narrowest)),
        styles={
            "code": "code",
            "name": "code",
            "failure": "title",
            "exception": "exception",
            "wrong": "wrong",
        },
    )

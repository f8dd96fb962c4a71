"""The demonstration: requests that really fail, and what errcodes says of them."""

import time
from collections.abc import Iterable, Iterator, Sequence

from errcodes import catalog
from errcodes.demo.outcomes import Outcome, outcomes_of
from errcodes.demo.scenes import SCENES
from errcodes.terminal.labels import label
from errcodes.terminal.screens import Screen
from errcodes.terminal.tables import Column, Layout, Record, Table, lines
from errcodes.terminal.values import code_and_name, json_text
from errcodes.terminal.widths import wrapped

__all__ = ["complaint", "demonstrated", "demonstrated_as_json"]


def demonstrated(language: str, screen: Screen) -> list[Outcome]:
    """Make the requests, and show what comes of each as soon as it is known.

    Args:
        language: The language of what is shown about the requests; the messages come in all.
        screen: What it is shown on.

    Returns:
        What came of them.
    """
    began = time.monotonic()
    _show_to_person(label("demo_begins", language, count=len(SCENES)), screen)
    done: list[Outcome] = []
    records = (_record(outcome, language) for outcome in _remembered(outcomes_of(SCENES), done))
    for line in lines(_table(language), records, screen):
        screen.show(line)
    _show_to_person(_summary(done, language, time.monotonic() - began), screen)
    return done


def demonstrated_as_json(language: str, screen: Screen) -> list[Outcome]:
    """Make the requests, and show what came of them as one JSON array."""
    done = list(outcomes_of(SCENES))
    screen.show(json_text([_plain(outcome, language) for outcome in done], screen))
    return done


def complaint(done: Sequence[Outcome], language: str) -> str:
    """Say what is wrong with the outcomes; nothing where each that was not skipped is right."""
    if all(outcome.skipped for outcome in done):
        return label("demo_empty", language)
    wrong = [outcome.scene.name for outcome in done if not (outcome.skipped or outcome.right)]
    return label("demo_wrong", language, scenes=", ".join(wrong)) if wrong else ""


def _show_to_person(text: str, screen: Screen) -> None:
    """Tell a person something; what is no terminal gets records only."""
    if screen.columns is not None:
        for line in wrapped(screen.showable(text), screen.columns):
            screen.show(line)


def _remembered(done: Iterable[Outcome], memory: list[Outcome]) -> Iterator[Outcome]:
    for outcome in done:
        memory.append(outcome)
        yield outcome


def _summary(done: Sequence[Outcome], language: str, seconds: float) -> str:
    right = sum(outcome.right for outcome in done)
    skipped = sum(outcome.skipped is not None for outcome in done)
    parts = [label("demo_ends", language, right=right, count=len(done), seconds=f"{seconds:.1f}")]
    if skipped:
        parts.append(label("demo_skips", language, count=skipped))
    return " ".join(parts)


def _record(outcome: Outcome, language: str) -> Record:
    code = outcome.code
    return {
        "code": str(code.value) if code else "",
        "name": code.name if code else "",
        "event": label(f"scene {outcome.scene.name}", language),
        "exception": _exception(outcome, language),
        "remark": _remark(outcome, language),
        **{tag: catalog.message(code, tag) if code else "" for tag in catalog.languages()},
    }


def _exception(outcome: Outcome, language: str) -> str:
    silent = outcome.code is None and outcome.skipped is None
    return label("nothing_raised", language) if silent else outcome.exception


def _remark(outcome: Outcome, language: str) -> str:
    if outcome.skipped:
        return label("skipped", language, reason=outcome.skipped)
    if outcome.right:
        return ""
    return label("expected", language, code=code_and_name(outcome.scene.code))


def _plain(outcome: Outcome, language: str) -> dict[str, object]:
    code = outcome.code
    return {
        "scene": outcome.scene.name,
        "event": label(f"scene {outcome.scene.name}", language),
        "exception": outcome.exception or None,
        "code": code.value if code else None,
        "name": code.name if code else None,
        "expected": outcome.scene.code.value,
        "messages": {tag: catalog.message(code, tag) for tag in catalog.languages()}
        if code
        else {},
        "skipped": outcome.skipped,
    }


def _table(language: str) -> Table:
    names = ("event", "code", "messages", "code_and_messages", "demo")
    event, code, messages, both, all_of_it = (label(name, language) for name in names)
    languages = catalog.languages()
    wide = (
        Column(event, ("event", "exception")),
        Column(code, ("code", "name", "remark"), width=24),
        Column(messages, languages),
    )
    narrow = (
        Column(event, ("event", "exception"), share=6),
        Column(both, ("code name", "remark", *languages), share=7),
    )
    narrowest = (Column(all_of_it, ("event", "exception", "code name", "remark", *languages)),)
    return Table(
        fields=("code", "name", "event", "exception", *languages, "remark"),
        layouts=(Layout(120, wide), Layout(64, narrow), Layout(0, narrowest)),
        styles={
            "code": "code",
            "name": "code",
            "event": "title",
            "exception": "exception",
            "remark": "wrong",
        },
    )

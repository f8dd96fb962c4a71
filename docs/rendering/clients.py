"""The page of clients and failures, rendered from a recorded run of the lab."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple, TypedDict, TypeVar, cast

from errcodes.codes import NetworkErrorCode
from rendering.markdown import escaped, prose, table
from rendering.words import code_link

__all__ = ["Client", "Record", "details", "matrices", "overview", "recorded", "setting"]

_RECORD = Path(__file__).parent.parent / "reference" / "clients.json"
_CANNOT = "·"
_Key = TypeVar("_Key")


class Client(TypedDict):
    """What was recorded of a client: the reasons and the codes are by the name of the failure."""

    label: str
    about: str
    hides: Mapping[str, str]
    cannot: Mapping[str, str]
    versions: Mapping[str, str]
    given: Mapping[str, str]


class Record(TypedDict):
    """What was recorded: for each group of failures the right codes, and every client."""

    python: str
    openssl: str
    system: str
    groups: Mapping[str, Mapping[str, int]]
    clients: Mapping[str, Client]


class _Cell(NamedTuple):
    """The code that a client got, whether it is the right one, and its fit."""

    code: int
    right: bool
    fit: str


def recorded() -> Record:
    """Give what was recorded."""
    return cast("Record", json.loads(_RECORD.read_text("utf-8")))


def setting() -> str:
    """Say what the lab ran on."""
    record = recorded()
    return escaped(
        f"Recorded with {record['python']} and {record['openssl']} on {record['system']}."
    )


def overview() -> str:
    """Give one row for each client: how many failures of each group get the right code."""
    record = recorded()
    rows = [
        [f"[{client['label']}](#{_anchor(name)})", *_counts(client, record["groups"].values())]
        for name, client in record["clients"].items()
    ]
    return _matrix(["Client", *record["groups"]], rows)


def matrices() -> str:
    """Give for each group of failures a table: a row for each, a column for each client."""
    return "\n\n".join(_section(title, group) for title, group in recorded()["groups"].items())


def details() -> str:
    """Give for each client what it is, what it hides, and what it cannot be asked."""
    record = recorded()
    right = {name: code for group in record["groups"].values() for name, code in group.items()}
    parts = ("\n\n".join(_detail(name, client, right)) for name, client in _clients(record))
    return "\n\n".join(parts)


def _clients(record: Record) -> Iterable[tuple[str, Client]]:
    return record["clients"].items()


def _section(title: str, group: Mapping[str, int]) -> str:
    met = [
        (name, client) for name, client in _clients(recorded()) if group.keys() & client["given"]
    ]
    header = [
        "Failure",
        "Code",
        *(f"[{client['label']}](#{_anchor(name)})" for name, client in met),
    ]
    rows = [
        [_words(fault), f"{code}", *(_shown(_cell(client, fault, code)) for _, client in met)]
        for fault, code in group.items()
    ]
    return f"### {escaped(title)}\n\n{_matrix(header, rows)}"


def _counts(client: Client, groups: Iterable[Mapping[str, int]]) -> Iterator[str]:
    for group in groups:
        cells = [_cell(client, fault, code) for fault, code in group.items()]
        met = [cell for cell in cells if cell is not None]
        right = sum(cell.right for cell in met)
        yield _CANNOT if not met else "✓" if right == len(met) else f"{right}/{len(met)}"


def _detail(name: str, client: Client, right: Mapping[str, int]) -> Iterator[str]:
    yield f"({_anchor(name)})="
    yield f"### {escaped(client['label'])}"
    versions = ", ".join(f"{package} {number}" for package, number in client["versions"].items())
    yield prose(f"{client['about']}.") + (
        f" {escaped(f'Recorded with {versions}.')}" * bool(versions)
    )
    hidden = _gathered(
        {
            fault: (reason, client["given"][fault].split()[0])
            for fault, reason in client["hides"].items()
        }
    )
    if hidden:
        yield table(
            ("It hides", "Right", "Given", "Because"),
            (
                (
                    _listed(faults),
                    _codes(right[fault] for fault in faults),
                    _link(int(code)),
                    prose(reason),
                )
                for (reason, code), faults in hidden.items()
            ),
        )
    beyond = _gathered(client["cannot"])
    if beyond:
        yield table(
            ("It cannot be asked", "Because"),
            ((_listed(faults), prose(reason)) for reason, faults in beyond.items()),
        )


def _gathered(by_fault: Mapping[str, _Key]) -> Mapping[_Key, list[str]]:
    found: dict[_Key, list[str]] = {}
    for fault, key in by_fault.items():
        found.setdefault(key, []).append(fault)
    return found


def _cell(client: Client, fault: str, right: int) -> _Cell | None:
    given = client["given"].get(fault)
    if given is None:
        return None
    code, fit = given.split()
    return _Cell(int(code), int(code) == right, fit)


def _shown(cell: _Cell | None) -> str:
    if cell is None:
        return _CANNOT
    if not cell.right:
        return _link(cell.code)
    return "✓" if cell.fit == "exact" else "~"


def _matrix(header: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    lines = [line for row in (header, *rows) for line in _row(row)]
    return "\n".join(("```{list-table}", ":header-rows: 1", ":class: matrix", "", *lines, "```"))


def _row(cells: Iterable[str]) -> Iterator[str]:
    for number, cell in enumerate(cells):
        yield f"{'  ' if number else '* '}- {cell}"


def _codes(codes: Iterable[int]) -> str:
    return ", ".join(map(_link, dict.fromkeys(codes)))


def _link(code: int) -> str:
    return code_link(NetworkErrorCode(code))


def _listed(faults: Iterable[str]) -> str:
    return ", ".join(map(_words, faults))


def _words(fault: str) -> str:
    return escaped(fault.replace("_", " "))


def _anchor(name: str) -> str:
    return f"client-{name.replace('_', '-')}"

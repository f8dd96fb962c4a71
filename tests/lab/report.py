"""Show what each client's failures are taken for, and what is wrong of it.

    python -m tests.lab.report [--wrong] [CLIENT...]

Each cell is judged by what the server did: the code, whether trying again may help, and whether the
request had left. Without names it asks all clients that are installed.
"""

import argparse
import contextlib
import logging
import tempfile
import warnings
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.classify import Diagnosis
from errcodes.demo.faults import Fault
from tests.lab import clients
from tests.lab.clients import Client
from tests.lab.laboratory import Laboratory, raised

#: The codes whose failures may be gone at the next try; 50500 says it for each answer.
TRANSIENT = frozenset(
    {
        *(Code.TIMEOUT, Code.READ_TIMED_OUT, Code.CONNECT_TIMED_OUT, Code.SSL_HANDSHAKE_TIMED_OUT),
        *(Code.NETWORK_UNAVAILABLE, Code.NO_ROUTE_TO_HOST, Code.HOST_UNRESOLVED),
        *(Code.CONNECT_FAILED, Code.CLOSED_BY_PEER, Code.STREAM_RESET),
        *(Code.BAD_GATEWAY, Code.SERVICE_UNAVAILABLE),
    }
)


@attrs.frozen
class Cell:
    """What came of one client and one fault.

    Attributes:
        client: The client.
        fault: The fault.
        error: What the client raised, as text.
        met: Whether the client met the fault: not where it raised nothing, or before its time.
        diagnosis: What that was taken for.
        arrived: How many bytes of the request the server had read.
    """

    client: Client
    fault: Fault
    error: str
    met: bool
    diagnosis: Diagnosis
    arrived: int

    @property
    def faulty(self) -> tuple[str, ...]:
        """What of the diagnosis is wrong: its code, `transient`, `sent`."""
        right = self.client.code(self.fault)
        wrong = {
            "code": self.diagnosis.code is not right,
            "transient": transient(self.client, self.fault) is (not self.diagnosis.transient),
            "sent": not is_possible(self.diagnosis.sent, self.fault, self.arrived),
        }
        return tuple(name for name, each in wrong.items() if each) if self.met else ("met",)


def transient(client: Client, fault: Fault) -> bool | None:
    """Say whether the same request may succeed later, by what happened and the client lets on.

    None where it hides what happened behind an answer, of which nobody can say that.
    """
    code = client.code(fault)
    if fault.name in client.hides and code is Code.OTHER:
        return None
    if code is fault.code and fault.transient is not None:
        return fault.transient
    return code in TRANSIENT


def is_possible(sent: bool | None, fault: Fault, arrived: int) -> bool:  # noqa: FBT001
    """Say whether that may be said of a request of which so many bytes had arrived."""
    if fault.answers == "session":
        return sent is None
    if fault.answers == "request":
        return sent is True
    return sent is not False or not arrived


def cells(laboratory: Laboratory, every: Iterable[tuple[Client, Fault]]) -> Iterator[Cell]:
    """Let everything fail, and give what came of each."""
    with ThreadPoolExecutor(12) as pool:
        asked = [
            (client, fault, pool.submit(_failed, laboratory, client, fault))
            for client, fault in every
        ]
        for client, fault, future in asked:
            error = future.result()
            arrived = laboratory.arrived.get((client.name, fault.name), 0)
            met = type(error) is not AssertionError
            yield Cell(client, fault, repr(error)[:300], met, classify.diagnose(error), arrived)


def _failed(laboratory: Laboratory, client: Client, fault: Fault) -> BaseException:
    try:
        return raised(laboratory.failing(client, fault))
    except AssertionError as none:
        return none


def shown(cell: Cell) -> str:
    """Give a line of the table."""
    given = cell.diagnosis
    right = int(cell.client.code(cell.fault))
    return (
        f"{cell.client.name} {cell.fault.name}: {int(given.code)} ({right})"
        f" transient={given.transient} sent={given.sent} arrived={cell.arrived}"
        f" wrong={','.join(cell.faulty) or '-'} {cell.error}"
    )


def _main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", default=(*clients.NAMES, *clients.EXTRA))
    parser.add_argument("--wrong", action="store_true", help="show the wrong cells only")
    parser.add_argument("--unmet", action="store_true", help="show where nothing was met only")
    given = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable()
    with tempfile.TemporaryDirectory() as directory, contextlib.ExitStack() as stack:
        laboratory = Laboratory.in_directory(Path(directory))
        stack.enter_context(clients.CLOSING)
        stack.enter_context(laboratory.closing)
        for client in clients.installed(given.names):
            mine = list(cells(laboratory, clients.cells(names=[client.name])))
            for cell in mine:
                if (cell.faulty or not given.wrong) and (not cell.met or not given.unmet):
                    print(shown(cell))  # noqa: T201 - it is what was asked for
            wrong = {
                what: sum(what in cell.faulty for cell in mine)
                for what in ("met", "code", "transient", "sent")
            }
            print(f"{client.name}: {len(mine)} cells, wrong {wrong}", flush=True)  # noqa: T201


if __name__ == "__main__":
    _main()

"""A machine without a network, or without a way to a host: a network namespace of its own.

Run inside such a namespace, this module brings about one situation after the other, lets each
client try in each, and prints what came of it as JSON:

    unshare --net --map-root-user python -m tests.lab.namespaces raw_socket http_client
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from errcodes import NetworkErrorCode as Code
from errcodes import classify, demo
from tests.lab import clients
from tests.lab.laboratory import raised
from tests.lab.target import Target

#: Addresses for documentation, which no machine has (RFC 5737).
ELSEWHERE = "192.0.2.1"
#: What the clients trust, though they never come to see a certificate.
AUTHORITY = Path(demo.__file__).parent / "certificates" / "authority.pem"
UNREACHABLE, PROHIBITED, BLACK_HOLE = "192.0.2.2", "192.0.2.3", "192.0.2.4"


@attrs.frozen
class Situation:
    """What is wrong with the network.

    Attributes:
        name: What it is called in the ids of the tests.
        code: The code that is right for it.
        preparation: The command of `ip` that brings it about after those before it, if any.
        host: The host that the client asks for.
    """

    name: str
    code: Code
    preparation: str | None
    host: str = ELSEWHERE


SITUATIONS = (
    Situation("no_network", Code.NETWORK_UNAVAILABLE, None),
    Situation("no_name_server", Code.HOST_UNRESOLVED, None, "cloud.example"),
    Situation("no_default_route", Code.NETWORK_UNAVAILABLE, "link set lo up"),
    Situation(
        "no_route", Code.NO_ROUTE_TO_HOST, f"route add unreachable {UNREACHABLE}", UNREACHABLE
    ),
    Situation("prohibited", Code.CONNECT_FAILED, f"route add prohibit {PROHIBITED}", PROHIBITED),
    Situation("blackhole", Code.CONNECT_FAILED, f"route add blackhole {BLACK_HOLE}", BLACK_HOLE),
)


@attrs.frozen
class Outcome:
    """What a client made of a situation: the code, how well it fits, the exception as text."""

    code: int
    fit: str
    error: str


def missing() -> str | None:
    """Say why this machine has no network namespaces for us, None where it has."""
    for program in ("unshare", "ip"):
        if shutil.which(program) is None:
            return f"there is no program {program!r} here"
    trial = _unshared("ip", "link", "set", "lo", "up")
    return None if trial.returncode == 0 else f"no network namespace: {trial.stderr.strip()}"


def outcomes(names: Sequence[str]) -> Mapping[str, Mapping[str, Outcome]]:
    """Let each client try in each situation, and give what came of it."""
    run = _unshared(sys.executable, "-m", __name__, *names)
    assert run.returncode == 0, run.stderr
    return {
        situation: {name: Outcome(**outcome) for name, outcome in found.items()}
        for situation, found in json.loads(run.stdout).items()
    }


def _unshared(*command: str) -> subprocess.CompletedProcess[str]:
    unshare = ("unshare", "--net", "--map-root-user", *command)
    return subprocess.run(unshare, capture_output=True, text=True, timeout=50, check=False)


def _outcome(name: str, situation: Situation) -> Outcome:
    target = Target(situation.host, port=80, timeout=20, authority=str(AUTHORITY))
    error = raised(lambda: clients.load(name).fetch(target))
    diagnosis = classify.diagnose(error)
    return Outcome(int(diagnosis.code), str(diagnosis.fit), repr(error))


def _found(situation: Situation, names: Sequence[str]) -> Mapping[str, object]:
    if situation.preparation:
        subprocess.run(("ip", *situation.preparation.split()), check=True)
    return {name: attrs.asdict(_outcome(name, situation)) for name in names}


def _main(names: Sequence[str]) -> None:
    found = {situation.name: _found(situation, names) for situation in SITUATIONS}
    print(json.dumps(found))  # noqa: T201 - the parent process reads it
    clients.CLOSING.close()


if __name__ == "__main__":
    _main(sys.argv[1:])

"""A machine without a network, or without a way to a host: a network namespace of its own.

Run inside such a namespace, this module prepares it, lets each client try, and prints what came of
it as JSON:

    unshare --net --map-root-user python -m tests.lab.namespaces no_route raw_socket http_client
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

import attrs

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from tests.lab import clients
from tests.lab.laboratory import raised
from tests.lab.target import Target

#: An address for documentation, which no machine has (RFC 5737).
ELSEWHERE = "192.0.2.1"


@attrs.frozen
class Situation:
    """What is wrong with the network.

    Attributes:
        name: What it is called in the ids of the tests.
        code: The code that is right for it.
        preparation: The commands of `ip` that bring it about in a fresh namespace.
        host: The host that the client asks for.
    """

    name: str
    code: Code
    preparation: tuple[str, ...]
    host: str = ELSEWHERE


UP = "link set lo up"
SITUATIONS = (
    Situation("no_network", Code.NETWORK_UNAVAILABLE, ()),
    Situation("no_default_route", Code.NETWORK_UNAVAILABLE, (UP,)),
    Situation("no_route", Code.NO_ROUTE_TO_HOST, (UP, f"route add unreachable {ELSEWHERE}")),
    Situation("prohibited", Code.CONNECT_FAILED, (UP, f"route add prohibit {ELSEWHERE}")),
    Situation("blackhole", Code.CONNECT_FAILED, (UP, f"route add blackhole {ELSEWHERE}")),
    Situation("no_name_server", Code.HOST_UNRESOLVED, (), host="cloud.example"),
)
BY_NAME = {situation.name: situation for situation in SITUATIONS}


@attrs.frozen
class Outcome:
    """What a client made of a situation: the code, and the exception as text."""

    code: int
    error: str


def missing() -> str | None:
    """Say why this machine has no network namespaces for us, None where it has."""
    for program in ("unshare", "ip"):
        if shutil.which(program) is None:
            return f"there is no program {program!r} here"
    trial = _unshared("ip", "link", "set", "lo", "up")
    return None if trial.returncode == 0 else f"no network namespace: {trial.stderr.strip()}"


def outcomes(situation: Situation, names: Sequence[str]) -> Mapping[str, Outcome]:
    """Let each client try in this situation, and give what came of it."""
    run = _unshared(sys.executable, "-m", __name__, situation.name, *names)
    assert run.returncode == 0, run.stderr
    return {name: Outcome(**outcome) for name, outcome in json.loads(run.stdout).items()}


def _unshared(*command: str) -> subprocess.CompletedProcess[str]:
    unshare = ("unshare", "--net", "--map-root-user", *command)
    return subprocess.run(unshare, capture_output=True, text=True, timeout=50, check=False)


def _outcome(name: str, target: Target) -> Outcome:
    error = raised(lambda: clients.load(name).fetch(target))
    return Outcome(int(classify.exception(error)), repr(error))


def _main(situation: Situation, names: Sequence[str]) -> None:
    for arguments in situation.preparation:
        subprocess.run(("ip", *arguments.split()), check=True)
    target = Target(situation.host, port=80, timeout=20, authority="")
    found = {name: attrs.asdict(_outcome(name, target)) for name in names}
    print(json.dumps(found))  # noqa: T201 - the parent process reads it


if __name__ == "__main__":
    _main(BY_NAME[sys.argv[1]], sys.argv[2:])

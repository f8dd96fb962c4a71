"""What other programs write of real failures: curl, wget and OpenSSL, where they are installed."""

import os
import shutil
import subprocess
from collections.abc import Callable

import pytest

from errcodes import NetworkErrorCode, classify
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab.laboratory import Laboratory, named
from tests.lab.target import Target

_N = NetworkErrorCode


def curl(target: Target) -> list[str]:
    """Ask curl, which times connecting and all the rest."""
    limits = ["--connect-timeout", str(target.timeout), "--max-time", str(2 * target.timeout)]
    return ["curl", "-sS", "-f", *limits, "--cacert", target.authority, target.url]


def wget(target: Target) -> list[str]:
    """Ask wget, once."""
    limits = [f"--timeout={target.timeout}", "--tries=1", "--no-config", "--no-hsts"]
    return ["wget", "-O", "-", *limits, f"--ca-certificate={target.authority}", target.url]


def openssl(target: Target) -> list[str]:
    """Ask OpenSSL for a handshake."""
    checks = ["-CAfile", target.authority, "-verify_return_error", "-verify_ip", target.host]
    return ["openssl", "s_client", "-connect", f"{target.host}:{target.port}", *checks]


_EVERY = {fault.name: fault for fault in (*faults.CONNECTING, *faults.CUT, *faults.TLS)}
_EVERY |= {fault.name: fault for fault in (*faults.STALLED, *faults.STATUSES)}
#: The failures that all versions of a program put into words.
MET: dict[Callable[[Target], list[str]], tuple[str, ...]] = {
    curl: (
        "unresolved",
        "refused",
        "close_before_answer",
        "close_body_length",
        "expired",
        "unknown_issuer",
        "wrong_address",
        "status_502",
        "status_503",
        "stall_headers",
    ),
    wget: ("unresolved", "refused", "expired", "unknown_issuer", "status_502", "status_503"),
    openssl: ("refused", "expired", "unknown_issuer", "self_signed"),
}
CELLS = [(ask, _EVERY[name]) for ask, names in MET.items() for name in names if name in _EVERY]


@pytest.mark.parametrize(("ask", "fault"), CELLS, ids=named)
def test_what_a_program_writes(
    laboratory: Laboratory, ask: Callable[[Target], list[str]], fault: Fault
) -> None:
    """The text on its standard error gives the code of what happened."""
    if shutil.which(ask.__name__) is None:
        pytest.skip(f"{ask.__name__} is not installed")

    def written(target: Target) -> str:
        english = os.environ | {"LC_ALL": "C", "no_proxy": "*"}
        ended = subprocess.run(
            ask(target),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=english,
            timeout=50,
            check=False,
        )
        return ended.stderr.decode("utf-8", "replace")

    with laboratory.started(fault, fault.timeouts[-1]) as (target, _):
        text = written(target)

    assert classify.message(text) is fault.code, text

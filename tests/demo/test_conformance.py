"""The kit: a client meets every failure of the lab, and each row says what came of it."""

import contextlib
import io
import json
import os
import re
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator

import attrs
import pytest

from errcodes import NetworkErrorCode as Code
from errcodes import classify
from errcodes.demo import conformance
from errcodes.demo.conformance import Outcome, attempts, faults, meet, meet_all
from errcodes.demo.faults import ALL, BY_NAME, GROUPS, Fault
from errcodes.demo.servers import AUTHORITY, client_context, server_context
from errcodes.terminal import client_tests
from errcodes.terminal.arguments import parser
from errcodes.terminal.screens import Screen
from tests.terminal.command import on_terminal, run, without_colors
from tests.terminal.test_endings import posix

#: What http.client hides: it takes the end of the connection for the end of the headers.
HIDDEN = {"close_headers", "tls_close_headers"}
#: What this client does not do: it asks for no encoding, and leaves what it did not ask for.
IGNORED = {"bad_content_encoding"}


def fetch(
    url: str, timeout: float, cafile: str, proxy: str | None = None, body: bytes | None = None
) -> object:
    """Fetch with urllib.request, with everything that a client may be given."""
    proxies = {"http": proxy, "https": proxy} if proxy else {}
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler(proxies),
        urllib.request.HTTPSHandler(context=ssl.create_default_context(cafile=cafile)),
    )
    with opener.open(urllib.request.Request(url, data=body), timeout=timeout) as response:
        return json.load(response)


def plain(url: str, timeout: float) -> object:
    """Fetch with as little as possible; the authority comes from the environment."""
    with urllib.request.urlopen(url, timeout=timeout) as response:
        return json.load(response)


async def awaited(url: str, timeout: float) -> object:
    """Fetch in a coroutine."""
    return plain(url, timeout)


def test_every_fault() -> None:
    """A client that takes all meets every fault, in the order of the list."""
    done = list(meet_all(fetch))

    assert [outcome.fault for outcome in done] == list(ALL)
    assert [outcome for outcome in done if outcome.skipped] == []
    wrong = {outcome.fault.name for outcome in done if not outcome.right}
    assert wrong == HIDDEN | IGNORED
    assert all(outcome.diagnosis and outcome.exception for outcome in done)


@pytest.mark.parametrize("fault", faults("tls", "cut", "statuses"), ids=str)
def test_parametrized(fault: Fault) -> None:
    """The list parametrizes tests, and the certificate is trusted through the environment."""
    outcome = meet(plain, fault)

    assert outcome.right or fault.name in HIDDEN, outcome


@pytest.mark.parametrize("client", [plain, awaited])
def test_what_a_client_cannot_be_asked(client: conformance.Fetch) -> None:
    """Where it takes no proxy and no body, those faults are skipped, with the reason."""
    done = list(meet_all(client, faults("uploads", "proxy", "refused")))

    reasons = {outcome.fault.name: outcome.skipped for outcome in done}
    assert reasons.pop("refused") is None
    assert set(reasons.values()) == {"the client takes no body", "the client takes no proxy"}


def test_a_client_that_raises_nothing() -> None:
    """No exception is no right answer, and the outcome says so."""
    outcome = meet(_quiet, BY_NAME["status_404"])

    assert (outcome.right, outcome.code, outcome.skipped) == (False, None, None)
    assert str(outcome) == "status_404: wrong, the client raised nothing"


def _quiet(url: str) -> object:
    try:
        return plain(url, 5)
    except urllib.error.HTTPError as refused:
        refused.close()  # It holds the answer, which Python 3.14 wants closed.
        return None


def test_a_client_that_hides() -> None:
    """A code other than the right one is shown with both, and with the exception."""

    def hiding(url: str, timeout: float) -> object:
        with contextlib.suppress(OSError):
            return plain(url, timeout)
        raise KeyError("devices")

    outcome = meet(hiding, BY_NAME["refused"])
    assert not outcome.right
    assert str(outcome) == (
        "refused: wrong, 50500 OTHER from KeyError: 'devices' (and not 50505 CONNECT_FAILED)"
    )


def test_a_client_that_distrusts() -> None:
    """Where it does not trust the authority, nothing is said of TLS."""

    def distrusting(url: str, timeout: float) -> object:
        context = ssl.create_default_context()
        context.load_verify_locations(cadata=_other_authority())
        with urllib.request.urlopen(url, timeout=timeout, context=context) as response:
            return json.load(response)

    os_default = meet_all(distrusting, faults("expired", "status_502"))
    done = {outcome.fault.name: outcome for outcome in _without_environment(os_default)}
    assert done["status_502"].right
    assert "does not trust the server's certificate" in str(done["expired"].skipped)


def _other_authority() -> str:
    pem = AUTHORITY.with_name("self_signed.pem").read_text("ascii")
    return pem[pem.index("-----BEGIN CERTIFICATE") :]


def _without_environment(outcomes: Iterator[Outcome]) -> Iterator[Outcome]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(attempts, "_TRUST", ())
        yield from outcomes


def test_a_client_that_fails_always() -> None:
    """A client that cannot even fetch what is well is told so at once."""
    with pytest.raises(ValueError, match=r"fails with a server that is well: .*KeyError"):
        list(meet_all(lambda url: {}[url]))


def test_a_client_without_a_time_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a server that stalls gives up first, no code is held against the client."""
    monkeypatch.setattr(attempts, "_LONGEST_STALL", 0.2)
    outcome = meet(lambda url: plain(url, 0.5), BY_NAME["stall_answer"])

    assert outcome.skipped == "it waited longer than 0.2 seconds: give it a shorter time-out"


def test_a_client_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client that does not end is given up; the others are shown."""
    monkeypatch.setattr(conformance, "_LONGEST", 2.0)
    going = threading.Event()

    def hang_where_refused(url: str) -> object:
        try:
            return plain(url, 5)
        except urllib.error.HTTPError:
            raise
        except OSError:
            going.wait(30)
            raise

    before = set(threading.enumerate())
    hung, done = meet_all(hang_where_refused, faults("refused", "status_502"))
    going.set()
    for thread in set(threading.enumerate()) - before:
        thread.join(30)
    assert hung.skipped == "the client had not ended after 2 seconds: has it a time-out?"
    assert done.right


def test_the_environment_is_left_as_it_was(monkeypatch: pytest.MonkeyPatch) -> None:
    """What names the authority while a client is asked is gone afterwards."""
    monkeypatch.setenv("SSL_CERT_FILE", "/etc/mine.pem")
    monkeypatch.delenv("NO_PROXY", raising=False)
    before = dict(os.environ)
    seen: list[tuple[str, str]] = []
    meet(lambda url: seen.append((url, os.environ["SSL_CERT_FILE"])), BY_NAME["refused"])

    assert [file for _, file in seen] == [str(AUTHORITY)]
    assert dict(os.environ) == before


def test_names() -> None:
    """Faults and groups are found by their names, each once, and a wrong name is refused."""
    assert [fault.name for fault in faults("refused", "connecting")][:2] == [
        "refused",
        "unresolved",
    ]
    assert len(faults()) == len(ALL) == len(BY_NAME)
    assert {fault.name for group in GROUPS for fault in faults(group)} == set(BY_NAME)
    with pytest.raises(ValueError, match="no fault and no group 'refuse'; the groups are connect"):
        faults("refuse")


@pytest.mark.parametrize("condition", ["revoked", "", None])
def test_a_condition_that_there_is_none_of(condition: str) -> None:
    """A wrong condition is refused, with the choices."""
    with pytest.raises(ValueError, match="only 'valid', 'expired', 'not_yet_valid'"):
        server_context(condition)  # type: ignore[arg-type]
    assert client_context().verify_mode is ssl.CERT_REQUIRED


CLIENT = "tests.demo.test_conformance:fetch"


def test_command() -> None:
    """The command shows a line for each failure, and fails where one is wrong."""
    done = run("test-client", CLIENT, "--only", "json", "--only", "close_headers")

    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (1, "")
    assert [row[0] for row in rows[:4]] == [fault.name for fault in GROUPS["json"]]
    assert rows[0][2:] == ["50514", "JSON_INVALID", "right", "yes", "no"]
    assert rows[4][4] == "expected 50509 CLOSED_BY_PEER"
    assert run("test-client", CLIENT, "-o", "json", "-o", "cut", "-x", "cut").returncode == 0


def test_command_in_json() -> None:
    """In JSON each failure is an object."""
    done = run("test-client", CLIENT, "-o", "refused", "--json", "-l", "zh")

    (value,) = json.loads(done.stdout)
    assert value.pop("exception").startswith("urllib.error.URLError: ")
    assert value == {
        "failure": "refused",
        "expected": 50505,
        "code": 50505,
        "name": "CONNECT_FAILED",
        "right": True,
        "sent": False,
        "transient": True,
        "skipped": None,
    }


@posix
@pytest.mark.parametrize("columns", [40, 90, 140])
def test_command_on_a_terminal(columns: int) -> None:
    """On a terminal it is a table as wide as that is, with what was right below."""
    status, lines = on_terminal("test-client", CLIENT, "-o", "connecting", columns=columns)

    plain_lines = [without_colors(line) for line in lines]
    assert status == 0
    assert {len(line) for line in plain_lines if line[0] in "┌│├└"} == {columns}
    assert " ".join(plain_lines).count("4 of 4 gave the right code") == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["x"], "it takes MODULE:CALLABLE"),
        (["no_such_module:f"], "No module named 'no_such_module'"),
        (["json:nothing"], "module 'json' has no attribute 'nothing'"),
        (["json:__name__"], "it is not callable"),
        (["json:loads"], "the client fails with a server that is well"),
        ([CLIENT, "--only", "nonsense"], "there is no fault and no group 'nonsense'"),
        ([CLIENT, "--skip", "nonsense"], "there is no fault and no group 'nonsense'"),
        ([], "the following arguments are required: MODULE:CALLABLE"),
    ],
)
def test_wrong_usage(arguments: list[str], told: str) -> None:
    """What is wrong with the client or with the names is told of in one line."""
    done = run("test-client", *arguments)

    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_the_catalogue_is_of_codes() -> None:
    """Each fault has a code of the network, and a name that says what happens."""
    assert {type(fault.code) for fault in ALL} == {Code}
    assert all(str(fault) == fault.name for fault in ALL)


def test_what_was_not_asked_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    """A fault that was skipped has its reason, and nobody knows of it whether a request left."""
    skipped = Outcome(ALL[0], skipped="the reason")
    diagnosis = classify.diagnose(classify.CodedError(ALL[1].code))
    right = Outcome(ALL[1], diagnosis, "Error()")
    unsure = Outcome(ALL[1], attrs.evolve(diagnosis, sent=None), "Error()")
    monkeypatch.setattr(client_tests, "meet_all", lambda *_: [skipped, right, unsure])
    stream = io.StringIO()
    options = parser().parse_args(["test-client", "json:loads"])

    assert client_tests.client_tested(options, "en", Screen(stream, columns=160))
    text = stream.getvalue()
    assert "skipped: the reason" in text
    assert text.count(" ? ") == 3
    assert re.search(r"2 of 2 gave the right code.* Skipped: 1\.$", text.rstrip())

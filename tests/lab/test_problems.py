"""What a service tells its own client of a failure holds nothing of that failure but its code."""

import json
import traceback
from collections.abc import Mapping
from concurrent.futures import Future
from typing import TypeAlias

import attrs
import pytest

from errcodes import catalog, classify, problem
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab import clients
from tests.lab.clients import Client
from tests.lab.conftest import Ahead
from tests.lab.laboratory import Laboratory, named
from tests.lab.target import Target

Errors: TypeAlias = Mapping[tuple[Client, Fault], Future[BaseException]]

SECRET = "s3cr3t-pa55word"
#: One failure of each kind: not reached, not trusted, silent, broken off, refused, not understood.
KINDS = (
    "unresolved",
    "refused",
    "stall_handshake",
    "expired",
    "wrong_host",
    "stall_answer",
    "close_answer",
    "bad_status",
    "status_401",
    "status_503",
    "redirect_loop",
    "json_html",
    "proxy_502",
)
CELLS = clients.cells(
    [fault for fault in faults.ALL if fault.name in KINDS],
    (*clients.NAMED, "pycurl_easy", "tornado_client"),
)
every_cell = pytest.mark.parametrize(("client", "fault"), CELLS, ids=named)


class SecretTarget(Target):
    """A request with a password and a token in its URL."""

    path = f"/devices?token={SECRET}"

    @property
    def url(self) -> str:
        """The whole URL."""
        return super().url.replace("://", f"://user:{SECRET}@")


@pytest.fixture(scope="module")
def errors(laboratory: Laboratory, ahead: Ahead) -> Errors:
    """What each client raises when it meets each fault with a secret in its URL."""

    def fail(client: Client, fault: Fault) -> object:
        def fetch(target: Target) -> object:
            return client.fetch(SecretTarget(**attrs.asdict(target, recurse=False)))

        return laboratory.failing(client, fault, fetch)()

    return ahead(fail, "client", "fault")


def test_there_is_a_failure_of_each_kind() -> None:
    """Each of the kinds is one of the lab's."""
    assert {fault.name for _, fault in CELLS} == set(KINDS)


@every_cell
@pytest.mark.parametrize("language", catalog.languages())
def test_nothing_leaks(errors: Errors, client: Client, fault: Fault, language: str) -> None:
    """The answer is the one for the code, whatever URL, host or text the exception holds."""
    error = errors[client, fault].result()

    body = problem.details(classify.diagnose(error), language)

    # Only that there was an answer counts besides the code.
    answered = {"status": 502} if body["code"] == 50500 else {}
    assert body == {**problem.details(client.code(fault), language), **answered}
    text = json.dumps(body, ensure_ascii=False)
    for private in (SECRET, "user", "devices?", "127.0.0.1", "localhost", ".invalid", "http"):
        assert private not in text


@pytest.mark.parametrize(
    ("client", "fault"),
    [cell for cell in CELLS if cell[0].name == "requests_session" and cell[1].name == "refused"],
    ids=named,
)
def test_the_exceptions_do_hold_the_secret(errors: Errors, client: Client, fault: Fault) -> None:
    """The secret does stand in the text of an exception: there is something to keep back."""
    error = errors[client, fault].result()

    assert SECRET in "".join(traceback.format_exception(error))

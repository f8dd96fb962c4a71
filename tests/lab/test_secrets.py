"""No password and no token finds its way from a URL into a diagnosis."""

from collections.abc import Mapping
from concurrent.futures import Future
from typing import TypeAlias

import attrs
import pytest

from errcodes import classify
from errcodes.classify import CodedError
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab import clients
from tests.lab.clients import Client
from tests.lab.conftest import Ahead
from tests.lab.laboratory import Laboratory, named
from tests.lab.target import Target

Errors: TypeAlias = Mapping[tuple[Client, Fault], Future[BaseException]]

PASSWORD, TOKEN = "OPEN-SESAME", "TOKEN-OF-THE-LAMP"
NAMES = (
    "unresolved",
    "refused",
    "stall_answer",
    "close_answer",
    "close_handshake",
    "expired",
    "unknown_issuer",
    "wrong_host",
    "alert_40",
    "plain_http_on_tls_port",
    "garbage",
    "status_401",
    "status_404",
    "status_503",
    "redirect_loop",
    "json_html",
    "proxy_refused",
    "proxy_407",
)
CELLS = clients.cells([faults.BY_NAME[name] for name in NAMES])


@attrs.frozen
class SecretTarget(Target):
    """A request whose URL has a password and a token in it, and so has that of its proxy."""

    path = f"/devices?token={TOKEN}"

    @property
    def url(self) -> str:
        """The whole URL."""
        scheme = "https" if self.secure else "http"
        return f"{scheme}://user:{PASSWORD}@{self.host}:{self.port}{self.path}"

    @property
    def proxy_url(self) -> str | None:
        """The address of the proxy as a URL, None without one."""
        return "http://user:{}@{}:{}".format(PASSWORD, *self.proxy) if self.proxy else None


@pytest.fixture(scope="module")
def errors(laboratory: Laboratory, ahead: Ahead) -> Errors:
    """What each client raises that was given secrets, made once for all tests."""

    def fail(client: Client, fault: Fault) -> object:
        # A client that takes no such URL fails before the server has come to any point.
        timeout = fault.timeouts[0]
        with laboratory.started(fault, timeout) as (target, _):
            return client.fetch(SecretTarget(**attrs.asdict(target, recurse=False)))

    return ahead(fail, "client", "fault")


@pytest.mark.parametrize(("client", "fault"), CELLS, ids=named)
def test_no_secret(errors: Errors, client: Client, fault: Fault) -> None:
    """Neither the diagnosis nor the exception that is made of it shows what the URL held."""
    error = errors[client, fault].result()
    diagnosis = classify.diagnose(error)
    coded = CodedError.from_diagnosis(diagnosis)

    for shown in (
        str(diagnosis),
        repr(diagnosis),
        str(diagnosis.as_dict()),
        str(coded),
        repr(coded),
    ):
        assert PASSWORD not in shown
        assert TOKEN not in shown


def test_the_secrets_are_there(errors: Errors) -> None:
    """The exceptions themselves do show secrets: otherwise nothing would be held here."""
    shown = [str(error.result()) for error in errors.values()]

    assert any(PASSWORD in text for text in shown)
    assert any(TOKEN in text for text in shown)

"""The scenes of the demonstration: each gives its code, and leaves nothing behind."""

import contextlib
import socket
import threading
from collections.abc import Generator
from contextlib import AbstractContextManager

import pytest

from errcodes import NetworkErrorCode as Code
from errcodes.demo.clients import Target
from errcodes.demo.outcomes import outcomes_of, played
from errcodes.demo.scenes import SCENES, Scene
from errcodes.demo.servers import Address

SHOULD_BE = {
    "unresolved": Code.HOST_UNRESOLVED,
    "refused": Code.CONNECT_FAILED,
    "connect_stalls": Code.CONNECT_TIMED_OUT,
    "handshake_stalls": Code.SSL_HANDSHAKE_TIMED_OUT,
    "plain_http": Code.SSL_HANDSHAKE_FAILED,
    "expired": Code.SSL_HANDSHAKE_FAILED,
    "unknown_issuer": Code.SSL_HANDSHAKE_FAILED,
    "wrong_host": Code.HOSTNAME_NOT_VERIFIED,
    "answer_stalls": Code.READ_TIMED_OUT,
    "deadline": Code.TIMEOUT,
    "cancelled": Code.CANCELED,
    "closed": Code.CLOSED_BY_PEER,
    "bad_gateway": Code.BAD_GATEWAY,
    "unavailable": Code.SERVICE_UNAVAILABLE,
    "not_json": Code.JSON_INVALID,
}
#: What the exception of a scene says of itself, on every Python.
SHOWN = {
    "unresolved": "urllib.error.URLError: <urlopen error ",
    "refused": "ConnectionRefusedError: ",
    "connect_stalls": "TimeoutError: timed out",
    "handshake_stalls": "The handshake operation timed out",
    "expired": "certificate has expired",
    "unknown_issuer": "unable to get local issuer certificate",
    "wrong_host": "certificate is not valid for 'api.example.com'",
    "answer_stalls": "TimeoutError: timed out",
    "deadline": "TimeoutError, from asyncio.exceptions.CancelledError",
    "cancelled": "asyncio.exceptions.CancelledError",
    "closed": "DevicesUnavailableError: the devices cannot be listed, from http.client.Remote",
    "bad_gateway": "HTTP Error 502: Bad Gateway",
    "unavailable": "HTTP Error 503: Service Unavailable",
    "not_json": "json.decoder.JSONDecodeError: Expecting value",
}


@contextlib.contextmanager
def nowhere() -> Generator[Address]:
    """Give an address that nobody asks."""
    yield "127.0.0.1", 9


def idle(target: Target) -> object:
    """Ask nothing, and so fail in nothing."""
    return None


@pytest.mark.parametrize("scene", SCENES, ids=[scene.name for scene in SCENES])
def test_scene(scene: Scene) -> None:
    """The scene really happens, and gives the code that is right for it."""
    before = threading.active_count()
    outcome = played(scene)

    assert outcome.skipped is None
    assert outcome.code is scene.code is SHOULD_BE[scene.name]
    assert outcome.right
    assert SHOWN.get(scene.name, "") in outcome.exception
    assert threading.active_count() == before


def test_all_scenes_are_known() -> None:
    """The tests know all scenes."""
    assert [scene.name for scene in SCENES] == list(SHOULD_BE)


def test_all_at_once() -> None:
    """All scenes run at once, and come in their order."""
    done = list(outcomes_of(SCENES))

    assert [outcome.scene for outcome in done] == list(SCENES)
    assert all(outcome.right for outcome in done)


def test_proxies_are_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy in the environment is not asked: it would answer for the failing server."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    scene = next(scene for scene in SCENES if scene.name == "bad_gateway")

    assert played(scene).right


@pytest.mark.parametrize("error", [OSError(1, "not permitted"), RuntimeError("no queue")])
def test_what_cannot_be_performed_is_skipped(error: Exception) -> None:
    """A scene that the machine cannot set up is skipped, with the reason."""

    def refusing() -> AbstractContextManager[Address]:
        raise error

    outcome = played(Scene("x", Code.OTHER, idle, refusing))

    assert (outcome.skipped, outcome.code) == (str(error), None)


def test_no_failure() -> None:
    """A request that does not fail has no code, and that is not right."""
    outcome = played(Scene("x", Code.OTHER, idle, nowhere))

    assert (outcome.code, outcome.exception, outcome.skipped) == (None, "", None)
    assert not outcome.right


def test_what_takes_too_long_is_skipped() -> None:
    """A scene that does not end is given up; the others are shown."""
    going = threading.Event()

    def hang(target: Target) -> object:
        return going.wait(30)

    hanging = Scene("hanging", Code.OTHER, hang, nowhere)
    others = set(threading.enumerate())
    given_up, done = outcomes_of([hanging, SCENES[1]], longest=2.0)
    going.set()
    for thread in set(threading.enumerate()) - others:
        thread.join(30)

    assert given_up.skipped == "not done in 2 seconds"
    assert done.right


def test_no_loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where loopback is down every scene is skipped at once."""

    def unreachable(*_: object) -> object:
        raise OSError(101, "Network is unreachable")

    monkeypatch.setattr(socket, "create_connection", unreachable)
    done = list(outcomes_of(SCENES))

    assert len(done) == len(SCENES)
    assert {outcome.skipped for outcome in done} == {
        "no connection on loopback: [Errno 101] Network is unreachable"
    }

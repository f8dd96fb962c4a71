"""Twisted: an `Agent`, with a time-out for connecting, for the answer and for the body."""

import functools
import json
import threading
from collections.abc import Generator
from io import BytesIO
from pathlib import Path
from typing import Any

from twisted.internet import reactor
from twisted.internet.defer import Deferred, inlineCallbacks
from twisted.internet.protocol import Protocol, connectionDone
from twisted.internet.ssl import Certificate, trustRootFromCertificates
from twisted.internet.threads import blockingCallFromThread
from twisted.python.failure import Failure
from twisted.web.client import Agent, BrowserLikePolicyForHTTPS, FileBodyProducer, ResponseDone

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import clients
from tests.lab.clients import Client, cannot, hides
from tests.lab.clients.http_client import PLAIN
from tests.lab.target import Target

#: Its own interface says of it what a type checker cannot read.
the_reactor: Any = reactor
#: Held by the thread that starts the loop: `cache` lets two that come at once both start it.
STARTING = threading.Lock()


def fetch(target: Target) -> object:
    """Get the JSON in the one event loop that a process may have."""
    with STARTING:
        running = running_reactor()
    return blockingCallFromThread(running, request, target)


@inlineCallbacks
def request(target: Target) -> Generator[Deferred[Any], Any, Any]:
    """Get the JSON from within the loop."""
    producer: Any = FileBodyProducer(BytesIO(target.body)) if target.body else None
    answering = agent_for(target).request(
        target.method.encode(), target.url.encode(), bodyProducer=producer
    )
    response = yield answering.addTimeout(3 * target.timeout, the_reactor)
    body = Body()
    response.deliverBody(body)
    return json.loads((yield body.whole.addTimeout(3 * target.timeout, the_reactor)))


class Body(Protocol):
    """What collects a body; Twisted's own warns of Twisted's own transport."""

    def __init__(self) -> None:
        self.whole: Deferred[bytes] = Deferred()
        self.received = b""

    def dataReceived(self, data: bytes) -> None:  # noqa: N802 - Twisted calls it so
        """Take what has come."""
        self.received += data

    def connectionLost(self, reason: Failure = connectionDone) -> None:  # noqa: N802
        """Give the body, if this is the end of it."""
        if reason.check(ResponseDone):
            self.whole.callback(self.received)
        elif not self.whole.called:
            self.whole.errback(reason)


def agent_for(target: Target) -> Agent:
    """Give the agent, which trusts the one authority."""
    authority = Certificate.loadPEM(Path(target.authority).read_bytes())
    policy = BrowserLikePolicyForHTTPS(trustRootFromCertificates([authority]))
    return Agent(the_reactor, policy, connectTimeout=target.timeout)


@functools.cache
def running_reactor() -> Any:
    """Start the loop in a thread of its own; it cannot be started twice."""
    started = threading.Event()
    the_reactor.callWhenRunning(started.set)
    thread = threading.Thread(target=the_reactor.run, kwargs={"installSignalHandlers": False})
    clients.CLOSING.callback(thread.join)
    clients.CLOSING.callback(the_reactor.callFromThread, the_reactor.stop)
    thread.start()
    started.wait()
    return the_reactor


WHOLE_REQUEST = [*faults.STALLED, *faults.HANDSHAKE[:2]]

CLIENT = Client(
    "twisted_agent",
    fetch,
    {
        **cannot("it takes every status for an answer, and follows no redirect", faults.STATUSES),
        **cannot("it goes through no proxy", faults.PROXY),
        **PLAIN,
        **cannot("it looks up no name that long", ["unresolved"]),
        **cannot("it may still be connecting", ["reset_at_once"]),
        **cannot("it takes this for an answer", ["bad_version", "many_headers"]),
    },
    {
        **hides(Code.TIMEOUT, "its time-out is over the whole request", WHOLE_REQUEST),
        **hides(Code.CLOSED_BY_PEER, "it closes the connection itself", ["long_header"]),
    },
)

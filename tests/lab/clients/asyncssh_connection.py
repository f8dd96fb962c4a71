"""AsyncSSH: a connection with a password."""

import asyncssh

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import loops, shells
from tests.lab.clients import Client, hides
from tests.lab.target import Target


async def request(target: Target) -> object:
    """Run a command, and give what it prints."""
    async with asyncssh.connect(
        target.host,
        target.port,
        username="lab",
        password="lab",
        known_hosts=None,
        config=None,
        client_keys=None,
        agent_path=None,
        connect_timeout=target.timeout,
        login_timeout=target.timeout,
    ) as connection:
        return (await connection.run("devices", timeout=target.timeout)).stdout


def fetch(target: Target) -> object:
    """Run it in an event loop of its own."""
    return loops.run(request(target))


CLIENT = Client(
    "asyncssh_connection",
    fetch,
    hides={
        **hides(
            Code.TIMEOUT,
            "its deadline is over the whole login",
            [fault for fault in shells.SSH if fault.stalls],
        ),
        **hides(
            Code.CLOSED_BY_PEER,
            "it reads on until a line of SSH comes, or the connection ends",
            ["ssh_garbage"],
        ),
    },
    faults=(*faults.CONNECTING, *shells.SSH, *shells.SSH_ANSWERS),
    request=request,
)

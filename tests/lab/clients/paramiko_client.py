"""Paramiko: an `SSHClient` with a password."""

import paramiko

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import shells
from tests.lab.clients import Client, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Run a command, and give what it prints."""
    with paramiko.SSHClient() as client:
        client.set_missing_host_key_policy(paramiko.AutoAddPolicy())
        client.connect(
            target.host,
            target.port,
            "lab",
            "lab",
            timeout=2 * target.timeout,
            banner_timeout=target.timeout,
            auth_timeout=target.timeout,
            channel_timeout=target.timeout,
            allow_agent=False,
            look_for_keys=False,
        )
        _, output, _ = client.exec_command("devices", timeout=target.timeout)
        return output.read()


CLIENT = Client(
    "paramiko_client",
    fetch,
    hides=hides(Code.OTHER, "it says `No existing session`", ["ssh_stall_keys"]),
    faults=(*faults.CONNECTING, *shells.SSH, *shells.SSH_ANSWERS),
)

"""Paramiko: an `SSHClient` with a password."""

import paramiko

from tests.lab import faults, shells
from tests.lab.clients import Client
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
    "paramiko_client", fetch, faults=(*faults.CONNECTING, *shells.SSH, *shells.SSH_ANSWERS)
)

"""The failures of an SSH server, spoken by Paramiko's own server."""

import contextlib

import paramiko

from errcodes import NetworkErrorCode as Code
from errcodes.demo.faults import Fault, let_it_end
from errcodes.demo.servers import Connection, Step, close, reset, send, stall
from tests.lab.dialogues import broken_off, refused_session

_KEY = paramiko.ECDSAKey.generate()


class _Guard(paramiko.ServerInterface):  # type: ignore[misc]
    """Lets the one with the password in, where it should, and opens channels, where it should."""

    def __init__(self, *, admits: bool, opens: bool) -> None:
        self.admits, self.opens = admits, opens

    def get_allowed_auths(self, username: str) -> str:  # noqa: ARG002
        return "password"

    def check_auth_password(self, username: str, password: str) -> int:  # noqa: ARG002
        return int(paramiko.AUTH_SUCCESSFUL if self.admits else paramiko.AUTH_FAILED)

    def check_channel_request(self, kind: str, chanid: int) -> int:  # noqa: ARG002
        if self.opens:
            return int(paramiko.OPEN_SUCCEEDED)
        return int(paramiko.OPEN_FAILED_ADMINISTRATIVELY_PROHIBITED)

    def check_channel_exec_request(self, channel: paramiko.Channel, command: bytes) -> bool:  # noqa: ARG002
        return True


def _serving(*, admits: bool = True, opens: bool = True) -> Step:
    """Give the step that serves as far as that, until the client has had enough."""

    def serve(connection: Connection) -> None:
        transport = paramiko.Transport(connection.socket)
        transport.add_server_key(_KEY)
        with contextlib.closing(transport), contextlib.suppress(paramiko.SSHException, EOFError):
            transport.start_server(server=_Guard(admits=admits, opens=opens))
            while transport.is_active() and not connection.stopping.wait(0.01):
                pass

    return serve


_BANNER = send(b"SSH-2.0-lab\r\n")
SSH_ANSWERS = (
    refused_session("ssh_password", _serving(admits=False)),
    refused_session("ssh_channel", _serving(opens=False)),
)
SSH = (
    *broken_off("ssh_banner", part=send(b"SSH-"), opening=1),
    Fault("ssh_stall_keys", Code.READ_TIMED_OUT, (_BANNER, stall), opening=2),
    Fault("ssh_close_keys", Code.CLOSED_BY_PEER, (_BANNER, close), opening=2),
    Fault("ssh_reset_keys", Code.CLOSED_BY_PEER, (_BANNER, reset), opening=2),
    Fault("ssh_garbage", Code.STREAM_RESET, (send(b"HTTP/1.1 400 Bad\r\n\r\n" * 60), let_it_end)),
)

"""The reasons of SSH: why a peer disconnects, and why it opens no channel."""

from errcodes.classify.evidence import Evidence, Symptom
from errcodes.classify.read.numbers.server_answers import (
    LOGIN_BUSY,
    LOGIN_DENIED,
    Meaning,
    first_evidence,
    numbers_in,
)
from errcodes.classify.walk.record import Record

__all__ = ["SSH_CHANNELS", "SSH_DISCONNECTS", "channel_evidence", "disconnect_evidence"]

_S = Symptom

#: RFC 4253, 11.1.
SSH_DISCONNECTS: dict[int, Meaning] = {
    1: LOGIN_DENIED,  # HOST_NOT_ALLOWED_TO_CONNECT
    2: (_S.PROTOCOL, None),  # PROTOCOL_ERROR
    3: LOGIN_DENIED,  # KEY_EXCHANGE_FAILED
    5: (_S.PROTOCOL, None),  # MAC_ERROR
    6: (_S.PROTOCOL, None),  # COMPRESSION_ERROR
    7: LOGIN_BUSY,  # SERVICE_NOT_AVAILABLE
    8: LOGIN_DENIED,  # PROTOCOL_VERSION_NOT_SUPPORTED
    9: (_S.PIN, None),  # HOST_KEY_NOT_VERIFIABLE
    10: (_S.CLOSED, None),  # CONNECTION_LOST
    11: (_S.CLOSED, None),  # BY_APPLICATION
    12: LOGIN_BUSY,  # TOO_MANY_CONNECTIONS
    13: LOGIN_DENIED,  # AUTH_CANCELLED_BY_USER
    14: LOGIN_DENIED,  # NO_MORE_AUTH_METHODS_AVAILABLE
    15: LOGIN_DENIED,  # ILLEGAL_USER_NAME
}
#: RFC 4254, 5.1.
SSH_CHANNELS: dict[int, Meaning] = {
    1: LOGIN_DENIED,  # ADMINISTRATIVELY_PROHIBITED
    2: LOGIN_BUSY,  # CONNECT_FAILED: what the server was to connect to
    3: LOGIN_DENIED,  # UNKNOWN_CHANNEL_TYPE
    4: LOGIN_BUSY,  # RESOURCE_SHORTAGE
}


def disconnect_evidence(record: Record) -> Evidence | None:
    """Read why the peer disconnected (asyncssh.DisconnectError)."""
    return first_evidence(record, numbers_in(record, "code").items(), SSH_DISCONNECTS.get)


def channel_evidence(record: Record) -> Evidence | None:
    """Read why no channel was opened (paramiko.ChannelException, asyncssh.ChannelOpenError)."""
    return first_evidence(record, numbers_in(record, "code").items(), SSH_CHANNELS.get)

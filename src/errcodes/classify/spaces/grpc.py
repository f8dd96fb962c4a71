"""The status codes of gRPC."""

from errcodes.classify.attributes import MOST_TEXT, instance_attributes
from errcodes.classify.facts import Fact, Strength, Symptom

__all__ = ["GRPC_CODES", "GRPC_WORDS", "fact"]

_S = Symptom

#: Status codes (grpc, doc/statuscodes.md) that tell of the way, not of the answer -> symptom.
GRPC_CODES: dict[str, Symptom] = {
    "CANCELLED": _S.CANCELED,
    "DEADLINE_EXCEEDED": _S.TIMEOUT,
    "UNAVAILABLE": _S.STATUS_503,
}

#: Words of grpc 1.6x (src/core) in the details of UNAVAILABLE, which stands for many things.
GRPC_WORDS: dict[str, Symptom] = {
    "Connection refused": _S.REFUSED,  # strerror
    "Connection reset": _S.CLOSED,  # strerror
    "Socket closed": _S.CLOSED,  # lib/iomgr
    "recvmsg:Connection reset": _S.CLOSED,  # lib/iomgr/tcp_posix.cc
    "GOAWAY received": _S.PROTOCOL,  # ext/transport/chttp2
    "DNS resolution failed": _S.UNRESOLVED,  # resolver/dns
    "No route to host": _S.NO_ROUTE,  # strerror
    "Network is unreachable": _S.NETWORK_DOWN,  # strerror
    "Ssl handshake failed": _S.TLS,  # tsi/ssl_transport_security.cc
    "SSL_ERROR_SSL": _S.TLS,  # tsi/ssl_transport_security.cc
    "CERTIFICATE_VERIFY_FAILED": _S.TLS,  # tsi/ssl_transport_security.cc
    "failed to connect to all addresses": _S.REFUSED,  # load_balancing/pick_first
    "Hostname Verification Check failed": _S.HOSTNAME,  # security_connector/ssl
}


def fact(exc: BaseException) -> Fact | None:
    """Read the status of a call (grpc.RpcError, of both its APIs) and the details of it."""
    attributes = instance_attributes(exc)
    state = instance_attributes(attributes.get("_state")) or attributes
    status = state.get("code") or state.get("_code")
    name = instance_attributes(status).get("_name_")
    if type(name) is not str or name not in GRPC_CODES:
        return None
    details = state.get("details") or state.get("_details")
    words = details[:MOST_TEXT] if type(details) is str else ""
    told = [each for each in GRPC_WORDS if each in words] if name == "UNAVAILABLE" else []
    symptom = GRPC_WORDS[max(told, key=len)] if told else GRPC_CODES[name]
    return Fact(symptom, None, Strength.NUMBER, type(exc), "code", name)

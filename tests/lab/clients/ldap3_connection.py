"""ldap3: a `Connection` that raises what the server answers."""

import ssl

import ldap3

from errcodes.demo import faults
from tests.lab import sessions
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Bind, and search."""
    tls = ldap3.Tls(validate=ssl.CERT_REQUIRED, ca_certs_file=target.authority)
    server = ldap3.Server(
        target.host,
        target.port,
        use_ssl=target.secure,
        tls=tls if target.secure else None,
        connect_timeout=target.timeout,
        get_info=ldap3.NONE,
    )
    connection = ldap3.Connection(
        server,
        "cn=lab",
        "lab",
        receive_timeout=max(1, int(target.timeout)),
        raise_exceptions=True,
    )
    connection.bind()
    return connection.search("dc=lab", "(cn=devices)")


CLIENT = Client(
    "ldap3_connection",
    fetch,
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS[:-2],
        *sessions.LDAP,
        *sessions.LDAP_ANSWERS,
    ),
)

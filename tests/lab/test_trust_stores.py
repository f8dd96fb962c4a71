"""The truststore package, which lets the system verify: OpenSSL on Linux."""

import socket
import ssl
from typing import Any

import pytest

from errcodes import classify
from errcodes.demo import faults
from errcodes.demo.faults import Fault
from tests.lab.clients import Client
from tests.lab.laboratory import Laboratory, named, raised
from tests.lab.target import Target

truststore: Any = pytest.importorskip("truststore", reason="truststore is not installed")


def fetch(target: Target) -> object:
    """Shake hands as truststore does: it may raise after OpenSSL is content."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.load_verify_locations(target.authority)
    with (
        socket.create_connection((target.host, target.port), target.timeout) as connection,
        context.wrap_socket(connection, server_hostname=target.host) as secured,
    ):
        secured.sendall(target.request)
        return secured.recv(1)


@pytest.mark.parametrize("fault", faults.TLS[:-2], ids=named)
def test_truststore(laboratory: Laboratory, fault: Fault) -> None:
    """The system's verdict on a certificate gets the code of what is wrong with it."""
    error = raised(laboratory.failing(Client("truststore", fetch), fault))

    assert classify.exception(error) is fault.code, repr(error)

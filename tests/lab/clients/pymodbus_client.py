"""pymodbus: a `ModbusTcpClient` that reads a register."""

from contextlib import closing

from pymodbus.client import ModbusTcpClient

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import devices
from tests.lab.clients import Client, cannot, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Read a register."""
    client = ModbusTcpClient(target.host, port=target.port, timeout=target.timeout, retries=0)
    with closing(client):
        return client.read_holding_registers(1)


CLIENT = Client(
    "pymodbus_client",
    fetch,
    cannot("it quotes the host, which is called by a failure here", ["unresolved"]),
    hides(Code.CONNECT_FAILED, "it says that it failed to connect", ["stall_connect"]),
    faults=(*faults.CONNECTING, *devices.MODBUS),
)

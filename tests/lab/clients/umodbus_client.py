"""umodbus: a message that is sent over the caller's socket, and its answer."""

import socket

from umodbus.client import tcp

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import devices
from tests.lab.clients import Client, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Read a register."""
    message = tcp.read_holding_registers(slave_id=1, starting_address=1, quantity=1)
    with socket.create_connection((target.host, target.port), target.timeout) as sock:
        return tcp.send_message(message, sock)


CLIENT = Client(
    "umodbus_client",
    fetch,
    hides=hides(
        Code.OTHER,
        "an answer that ends is a ValueError without a word",
        ["modbus_close", "modbus_close_in_answer"],
    ),
    faults=(*faults.CONNECTING, *devices.MODBUS, *devices.MODBUS_ANSWERS),
)

"""The failures of devices in the house: Modbus over TCP."""

from errcodes.demo.servers import read_some, send
from tests.lab.dialogues import broken_off

# Modbus (Messaging on TCP/IP 1.0b, 3.1.3): transaction, protocol, length.
MODBUS = broken_off("modbus", read_some, part=send(b"\0\1\0"), opening=0)

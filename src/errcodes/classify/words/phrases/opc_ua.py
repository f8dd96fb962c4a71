"""What OPC UA calls a failure, on the wire and in every stack."""

from errcodes.classify.read.numbers.opc_ua import OPC_UA_STATUSES

__all__ = ["ROWS"]

ROWS = OPC_UA_STATUSES

"""What the protocols and platforms of a smart home call a failure."""

from errcodes.classify.words.rows import Row, SpaceRow

__all__ = ["CHIP", "HAP", "MATTER_STATUS", "ROWS"]

#: project-chip/connectedhomeip 1.4 (src/lib/core/CHIPError.h): core errors.
CHIP: tuple[SpaceRow, ...] = (
    (0x02, "CLOSED", None),  # CHIP_ERROR_CONNECTION_ABORTED
    (0x20, "TLS", "TLS"),  # CHIP_ERROR_FAILED_DEVICE_ATTESTATION
    (0x32, "TIMEOUT", None),  # CHIP_ERROR_TIMEOUT
    (0x3C, "CLOSED", None),  # CHIP_ERROR_CONNECTION_CLOSED_UNEXPECTEDLY
    (0x48, "CLOSED", None),  # CHIP_ERROR_NOT_CONNECTED
    (0x4A, "TLS", "TLS"),  # CHIP_ERROR_CA_CERT_NOT_FOUND
    (0x4D, "TLS", "TLS"),  # CHIP_ERROR_CERT_USAGE_NOT_ALLOWED
    (0x4E, "TLS", "TLS"),  # CHIP_ERROR_CERT_EXPIRED
    (0x4F, "TLS", "TLS"),  # CHIP_ERROR_CERT_NOT_VALID_YET
    (0x57, "TLS", "TLS"),  # CHIP_ERROR_CERT_NOT_TRUSTED
    (0x68, "CANCELED", None),  # CHIP_ERROR_TRANSACTION_CANCELED
    (0x72, "BUSY", None),  # CHIP_ERROR_TOO_MANY_CONNECTIONS
    (0x74, "CANCELED", None),  # CHIP_ERROR_CANCELLED
    (0x79, "DENIED", "RECEIVE"),  # CHIP_ERROR_INSUFFICIENT_PRIVILEGE
    (0xA5, "DENIED", "RECEIVE"),  # CHIP_ERROR_ACCESS_DENIED
    (0xBC, "UNRESOLVED", None),  # CHIP_ERROR_PEER_NODE_NOT_FOUND
    (0xC9, "TLS", "TLS"),  # CHIP_ERROR_NO_SHARED_TRUSTED_ROOT
    (0xDB, "BUSY", None),  # CHIP_ERROR_BUSY
)

#: Matter 1.4, section 8.10.1: what a device answers.
MATTER_STATUS: tuple[SpaceRow, ...] = (
    (0x01, "DENIED", "RECEIVE"),  # FAILURE
    (0x7D, "DENIED", "RECEIVE"),  # INVALID_SUBSCRIPTION
    (0x7E, "DENIED", "RECEIVE"),  # UNSUPPORTED_ACCESS
    (0x7F, "DENIED", "RECEIVE"),  # UNSUPPORTED_ENDPOINT
    (0x80, "DENIED", "RECEIVE"),  # INVALID_ACTION
    (0x81, "DENIED", "RECEIVE"),  # UNSUPPORTED_COMMAND
    (0x85, "DENIED", "RECEIVE"),  # INVALID_COMMAND
    (0x86, "DENIED", "RECEIVE"),  # UNSUPPORTED_ATTRIBUTE
    (0x87, "DENIED", "RECEIVE"),  # CONSTRAINT_ERROR
    (0x88, "DENIED", "RECEIVE"),  # UNSUPPORTED_WRITE
    (0x89, "BUSY", "RECEIVE"),  # RESOURCE_EXHAUSTED
    (0x8B, "DENIED", "RECEIVE"),  # NOT_FOUND
    (0x8F, "DENIED", "RECEIVE"),  # UNSUPPORTED_READ
    (0x94, "TIMEOUT", None),  # TIMEOUT
    (0x9C, "BUSY", "RECEIVE"),  # BUSY
    (0x9D, "DENIED", "RECEIVE"),  # ACCESS_RESTRICTED
    (0xC3, "DENIED", "RECEIVE"),  # UNSUPPORTED_CLUSTER
    (0xC6, "DENIED", "RECEIVE"),  # NEEDS_TIMED_INTERACTION
    (0xCB, "DENIED", "RECEIVE"),  # INVALID_IN_STATE
)

#: HomeKit Accessory Protocol, release R2, table 6-11, without the sign.
HAP: tuple[SpaceRow, ...] = (
    (70401, "DENIED", "RECEIVE"),  # insufficient privileges
    (70402, "BUSY", "RECEIVE"),  # the accessory cannot reach what does it
    (70403, "BUSY", "RECEIVE"),  # resource busy
    (70404, "DENIED", "RECEIVE"),  # read only
    (70405, "DENIED", "RECEIVE"),  # write only
    (70406, "DENIED", "RECEIVE"),  # notification not supported
    (70407, "BUSY", "RECEIVE"),  # out of resources
    (70408, "TIMEOUT", None),  # operation timed out
    (70409, "DENIED", "RECEIVE"),  # resource does not exist
    (70410, "DENIED", "RECEIVE"),  # invalid value
    (70411, "DENIED", "RECEIVE"),  # insufficient authorization
    (70412, "DENIED", "RECEIVE"),  # not allowed in current state
)

ROWS: tuple[Row, ...] = (
    # xknx 3 (io/tunnel.py)
    ("Received DisconnectRequest from tunnelling", "CLOSED", None, "WORDS"),
    # Adapters of ioBroker and FHEM, and plugins, whose authors write German
    ("nicht erreichbar", "OS_ERROR", "CONNECT", "WRAPPER"),
    # Matter: chip-tool and python-matter-server write ChipError::Format() (src/lib/core)
    ("CHIP Error @", "CHIP", "CLASS"),
    ("IM Error @", "MATTER", "CLASS"),
    ("OS Error @", "CHIP_SYSTEM", "CLASS"),
    ("InteractionModelError ... @", "MATTER_STATUS", "CLASS", ("(@)",)),
    ("CHIP_ERROR_FAILED_DEVICE_ATTESTATION", "TLS", "TLS", "CLASS"),
    ("CHIP_ERROR_NOT_CONNECTED", "CLOSED", None, "CLASS"),
    ("CHIP_ERROR_CA_CERT_NOT_FOUND", "TLS", "TLS", "CLASS"),
    ("CHIP_ERROR_CERT_USAGE_NOT_ALLOWED", "TLS", "TLS", "CLASS"),
    ("CHIP_ERROR_CERT_EXPIRED", "TLS", "TLS", "CLASS"),
    ("CHIP_ERROR_CERT_NOT_VALID_YET", "TLS", "TLS", "CLASS"),
    ("CHIP_ERROR_CERT_NOT_TRUSTED", "TLS", "TLS", "CLASS"),
    ("CHIP_ERROR_TRANSACTION_CANCELED", "CANCELED", None, "CANCELED"),
    ("CHIP_ERROR_TOO_MANY_CONNECTIONS", "BUSY", None, "CLASS"),
    ("CHIP_ERROR_CANCELLED", "CANCELED", None, "CANCELED"),
    ("CHIP_ERROR_INSUFFICIENT_PRIVILEGE", "DENIED", "RECEIVE", "CLASS"),
    ("CHIP_ERROR_ACCESS_DENIED", "DENIED", "RECEIVE", "CLASS"),
    ("CHIP_ERROR_PEER_NODE_NOT_FOUND", "UNRESOLVED", None, "CLASS"),
    ("CHIP_ERROR_NO_SHARED_TRUSTED_ROOT", "TLS", "TLS", "CLASS"),
    ("CHIP_ERROR_BUSY", "BUSY", None, "CLASS"),
    # HomeKit Accessory Protocol, release R2, section 6.7.1.4; its numbers are below zero
    ("@", "HAP", "CLASS", ("-@",)),
    ("SERVICE_COMMUNICATION_FAILURE", "BUSY", "RECEIVE", "CLASS"),
    # Apple HomeKit (HMError.h)
    ("HMErrorCodeAccessoryNotReachable", "NO_ROUTE", None, "CLASS"),
    ("HMErrorCodeNoResponse", "TIMEOUT", "RECEIVE", "CLASS"),
    ("HMErrorCodeCommunicationFailure", "OS_ERROR", "CONNECT", "WRAPPER"),
    ("HMErrorDomain Code=4", "OS_ERROR", "CONNECT", "CLASS", ("Code=4",)),
    ("HMErrorDomain Code=8", "TIMEOUT", None, "CLASS", ("Code=8",)),
    ("HMErrorDomain Code=54", "TIMEOUT", None, "CLASS", ("Code=54",)),
    # Zigbee (IEEE 802.15.4-2020, section 8.3; Zigbee specification R22, tables 2-27 and 3-78), as
    # Z-Stack, zigpy, bellows and zigbee-herdsman write it: the device did not acknowledge, or none
    # leads to it
    ("MAC_NO_ACK", "TIMEOUT", None, "CLASS"),
    ("APS_NO_ACK", "TIMEOUT", None, "CLASS"),
    ("NWK_NO_ACK", "TIMEOUT", None, "CLASS"),
    ("MAC no ack", "TIMEOUT", None, "CLASS"),
    ("APS no ack", "TIMEOUT", None, "CLASS"),
    ("MAC_TRANSACTION_EXPIRED", "TIMEOUT", None, "CLASS"),
    ("MAC transaction expired", "TIMEOUT", None, "CLASS"),
    ("NWK_NO_ROUTE", "NO_ROUTE", None, "CLASS"),
    ("NWK_ROUTE_DISCOVERY_FAILED", "NO_ROUTE", None, "CLASS"),
    ("NWK_ROUTE_ERROR", "NO_ROUTE", None, "CLASS"),
    ("NWK_UNKNOWN_DEVICE", "NO_ROUTE", None, "CLASS"),
    ("request failed with error: 'No network route'", "NO_ROUTE", None, "WORDS"),
    ("MAC_CHANNEL_ACCESS_FAILURE", "OS_ERROR", "CONNECT", "CLASS", ("MAC_CHANNEL_ACCESS_FAILURE",)),
    ("MAC channel access failure", "OS_ERROR", "CONNECT", "CLASS"),
    ("EMBER_DELIVERY_FAILED", "TIMEOUT", None, "CLASS"),
    ("SL_STATUS_ZIGBEE_DELIVERY_FAILED", "TIMEOUT", None, "CLASS"),
    (
        "DELIVERY_FAILED",
        "TIMEOUT",
        None,
        "CLASS",
        (
            "EmberStatus",
            "EmberOutgoing",
            "DeliveryError",
            "TXStatus",
        ),
    ),
    ("SL_STATUS_NOT_CONNECTED", "CLOSED", None, "CLASS"),
    # Z-Wave: zwave-js 15 (packages/core/src/error/ZWaveError.ts), and the status of a transmission
    ("ZW0200", "TIMEOUT", None, "CLASS"),
    ("ZW0201", "TIMEOUT", "RECEIVE", "CLASS"),
    ("ZW0202", "CLOSED", None, "CLASS"),
    ("ZW0204", "TIMEOUT", None, "CLASS"),
    ("Controller_Timeout", "TIMEOUT", None, "CLASS"),
    ("Controller_NodeTimeout", "TIMEOUT", "RECEIVE", "CLASS"),
    ("Controller_MessageDropped", "CLOSED", None, "CLASS"),
    ("Controller_CallbackNOK", "TIMEOUT", None, "CLASS"),
    ("TRANSMIT_COMPLETE_NO_ACK", "TIMEOUT", None, "CLASS"),
    ("TransmitStatus.NoAck", "TIMEOUT", None, "CLASS"),
    # Alexa.ErrorResponse Interface 3 (error type values): answers of the cloud that has the device
    ("ENDPOINT_UNREACHABLE", "OS_ERROR", "CONNECT", "CLASS"),
    ("BRIDGE_UNREACHABLE", "OS_ERROR", "CONNECT", "CLASS"),
    ("ENDPOINT_BUSY", "BUSY", "RECEIVE", "CLASS"),
    ("EXPIRED_AUTHORIZATION_CREDENTIAL", "DENIED", "RECEIVE", "CLASS"),
    (
        "INVALID_AUTHORIZATION_CREDENTIAL",
        "DENIED",
        "RECEIVE",
        "CLASS",
        ("INVALID_AUTHORIZATION_CREDENTIAL",),
    ),
    ("INSUFFICIENT_PERMISSIONS", "DENIED", "RECEIVE", "CLASS", "ALEXA"),
    ("NO_SUCH_ENDPOINT", "DENIED", "RECEIVE", "CLASS"),
    ("NOT_SUPPORTED_IN_CURRENT_MODE", "DENIED", "RECEIVE", "CLASS", "ALEXA"),
    ("NOT_IN_OPERATION", "DENIED", "RECEIVE", "CLASS", "ALEXA"),
    ("INVALID_DIRECTIVE", "DENIED", "RECEIVE", "CLASS", "ALEXA"),
    ("INVALID_VALUE", "DENIED", "RECEIVE", "CLASS", "ALEXA"),
    ("RATE_LIMIT_EXCEEDED", "BUSY", "RECEIVE", "CLASS", "ALEXA"),
    ("ENDPOINT_LOW_POWER", "BUSY", "RECEIVE", "CLASS", "ALEXA"),
    ("INTERNAL_ERROR", "BUSY", "RECEIVE", "CLASS", "ALEXA"),
    ("ALREADY_IN_OPERATION", "BUSY", "RECEIVE", "CLASS", "ALEXA"),
    # Google Home, Cloud-to-cloud: errors and exceptions
    ("deviceOffline", "OS_ERROR", "CONNECT", "CLASS", "ERROR_CODES"),
    ("unableToLocateDevice", "OS_ERROR", "CONNECT", "CLASS", "ERROR_CODES"),
    ("deviceNotReady", "OS_ERROR", "CONNECT", "CLASS", "ERROR_CODES"),
    ("deviceUnavailable", "OS_ERROR", "CONNECT", "CLASS", "ERROR_CODES"),
    ("deviceNotFound", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("authExpired", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("authFailure", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("relinkRequired", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("hardError", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("notSupported", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("functionNotSupported", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("valueOutOfRange", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("actionNotAvailable", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("protocolError", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("challengeNeeded", "DENIED", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("transientError", "BUSY", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("deviceBusy", "BUSY", "RECEIVE", "CLASS", "ERROR_CODES"),
    ("resourceUnavailable", "BUSY", "RECEIVE", "CLASS", "ERROR_CODES"),
)

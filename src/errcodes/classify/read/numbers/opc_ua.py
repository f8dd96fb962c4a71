"""The status codes of OPC UA, by their names."""

from functools import cache

from errcodes.classify.evidence import Evidence, Phase, Symptom
from errcodes.classify.read.numbers.server_answers import Meaning, evidence
from errcodes.classify.walk.record import Record

__all__ = ["OPC_UA_STATUSES", "meaning", "number_evidence"]

#: The name, and the names of the symptom, the phase and the weight.
#: OPC 10000-6, annex A (Opc.Ua.StatusCodes.csv of version 1.05). What a server answers of the
#: device behind it, such as BadNoCommunication, is an answer.
OPC_UA_STATUSES: tuple[tuple[str, str, str | None, str], ...] = (
    ("BadTimeout", "TIMEOUT", None, "CLASS"),
    ("BadRequestTimeout", "TIMEOUT", None, "CLASS"),
    ("BadConnectionClosed", "CLOSED", None, "NUMBER"),
    ("BadSecureChannelClosed", "CLOSED", None, "NUMBER"),
    ("BadSessionClosed", "CLOSED", None, "NUMBER"),
    ("BadDisconnect", "CLOSED", None, "NUMBER"),
    ("BadEndOfStream", "CLOSED", None, "NUMBER"),
    ("BadRequestInterrupted", "CLOSED", "SEND", "NUMBER"),
    ("BadConnectionRejected", "OS_ERROR", "CONNECT", "CLASS"),
    ("BadServerNotConnected", "OS_ERROR", "CONNECT", "CLASS"),
    ("BadCommunicationError", "OS_ERROR", "CONNECT", "WRAPPER"),
    ("BadCertificateHostNameInvalid", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("BadSecurityChecksFailed", "TLS", "TLS", "NUMBER"),
    ("BadCertificateInvalid", "TLS", "TLS", "NUMBER"),
    ("BadCertificatePolicyCheckFailed", "TLS", "TLS", "NUMBER"),
    ("BadCertificateTimeInvalid", "TLS", "TLS", "NUMBER"),
    ("BadCertificateIssuerTimeInvalid", "TLS", "TLS", "NUMBER"),
    ("BadCertificateUriInvalid", "TLS", "TLS", "NUMBER"),
    ("BadCertificateUseNotAllowed", "TLS", "TLS", "NUMBER"),
    ("BadCertificateIssuerUseNotAllowed", "TLS", "TLS", "NUMBER"),
    ("BadCertificateUntrusted", "TLS", "TLS", "NUMBER"),
    ("BadCertificateRevocationUnknown", "TLS", "TLS", "NUMBER"),
    ("BadCertificateIssuerRevocationUnknown", "TLS", "TLS", "NUMBER"),
    ("BadCertificateRevoked", "TLS", "TLS", "NUMBER"),
    ("BadCertificateIssuerRevoked", "TLS", "TLS", "NUMBER"),
    ("BadCertificateChainIncomplete", "TLS", "TLS", "NUMBER"),
    ("BadNoValidCertificates", "TLS", "TLS", "NUMBER"),
    ("BadSecurityModeRejected", "TLS", "TLS", "NUMBER"),
    ("BadSecurityPolicyRejected", "TLS", "TLS", "NUMBER"),
    ("BadSecurityModeInsufficient", "TLS", "TLS", "NUMBER"),
    ("BadDecodingError", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("BadUnknownResponse", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("BadTcpMessageTypeInvalid", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("BadTcpMessageTooLarge", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("BadEncodingLimitsExceeded", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("BadResponseTooLarge", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("BadSequenceNumberInvalid", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("BadSyntaxError", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("BadRequestCancelledByClient", "CANCELED", None, "CANCELED"),
    ("BadRequestCancelledByRequest", "CANCELED", None, "CANCELED"),
    ("BadOperationAbandoned", "CANCELED", None, "CANCELED"),
    ("BadServerTooBusy", "BUSY", None, "NUMBER"),
    ("BadTcpServerTooBusy", "BUSY", None, "NUMBER"),
    ("BadTcpNotEnoughResources", "BUSY", None, "NUMBER"),
    ("BadTooManySessions", "BUSY", None, "NUMBER"),
    ("BadMaxConnectionsReached", "BUSY", None, "NUMBER"),
    ("BadServerHalted", "BUSY", None, "NUMBER"),
    ("BadShutdown", "BUSY", None, "NUMBER"),
    ("BadLicenseLimitsExceeded", "BUSY", None, "NUMBER"),
    ("BadResourceUnavailable", "BUSY", "RECEIVE", "NUMBER"),
    ("BadOutOfMemory", "BUSY", "RECEIVE", "NUMBER"),
    ("BadTooManyOperations", "BUSY", "RECEIVE", "NUMBER"),
    ("BadTooManySubscriptions", "BUSY", "RECEIVE", "NUMBER"),
    ("BadTooManyMonitoredItems", "BUSY", "RECEIVE", "NUMBER"),
    ("BadTooManyPublishRequests", "BUSY", "RECEIVE", "NUMBER"),
    ("BadNotConnected", "BUSY", "RECEIVE", "NUMBER"),
    ("BadNoCommunication", "BUSY", "RECEIVE", "NUMBER"),
    ("BadWaitingForInitialData", "BUSY", "RECEIVE", "NUMBER"),
    ("BadTcpInternalError", "BUSY", "RECEIVE", "NUMBER"),
    ("BadInternalError", "BUSY", "RECEIVE", "NUMBER"),
    ("BadUnexpectedError", "BUSY", "RECEIVE", "NUMBER"),
    ("BadUserAccessDenied", "DENIED", None, "NUMBER"),
    ("BadIdentityTokenInvalid", "DENIED", None, "NUMBER"),
    ("BadIdentityTokenRejected", "DENIED", None, "NUMBER"),
    ("BadUserSignatureInvalid", "DENIED", None, "NUMBER"),
    ("BadApplicationSignatureInvalid", "DENIED", None, "NUMBER"),
    ("BadSessionIdInvalid", "DENIED", None, "NUMBER"),
    ("BadSessionNotActivated", "DENIED", None, "NUMBER"),
    ("BadSecureChannelIdInvalid", "DENIED", None, "NUMBER"),
    ("BadSecureChannelTokenUnknown", "DENIED", None, "NUMBER"),
    ("BadTcpSecureChannelUnknown", "DENIED", None, "NUMBER"),
    ("BadTcpEndpointUrlInvalid", "DENIED", None, "NUMBER"),
    ("BadProtocolVersionUnsupported", "DENIED", None, "NUMBER"),
    ("BadServerUriInvalid", "DENIED", None, "NUMBER"),
    ("BadLicenseExpired", "DENIED", None, "NUMBER"),
    ("BadLicenseNotAvailable", "DENIED", None, "NUMBER"),
    ("BadNonceInvalid", "DENIED", None, "NUMBER"),
    ("BadInvalidTimestamp", "DENIED", None, "NUMBER"),
    ("BadServiceUnsupported", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNotSupported", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNotImplemented", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNodeIdUnknown", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNodeIdInvalid", "DENIED", "RECEIVE", "NUMBER"),
    ("BadAttributeIdInvalid", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNotReadable", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNotWritable", "DENIED", "RECEIVE", "NUMBER"),
    ("BadWriteNotSupported", "DENIED", "RECEIVE", "NUMBER"),
    ("BadTypeMismatch", "DENIED", "RECEIVE", "NUMBER"),
    ("BadOutOfRange", "DENIED", "RECEIVE", "NUMBER"),
    ("BadIndexRangeInvalid", "DENIED", "RECEIVE", "NUMBER"),
    ("BadMethodInvalid", "DENIED", "RECEIVE", "NUMBER"),
    ("BadArgumentsMissing", "DENIED", "RECEIVE", "NUMBER"),
    ("BadTooManyArguments", "DENIED", "RECEIVE", "NUMBER"),
    ("BadInvalidArgument", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNotExecutable", "DENIED", "RECEIVE", "NUMBER"),
    ("BadRequestTooLarge", "DENIED", "RECEIVE", "NUMBER"),
    ("BadRequestHeaderInvalid", "DENIED", "RECEIVE", "NUMBER"),
    ("BadRequestTypeInvalid", "DENIED", "RECEIVE", "NUMBER"),
    ("BadSubscriptionIdInvalid", "DENIED", "RECEIVE", "NUMBER"),
    ("BadMonitoredItemIdInvalid", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNoSubscription", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNotFound", "DENIED", "RECEIVE", "NUMBER"),
    ("BadNothingToDo", "DENIED", "RECEIVE", "NUMBER"),
    ("BadStructureMissing", "DENIED", "RECEIVE", "NUMBER"),
    ("BadRequestNotAllowed", "DENIED", "RECEIVE", "NUMBER"),
    ("BadConfigurationError", "DENIED", "RECEIVE", "NUMBER"),
)


@cache
def _meanings() -> dict[str, Meaning]:
    return {
        name: (Symptom[symptom], Phase[phase] if phase else None)
        for name, symptom, phase, _ in OPC_UA_STATUSES
    }


def meaning(name: str) -> Meaning | None:
    """Give what the name of a status says, or None.

    >>> meaning("BadTimeout")
    (<Symptom.TIMEOUT: 6>, None)
    """
    return _meanings().get(name)


def number_evidence(record: Record) -> Evidence | None:
    """Read the status that a class of asyncua is called by."""
    name = record.info.name.rpartition(".")[2]
    known = meaning(name)
    return known and evidence(record, known, "__name__", name)

"""The error numbers of Mbed TLS, below zero and written in hexadecimal."""

from errcodes.classify.evidence import Evidence, Phase, Symptom
from errcodes.classify.read.numbers.server_answers import Meaning, evidence
from errcodes.classify.walk.attributes import plain_int
from errcodes.classify.walk.record import Record

__all__ = ["MBEDTLS_CODES", "MBEDTLS_TLS_CODES", "meaning", "number_evidence"]

_S, _P = Symptom, Phase
_TLS: Meaning = (_S.TLS, _P.TLS)

#: Mbed TLS 3.6, include/mbedtls/net_sockets.h, ssl.h and x509.h, without the sign.
MBEDTLS_CODES: dict[int, Meaning] = {
    0x0044: (_S.REFUSED, None),  # NET_CONNECT_FAILED
    0x004C: (_S.CLOSED, None),  # NET_RECV_FAILED
    0x004E: (_S.CLOSED, _P.SEND),  # NET_SEND_FAILED
    0x0050: (_S.CLOSED, None),  # NET_CONN_RESET
    0x0052: (_S.UNRESOLVED, None),  # NET_UNKNOWN_HOST
    0x2700: _TLS,  # X509_CERT_VERIFY_FAILED
    0x6800: (_S.TIMEOUT, None),  # SSL_TIMEOUT
    0x7280: (_S.CLOSED, None),  # SSL_CONN_EOF
    0x7780: _TLS,  # SSL_FATAL_ALERT_MESSAGE
    0x7880: (_S.CLOSED, None),  # SSL_PEER_CLOSE_NOTIFY
}
#: The modules whose numbers are all of a handshake that fails: X.509 from 0x2080, TLS from 0x6000.
_X509, _SSL = range(0x2080, 0x3000), range(0x6000, 0x8000)
#: The low seven bits are another module's, further in.
_MODULE = 0x7F80
_STEP = 0x80
#: The numbers of those two modules, without any of another module.
MBEDTLS_TLS_CODES: dict[int, Meaning] = {
    number: MBEDTLS_CODES.get(number, _TLS)
    for module in (_X509, _SSL)
    for number in module[::_STEP]
}


def meaning(number: int) -> Meaning | None:
    """Give what a number says, without its sign, or None.

    >>> meaning(0x2880) == _TLS
    True
    """
    known = MBEDTLS_CODES.get(number) or MBEDTLS_CODES.get(number & _MODULE)
    return known or (_TLS if number in _X509 or number in _SSL else None)


def number_evidence(record: Record) -> Evidence | None:
    """Read the number of an exception of python-mbedtls 2 (mbedtls/exceptions.pyx)."""
    number = plain_int(record.attributes.get("err")) or 0
    known = meaning(number)
    return known and evidence(record, known, "err", number)

"""g_jdk"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # openjdk/jdk java.base java.net / sun.nio.ch / net_util / classes, memory
    Phrase("java.net.SocketTimeoutException: Receive timed out", _S.TIMEOUT, _P.RECEIVE),
    Phrase("java.net.SocketException: Permission denied: connect", _S.REFUSED, _P.CONNECT),
    Phrase("java.net.SocketException: Unresolved address", _S.UNRESOLVED),
    Phrase("java.net.SocketException: Connection timed out (Read failed)", _S.TIMEOUT, _P.RECEIVE),
    Phrase("java.net.SocketException: Connection timed out (Write failed)", _S.TIMEOUT, _P.SEND),
    Phrase("java.net.SocketException: Closed by interrupt", _S.CANCELED, None, _CANCELED),
    Phrase("java.nio.channels.ClosedByInterruptException", _S.CANCELED, None, _CANCELED),
    Phrase("java.net.ProtocolException: Server redirected too many times", _S.STATUS, None, _CANCELED),
    Phrase("java.net.SocketException: SOCKS: Host unreachable", _S.REFUSED, _P.PROXY),
    Phrase("java.net.SocketException: SOCKS: Network unreachable", _S.REFUSED, _P.PROXY),
    Phrase("java.net.SocketException: SOCKS server general failure", _S.REFUSED, _P.PROXY),
    Phrase("java.net.SocketException: Can't connect to SOCKS proxy:", _S.REFUSED, _P.PROXY),
    Phrase("java.net.SocketException: Malformed reply from SOCKS server", _S.REFUSED, _P.PROXY),
    Phrase("java.net.SocketException: SOCKS : authentication failed", _S.REFUSED, _P.PROXY),
    Phrase("java.lang.InterruptedException", _S.CANCELED, None, _CANCELED),
)

"""g_winsock"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS = Weight.CANCELED, Weight.DRESS

ROWS: tuple[Phrase, ...] = (
    # Microsoft Winsock error codes (English system messages), memory
    Phrase("WSAEINTR 10004", _S.CANCELED, None, _CANCELED),
    Phrase("WSAEACCES 10013", _S.REFUSED, _P.CONNECT),
    Phrase("WSAEADDRNOTAVAIL 10049", _S.REFUSED, _P.CONNECT),
    Phrase("WSAETIMEDOUT 10060", _S.TIMEOUT),
    Phrase("WSAEDISCON 10101", _S.CLOSED),
    Phrase("WSA_E_CANCELLED 10111", _S.CANCELED, None, _CANCELED),
    Phrase("WSATRY_AGAIN 11002", _S.UNRESOLVED),
    Phrase("WSANO_RECOVERY 11003", _S.UNRESOLVED),
    Phrase("WSANO_DATA 11004", _S.UNRESOLVED),
    Phrase("[WinError 10060]", _S.TIMEOUT, _P.CONNECT),
    Phrase("[WinError 10049]", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("[WinError 10013]", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("An attempt was made to access a socket in a way forbidden by its access permissions.", _S.REFUSED, _P.CONNECT),
    Phrase("The requested address is not valid in its context.", _S.REFUSED, _P.CONNECT),
    Phrase("The connection has been broken due to keep-alive activity detecting a failure while the operation was in progress.", _S.CLOSED),
    Phrase("The specified network name is no longer available.", _S.CLOSED),
    Phrase("The network location cannot be reached.", _S.NETWORK_DOWN),
    Phrase("The remote computer refused the network connection.", _S.REFUSED, _P.CONNECT),
    Phrase("The network connection was aborted by the local system.", _S.CLOSED),
)

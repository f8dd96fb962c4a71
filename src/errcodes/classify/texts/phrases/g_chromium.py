"""g_chromium"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # chromium error pages (components/error_page localized_error), memory
    Phrase("'s server IP address could not be found.", _S.UNRESOLVED),
    Phrase("'s DNS address could not be found. Diagnosing the problem.", _S.UNRESOLVED),
    Phrase("took too long to respond.", _S.TIMEOUT),
    Phrase("refused to connect.", _S.REFUSED, _P.CONNECT),
    Phrase("unexpectedly closed the connection.", _S.CLOSED),
    Phrase("is currently unreachable.", _S.NO_ROUTE),
    Phrase("didn't send any data.", _S.CLOSED, _P.RECEIVE),
    Phrase("sent an invalid response.", _S.PROTOCOL, _P.RECEIVE),
    Phrase("redirected you too many times.", _S.STATUS, None, _CANCELED),
    Phrase("can't provide a secure connection", _S.TLS, _P.TLS),
    Phrase("Your connection is not private", _S.TLS, _P.TLS),
    Phrase("Your connection was interrupted", _S.STATUS, None, _CANCELED),
    Phrase("The connection was reset.", _S.CLOSED),
    Phrase("Your clock is behind", _S.TLS, _P.TLS),
    Phrase("Your clock is ahead", _S.TLS, _P.TLS),
    Phrase("There is something wrong with the proxy server, or the address is incorrect.", _S.REFUSED, _P.PROXY),
    Phrase("This site can't be reached", _S.STATUS, None, _CANCELED),
)

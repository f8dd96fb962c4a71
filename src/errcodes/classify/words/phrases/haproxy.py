"""The termination states in HAProxy's logs (HAProxy 2.6, configuration manual, section 8.5)."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

#: Behind the state stand five counts of connections. S: the server ended it, s: a time-out of the
#: server's, C: the client ended it, P: the proxy did; C, H and D: connecting, headers and data.
ROWS: tuple[Row, ...] = (
    ("SC # # # # #", "REFUSED", "CONNECT", "CLASS", (" SC-",)),
    ("sC # # # # #", "TIMEOUT", "CONNECT", "CLASS", (" sC-",)),
    ("SH # # # # #", "CLOSED", "RECEIVE", "CLASS", (" SH-",)),
    ("sH # # # # #", "TIMEOUT", "RECEIVE", "CLASS", (" sH-",)),
    ("SD # # # # #", "CLOSED", "RECEIVE", "CLASS", (" SD-",)),
    ("sD # # # # #", "TIMEOUT", "RECEIVE", "CLASS", (" sD-",)),
    ("sQ # # # # #", "TIMEOUT", "POOL", "CLASS", (" sQ-",)),
    ("cR # # # # #", "TIMEOUT", None, "CLASS", (" cR-",)),
    ("CR # # # # #", "CANCELED", None, "CLASS", (" CR-",)),
    ("CQ # # # # #", "CANCELED", None, "CLASS", (" CQ-",)),
    ("SQ # # # # #", "STATUS_503", None, "CLASS", (" SQ-",)),
    ("PH # # # # #", "PROTOCOL", "RECEIVE", "CLASS", (" PH-",)),
    ("CC # # # # #", "CANCELED", None, "CLASS", (" CC-",)),
    ("CH # # # # #", "CANCELED", None, "CLASS", (" CH-",)),
    ("CD # # # # #", "CANCELED", None, "CLASS", (" CD-",)),
    # haproxy/haproxy v3.5-dev5-2 src/check.c, src/connection.c, doc/configuration.txt
    # section 8.5
    ("<NOSRV> -1/-1/-1/-1/0 503", "STATUS_503", None, "WORDS"),
    ("Layer4 connection problem", "REFUSED", "CONNECT", "WORDS"),
    ("Layer4 timeout", "TIMEOUT", "CONNECT", "WORDS"),
    ("Layer6 invalid response", "TLS", "TLS", "WORDS"),
    ("Layer6 timeout", "TIMEOUT", "TLS", "WORDS"),
    ("Layer7 timeout", "TIMEOUT", "RECEIVE", "WORDS"),
    ("L4TOUT", "TIMEOUT", "CONNECT", "CLASS"),
    ("L6TOUT", "TIMEOUT", "TLS", "CLASS"),
    ("L7TOUT", "TIMEOUT", "RECEIVE", "CLASS"),
    ("Connection error during SSL handshake", "TLS", "TLS", "WRAPPER"),
    ("SSL client CA chain cannot be verified", "TLS", "TLS", "WORDS"),
    ("has no server available!", "STATUS_503", None, "WORDS"),
    ("L4CON", "REFUSED", "CONNECT", "CLASS"),
    ("L6RSP", "TLS", "TLS", "CLASS"),
    ("L7RSP", "PROTOCOL", "RECEIVE", "CLASS"),
    ("is DOWN, reason: Layer4 connection problem", "REFUSED", "CONNECT", "WORDS"),
    ("an SSL certificate different from the configured one", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("an SSL certificate different from the expected one", "HOSTNAME", "TLS", "CERTIFICATE"),
)

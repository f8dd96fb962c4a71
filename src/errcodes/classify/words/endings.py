"""How what can fail ends, by the words that say so.

What says it in one way stands in `ENDINGS`. What is put together of words that deny and a verb, or
of what is done to a connection and by whom, stands in `_COMPOSED` by its parts.
"""

from collections.abc import Iterator

from errcodes.classify.words.word_lists import Composed, named_words

__all__ = ["ENDINGS", "REPLIES", "every_ending"]

#: What who should answer does, by its forms: bare, of a third person, past, with -ing.
REPLIES: tuple[tuple[str, str, str, str], ...] = (
    ("acknowledge", "acknowledges", "acknowledged", "acknowledging"),
    ("answer", "answers", "answered", "answering"),
    ("arrive", "arrives", "arrived", "arriving"),
    ("come", "comes", "came", "coming"),
    ("react", "reacts", "reacted", "reacting"),
    ("reply", "replies", "replied", "replying"),
    ("respond", "responds", "responded", "responding"),
)
_BARE, _THIRD, _PAST, _GERUND = zip(*REPLIES, strict=True)
#: What denies that somebody could do it, that it went well, and that it could be done.
_COULD_NOT = (
    *("can not", "can t", "cannot", "cant", "could not", "couldn t", "unable to", "not able to"),
    *("wasn t able to", "fail to", "failed to", "failing to", "fails to"),
    *("did not manage to", "didn t manage to", "impossible to", "not possible to"),
)
_WENT_WRONG = (
    *("error", "error when", "error while", "exception while", "failed", "failure", "problem"),
    "trouble",
)
_COULD_NOT_BE = ("can not be", "can t be", "cannot be", "cant be", "could not be", "couldn t be")
_CLOSED = (
    *("aborted", "broke", "closed", "cut", "dropped", "ended", "killed", "reset", "severed"),
    *("shut down", "terminated", "tore down"),
)
_CHANNELS = ("connection", "connections", "link", "session", "socket", "websocket")
_REFUSED = (
    *("connection", "connections", "our connection", "the connection", "the connections"),
    *("network connection", "the network connection", "tcp connections", "tcp ip connections"),
    *("all connections", "any connection", "any connections", "incoming connections"),
    *("my connection", "my connections", "new connections"),
)
_HOW = ("abruptly", "prematurely", "suddenly", "unexpectedly")
_ENDED = ("closed", "dropped", "ended", "terminated")
_DISCONNECTS = ("disconnect", "disconnected", "disconnecting", "disconnects")
_AGAIN = (
    *("always", "automatically", "constantly", "continuously", "frequently", "immediately"),
    *("intermittently", "instantly"),
    *("occasionally", "often", "periodically", "randomly", "regularly", "repeatedly", "sometimes"),
    *("suddenly", "always gets", "always getting", "get", "gets", "getting", "keep", "keeps"),
)
_MANY = (
    *("constant", "continuous", "frequent", "intermittent", "many", "occasional", "random"),
    "repeated",
)
_USABLE = (
    *("alive", "available", "healthy", "live", "living", "reachable", "responding", "responsive"),
    *("suitable", "usable", "working"),
)
_WHO = ("broker", "brokers", "host", "hosts", "peers", "server", "servers")
_NOTHING = ("ack", "acknowledgement", "acknowledgment", "answer", "pong", "reply", "response")
_NOTHING_CAME = (
    *("after", "arrived", "came", "from", "in time", "received", "within"),
    *("to our request", "to ping", "to request", "to the request"),
)
_BAD = ("bad", "corrupt", "garbled", "invalid", "malformed", "unparsable")
#: Name of an end in `PAIRS` -> the parts of words that say so.
_COMPOSED: tuple[Composed, ...] = (
    # What somebody does not do
    (
        "SILENT",
        (
            *("did not", "didn t", "does not", "doesn t", "do not", "don t", "failed to"),
            *("failing to", "fails to"),
        ),
        _BARE,
    ),
    ("SILENT", ("no longer", "never"), _THIRD),
    ("SILENT", ("has not", "hasn t", "have not", "haven t", "never"), _PAST),
    ("SILENT", ("aren t", "isn t", "no longer", "not"), _GERUND),
    # What somebody cannot do, and what is not done; `verifying the certificate` is a thing, and
    # `could not resolve the host` is what was done, and no end of it.
    ("INACCESSIBLE", _COULD_NOT, ("access",)),
    ("INACCESSIBLE", _WENT_WRONG, ("accessing",)),
    ("INACCESSIBLE", _COULD_NOT_BE, ("accessed",)),
    ("UNREACHABLE", _COULD_NOT, ("contact", "reach")),
    ("UNREACHABLE", _WENT_WRONG, ("contacting", "reaching")),
    ("UNREACHABLE", _COULD_NOT_BE, ("contacted", "reached")),
    ("UNKNOWN", _COULD_NOT, ("find", "locate")),
    ("UNKNOWN", _WENT_WRONG, ("finding",)),
    ("UNKNOWN", _COULD_NOT_BE, ("found", "determined")),
    ("UNPARSED", _COULD_NOT, ("parse",)),
    ("UNPARSED", _WENT_WRONG, ("parsing",)),
    ("UNPARSED", _COULD_NOT_BE, ("parsed",)),
    ("UNTRUSTED", _COULD_NOT, ("trust", "validate", "verify")),
    ("UNTRUSTED", _WENT_WRONG, ("trusting",)),
    ("UNTRUSTED", _COULD_NOT_BE, ("authenticated", "trusted", "validated", "verified")),
    (
        "FAILED",
        _COULD_NOT_BE,
        ("completed", "created", "established", "made", "opened", "set up", "started"),
    ),
    ("UNRESOLVED", _COULD_NOT_BE, ("resolved",)),
    (
        "NOT_FETCHED",
        _COULD_NOT_BE,
        ("delivered", "downloaded", "fetched", "retrieved", "sent", "uploaded"),
    ),
    # What the other side does, whose it is, and to what: `the broker dropped our connection`
    ("HUNG_UP", _CLOSED, ("its", "my", "our", "the", "this"), _CHANNELS),
    (
        "ENDED_BY",
        ("aborted", "closed", "dropped", "ended", "killed", "reset", "terminated"),
        ("by", "by the"),
    ),
    # `refuses connections`, `refused our connection`
    ("REFUSING", ("refused", "refuses", "refusing"), _REFUSED),
    # How a connection ends that nobody wanted to end: `closed abruptly`, `unexpectedly terminated`
    ("LOST", _HOW, _ENDED),
    ("LOST", _ENDED, _HOW),
    # What ends so again and again: `randomly disconnects`, `keeps getting disconnected`
    ("CUT_OFF", _AGAIN, _DISCONNECTS),
    ("CUT_OFF", _DISCONNECTS, _AGAIN),
    ("CUT_OFF", _MANY, ("disconnect", "disconnection", "disconnections", "disconnects")),
    # Who does not stay
    ("CUT_OFF", _COULD_NOT, ("stay connected", "keep a connection", "hold a connection")),
    ("CUT_OFF", ("does not", "doesn t", "do not", "don t", "won t", "not"), ("stay connected",)),
    # Whom nobody found: `no usable server`
    ("NONE_LEFT", ("no",), _USABLE),
    # Of whom nobody was there: `no brokers available`
    ("NO_PEER", ("no",), _WHO, ("available", "connected", "reachable")),
    ("NO_PEER", ("no",), ("bridge", "broker", "gateway", "hub", "peers"), ("found",)),
    ("NO_PEER", ("no",), ("available", "connected", "reachable"), _WHO),
    # What did not come: `no ack from`, `no reply within`
    ("NO_ANSWER", ("no",), _NOTHING, _NOTHING_CAME),
    # What came, and was none: `malformed reply from`
    ("BAD_ANSWER", _BAD, ("answer", "reply", "response"), ("from",)),
    # What is not there: `no internet access`
    (
        "NO_NETWORK",
        ("no",),
        ("internet", "network", "wi fi", "wifi", "wlan"),
        ("access", "available", "connection", "connectivity"),
    ),
    ("NO_NETWORK", _COULD_NOT, ("connect to", "reach"), ("internet", "the internet")),
    # Who is told so: `you appear to be offline`
    (
        "NO_NETWORK",
        ("i am", "i m", "you are", "you re", "you appear to be", "you seem to be"),
        ("offline", "currently offline"),
    ),
)
#: Name of an end in `PAIRS` -> words that say how something ended.
ENDINGS: dict[str, tuple[str, ...]] = {
    "FAILED": (
        *("failed", "failure", "keeps failing", "is failing", "did not manage to"),
        *("didn t manage to", "wasn t able", "aren t able", "isn t able", "impossible"),
        *("not be established", "not be connected", "fail", "errored", "did not succeed"),
        *("didn t succeed", "not successful", "wasn t successful", "went wrong", "wrong happened"),
        "unable",
        *("no longer can", "can no longer", "unable to establish", "not able", "no longer able"),
        *("cannot", "can not", "can t", "cant", "could not", "couldn t", "not established"),
        *("not been established", "not possible", "unsuccessful", "did not complete"),
        "didn t complete",
    ),
    "FAILS": ("fails to", "failing to", "fails"),
    "ERROR": ("error", "exception"),
    "ISSUE": ("errors", "problems", "issue", "issues"),
    "PROBLEM": ("problem", "trouble", "troubles"),
    "QUIT": ("gave up", "giving up"),
    "REFUSED": ("refused", "refusal"),
    "REJECTED": ("rejected", "declined", "does not accept", "doesn t accept", "not accepted"),
    "UNAUTHENTICATED": ("failed authentication",),
    "ANSWERED_NO": (
        *("returned an error", "returned error", "responded with an error", "responded with error"),
        *("replied with an error", "replied with error", "answered with an error"),
        *("sent an error", "sent a failure"),
        *("error reported by", "error returned by", "error response from"),
        *("error response received from", "received error response from"),
    ),
    "DENIED": ("denied",),
    "DENYING": (
        *("does not allow", "doesn t allow", "did not allow", "denied access"),
        *("did not accept our", "rejected our", "rejected the", "refused our"),
        *("refused the", "denied our", "denied the"),
    ),
    "LACKING": ("lacks",),
    "TIMED_OUT": (
        *("timed out", "timedout", "timing out", "keeps timing out", "has timed out"),
        *("did not complete in time", "did not complete within", "didn t complete within"),
        *("did not complete after", "didn t complete after", "not completed within"),
        *("not complete within", "not completed in time", "could not be completed within"),
        *("could not be completed in time", "did not finish in time", "did not finish within"),
        *("exceeded the timeout", "exceeded its timeout", "exceeded timeout"),
        *("exceeded the deadline", "exceeded its deadline", "exceeded the time limit"),
    ),
    "STALLED": ("stalled",),
    "LONG": ("time exceeded", "execution time exceeded"),
    "EXCEEDED": ("exceeded", "exceeded your", "reached your", "exhausted"),
    "SLOW": (
        *("took too long", "takes too long", "took longer than", "took more than"),
        *("ran out of time", "not made within", "not made in time", "not established in time"),
        "taking too long",
    ),
    "LATE": ("did not come in time", "not in time", "didn t come in time"),
    "TIMEOUT": ("timeout", "timeouts", "time out", "time outs", "times out"),
    "SILENT": (
        *("went silent", "stopped answering", "stopped replying", "unanswered", "no data from"),
        *("nothing received from", "unresponsive", "not responsive", "remained silent"),
        *("went unanswered", "not been answered", "not answered", "not been received"),
        *("refuses to answer", "not received", "no response", "no reply", "no answer", "no ack"),
        *("no acknowledgement", "not acknowledged"),
    ),
    "STOPPED": ("stopped responding", "stops responding"),
    "UNHEARD": (
        *("did not send", "didn t send", "did not get", "didn t get", "did not receive"),
        *("didn t receive", "never received", "received no", "got no", "gave no", "sent no"),
        *("returned no", "never got"),
    ),
    "NO_ANSWER": ("no ping reply", "no ping response", "no pong", "no heartbeat response"),
    "LOST": (
        *("lost", "loss", "dropped", "keeps dropping", "keeps losing", "collapsed", "is gone"),
        *("no longer alive", "no longer exists", "got cut off", "aborted", "broken", "broke"),
        *("forcibly closed", "forced to close", "forcibly terminated", "closed abnormally"),
        *("defunct", "closed before", "closed during", "closed while", "reset before"),
        *("reset during", "reset while", "lost while", "died", "went down"),
        *("was cut", "was cut off", "was killed", "is dead", "seems to be dead"),
        *("appears to be dead", "severed", "was gone", "were gone"),
    ),
    "LOSES": (
        *("lose", "loose", "loses", "losing", "looses", "loosing", "drops", "keeps closing"),
        *("breaks", "goes down"),
    ),
    "CLOSES": (
        *("drop", "is dropping", "is closing", "closes", "dies", "disconnects", "to be closing"),
    ),
    "RESET": ("reset",),
    "DISCONNECTED": (
        *("disconnected", "disconnected from", "disconnected by", "is disconnect", "kicked by"),
        "kicked off by",
    ),
    "CUT_OFF": (
        *("unexpected disconnect", "got disconnected from", "was disconnected from"),
        *("were disconnected from", "unexpectedly disconnected", "disconnected unexpectedly"),
        *("unexpected disconnection", "disconnect every", "disconnecting every"),
        *("disconnects every", "disconnects after", "seem to disconnect", "seems to disconnect"),
        "got disconnected",
    ),
    "LEFT": (
        *("disconnects from", "been disconnected"),
        *("then disconnects", "then disconnected", "will disconnect"),
        *("it disconnects", "is disconnected from", "be disconnected from", "were disconnected"),
        *("was disconnected", "got kicked", "get kicked", "gets kicked"),
        *("drops off the network", "dropped off the network", "dropping off the network"),
        *("falls off the network", "fell off the network"),
    ),
    "INTERRUPTED": ("got interrupted", "gets interrupted", "interrupted"),
    "GONE": ("went away", "has gone away", "hung up", "vanished", "disappeared"),
    "ENDED": ("closed the stream", "closed stream"),
    "UNCONNECTED": (
        *("is not connecting", "are not connecting", "still not connecting", "isn t connecting"),
        *("no more connecting", "doesn t connect", "does not connect", "won t connect"),
        *("will not connect", "wont connect", "never connects", "refuses to connect"),
    ),
    "NOT_CONNECTED": ("not connected", "not currently connected", "no longer connected"),
    "NO_NETWORK": (
        *("not connected to the internet", "not connected to the network"),
        *("not connected to a network", "not connected to any network", "no connectivity"),
    ),
    "NO_CONTACT": (
        *("no communication to", "no communication with", "no connection with", "no contact to"),
        "no contact with",
    ),
    "NO_ADDRESS": (
        *("no address for", "no address found for", "no ip for", "no ip address for"),
        "no ip address found for",
    ),
    "CUT_FROM": ("no longer connected to", "not connected to"),
    "MISSED": ("missed", "no recent", "missing"),
    "GAVE_UP": ("gave up waiting", "giving up waiting", "waited too long"),
    "HUNG_UP": (
        *("closed connection", "shut the connection down", "disconnected us", "dropped us"),
        *("kicked us", "threw us out", "hung up on us"),
    ),
    "CLOSED": ("closed", "terminated"),
    "TRUNCATED": ("truncated",),
    "CUT": ("short read",),
    "UNREACHABLE": (
        *("unreachable", "not reachable", "no longer reachable", "failure to contact"),
        *("failure to reach", "no way to reach", "not currently reachable", "no route"),
    ),
    "NO_WAY": ("no route to",),
    "UNAVAILABLE": (
        *("unavailable", "is down", "appears to be down", "seems to be down", "appears down"),
        *("seems down", "looks down", "was down", "were down", "are down", "is currently down"),
        *("is completely down", "is totally down"),
    ),
    "OFFLINE": (
        *("goes offline", "went offline", "going offline", "gone offline", "drops offline"),
        *("dropped offline", "goes off line", "went off line", "falls offline", "fell offline"),
    ),
    # What ends before it is whole: `the download stops halfway`
    "HALTED": (
        *("stops early", "stops halfway", "stops half way", "stops midway", "stops in the middle"),
        *("stopped halfway", "stopped in the middle", "hangs halfway", "hangs midway"),
        *("dies halfway", "fails halfway", "failed halfway"),
    ),
    "INACCESSIBLE": ("not accessible", "inaccessible"),
    "NOT_AVAILABLE": ("not available",),
    "BROKEN_DOWN": (
        *("not working", "does not work", "doesn t work", "stops resolving", "stopped resolving"),
    ),
    "UNKNOWN": (
        *("unknown", "unrecognized", "unrecognised", "not known", "not found", "does not exist"),
        "no such",
    ),
    "UNRESOLVED": (
        *("not resolving", "not seem to resolve", "not resolved", "not be resolved"),
        *("not get resolved", "unresolved", "unresolvable", "not resolvable", "did not resolve"),
        *("didn t resolve", "does not resolve", "doesn t resolve"),
    ),
    "MISMATCH": (
        *("mismatch", "mismatched", "does not match", "doesn t match", "did not match"),
        "do not match",
        *("differs from", "does not cover", "not valid for", "only valid for", "valid only for"),
        *("seems to belong to", "belongs to another", "is for another", "is not for this"),
        *("issued for another", "issued for a different"),
    ),
    "UNPINNED": (
        *("does not match the pin", "does not match the pinned", "doesn t match the pin"),
        *("doesn t match the pinned", "is not the pinned"),
    ),
    "CHANGED": ("has changed",),
    "UNTRUSTED": (
        *("not trusted", "untrusted", "signed by an unknown", "do not trust", "don t trust"),
        *("issuer unknown", "issuer is unknown", "unknown issuer", "no valid", "not signed by"),
        *("unverified", "not be trusted", "failed verification", "failed validation"),
        *("did not pass verification", "no longer valid", "self signed", "not verified"),
        *("not be verified", "revoked", "not yet valid", "not valid yet", "not valid"),
        *("isn t valid", "wasn t valid", "isn t trusted", "aren t trusted"),
    ),
    "EXPIRED": ("expired", "out of date"),
    "WRONG": ("incorrect", "wrong"),
    "BAD": ("bad",),
    "INVALID": ("invalid", "not a valid", "isn t a valid", "corrupt", "corrupted", "malformed"),
}


def every_ending() -> Iterator[tuple[str, str]]:
    """Give the words of every end, and its name in `PAIRS`."""
    return named_words(ENDINGS, _COMPOSED)

"""How what can fail ends, by the words that say so.

What says it in one way stands in `ENDINGS`. What is put together of words that deny and a verb, or
of what is done to a connection and by whom, stands here by its parts, and `every_ending` puts them
together.
"""

from collections.abc import Iterator

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
_BARE, _THIRD, _PAST, _GERUND = range(4)
#: What denies that -> the form that follows it.
_NOT_DONE: tuple[tuple[str, int], ...] = (
    ("did not", _BARE),
    ("didn t", _BARE),
    ("does not", _BARE),
    ("doesn t", _BARE),
    ("do not", _BARE),
    ("don t", _BARE),
    ("failed to", _BARE),
    ("failing to", _BARE),
    ("fails to", _BARE),
    ("no longer", _THIRD),
    ("has not", _PAST),
    ("hasn t", _PAST),
    ("have not", _PAST),
    ("haven t", _PAST),
    ("never", _PAST),
    ("never", _THIRD),
    ("aren t", _GERUND),
    ("isn t", _GERUND),
    ("no longer", _GERUND),
    ("not", _GERUND),
)
#: What is done to something, bare, with -ing (empty where that is a thing: `verifying the
#: certificate`) and as it is suffered -> the end where it fails.
_DEEDS: tuple[tuple[str, str, str, str], ...] = (
    ("access", "accessing", "accessed", "INACCESSIBLE"),
    ("contact", "contacting", "contacted", "UNREACHABLE"),
    ("reach", "reaching", "reached", "UNREACHABLE"),
    ("find", "finding", "found", "UNKNOWN"),
    ("parse", "parsing", "parsed", "UNPARSED"),
    ("trust", "trusting", "trusted", "UNTRUSTED"),
    ("validate", "", "validated", "UNTRUSTED"),
    ("verify", "", "verified", "UNTRUSTED"),
)
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
#: What is only said so: `could not resolve the host` is what was done, and no end of it.
_SUFFERED: tuple[tuple[str, str], ...] = (
    ("completed", "FAILED"),
    ("created", "FAILED"),
    ("established", "FAILED"),
    ("made", "FAILED"),
    ("opened", "FAILED"),
    ("set up", "FAILED"),
    ("determined", "UNKNOWN"),
    ("resolved", "UNRESOLVED"),
)
#: What the other side does, whose it is, and to what: `the broker dropped our connection`.
_CLOSED = (
    *("aborted", "broke", "closed", "cut", "dropped", "ended", "killed", "reset", "severed"),
    *("shut down", "terminated", "tore down"),
)
_WHOSE = ("its", "my", "our", "the", "this")
_CHANNELS = ("connection", "connections", "link", "session", "socket", "websocket")
_BY = ("aborted", "closed", "dropped", "ended", "killed", "reset", "terminated")
#: `refuses connections`, `refused our connection`
_REFUSES = ("refused", "refuses", "refusing")
_REFUSED = (
    *("connection", "connections", "our connection", "the connection", "the connections"),
    *("network connection", "the network connection", "tcp connections", "tcp ip connections"),
    *("all connections", "any connection", "any connections", "incoming connections"),
    *("my connection", "my connections", "new connections"),
)
#: How a connection ends that nobody wanted to end: `closed abruptly`, `unexpectedly terminated`
_HOW = ("abruptly", "prematurely", "suddenly", "unexpectedly")
_ENDED = ("closed", "dropped", "ended", "terminated")
#: What ends so again and again: `randomly disconnects`, `keeps getting disconnected`
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
_DISCONNECTIONS = ("disconnect", "disconnection", "disconnections", "disconnects")
#: Whom nobody found: `no usable server`
_USABLE = (
    *("alive", "available", "healthy", "live", "living", "reachable", "responding", "responsive"),
    *("suitable", "usable", "working"),
)
#: What did not come: `no ack from`, `no reply within`
_NOTHING = ("ack", "acknowledgement", "acknowledgment", "answer", "pong", "reply", "response")
_NOTHING_CAME = (
    *("after", "arrived", "came", "from", "in time", "received", "within"),
    *("to our request", "to ping", "to request", "to the request"),
)
#: What came, and was none: `malformed reply from`
_BAD = ("bad", "corrupt", "garbled", "invalid", "malformed", "unparsable")
_ANSWERS = ("answer", "reply", "response")
#: What is not there: `no internet access`
_NETS = ("internet", "network", "wi fi", "wifi", "wlan")
_NO_NET = ("access", "available", "connection", "connectivity")


def every_ending() -> Iterator[tuple[str, str]]:
    """Give the words of every end, and its name in `PAIRS`."""
    for name, words in ENDINGS.items():
        yield from ((each, name) for each in words)
    yield from _denied()
    yield from _ended_by_others()
    yield from _not_there()


def _denied() -> Iterator[tuple[str, str]]:
    """Give what somebody does not do, or cannot."""
    for denial, form in _NOT_DONE:
        yield from ((f"{denial} {forms[form]}", "SILENT") for forms in REPLIES)
    for deed, doing, done, name in _DEEDS:
        yield from ((f"{denial} {deed}", name) for denial in _COULD_NOT)
        if doing:
            yield from ((f"{wrong} {doing}", name) for wrong in _WENT_WRONG)
        yield from ((f"{denial} {done}", name) for denial in _COULD_NOT_BE)
    for done, name in _SUFFERED:
        yield from ((f"{denial} {done}", name) for denial in _COULD_NOT_BE)


def _ended_by_others() -> Iterator[tuple[str, str]]:
    """Give what the other side does to a connection."""
    for channel in _CHANNELS:
        for whose in _WHOSE:
            yield from ((f"{closed} {whose} {channel}", "HUNG_UP") for closed in _CLOSED)
    for closed in _BY:
        yield from ((f"{closed} {by}", "ENDED_BY") for by in ("by", "by the"))
    for how in _HOW:
        yield from ((f"{how} {ended}", "LOST") for ended in _ENDED)
        yield from ((f"{ended} {how}", "LOST") for ended in _ENDED)
    for again in _AGAIN:
        yield from ((f"{again} {disconnects}", "CUT_OFF") for disconnects in _DISCONNECTS)
        yield from ((f"{disconnects} {again}", "CUT_OFF") for disconnects in _DISCONNECTS)
    for many in _MANY:
        yield from ((f"{many} {each}", "CUT_OFF") for each in _DISCONNECTIONS)
    for refuses in _REFUSES:
        yield from ((f"{refuses} {what}", "REFUSING") for what in _REFUSED)


def _not_there() -> Iterator[tuple[str, str]]:
    """Give what did not come, or as something else."""
    for nothing in _NOTHING:
        yield from ((f"no {nothing} {came}", "NO_ANSWER") for came in _NOTHING_CAME)
    for bad in _BAD:
        yield from ((f"{bad} {answer} from", "BAD_ANSWER") for answer in _ANSWERS)
    for net in _NETS:
        yield from ((f"no {net} {access}", "NO_NETWORK") for access in _NO_NET)
    yield from ((f"no {usable}", "NONE_LEFT") for usable in _USABLE)


#: Name of an end in `PAIRS` -> words that say how something ended.
ENDINGS: dict[str, tuple[str, ...]] = {
    "FAILED": (
        *("failed", "failure", "keeps failing", "is failing", "did not manage to"),
        *("didn t manage to", "wasn t able", "aren t able", "isn t able", "impossible"),
        *("not be established", "not be connected", "fail", "errored", "did not succeed"),
        *("didn t succeed", "not successful", "wasn t successful", "went wrong", "unable"),
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
        *("error reported by", "error returned by"),
    ),
    "DENIED": ("denied",),
    "DENYING": (
        *("denied access", "did not accept our", "rejected our", "rejected the", "refused our"),
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
    "LOST": (
        *("lost", "loss", "dropped", "keeps dropping", "keeps losing", "collapsed", "is gone"),
        *("no longer alive", "no longer exists", "got cut off", "aborted", "broken", "broke"),
        *("forcibly closed", "forced to close", "forcibly terminated", "closed abnormally"),
        *("defunct", "closed before", "closed during", "closed while", "reset before"),
        *("reset during", "reset while", "lost while", "died", "went down"),
        *("was cut", "was cut off", "was killed", "is dead", "seems to be dead"),
        *("appears to be dead", "severed"),
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
        *("disconnects from", "been disconnected", "been disconected"),
        *("then disconnects", "then disconnected", "will disconnect"),
        *("it disconnects", "is disconnected from", "be disconnected from", "were disconnected"),
        *("was disconnected", "got kicked", "get kicked", "gets kicked"),
        "mqtt disconnected",
    ),
    "INTERRUPTED": ("got interrupted", "gets interrupted", "interrupted", "interruptted"),
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
    "UNAVAILABLE": ("unavailable", "is down", "appears to be down", "seems to be down"),
    "INACCESSIBLE": ("not accessible", "inaccessible"),
    "NOT_AVAILABLE": ("not available",),
    "BROKEN_DOWN": ("not working", "does not work", "doesn t work"),
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
        *(
            "mismatch",
            "mismatched",
            "does not match",
            "doesn t match",
            "did not match",
            "do not match",
        ),
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
        *("isn t valid", "wasn t valid"),
    ),
    "EXPIRED": ("expired", "out of date"),
    "WRONG": ("incorrect", "wrong"),
    "BAD": ("bad",),
    "INVALID": ("invalid", "not a valid", "isn t a valid", "corrupt", "corrupted", "malformed"),
}

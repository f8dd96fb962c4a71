"""How what can fail ends, by the words that say so.

What says it in one way stands in `ENDINGS`. What is put together of words that deny and a verb, or
of what is done to a connection and by whom, stands here by its parts, and `every_ending` puts them
together. The rows are plain tuples, as those of the phrases.
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
    *("network connection", "the network connection"),
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
_EACH_TIME = (
    *("disconnect every", "disconnecting every", "disconnects every", "disconnects after"),
    *("seem to disconnect", "seems to disconnect", "got disconnected"),
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
#: `no contact with`, `no IP address found for`
_NO_CONTACT = (
    *("communication to", "communication with", "connection with", "contact to"),
    "contact with",
)
_NO_ADDRESSES = ("address", "address found", "ip", "ip address", "ip address found")
#: What is not there: `no internet access`
_NETS = ("internet", "network", "wi fi", "wifi", "wlan")
_NO_NET = ("access", "available", "connection", "connectivity")


def every_ending() -> Iterator[tuple[str, str]]:
    """Give the words of every end, and its name in `PAIRS`."""
    yield from ENDINGS
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
    yield from ((each, "CUT_OFF") for each in _EACH_TIME)
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
    yield "no connectivity", "NO_NETWORK"
    yield from ((f"no {usable}", "NONE_LEFT") for usable in _USABLE)
    yield from ((f"no {contact}", "NO_CONTACT") for contact in _NO_CONTACT)
    yield from ((f"no {address} for", "NO_ADDRESS") for address in _NO_ADDRESSES)


#: Words that say how something ended -> the name of the end in `PAIRS`.
ENDINGS: tuple[tuple[str, str], ...] = (
    ("failed", "FAILED"),
    ("failure", "FAILED"),
    ("fails to", "FAILS"),
    ("failing to", "FAILS"),
    ("fails", "FAILS"),
    ("keeps failing", "FAILED"),
    ("is failing", "FAILED"),
    ("did not manage to", "FAILED"),
    ("didn t manage to", "FAILED"),
    ("wasn t able", "FAILED"),
    ("aren t able", "FAILED"),
    ("isn t able", "FAILED"),
    ("impossible", "FAILED"),
    ("not be established", "FAILED"),
    ("not be connected", "FAILED"),
    ("fail", "FAILED"),
    ("errored", "FAILED"),
    ("did not succeed", "FAILED"),
    ("didn t succeed", "FAILED"),
    ("not successful", "FAILED"),
    ("wasn t successful", "FAILED"),
    ("went wrong", "FAILED"),
    ("unable", "FAILED"),
    ("no longer can", "FAILED"),
    ("can no longer", "FAILED"),
    ("unable to establish", "FAILED"),
    ("not able", "FAILED"),
    ("no longer able", "FAILED"),
    ("cannot", "FAILED"),
    ("can not", "FAILED"),
    ("can t", "FAILED"),
    ("cant", "FAILED"),
    ("could not", "FAILED"),
    ("couldn t", "FAILED"),
    ("not established", "FAILED"),
    ("not been established", "FAILED"),
    ("not possible", "FAILED"),
    ("unsuccessful", "FAILED"),
    ("error", "ERROR"),
    ("exception", "ERROR"),
    ("errors", "ISSUE"),
    ("problem", "PROBLEM"),
    ("problems", "ISSUE"),
    ("issue", "ISSUE"),
    ("issues", "ISSUE"),
    ("gave up", "QUIT"),
    ("giving up", "QUIT"),
    ("trouble", "PROBLEM"),
    ("troubles", "PROBLEM"),
    ("refused", "REFUSED"),
    ("refusal", "REFUSED"),
    ("rejected", "REJECTED"),
    ("declined", "REJECTED"),
    ("does not accept", "REJECTED"),
    ("doesn t accept", "REJECTED"),
    ("not accepted", "REJECTED"),
    ("failed authentication", "UNAUTHENTICATED"),
    ("returned an error", "ANSWERED_NO"),
    ("returned error", "ANSWERED_NO"),
    ("responded with an error", "ANSWERED_NO"),
    ("responded with error", "ANSWERED_NO"),
    ("replied with an error", "ANSWERED_NO"),
    ("replied with error", "ANSWERED_NO"),
    ("answered with an error", "ANSWERED_NO"),
    ("error reported by", "ANSWERED_NO"),
    ("error returned by", "ANSWERED_NO"),
    ("denied", "DENIED"),
    ("denied access", "DENYING"),
    ("did not accept our", "DENYING"),
    ("rejected our", "DENYING"),
    ("rejected the", "DENYING"),
    ("refused our", "DENYING"),
    ("refused the", "DENYING"),
    ("denied our", "DENYING"),
    ("denied the", "DENYING"),
    ("lacks", "LACKING"),
    ("timed out", "TIMED_OUT"),
    ("timedout", "TIMED_OUT"),
    ("stalled", "STALLED"),
    ("timing out", "TIMED_OUT"),
    ("keeps timing out", "TIMED_OUT"),
    ("has timed out", "TIMED_OUT"),
    ("did not complete in time", "TIMED_OUT"),
    ("did not complete within", "TIMED_OUT"),
    ("didn t complete within", "TIMED_OUT"),
    ("did not complete after", "TIMED_OUT"),
    ("didn t complete after", "TIMED_OUT"),
    ("not completed within", "TIMED_OUT"),
    ("not complete within", "TIMED_OUT"),
    ("not completed in time", "TIMED_OUT"),
    ("did not complete", "FAILED"),
    ("didn t complete", "FAILED"),
    ("could not be completed within", "TIMED_OUT"),
    ("could not be completed in time", "TIMED_OUT"),
    ("did not finish in time", "TIMED_OUT"),
    ("did not finish within", "TIMED_OUT"),
    ("exceeded the timeout", "TIMED_OUT"),
    ("exceeded its timeout", "TIMED_OUT"),
    ("exceeded timeout", "TIMED_OUT"),
    ("exceeded the deadline", "TIMED_OUT"),
    ("exceeded its deadline", "TIMED_OUT"),
    ("exceeded the time limit", "TIMED_OUT"),
    ("time exceeded", "LONG"),
    ("execution time exceeded", "LONG"),
    ("exceeded", "EXCEEDED"),
    ("exceeded your", "EXCEEDED"),
    ("reached your", "EXCEEDED"),
    ("exhausted", "EXCEEDED"),
    ("took too long", "SLOW"),
    ("takes too long", "SLOW"),
    ("took longer than", "SLOW"),
    ("took more than", "SLOW"),
    ("ran out of time", "SLOW"),
    ("not made within", "SLOW"),
    ("not made in time", "SLOW"),
    ("not established in time", "SLOW"),
    ("taking too long", "SLOW"),
    ("did not come in time", "LATE"),
    ("not in time", "LATE"),
    ("didn t come in time", "LATE"),
    ("timeout", "TIMEOUT"),
    ("timeouts", "TIMEOUT"),
    ("time out", "TIMEOUT"),
    ("time outs", "TIMEOUT"),
    ("times out", "TIMEOUT"),
    ("went silent", "SILENT"),
    ("stopped responding", "STOPPED"),
    ("stops responding", "STOPPED"),
    ("stopped answering", "SILENT"),
    ("stopped replying", "SILENT"),
    ("unanswered", "SILENT"),
    ("no data from", "SILENT"),
    ("nothing received from", "SILENT"),
    ("unresponsive", "SILENT"),
    ("not responsive", "SILENT"),
    ("remained silent", "SILENT"),
    ("went unanswered", "SILENT"),
    ("not been answered", "SILENT"),
    ("not answered", "SILENT"),
    ("not been received", "SILENT"),
    ("refuses to answer", "SILENT"),
    ("did not send", "UNHEARD"),
    ("didn t send", "UNHEARD"),
    ("did not get", "UNHEARD"),
    ("didn t get", "UNHEARD"),
    ("did not receive", "UNHEARD"),
    ("didn t receive", "UNHEARD"),
    ("never received", "UNHEARD"),
    ("received no", "UNHEARD"),
    ("got no", "UNHEARD"),
    ("gave no", "UNHEARD"),
    ("sent no", "UNHEARD"),
    ("returned no", "UNHEARD"),
    ("never got", "UNHEARD"),
    ("not received", "SILENT"),
    ("no response", "SILENT"),
    ("no reply", "SILENT"),
    ("no answer", "SILENT"),
    ("no ack", "SILENT"),
    ("no acknowledgement", "SILENT"),
    ("not acknowledged", "SILENT"),
    ("lost", "LOST"),
    ("loss", "LOST"),
    ("dropped", "LOST"),
    ("keeps dropping", "LOST"),
    ("keeps losing", "LOST"),
    ("lose", "LOSES"),
    ("loose", "LOSES"),
    ("loses", "LOSES"),
    ("losing", "LOSES"),
    ("looses", "LOSES"),
    ("loosing", "LOSES"),
    ("drop", "CLOSES"),
    ("drops", "LOSES"),
    ("is dropping", "CLOSES"),
    ("keeps closing", "LOSES"),
    ("is closing", "CLOSES"),
    ("closes", "CLOSES"),
    ("dies", "CLOSES"),
    ("breaks", "LOSES"),
    ("goes down", "LOSES"),
    ("disconnects", "CLOSES"),
    ("to be closing", "CLOSES"),
    ("collapsed", "LOST"),
    ("is gone", "LOST"),
    ("no longer alive", "LOST"),
    ("no longer exists", "LOST"),
    ("got cut off", "LOST"),
    ("reset", "RESET"),
    ("aborted", "LOST"),
    ("broken", "LOST"),
    ("broke", "LOST"),
    ("forcibly closed", "LOST"),
    ("forced to close", "LOST"),
    ("forcibly terminated", "LOST"),
    ("closed abnormally", "LOST"),
    ("defunct", "LOST"),
    ("disconnected", "DISCONNECTED"),
    ("disconnected from", "DISCONNECTED"),
    ("disconnected by", "DISCONNECTED"),
    ("is disconnect", "DISCONNECTED"),
    ("kicked by", "DISCONNECTED"),
    ("kicked off by", "DISCONNECTED"),
    ("unexpected disconnect", "CUT_OFF"),
    ("got disconnected from", "CUT_OFF"),
    ("was disconnected from", "CUT_OFF"),
    ("were disconnected from", "CUT_OFF"),
    ("unexpectedly disconnected", "CUT_OFF"),
    ("disconnected unexpectedly", "CUT_OFF"),
    ("unexpected disconnection", "CUT_OFF"),
    ("went away", "GONE"),
    ("has gone away", "GONE"),
    ("hung up", "GONE"),
    ("vanished", "GONE"),
    ("disappeared", "GONE"),
    ("closed the stream", "ENDED"),
    ("closed stream", "ENDED"),
    ("is not connecting", "UNCONNECTED"),
    ("are not connecting", "UNCONNECTED"),
    ("still not connecting", "UNCONNECTED"),
    ("isn t connecting", "UNCONNECTED"),
    ("no more connecting", "UNCONNECTED"),
    ("doesn t connect", "UNCONNECTED"),
    ("does not connect", "UNCONNECTED"),
    ("won t connect", "UNCONNECTED"),
    ("will not connect", "UNCONNECTED"),
    ("wont connect", "UNCONNECTED"),
    ("never connects", "UNCONNECTED"),
    ("refuses to connect", "UNCONNECTED"),
    ("not connected", "NOT_CONNECTED"),
    ("not connected to the internet", "NO_NETWORK"),
    ("not connected to the network", "NO_NETWORK"),
    ("not connected to a network", "NO_NETWORK"),
    ("not connected to any network", "NO_NETWORK"),
    ("not currently connected", "NOT_CONNECTED"),
    ("no longer connected", "NOT_CONNECTED"),
    ("no longer connected to", "CUT_FROM"),
    ("not connected to", "CUT_FROM"),
    ("missed", "MISSED"),
    ("no recent", "MISSED"),
    ("missing", "MISSED"),
    ("gave up waiting", "GAVE_UP"),
    ("giving up waiting", "GAVE_UP"),
    ("waited too long", "GAVE_UP"),
    ("closed connection", "HUNG_UP"),
    ("shut the connection down", "HUNG_UP"),
    ("disconnected us", "HUNG_UP"),
    ("dropped us", "HUNG_UP"),
    ("kicked us", "HUNG_UP"),
    ("threw us out", "HUNG_UP"),
    ("hung up on us", "HUNG_UP"),
    ("closed", "CLOSED"),
    ("terminated", "CLOSED"),
    ("truncated", "TRUNCATED"),
    ("short read", "CUT"),
    ("closed before", "LOST"),
    ("closed during", "LOST"),
    ("closed while", "LOST"),
    ("reset before", "LOST"),
    ("reset during", "LOST"),
    ("reset while", "LOST"),
    ("lost while", "LOST"),
    ("interrupted", "LOST"),
    ("died", "LOST"),
    ("went down", "LOST"),
    ("was cut", "LOST"),
    ("was cut off", "LOST"),
    ("was killed", "LOST"),
    ("is dead", "LOST"),
    ("seems to be dead", "LOST"),
    ("appears to be dead", "LOST"),
    ("severed", "LOST"),
    ("unreachable", "UNREACHABLE"),
    ("not reachable", "UNREACHABLE"),
    ("no longer reachable", "UNREACHABLE"),
    ("failure to contact", "UNREACHABLE"),
    ("failure to reach", "UNREACHABLE"),
    ("no way to reach", "UNREACHABLE"),
    ("not currently reachable", "UNREACHABLE"),
    ("no route", "UNREACHABLE"),
    ("no route to", "NO_WAY"),
    ("unavailable", "UNAVAILABLE"),
    ("not accessible", "INACCESSIBLE"),
    ("inaccessible", "INACCESSIBLE"),
    ("not available", "NOT_AVAILABLE"),
    ("is down", "UNAVAILABLE"),
    ("appears to be down", "UNAVAILABLE"),
    ("seems to be down", "UNAVAILABLE"),
    ("not working", "BROKEN_DOWN"),
    ("does not work", "BROKEN_DOWN"),
    ("doesn t work", "BROKEN_DOWN"),
    ("unknown", "UNKNOWN"),
    ("unrecognized", "UNKNOWN"),
    ("unrecognised", "UNKNOWN"),
    ("not known", "UNKNOWN"),
    ("not found", "UNKNOWN"),
    ("does not exist", "UNKNOWN"),
    ("no such", "UNKNOWN"),
    ("not resolving", "UNRESOLVED"),
    ("not seem to resolve", "UNRESOLVED"),
    ("not resolved", "UNRESOLVED"),
    ("not be resolved", "UNRESOLVED"),
    ("not get resolved", "UNRESOLVED"),
    ("unresolved", "UNRESOLVED"),
    ("unresolvable", "UNRESOLVED"),
    ("not resolvable", "UNRESOLVED"),
    ("did not resolve", "UNRESOLVED"),
    ("didn t resolve", "UNRESOLVED"),
    ("does not resolve", "UNRESOLVED"),
    ("doesn t resolve", "UNRESOLVED"),
    ("mismatch", "MISMATCH"),
    ("does not match", "MISMATCH"),
    ("doesn t match", "MISMATCH"),
    ("did not match", "MISMATCH"),
    ("does not match the pin", "UNPINNED"),
    ("does not match the pinned", "UNPINNED"),
    ("doesn t match the pin", "UNPINNED"),
    ("doesn t match the pinned", "UNPINNED"),
    ("is not the pinned", "UNPINNED"),
    ("do not match", "MISMATCH"),
    ("differs from", "MISMATCH"),
    ("has changed", "CHANGED"),
    ("does not cover", "MISMATCH"),
    ("not valid for", "MISMATCH"),
    ("only valid for", "MISMATCH"),
    ("valid only for", "MISMATCH"),
    ("seems to belong to", "MISMATCH"),
    ("belongs to another", "MISMATCH"),
    ("is for another", "MISMATCH"),
    ("is not for this", "MISMATCH"),
    ("issued for another", "MISMATCH"),
    ("issued for a different", "MISMATCH"),
    ("not trusted", "UNTRUSTED"),
    ("untrusted", "UNTRUSTED"),
    ("signed by an unknown", "UNTRUSTED"),
    ("do not trust", "UNTRUSTED"),
    ("don t trust", "UNTRUSTED"),
    ("issuer unknown", "UNTRUSTED"),
    ("issuer is unknown", "UNTRUSTED"),
    ("unknown issuer", "UNTRUSTED"),
    ("no valid", "UNTRUSTED"),
    ("not signed by", "UNTRUSTED"),
    ("unverified", "UNTRUSTED"),
    ("not be trusted", "UNTRUSTED"),
    ("expired", "EXPIRED"),
    ("failed verification", "UNTRUSTED"),
    ("failed validation", "UNTRUSTED"),
    ("did not pass verification", "UNTRUSTED"),
    ("no longer valid", "UNTRUSTED"),
    ("self signed", "UNTRUSTED"),
    ("out of date", "EXPIRED"),
    ("not verified", "UNTRUSTED"),
    ("not be verified", "UNTRUSTED"),
    ("revoked", "UNTRUSTED"),
    ("not yet valid", "UNTRUSTED"),
    ("not valid yet", "UNTRUSTED"),
    ("incorrect", "WRONG"),
    ("wrong", "WRONG"),
    ("bad", "BAD"),
    ("invalid", "INVALID"),
    ("not a valid", "INVALID"),
    ("not valid", "UNTRUSTED"),
    ("isn t valid", "UNTRUSTED"),
    ("wasn t valid", "UNTRUSTED"),
    ("isn t a valid", "INVALID"),
    ("corrupt", "INVALID"),
    ("corrupted", "INVALID"),
    ("malformed", "INVALID"),
)

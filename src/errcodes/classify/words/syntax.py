"""What may stand between and around a thing and its end, and what shows that they are none."""

from errcodes.classify.words.endings import REPLIES
from errcodes.classify.words.things import THINGS

__all__ = [
    "AWAITED",
    "BEFORE_ADJECTIVES",
    "BEFORE_A_NAME",
    "BEFORE_A_THING",
    "BEFORE_WHOM",
    "BEHIND_A_THING",
    "BEHIND_WHOM",
    "CONJUNCTIONS",
    "CONNECTED_TO",
    "DONE_BY_NAME",
    "MEANT",
    "MODALS",
    "NAMED_AFTER_ENDS",
    "NOUNS",
    "REACHED_BY_NAME",
    "RESOLVED",
    "WITHOUT_AN_OBJECT",
    "WITH_AN_OBJECT",
]

#: Ends that are nouns: what follows them, as in `connection timeout option`, is what is meant.
NOUNS = frozenset(
    {
        *("error", "exception", "failure", "issue", "issues", "loss", "mismatch", "problem"),
        *("problems", "time", "timeout", "trouble"),
    }
)
#: Who did it stands behind, and before: `closed by the broker`, `the broker closed our socket`.
BEFORE_WHOM = frozenset({"CUT_FROM", "ENDED_BY", "NO_WAY"})
BEHIND_WHOM = frozenset({"HUNG_UP", "REFUSING"})
#: What is done to something is followed by that: `unable to resolve api.example.com`.
WITH_AN_OBJECT = frozenset({"DIALING", "DISCOVERY", "FETCH", "LOGIN", "RESOLUTION", "WORK"})
#: But not to this: `failed to request permission`.
WITHOUT_AN_OBJECT = frozenset({"api", "request", "rpc"})
#: Things that are waited for. Who waits for a connection waits for a pool.
AWAITED = frozenset({"DNS", "HANDSHAKE", "PEER", "RESOLUTION", "RESPONSE"})
#: Behind these the thing has a name of any words: `unable to reach the licence server`.
BEFORE_A_NAME = frozenset(
    {
        *("access", "by", "contact", "contacting", "from", "reach", "reaching", "the", "trust"),
        "validate",
        "verify",
    }
)
#: Who cannot be reached may be called by a name alone: `could not contact Hub7`.
REACHED_BY_NAME = frozenset({"contact", "contacting", "reach", "reaching"})
#: Who does not do this may be called by a name as well: `Hub7 did not respond`.
DONE_BY_NAME = frozenset(
    word for forms in REPLIES if forms[0] in {"answer", "reply", "respond"} for word in forms
)
#: What is said so of a host may be said of its name alone: `hub.example.com does not resolve`.
RESOLVED = frozenset({"resolvable", "resolve", "resolved", "resolving"})
#: What is connected to, where no word stands between: `connect server failed`.
CONNECTED_TO = frozenset(
    {
        *("db", "host", "mqtt", "mysql", "network", "redis", "socket", "websocket"),
        *THINGS["PEER"],
    }
)
#: What stands before an end that only describes a thing: `after a failed connection`.
BEFORE_ADJECTIVES = frozenset(
    {"a", "an", "any", "each", "every", "if", "last", "no", "of", "previous", "such", "when"}
)
#: What stands before an end that has not come: `the device may be disconnected`.
MODALS = frozenset({"can", "could", "may", "might", "must", "shall", "should", "will", "would"})

#: What stands behind an end that somebody wants: `disconnected on purpose`. Not `cleanly`: that is
#: how a peer closes, whatever was waited for (twisted.internet.error.ConnectionDone).
MEANT = frozenset(
    {"deliberately", "gracefully", "intentionally", "normally", "purpose", "successful"}
)
#: What is named for an end that may come: `connection lost callback`
NAMED_AFTER_ENDS = frozenset(
    {
        *("alarm", "alarms", "alert", "alerts", "callback", "callbacks", "count", "counter"),
        *("detection", "event", "events", "handler", "handlers", "hook", "listener", "listeners"),
        *("notification", "notifications", "policy", "rate", "signal", "threshold", "trigger"),
    }
)

#: Words that may follow a thing before its end: what follows another noun speaks of that.
BEHIND_A_THING = frozenset(
    {
        *("to", "with", "from", "at", "on", "by", "of", "for", "in", "via", "through", "over"),
        *("between", "within", "after", "before", "while", "when", "during", "because", "due"),
        *("was", "were", "is", "are", "has", "have", "had", "been", "being", "be", "got", "gets"),
        *("attempt", "attempts", "unexpectedly", "suddenly", "prematurely", "abruptly", "already"),
        "successfully",
        *("again", "since", "as", "expired", "occurred", "reached", "exceeded", "timeout"),
        *("error", "exception", "trying", "attempting", "connecting", "socket", "took", "fail"),
        *("failed", "could", "can", "not"),
        *("look", "looks", "seems", "seem", "appears", "appeared", "became", "becomes", "become"),
        "currently",
        *("temporarily", "still", "now", "went", "keeps", "never", "apparently"),
        *("presented", "received", "provided", "returned", "found", "detected", "sent"),
        *("did", "does", "do", "will", "would", "may", "might", "until", "against", "or"),
        *("about", "all", "but", "each", "every", "roughly", "then", "whenever"),
        *("always", "automatically", "constantly", "continuously", "eventually", "frequently"),
        *("immediately", "just", "often", "only", "randomly", "sometimes"),
        *("anymore", "even", "instead"),
    }
)
#: With these another clause begins, without a comma before it.
CONJUNCTIONS = frozenset({"although", "and", "if", "so", "that", "though", "unless", "which"})
#: Words that may stand between an end and the thing that it is about.
BEFORE_A_THING = frozenset(
    {
        *("a", "an", "the", "to", "of", "for", "from", "on", "in", "at", "by", "with", "while"),
        *("when", "during", "trying", "attempting", "new", "our", "my", "its", "your", "this"),
        *("establish", "establishing", "open", "opening", "make", "making", "create", "creating"),
        *("initiate", "start", "starting", "set", "up", "complete", "perform", "do", "get"),
        *("initialise", "initialize", "initialising", "initializing", "recover", "recovering"),
        *("reestablish", "reestablishing"),
        *("renew", "renewing", "reopen", "reopening", "restore", "restoring", "resume", "resuming"),
        *("revive", "reviving", "maintain", "maintaining", "existing", "persistent", "has", "had"),
        *("obtain", "setup", "occurred", "encountered", "received", "decode", "decoding", "parse"),
        *("parsing", "deserialize", "deserializing", "response", "answer", "reply", "body"),
        *("be", "been", "peer", "api", "http", "https", "tcp", "mqtt", "ssl", "tls", "ws"),
        *("secure", "coap", "dtls", "grpc", "modbus", "rpc", "udp", "websocket", "wss"),
        *("socket", "initiating", "performing", "completing", "negotiating"),
        *("remote", "server", "client", "database", "initial", "network", "any", "no", "either"),
        "data",
        *("successfully", "properly", "correctly", "because", "as", "due", "was", "re", "able"),
    }
)

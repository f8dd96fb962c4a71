"""What is done: what is asked for, and with whom it is exchanged.

That it could not be done is no end of whom it is done with: `failed to get the readings from the
hub` says nothing of the hub.
"""

from collections.abc import Sequence

from errcodes.classify.words.marked_text import Mark, MarkedText

__all__ = [
    "ENDS_OF_DEEDS",
    "is_asked",
    "is_exchanged",
    "is_exchanged_with_proxy",
    "is_far",
    "is_made",
    "is_of_deed",
    "is_sent",
    "is_whom",
]

_PEER = "PEER"
#: Ends of what is done
ENDS_OF_DEEDS = frozenset({"ERROR", "FAILED", "PROBLEM"})
#: What a part of a program is called by in its records
_PARTS = frozenset({"DNS", "PROXY"})
#: What is asked of a server, and may be called by what is asked for.
_ASKED = frozenset({"FETCH", "REQUEST"})
_WITH_WHOM = frozenset({"from", "to"})
_BEFORE_A_VERB = frozenset({"on", "to", "when", "while"})
#: So many words may be the name of whom it is done with, and stand before the verb.
_LONGEST_NAME = 4
#: Who makes a request has not sent it yet: `failed to create the request`.
_MADE = frozenset(
    {
        *("create", "creating", "decode", "decoding", "deserialize", "deserializing"),
        *("initialize", "initializing", "new", "parse", "parsing", "set", "setup"),
    }
)
#: A request that is sent may be one of any name: `failed to send the renewal request`.
_SENT = frozenset(
    {
        *("execute", "executing", "make", "making", "perform", "performing", "post", "posting"),
        *("send", "sending", "submit", "submitting"),
    }
)
#: What is done with whoever is at the other end: `failed to get the readings from the hub`.
_EXCHANGED = _SENT | {
    *("deliver", "delivering", "get", "getting", "obtain", "obtaining", "publish"),
    *("publishing", "pull", "pulling", "push", "pushing", "query", "querying", "report"),
    *("reporting", "retrieve", "retrieving", "sync", "syncing", "synchronizing", "transmit"),
    *("transmitting", "upload", "uploading"),
}
#: A proxy is read from and written to over the network alone.
_EXCHANGED_WITH_PROXY = _EXCHANGED | {"read", "reading", "write", "writing"}
#: Who is at the other end of a network, and no part of a program or of a town.
_FAR = frozenset(
    {
        *("api", "backend", "bridge", "broker", "brokers", "cloud", "cluster", "controller"),
        *("coordinator", "device", "devices", "endpoint", "gateway", "homeserver", "hub"),
        *("remote", "server", "servers", "tracker", "upstream", "website"),
    }
)
#: Requests that people make of one another.
_OF_PERSONS = frozenset({"feature", "formal", "friend", "merge", "pull", "support", "visa"})
_REQUESTS = frozenset({"request", "requesting", "requests", "rpc"})


def is_asked(thing: Mark) -> bool:
    """Tell a request, in whatever word, from what it is sent over or to."""
    return thing.name in _ASKED


def is_far(written: MarkedText, thing: Mark) -> bool:
    """Tell who is at the other end of a network, by the last word that he is called by."""
    return written.words[thing.end - 1] in _FAR


def is_whom(thing: Mark, ending: Mark) -> bool:
    """Tell whoever something is done with from what is done."""
    return thing.name == _PEER and ending.name in ENDS_OF_DEEDS


def is_of_deed(written: MarkedText, thing: Mark, ending: Mark, between: str) -> bool:
    """Tell an end of what a part of a program does, which stands behind it.

    `proxy: failed to make a key` says nothing of the proxy.

    Args:
        written: The text.
        thing: What could have ended so.
        ending: The end.
        between: The letters between the two.
    """
    if not between.startswith(":") or ending.name not in ENDS_OF_DEEDS or thing.name not in _PARTS:
        return False
    behind = written.words[ending.end : ending.end + 1]
    return behind == ["to"] or any(word.endswith("ing") for word in behind)


def is_made(words: Sequence[str]) -> bool:
    """Tell what is made, by the words before it: `to create the`."""
    return not _MADE.isdisjoint(words)


def is_sent(written: MarkedText, thing: Mark, words: Sequence[str]) -> bool:
    """Tell a request that is sent, by the words before it: `to send the nightly`.

    Args:
        written: The text.
        thing: What may be a request.
        words: Those words.
    """
    if written.words[thing.start] not in _REQUESTS or not _OF_PERSONS.isdisjoint(words):
        return False
    return _is_done(words, _SENT)


def is_exchanged(words: Sequence[str]) -> bool:
    """Tell what is done with whom, by the words before that: `to get the readings from the`."""
    return _is_exchanged(words, _EXCHANGED)


def is_exchanged_with_proxy(words: Sequence[str]) -> bool:
    """Tell what is done with a proxy, by the words before that: `to read the greeting from`."""
    return _is_exchanged(words, _EXCHANGED_WITH_PROXY)


def _is_exchanged(words: Sequence[str], verbs: frozenset[str]) -> bool:
    last = max((at for at, word in enumerate(words) if word in _WITH_WHOM), default=0)
    return len(words) - last <= _LONGEST_NAME and _is_done(words[:last], verbs)


def _is_done(words: Sequence[str], verbs: frozenset[str]) -> bool:
    """Tell what could not be done by its verb: it stands first, or behind `to` or `while`."""
    before = ("to", *words)
    return any(
        word in verbs and before[at] in _BEFORE_A_VERB
        for at, word in enumerate(words[:_LONGEST_NAME])
    )

"""What is done: what is asked for, and with whom it is exchanged.

That it could not be done is no end of whom it is done with: `failed to get the readings from the
hub` says nothing of the hub.
"""

from collections.abc import Sequence

from errcodes.classify.words.marked_text import Mark, MarkedText

__all__ = ["is_asked", "is_exchanged", "is_made", "is_of_deed", "is_sent", "is_whom"]

_PEER, _PROXY = "PEER", "PROXY"
#: Ends of what is done
_ENDS = frozenset({"ERROR", "FAILED", "PROBLEM"})
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
_EXCHANGED = frozenset(
    {
        *("deliver", "delivering", "get", "getting", "obtain", "obtaining", "publish"),
        *("publishing", "pull", "pulling", "push", "pushing", "query", "querying", "report"),
        *(
            "read",
            "reading",
            "write",
            "writing",
            "reporting",
            "retrieve",
            "retrieving",
            "sync",
            "syncing",
            "synchronizing",
            "transmit",
        ),
        *("transmitting", "upload", "uploading"),
        *_SENT,
    }
)
#: A device is read from and written to at home as well, a proxy is not.
_EXCHANGED_WITH_PROXY = _EXCHANGED | {"read", "reading", "write", "writing"}


def is_asked(thing: Mark) -> bool:
    """Tell a request, in whatever word, from what it is sent over or to."""
    return thing.name in _ASKED


def is_whom(thing: Mark, ending: Mark) -> bool:
    """Tell whoever something is done with from what is done."""
    return thing.name == _PEER and ending.name in _ENDS


def is_of_deed(written: MarkedText, ending: Mark, between: str) -> bool:
    """Tell an end of what stands behind it: `proxy: failed to make a key`.

    Args:
        written: The text.
        ending: The end.
        between: The letters between what could have ended so and the end.
    """
    if not between.startswith(":") or ending.name not in _ENDS:
        return False
    behind = written.words[ending.end : ending.end + 1]
    return behind == ["to"] or any(word.endswith("ing") for word in behind)


def is_made(words: Sequence[str]) -> bool:
    """Tell what is made, by the words before it: `to create the`."""
    return not _MADE.isdisjoint(words)


def is_sent(words: Sequence[str]) -> bool:
    """Tell what is sent, by the words before it: `to send the nightly`."""
    return _is_done(words, _SENT)


def is_exchanged(words: Sequence[str], whom: str) -> bool:
    """Tell what is done with whom, by the words before that: `to get the readings from the`.

    Args:
        words: Those words.
        whom: The name of the thing that it is done with.
    """
    last = max((at for at, word in enumerate(words) if word in _WITH_WHOM), default=0)
    verbs = _EXCHANGED_WITH_PROXY if whom == _PROXY else _EXCHANGED
    return len(words) - last <= _LONGEST_NAME and _is_done(words[:last], verbs)


def _is_done(words: Sequence[str], verbs: frozenset[str]) -> bool:
    """Tell what could not be done by its verb: it stands first, or behind `to` or `while`."""
    before = ("to", *words)
    return any(
        word in verbs and before[at] in _BEFORE_A_VERB
        for at, word in enumerate(words[:_LONGEST_NAME])
    )

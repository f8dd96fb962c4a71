"""Replies of mail, files and news: three digits that look like HTTP statuses, and are none."""

from collections.abc import Iterator
from functools import partial

from errcodes.classify.evidence import Evidence, Symptom
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.class_names import class_words
from errcodes.classify.read.numbers.server_answers import (
    LOGIN_BUSY,
    LOGIN_DENIED,
    REQUEST_BUSY,
    REQUEST_DENIED,
    Meaning,
    evidence,
    first_evidence,
    numbers_in,
)
from errcodes.classify.walk.attributes import is_container, items, plain_dict, plain_int
from errcodes.classify.walk.record import Record

__all__ = [
    "LOGIN_REPLIES",
    "MAIL_CODES",
    "NEWS_REPLIES",
    "code_evidence",
    "enhanced_evidence",
    "enhanced_meanings",
    "news_evidence",
    "reply_evidence",
    "reply_meaning",
]

#: Replies that refuse the client, whatever it was about to ask for.
LOGIN_REPLIES = frozenset(
    {
        # RFC 5321, 4.2.2: shutting down, no service here; RFC 4954, 6: authentication
        *(421, 432, 454, 521, 530, 534, 535, 538),
        # RFC 959, 4.2.1: not logged in, account; RFC 4217, 14: policy, session
        *(430, 434, 532, 533),
    }
)
#: What a server of news (RFC 3977, 3.2.1 and 6.3; RFC 4643, 2) says for a while, and of the client;
#: all others of its refusals are of the request, and stay: 4xx is no promise there.
NEWS_REPLIES: dict[int, Meaning] = {
    400: LOGIN_BUSY,  # Not available, or no longer
    403: REQUEST_BUSY,  # Internal fault
    436: REQUEST_BUSY,  # Transfer not possible; try again later
    **dict.fromkeys((480, 481, 482, 483, 502), LOGIN_DENIED),
}
#: A reply, and behind it the same more precisely, with its class again (RFC 2034, RFC 3463); also
#: as Python writes the two. No other number stands before one, and no word. The class of letters
#: that it begins with stays first, at which alone `re` then looks for a match.
_ENHANCED = LazyPattern(
    r"(([45])\d\d)(?<![\w.,-].{3})(?:[ -]|, b?['\"])\2\.[0-7]\.\d{1,3}(?![\w.-])"
)
#: How aioftp says which reply it did not expect (0.2x, aioftp/errors.py).
_GOT = LazyPattern(r"\bbut got (\d{3})\b")
#: Words in the names of classes that are raised before a mail is sent.
_OF_LOGIN = frozenset({"connect", "helo", "auth", "authentication"})
_TEMPORARY, _PERMANENT = range(400, 500), range(500, 600)

#: Response codes of IMAP (RFC 9051, 7.1; RFC 5530) and POP3 (RFC 2449, 8; RFC 3206).
MAIL_CODES: dict[str, Meaning] = {
    "[ALERT]": REQUEST_DENIED,
    "[AUTH]": LOGIN_DENIED,
    "[AUTHENTICATIONFAILED]": LOGIN_DENIED,
    "[AUTHORIZATIONFAILED]": LOGIN_DENIED,
    "[CANNOT]": REQUEST_DENIED,
    "[CLIENTBUG]": REQUEST_DENIED,
    "[EXPIRED]": LOGIN_DENIED,
    "[IN-USE]": LOGIN_BUSY,
    "[INUSE]": REQUEST_BUSY,
    "[LIMIT]": REQUEST_DENIED,
    "[LOGIN-DELAY]": LOGIN_BUSY,
    "[NONEXISTENT]": REQUEST_DENIED,
    "[NOPERM]": REQUEST_DENIED,
    "[OVERQUOTA]": REQUEST_DENIED,
    "[PRIVACYREQUIRED]": LOGIN_DENIED,
    "[SERVERBUG]": REQUEST_BUSY,
    "[SYS/PERM]": LOGIN_DENIED,
    "[SYS/TEMP]": LOGIN_BUSY,
    "[UNAVAILABLE]": LOGIN_BUSY,
}
#: What a server of POP3 or IMAP says that says no more (RFC 1939, 3; RFC 9051, 7.1).
_PLAIN_REFUSALS = ("-ERR", "NO ", "BAD ")
#: A server of IMAP that ends what it was asked to begin (RFC 9051, 7.1.5).
_GOODBYE = "* BYE"
#: What poplib itself says where the connection ends (Lib/poplib.py).
_END = "-ERR EOF"


def reply_meaning(number: int, *, login: bool = False) -> Meaning | None:
    """Give what a reply says: 4xx not now, 5xx no.

    >>> symptom, phase = reply_meaning(450)
    >>> symptom.name, phase.name
    ('BUSY', 'RECEIVE')
    """
    of_client = login or number in LOGIN_REPLIES
    if number in _TEMPORARY:
        return LOGIN_BUSY if of_client else REQUEST_BUSY
    if number in _PERMANENT:
        return LOGIN_DENIED if of_client else REQUEST_DENIED
    return None


def reply_evidence(record: Record) -> Evidence | None:
    """Read a reply of SMTP or FTP: a number of its own, or the beginning of its text."""
    login = not _OF_LOGIN.isdisjoint(class_words(record.info.name))
    return first_evidence(record, _replies(record), partial(reply_meaning, login=login))


def enhanced_meanings(text: str) -> Iterator[tuple[int, int, Meaning]]:
    """Give each such reply in a text: where it begins, where it ends, and what it says.

    >>> [(start, end) for start, end, _ in enhanced_meanings("said: 451 4.7.1 Greylisted")]
    [(6, 15)]
    >>> [*enhanced_meanings("said: 499 4.9.9 of no registry")]
    []
    """
    for found in _ENHANCED.finditer(text):
        meaning = reply_meaning(int(found[1]))
        if meaning is not None:
            yield found.start(), found.end(), meaning


def enhanced_evidence(record: Record) -> Evidence | None:
    """Read a reply of SMTP from the text of anybody's exception: no HTTP status is `554 5.7.1`."""
    text = record.text
    found = _ENHANCED.match(text)
    meaning = reply_meaning(int(found[1])) if found else None
    return evidence(record, meaning, "args", text[:3]) if meaning else None


def news_evidence(record: Record) -> Evidence | None:
    """Read a reply of NNTP: the beginning of its text."""
    for name, number in _replies(record):
        if number in _TEMPORARY or number in _PERMANENT:
            return evidence(record, NEWS_REPLIES.get(number, REQUEST_DENIED), name, number)
    return None


def _replies(record: Record) -> list[tuple[str, int]]:
    found = list(numbers_in(record, "smtp_code", "code", "status_code").items())
    begins = record.text[:4]
    if begins[:3].isdecimal() and not begins[3:].isalnum():
        found.append(("args", int(begins[:3])))
    got = _GOT.search(record.text)
    if got:
        found.append(("args", int(got[1])))
    # SMTPRecipientsRefused: {address: (number, words)}. One that may be tried again is worth it.
    refused = list(plain_dict(record.args[0]).values()) if record.args else []
    numbers = [plain_int(items(each)[0]) for each in refused if is_container(each) and items(each)]
    found += [("recipients", number) for number in sorted(filter(None, numbers))]
    return found


def code_evidence(record: Record) -> Evidence | None:
    """Read the response code of an answer of IMAP or POP3: `[UNAVAILABLE] Try again later`."""
    text = record.text or _bytes_text(record)
    for code, meaning in MAIL_CODES.items():
        if code in text:
            return evidence(record, meaning, "args", code)
    if text.startswith(_GOODBYE):
        return evidence(record, LOGIN_BUSY, "args", "BYE")
    if text.startswith(_PLAIN_REFUSALS) and text != _END:
        refusal = text.partition(" ")[0]
        return evidence(record, (Symptom.DENIED, None), "args", refusal)
    return None


def _bytes_text(record: Record) -> str:
    """Give the beginning of the bytes that poplib raises."""
    first = record.args[0] if record.args else None
    return first[:100].decode("ascii", "replace") if type(first) is bytes else ""

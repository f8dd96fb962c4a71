"""Somebody else whom a server turned away: its log names the client, or where that came from.

"Authentication failed" is written on both sides. Who was refused itself names the server, its
address or its answer; who refuses names the one that is not let in, as every intruder is.
"""

from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["REFUSED_CLIENT"]

_REFUSALS = frozenset({Symptom.DENIED, Symptom.BUSY})
_ADDRESS = r"(?:::ffff:)?(?:(?:\d{1,3}\.){3}\d|[\da-f]{0,4}:[\da-f]{0,4}:[\da-f])"
#: The fields of logs that have the address of a client.
_FIELDS = r"client_?ip|oip|relay|remip|remote_?(?:addr|ip)|rhost|rip|ruser"
_QUOTED = ("said: ", "said ")
_SOMEBODY = LazyPattern(
    rf"\b(?:{_FIELDS})\b|\[client\b|, client\b|\b(?:\w+\.)+\w+\[{_ADDRESS}|\bunknown\["
    # Where it came from. An answer comes from an address as well.
    r"|(?:(?<!response )(?<!reply )(?<!answer )(?<!error )\bfrom|\b(?:client|ip|address))\b[\"']?"
    rf"(?: ?[:=]| (?:private )?ip\b:?)?[ \"'`\[(<]*(?:h=\[)?{_ADDRESS}"
    r"|\bfrom:? (?:\w+\.)+\w+(?: via\b|$)|\bfor \S+ from \S+\.\w|\] (?:\d{1,3}\.){3}\d{1,3} "
    # What it calls itself
    r"|\b(?:by|for|of) (?:the )?(?:account|client|user(?<!by the user)|username)\b"
    r"|\bauthenticate \S+@"
    r"|\bfor [\[(`'\"](?!\w+://)|\buser(?:name)? ?[:=](?![\"']?$)|\buser [\"'`(]|\blogin ?[:=] ?\""
    r"|\b(?:auth\w*|failed|log-?[io]n|password|sign-?in) attempts?\b"
    # What it asked of the server
    r"|\b(?:connect|ehlo|etrn|helo|rcpt|vrfy) from\b|http/\d(?:\.\d)?\"|\b(?:get|post) [\d.]+ /"
    # What it sent, and through what
    r"|\brejected (?:rcpt|mail)\b|\d->\d"
)


def _is_of_another(hit: Hit, line: Line) -> bool:
    if hit.symptom not in _REFUSALS:
        return False
    if hit.rule is None and hit.weight is not Weight.NAME_PATTERN:
        # Behind an answer with its number stand the server's words, and `said` is said to us.
        start, _ = line.letters(hit)
        quoted = line.text.endswith(_QUOTED, 0, start)
        return not quoted and _SOMEBODY.search(line.small, 0, start) is not None
    # The exact words of an upstream name the client as well.
    return hit.weight <= Weight.CLIENT_CLASS and line.remembered(_names_somebody)


def _names_somebody(line: Line) -> bool:
    return _SOMEBODY.search(line.small) is not None


REFUSED_CLIENT = Kind(
    "refused client",
    "A server turned somebody else away, and did what it should.",
    hit=_is_of_another,
    certain=True,
    apart=True,
)

"""An answer: a line of an access log with a status below 400, and the body of one that failed."""

from errcodes.classify.evidence import Weight
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.read.numbers.http_statuses import STATUS_SYMPTOMS
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["ANSWER", "BODY"]

#: What shows that the body follows: `HTTP 502: {`, `status 502. Response body: `.
_BODY_FOLLOWS = LazyPattern(r"\b[Bb]ody[\"']?\s?[:=]|^: ?\{")
_STATUS = Weight.STATUS


def _was_answered(line: Line) -> bool:
    """Tell `"GET /connection-refused HTTP/1.1" 200`."""
    _, protocol, rest = line.text.partition(" HTTP/")
    status = rest.partition('" ')[2][:4]
    return bool(protocol) and status[:1] in "23" and status[:3].isdecimal() and status[3:] == " "


def _is_in_body(hit: Hit, line: Line) -> bool:
    """Tell what a server says of its own troubles behind the status that it answers with."""
    start = line.letters(hit)[0]
    statuses = (
        line.letters(seen)[1]
        for seen in line.hits
        if seen.weight is _STATUS and seen.end <= hit.start and seen.symptom in STATUS_SYMPTOMS
    )
    return any(_BODY_FOLLOWS.search(line.text[end:start]) for end in statuses)


ANSWER = Kind(
    "answer",
    "The request was answered.",
    line=_was_answered,
    line_letters=(" HTTP/",),
    certain=True,
    apart=True,
)
BODY = Kind(
    "body",
    "The server says so of itself in its answer, whose status is known.",
    hit=_is_in_body,
    needs=frozenset({"body"}),
    letters=(": {", ":{"),
    certain=True,
    apart=True,
)

"""An answer that is none of a failure: a line of an access log with a status below 400."""

from errcodes.classify.texts.mentions.form import Kind, Line

__all__ = ["ANSWER"]


def _was_answered(line: Line) -> bool:
    """Tell `"GET /connection-refused HTTP/1.1" 200`."""
    _, protocol, rest = line.text.partition(" HTTP/")
    status = rest.partition('" ')[2][:4]
    return bool(protocol) and status[:1] in "23" and status[:3].isdecimal() and status[3:] == " "


ANSWER = Kind(
    "answer",
    "The request was answered.",
    line=_was_answered,
    line_letters=(" HTTP/",),
    certain=True,
)

"""The format of a message, with what stands there for a value."""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line

__all__ = ["MESSAGE_FORMAT"]

#: What stands for a value in the format of a message that was never written.
#: A URL may have `%d0`, which is a byte of a letter.
_PLACEHOLDER = LazyPattern(
    r"[%$#](?:(?<=%)(?:[-#0-9.]*[svwrqu]\b|[di](?![0-9a-fA-F]))|(?<=[$#])\{)"
)
_BRACES = LazyPattern(
    r"\{(?:(?<=[a-z] \{)\d?\}|\}['\"]\."
    r"|(?<=[\s'\"/=(]\{)(?!main\})[a-z_][\w.]*(?:\[\w+\])?(?:![rs])?(?::[^{}\" ]*)?\})"
)


def _is_format(line: Line) -> bool:
    """Tell the format of a message, in quotes, from a message that was written."""
    text = line.text
    if not ('"' in text or "'" in text or "`" in text):
        return False
    if _PLACEHOLDER.search(text):
        return True
    if line.bare.startswith("{") or '":' in text:
        return False
    return _BRACES.search(text) is not None


MESSAGE_FORMAT = Kind(
    "message format",
    "Nothing was written with it yet.",
    line=_is_format,
    line_letters=("%", "{"),
    certain=True,
)

"""Lines over which a sentence goes on, as in a comment or a mail."""

from string import ascii_lowercase

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.words.splitting import split

__all__ = ["unwrapped"]

#: With one of these no sentence ends.
_INNER = frozenset(f"{ascii_lowercase},")
#: How a line begins in which one goes on, behind the sign of a comment.
_GOING_ON = LazyPattern(r"[\s*#/>]*(?!at |from )[a-z]+(?:[ ,]|\.\s|\.?$)")
#: So many words a line has at least in which a sentence breaks off.
_SENTENCE = 6
#: In a text that is made to cost, no more ends of lines are looked at.
_MOST = 40


def unwrapped(text: str) -> list[str]:
    r"""Give the lines of a text, with those as one over which a sentence goes on.

    >>> unwrapped("the hub is off for so long that\nit is lost.\nbye")
    ['the hub is off for so long that\nit is lost.', 'bye']
    """
    first, *lines = text.split("\n")
    sentences = [[first]]
    for above, line in zip([first, *lines[:_MOST]], lines, strict=False):
        if _GOING_ON.match(line) and _breaks_off(above):
            sentences[-1].append(line)
        else:
            sentences.append([line])
    return ["\n".join(each) for each in sentences] + lines[_MOST + 1 :]


def _breaks_off(text: str) -> bool:
    """Tell prose over whose end a sentence goes on."""
    if text.rstrip()[-1:] not in _INNER:
        return False
    return len(split(text)) >= _SENTENCE

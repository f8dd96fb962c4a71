"""Names of exception classes in a text, also of those that no table has."""

from collections.abc import Iterable, Iterator, Sequence

from errcodes.classify.shapes import shape
from errcodes.classify.texts.index import Hit
from errcodes.classify.texts.rows import Weight

__all__ = ["ENDINGS", "named"]

#: How the names of such classes end.
ENDINGS = ("exception", "error", "timeout", "failure")


def named(places: Iterable[int], written: Sequence[str]) -> Iterator[Hit]:
    """Give what the shapes of the names of classes say.

    Args:
        places: Where words stand that end like one.
        written: All words as they are written: `ReadTimeout` is a name, `read_timeout` none.
    """
    for at in places:
        if _is_name(written[at]):
            told = shape(written[at])
            if told is not None and told.symptom is not None:
                yield Hit(at, at + 1, told.symptom, told.phase, Weight.DRESS)


def _is_name(word: str) -> bool:
    """Tell CamelCase, with more than one hump; `readTimeout` is the name of a setting."""
    if word.isupper() or "_" in word or not any(map(str.isupper, word[1:])):
        return False
    return word[0].isupper() or not word.endswith("Timeout")

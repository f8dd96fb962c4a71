"""What the search of the site looks up: the words of a text, and the codes with theirs."""

import re

from errcodes import catalog
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode

__all__ = ["code_index", "search_words"]

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")


def search_words(text: str) -> list[str]:
    """Give the words of a text: a number with a mark before it, Chinese in pairs.

    >>> search_words("50502 is 超时了, not HTTP/2")
    ['#50502', 'is', '超', '时', '了', '超时', '时了', 'not', 'HTTP', '#2']
    """
    return [each for word in re.findall(r"\w+", text) for each in _parts(word)]


def _parts(word: str) -> list[str]:
    parts: list[str] = []
    for part in filter(None, re.split(f"({_HAN.pattern})", word)):
        if _HAN.fullmatch(part):
            parts += [*part, *(part[at : at + 2] for at in range(len(part) - 1))]
        else:
            parts.append(f"#{part}" if part.isdigit() else part)
    return parts


def code_index() -> list[dict[str, str]]:
    """Give what a reader may search a code by: its number, its name, and all words for it."""
    return [_entry(code) for code in (*AppErrorCode, *NetworkErrorCode)]


def _entry(code: ErrorCode) -> dict[str, str]:
    entries = [catalog.entry(code, language) for language in catalog.languages()]
    words = [
        text
        for entry in entries
        for text in (
            entry.description,
            *entry.causes,
            entry.message,
            entry.upstream_message,
            entry.advice,
        )
    ]
    named = f"{code.value} {code.name}", code.name.replace("_", " ")
    return {
        "title": named[0],
        "anchor": f"#{code.value}",
        "description": " / ".join(dict.fromkeys(entry.description for entry in entries)),
        "text": "\n".join(
            [str(code.value), code.name, code.name.replace("_", " "), *words]
        ).lower(),
    }

"""The search of the site: it finds numbers and Chinese, and each code at its own place.

Sphinx's own drops every number from a query, and takes a run of Chinese for one word.
"""

import json
import re
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish
from sphinx.util.typing import ExtensionMetadata

from errcodes import catalog
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode

__all__ = ["Search", "code_index", "setup"]

_PAGE = "reference/codes"
_INDEX = "codes-index.js"
_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff]+")


class Search(SearchEnglish):
    """English, with numbers and with Chinese in pairs of characters."""

    #: The same as `split` does, in the reader's browser.
    js_splitter_code = r"""
var splitQuery = (query) =>
  query.split(/[^\p{Letter}\p{Number}_]+/gu).flatMap((word) =>
    word.split(/([\u3400-\u4dbf\u4e00-\u9fff]+)/u).flatMap((part) => {
      if (/^\d+$/.test(part)) return ["#" + part];
      if (!/^[\u3400-\u4dbf\u4e00-\u9fff]{3,}$/u.test(part)) return part ? [part] : [];
      return Array.from({ length: part.length - 1 }, (_, at) => part.slice(at, at + 2));
    })
  );
"""

    def split(self, input: str) -> list[str]:  # noqa: A002  # The name is that of the base class.
        """Give the words of a text: a number with a mark before it, Chinese in pairs.

        >>> Search({}).split("50502 is 超时了, not HTTP/2")
        ['#50502', 'is', '超', '时', '了', '超时', '时了', 'not', 'HTTP', '#2']
        """
        return [each for word in re.findall(r"\w+", input) for each in _parts(word)]


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


def setup(app: Sphinx) -> ExtensionMetadata:
    """Let the search page know the codes."""
    app.add_search_language(Search)
    app.connect("html-page-context", _add_scripts)
    app.connect("build-finished", _write_index)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def _add_scripts(app: Sphinx, page: str, *_: object) -> None:
    if page == "search":
        app.add_js_file(_INDEX, loading_method="defer")
        app.add_js_file("codes-search.js", loading_method="defer")


def _write_index(app: Sphinx, error: Exception | None) -> None:
    if error is None and app.builder.format == "html":
        index = json.dumps({"page": _PAGE, "codes": code_index()}, ensure_ascii=False)
        file = Path(app.outdir) / "_static" / _INDEX
        file.write_text(f"const CODES = {index};\n", "utf-8")

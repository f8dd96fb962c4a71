"""The search of the site: it finds numbers and Chinese, and each code at its own place.

Sphinx's own drops every number from a query, and takes a run of Chinese for one word.
"""

import json
from pathlib import Path

from sphinx.application import Sphinx
from sphinx.search.en import SearchEnglish
from sphinx.util.typing import ExtensionMetadata

from rendering.search_index import code_index, search_words

__all__ = ["Search", "setup"]

_PAGE = "reference/codes"
_INDEX = "codes-index.js"


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
        """Give the words of a text."""
        return search_words(input)


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

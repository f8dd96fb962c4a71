"""What search engines and link previews show of a page: its first sentences."""

import re
from html import escape

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.typing import ExtensionMetadata

__all__ = ["description", "setup"]

#: Longer ones are cut by who shows them.
_LONGEST = 160


def description(document: nodes.document) -> str:
    """Give the first paragraph of a page, as many of its words as fit.

    Args:
        document: The page.

    Returns:
        At most 160 characters, on one line; empty for a page without a paragraph.
    """
    paragraph = next(iter(document.findall(nodes.paragraph)), None)
    text = " ".join(paragraph.astext().split()) if paragraph else ""
    if len(text) <= _LONGEST:
        return text
    return re.sub(r"\W*\s\S*$", "", text[: _LONGEST - 3]) + "..."


def setup(app: Sphinx) -> ExtensionMetadata:
    """Give each page its description."""
    app.connect("html-page-context", _add_description)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}


def _add_description(
    _: Sphinx, __: str, ___: str, context: dict[str, str], document: nodes.document | None
) -> None:
    if document is not None:
        text = escape(description(document))
        context["metatags"] = (
            f'{context.get("metatags", "")}\n<meta name="description" content="{text}">'
        )

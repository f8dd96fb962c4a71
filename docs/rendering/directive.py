"""The directive that puts a rendered table into a page, and the addresses of the codes in it."""

import re
from pathlib import Path

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from sphinx.util.typing import ExtensionMetadata

import errcodes
from rendering.contents import RENDERED

__all__ = ["Rendered", "setup"]

_OF_CODE = re.compile(r"code-\d+$")


class Rendered(SphinxDirective):
    """Puts what is rendered from the library into a page, by its name."""

    required_arguments = 1

    def run(self) -> list[nodes.Node]:
        """Render it, and render it again when the library changes."""
        package, pages = Path(errcodes.__file__).parent, Path(__file__).parent.parent
        for file in (*package.rglob("*.py"), *package.rglob("*.json"), *pages.rglob("*.json")):
            self.env.note_dependency(file)
        render = RENDERED.get(self.arguments[0])
        if render is None:
            raise self.error(f"there is nothing to render under {self.arguments[0]!r}")
        return self.parse_text_to_nodes(render(), allow_section_headings=True)


def _add_numbers(_: Sphinx, document: nodes.document) -> None:
    """Let each code be reached by its bare number, which docutils takes for no name."""
    for section in document.findall(nodes.section):
        numbers = [name.removeprefix("code-") for name in section["ids"] if _OF_CODE.match(name)]
        section["ids"] += numbers


def setup(app: Sphinx) -> ExtensionMetadata:
    """Make the directive known to Sphinx."""
    app.add_directive("rendered", Rendered)
    app.connect("doctree-read", _add_numbers)
    return {"version": "1", "parallel_read_safe": True, "parallel_write_safe": True}

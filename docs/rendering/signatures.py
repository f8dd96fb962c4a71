"""The signatures of the public functions, as readers of the reference can use them."""

import inspect
import re
from collections.abc import Callable
from typing import get_overloads

from docutils import nodes
from sphinx.addnodes import desc_signature
from sphinx.application import Sphinx
from sphinx.util.inspect import stringify_signature
from sphinx.util.typing import ExtensionMetadata

__all__ = ["setup"]


def setup(app: Sphinx) -> ExtensionMetadata:
    """Let Sphinx ask for the signatures."""
    app.connect("autodoc-process-signature", _improved)
    app.connect("doctree-read", _without_underscores)
    return {"parallel_read_safe": True}


def _improved(
    _: Sphinx,
    __: str,
    name: str,
    value: object,
    ___: object,
    arguments: str | None,
    returned: str | None,
) -> tuple[str, str | None] | None:
    """Show the overloads of a method that is a function of a module, and no marks of attrs."""
    overloads = get_overloads(value.__func__) if inspect.ismethod(value) else ()
    if overloads:
        # Sphinx puts the name before the first line alone.
        return f"\n{name.rpartition('.')[2]}".join(map(_without_self, overloads)), None
    return (re.sub("= ?NOTHING", "= {}", arguments), returned) if arguments else None


def _without_self(method: Callable[..., object]) -> str:
    signature = inspect.signature(method)
    _, *parameters = signature.parameters.values()
    shown = signature.replace(parameters=parameters)
    return stringify_signature(shown, unqualified_typehints=True)


def _without_underscores(_: Sphinx, document: nodes.document) -> None:
    """Name the variables of types as they are meant: that they are private helps no reader."""
    for signature in document.findall(desc_signature):
        for text in list(signature.findall(nodes.Text)):
            if re.fullmatch("_[A-Z][a-z]+", text):
                text.parent.replace(text, nodes.Text(text[1:]))

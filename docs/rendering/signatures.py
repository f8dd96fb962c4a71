"""The signatures of the public functions, as readers of the reference can use them."""

import inspect
import re
from types import MethodType
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
    ___: str,
    value: object,
    ____: object,
    arguments: str | None,
    returned: str | None,
) -> tuple[str, str | None] | None:
    """Show the types of a function that has overloads, and nothing of how attrs marks a default."""
    if inspect.ismethod(value) and get_overloads(value.__func__):
        return _of_last_overload(value), None
    return (re.sub("= ?NOTHING", "= {}", arguments), returned) if arguments else None


def _of_last_overload(method: MethodType) -> str:
    """Give the widest signature of a method that is a function of a module, with its defaults."""
    widest = inspect.signature(get_overloads(method.__func__)[-1])
    _, *parameters = widest.parameters.values()
    defaults = inspect.signature(method).parameters
    shown = [each.replace(default=defaults[each.name].default) for each in parameters]
    return stringify_signature(widest.replace(parameters=shown), unqualified_typehints=True)


def _without_underscores(_: Sphinx, document: nodes.document) -> None:
    """Name the type of a default as it is meant: that it is private helps no reader."""
    for signature in document.findall(desc_signature):
        for text in list(signature.findall(nodes.Text)):
            if text == "_Default":
                text.parent.replace(text, nodes.Text("Default"))

"""Reading classes without running a line of their code, or of their metaclasses'."""

import sys
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any, cast

__all__ = [
    "LONGEST_NAME",
    "PACKAGES",
    "class_name",
    "getter",
    "importable",
    "installed",
    "lineage",
    "namespace",
]

#: Where pip and Debian put packages: site-packages and dist-packages.
PACKAGES = "-packages"
LONGEST_NAME = 100


def getter(owner: type, name: str) -> Callable[[Any], Any]:
    """Give what reads an attribute as the interpreter's own type does it.

    Args:
        owner: The type, such as `BaseException`.
        name: The attribute.
    """
    return cast("Callable[[Any], Any]", owner.__dict__[name].__get__)


lineage: Callable[[type], tuple[type, ...]] = getter(type, "__mro__")
namespace: Callable[[type], Mapping[str, object]] = getter(type, "__dict__")
_module = getter(type, "__module__")
_qualname = getter(type, "__qualname__")


def importable(cls: type) -> bool:
    """Tell whether a class lives as long as its module, so that remembering it keeps nothing."""
    module, _, name = class_name(cls).rpartition(".")
    return vars(sys.modules.get(module or "builtins", object)).get(name) is cls


def installed(cls: type) -> bool:
    """Tell whether a class is an installed package's, and neither Python's nor the user's."""
    module = sys.modules.get(class_name(cls).rpartition(".")[0])
    file = vars(module).get("__file__") if type(module) is ModuleType else None
    return type(file) is str and PACKAGES in file


def class_name(cls: type) -> str:
    """Give the qualified name of a class, without `builtins.`, cut at a hundred characters."""
    module = _module(cls)
    name = str.__str__(_qualname(cls))[:LONGEST_NAME]
    if type(module) is not str or module == "builtins":
        return name
    return f"{module[:LONGEST_NAME]}.{name}"[:LONGEST_NAME]

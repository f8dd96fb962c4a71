"""Whose code a class, a module or a file is: the interpreter's, an installed package's, or else."""

import os
import sys
from enum import Enum, auto
from functools import lru_cache

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.walk.classes import module_file
from errcodes.classify.walk.record import Record
from errcodes.classify.walk.tracebacks import function, top_package

__all__ = ["OF_PYTHON", "Origin", "is_installed_file", "origin", "raiser_package"]

#: Where pip and Debian put packages: site-packages and dist-packages.
_PACKAGES = "-packages"
#: What Python imports from without unpacking it (zipimport, shiv, pex).
_ARCHIVES = (".zip", ".pyz", ".whl", ".egg", ".pex")
#: The standard library, and the built-in classes.
OF_PYTHON = sys.stdlib_module_names | {"", "builtins"}
_SEPARATORS = LazyPattern(r"[-_.]+")  # PEP 503: one name, however it is written.


class Origin(Enum):
    """Whose a class is."""

    #: Python's own, where anybody may put anything into it.
    INTERPRETER = auto()
    #: An installed package's.
    LIBRARY = auto()
    #: Anything else's: the user's own.
    APPLICATION = auto()


def origin(module: str) -> Origin:
    """Tell whose a module is."""
    package = top_package(module)
    if package in OF_PYTHON:
        return Origin.INTERPRETER
    file = module_file(module)
    if file is None:
        return Origin.APPLICATION
    installed = is_installed_file(file) or _is_editable(package)
    return Origin.LIBRARY if installed else Origin.APPLICATION


def raiser_package(record: Record) -> str:
    """Give the installed package whose function raised an exception of nobody's own, or nothing.

    That is one of Python's, or of a class written in C whose module has a name of no module:
    pygit2's `_pygit2.GitError` is of `pygit2._pygit2`.
    """
    named = record.info.module
    if (top_package(named) not in OF_PYTHON and named in sys.modules) or not record.entries:
        return ""
    module, _ = function(record.entries[-1])
    return top_package(module) if origin(module) is Origin.LIBRARY else ""


def is_installed_file(path: str) -> bool:
    """Tell whether a file is one of an installed package, as its path shows it."""
    if _PACKAGES in path:
        return True
    return any(f"{archive}{os.sep}" in path for archive in _ARCHIVES)


def _is_editable(package: str) -> bool:
    """Tell a package whose files stay where they are developed (`pip install --editable`)."""
    return _SEPARATORS.sub("-", package).lower() in _distributions(tuple(sys.path))


@lru_cache(maxsize=4)
def _distributions(path: tuple[str, ...]) -> frozenset[str]:
    """Give the names of the distributions that are installed on a path."""
    found: set[str] = set()
    for folder in path:
        if _PACKAGES in folder:
            found.update(name.partition("-")[0] for name in _names(folder))
    return frozenset(_SEPARATORS.sub("-", name).lower() for name in found)


def _names(folder: str) -> list[str]:
    """Give the names of the metadata in a folder of packages: `requests-2.32.0.dist-info`."""
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in entries if entry.name.endswith("-info")]
    except OSError:
        return []

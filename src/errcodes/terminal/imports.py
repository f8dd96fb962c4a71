"""What a person names as MODULE:NAME on the command line, imported."""

import sys
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from types import ModuleType

from errcodes.terminal.values import printable

__all__ = ["imported"]


def imported(option: str, name: str, example: str) -> object:
    """Give what a person names.

    Args:
        option: What the name was given to, for the error.
        name: The module and the name in it, with a colon between them.
        example: A name that might have been given.

    Raises:
        ValueError: For what is no such name, and where the module cannot be imported, is not
            there, or has no such name in it.
    """
    module, mark, path = name.partition(":")
    if not (mark and _is_dotted_name(module) and _is_dotted_name(path)):
        raise ValueError(f"{option} {printable(name)}: it takes {example}")
    try:
        return attrgetter(path)(_module(module))
    except (AttributeError, ValueError) as error:
        raise ValueError(f"{option} {printable(name)}: {error}") from error


def _is_dotted_name(text: str) -> bool:
    return all(part.isidentifier() for part in text.split("."))


def _module(name: str) -> ModuleType:
    """Import a module, which is the user's, so that anything may go wrong in it."""
    here = str(Path.cwd())
    if here not in sys.path:  # The `errcodes` script stands in another directory.
        sys.path.insert(0, here)
    try:
        return import_module(name)
    except (Exception, SystemExit) as error:
        # The module itself is missing, or a package that it is in: none of its code has run.
        if isinstance(error, ModuleNotFoundError) and f"{name}.".startswith(f"{error.name}."):
            reason = f"{error}: run the command where it can be imported, or set PYTHONPATH"
        else:
            reason = f"importing {name} failed with {type(error).__name__}: {error}"
        raise ValueError(reason) from error

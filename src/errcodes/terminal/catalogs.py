"""The commands for catalogs with words of one's own: export, check and schema."""

import argparse
import json
from collections.abc import Iterator, Sequence
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from pkgutil import get_data
from types import ModuleType

from errcodes.catalog import Catalog, CatalogError
from errcodes.catalog.families import PACKAGED_FAMILIES, Family, codes_of, joined
from errcodes.catalog.files import files_at, read_document
from errcodes.terminal.screens import Screen
from errcodes.terminal.values import json_text, printable

__all__ = ["checked", "exported", "schema"]


def exported(options: argparse.Namespace, screen: Screen) -> bool:
    """Write the catalog to the file that is named, or else to the screen."""
    words = Catalog().extended(*options.documents, codes=_families(options.codes))
    values = words.as_dict(*options.languages)
    if options.output is None:
        screen.show(json_text(values, screen))
    else:
        text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
        _write(text, options.output)
    return True


def _write(text: str, file: str) -> None:
    try:
        Path(file).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        reason = f"cannot be written: {error.strerror or error}"
        raise CatalogError(file, None, reason) from error


def checked(options: argparse.Namespace, screen: Screen) -> bool:
    """Show what is missing, a line each, and say whether that is nothing."""
    families = _families(options.codes)
    wrong = list(_wrong(options.documents, families))
    for line in wrong:
        screen.show(line)
    if wrong:
        return False
    words = Catalog().extended(*options.documents, codes=families)
    findings = words.findings(*options.languages)
    for finding in findings:
        screen.show(str(finding))
    return not findings


def schema(options: argparse.Namespace, screen: Screen) -> bool:
    """Show a schema."""
    data = get_data("errcodes.catalog", f"schemas/{options.name}.json")
    screen.show((data or b"").decode("utf-8").rstrip("\n"))
    return True


def _wrong(sources: Sequence[str], families: Sequence[Family]) -> Iterator[str]:
    """Say of each document that is wrong what is wrong with it, also where several are."""
    known = codes_of(joined(PACKAGED_FAMILIES, families))
    for source in sources:
        try:
            files = files_at(source)
        except CatalogError as error:
            yield str(error)
            continue
        for file in files:
            try:
                read_document(file, known)
            except CatalogError as error:
                yield str(error)


def _families(names: Sequence[str]) -> list[Family]:
    """Import the classes that are named."""
    families: list[Family] = []
    for name in names:
        try:
            family = _family(name)
            joined((*PACKAGED_FAMILIES, *families), [family])
        except (TypeError, ValueError) as error:
            raise ValueError(f"--codes {printable(name)}: {error}") from error
        families.append(family)
    return families


def _family(name: str) -> Family:
    module, mark, path = name.partition(":")
    if not (mark and _is_dotted_name(module) and _is_dotted_name(path)):
        raise ValueError("it takes MODULE:CLASS, such as my_app.codes:DeviceCode")
    imported = _imported(module)
    try:
        family: Family = attrgetter(path)(imported)
    except AttributeError as error:
        raise ValueError(str(error)) from error
    return family


def _is_dotted_name(text: str) -> bool:
    return all(part.isidentifier() for part in text.split("."))


def _imported(module: str) -> ModuleType:
    """Import a module, which is the user's, so that anything may go wrong in it."""
    try:
        return import_module(module)
    except (Exception, SystemExit) as error:
        # The module itself is missing, or a package that it is in: none of its code has run.
        if isinstance(error, ModuleNotFoundError) and f"{module}.".startswith(f"{error.name}."):
            reason = f"{error}: run the command where it can be imported, or set PYTHONPATH"
        else:
            reason = f"importing {module} failed with {type(error).__name__}: {error}"
        raise ValueError(reason) from error

"""The commands for catalogs with words of one's own: export, check and schema."""

import argparse
import json
from collections.abc import Iterator, Sequence
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from pkgutil import get_data

from errcodes.catalog import Catalog, CatalogError
from errcodes.catalog.families import PACKAGED_FAMILIES, Family, codes_of, joined
from errcodes.catalog.files import files_at, read_document
from errcodes.terminal.screens import Screen
from errcodes.terminal.values import json_text

__all__ = ["checked", "exported", "schema"]


def exported(options: argparse.Namespace, screen: Screen) -> bool:
    """Write the catalog to the file that is named, or else to the screen."""
    words = Catalog().extended(*options.documents, codes=_families(options.codes))
    values = words.as_dict(*options.languages)
    if options.output is None:
        screen.show(json_text(values, screen))
    else:
        text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
        Path(options.output).write_text(text, encoding="utf-8", newline="\n")
    return True


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
    return [_family(name) for name in names]


def _family(name: str) -> Family:
    module, mark, path = name.partition(":")
    if not (module and mark and path):
        raise ValueError(f"--codes takes MODULE:CLASS, such as my_app.codes:DeviceCode, not {name}")
    try:
        family: Family = attrgetter(path)(import_module(module))
    except AttributeError as error:
        raise ValueError(f"--codes {name}: {error}") from error
    return family

"""The commands for catalogs with words of one's own: export, check and schema."""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from pkgutil import get_data

from errcodes.catalog import Catalog, CatalogError
from errcodes.catalog.families import PACKAGED_FAMILIES, Family, codes_of, joined
from errcodes.catalog.files import files_at, read_document
from errcodes.terminal.own_words import chosen_catalog, families
from errcodes.terminal.screens import Screen
from errcodes.terminal.values import json_text

__all__ = ["check", "export", "schema"]


def export(options: argparse.Namespace, screen: Screen) -> None:
    """Write the catalog to the file that is named, or else to the screen."""
    values = chosen_catalog(options).as_dict(*options.languages)
    if options.output is None:
        screen.show(json_text(values, screen))
    else:
        text = json.dumps(values, ensure_ascii=False, indent=2) + "\n"
        _write(text, options.output)


def _write(text: str, file: str) -> None:
    try:
        Path(file).write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        reason = f"cannot be written: {error.strerror or error}"
        raise CatalogError(file, None, reason) from error


def check(options: argparse.Namespace, screen: Screen) -> bool:
    """Show what is missing, a line each, and say whether that is nothing."""
    own = families(options.codes)
    wrong = list(_wrong(options.documents, own))
    for line in wrong:
        screen.show(line)
    if wrong:
        return False
    words = Catalog().extended(*options.documents, codes=own)
    findings = words.findings(*options.languages)
    for finding in findings:
        screen.show(str(finding))
    return not findings


def schema(name: str) -> str:
    """Give the schema of this name."""
    data = get_data("errcodes.catalog", f"schemas/{name}.json")
    return (data or b"").decode("utf-8").rstrip("\n")


def _wrong(sources: Sequence[str], own: Sequence[Family]) -> Iterator[str]:
    """Say of each document that is wrong what is wrong with it, also where several are."""
    known = codes_of(joined(PACKAGED_FAMILIES, own))
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

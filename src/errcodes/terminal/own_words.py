"""The words and codes of one's own that the command line brings."""

import argparse
from collections.abc import Sequence
from typing import cast

from errcodes.catalog import Catalog
from errcodes.catalog.families import PACKAGED_FAMILIES, Family, joined
from errcodes.terminal.imports import imported
from errcodes.terminal.values import printable

__all__ = ["chosen_catalog", "families"]


def chosen_catalog(options: argparse.Namespace) -> Catalog:
    """Give the packaged words with those of `--with` over them, and the codes of `--codes`.

    Raises:
        CatalogError: A document is wrong.
        ValueError: A class of codes cannot be imported, or is none.
    """
    return Catalog().extended(*options.documents, codes=families(options.codes))


def families(names: Sequence[str]) -> list[Family]:
    """Import the classes of codes that are named."""
    found: list[Family] = []
    for name in names:
        family = imported("--codes", name, "MODULE:CLASS, such as my_app.codes:DeviceCode")
        try:
            joined((*PACKAGED_FAMILIES, *found), [cast("Family", family)])
        except (TypeError, ValueError) as error:
            raise ValueError(f"--codes {printable(name)}: {error}") from error
        found.append(cast("Family", family))
    return found

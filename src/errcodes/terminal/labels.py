"""The words of the terminal itself, in English and Chinese; those of the codes are elsewhere."""

import json
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data
from typing import cast

from errcodes import catalog
from errcodes.terminal.program import program_name

__all__ = ["label", "labels_by_name"]


@cache
def labels_by_name() -> Mapping[str, Mapping[str, str]]:
    """Give all labels: by name, then by language."""
    data = get_data("errcodes.terminal", "labels.json")
    return cast("Mapping[str, Mapping[str, str]]", json.loads(data or b"{}"))


def label(name: str, language: str | None, **values: object) -> str:
    """Give a label, with the values in their places.

    Args:
        name: The name of the label.
        language: A language tag in any common spelling, or an Accept-Language header.
        values: What stands in the label's braces, besides `program`.

    >>> label("skipped", "zh-CN", reason="x")
    '已跳过：x'
    """
    return labels_by_name()[name][catalog.negotiate(language)].format(
        program=program_name(), **values
    )

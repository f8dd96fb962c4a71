"""The fields of the files of words, rendered from their schemas."""

import json
from pathlib import Path
from typing import Any

from errcodes import catalog
from rendering.markdown import escaped, literal, table

__all__ = ["fields"]

_SCHEMAS = Path(catalog.__file__).parent / "schemas"


def fields(name: str, part: str | None = None) -> str:
    """Give a table of the fields of an object: name, type, whether it must be there, meaning.

    Args:
        name: The schema.
        part: The definition in it that describes the object; the schema itself where it is None.
    """
    schema: Any = json.loads((_SCHEMAS / f"{name}.json").read_text("utf-8"))
    described = schema["$defs"][part] if part else schema
    required = described.get("required", ())
    rows = [
        (literal(field), _type(schema, told), "yes" if field in required else "no", _meaning(told))
        for field, told in described["properties"].items()
    ]
    return table(("Field", "Type", "Required", "Meaning"), rows)


def _type(schema: Any, told: Any) -> str:
    if "const" in told:
        return literal(json.dumps(told["const"]))
    definition = told.get("$ref", "").rpartition("/")[2]
    kind = str(told.get("type") or schema["$defs"][definition]["type"])
    items = told.get("items")
    return f"{kind} of {_type(schema, items)}s" if items else kind


def _meaning(told: Any) -> str:
    return escaped(told["description"])

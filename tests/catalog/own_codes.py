"""Codes and documents of a user's own, for the tests."""

import json
from enum import IntEnum
from pathlib import Path

__all__ = ["DeviceCode", "GatewayCode", "write", "write_own"]


class DeviceCode(IntEnum):
    """Codes of a device."""

    MOTOR_JAMMED = 90001
    BATTERY_LOW = 90002


class GatewayCode(IntEnum):
    """Codes with numbers as small as they may be, and as large."""

    NOTHING = 0
    ONE = 1
    LARGEST = 2**53 - 1


def write(path: Path, language: str, entries: object) -> Path:
    """Write a document, and give its path."""
    document = {"language": language, "entries": entries}
    path.write_text(json.dumps(document, ensure_ascii=False), encoding="utf-8")
    return path


def write_own(path: Path, language: str, *codes: IntEnum, **fields: object) -> Path:
    """Write a document with whole entries for some codes, the language in each text."""
    entries = {
        str(code.value): {
            "description": f"{code.name} {language}",
            "message": f"Message {code.value} {language}.",
            "advice": f"Advice {code.value} {language}.",
            **fields,
        }
        for code in codes
    }
    return write(path, language, entries)

"""The words of the terminal itself."""

import string
from pathlib import Path

import pytest

from errcodes import catalog, terminal
from errcodes.demo.scenes import SCENES
from errcodes.terminal.labels import label, labels_by_name


def places(text: str) -> set[str | None]:
    """Give the names in the braces of a label."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("name", labels_by_name())
def test_labels_in_every_language(name: str) -> None:
    """Each label is there in every language of the catalog, with the same places in it."""
    texts = labels_by_name()[name]

    assert tuple(texts) == catalog.languages()
    assert len({frozenset(places(text)) for text in texts.values()}) == 1
    assert texts["en"].isascii()


def test_labels_of_scenes() -> None:
    """Each scene has its label, and no label is left from a scene that is gone."""
    named = {name.removeprefix("scene ") for name in labels_by_name() if name.startswith("scene ")}

    assert named == {scene.name for scene in SCENES}


def test_no_label_is_left_over() -> None:
    """Each label of the terminal is one that its code asks for."""
    code = "".join(file.read_text("utf-8") for file in Path(terminal.__path__[0]).glob("*.py"))

    names = [name for name in labels_by_name() if not name.startswith("scene ")]
    assert [name for name in names if f'"{name}"' not in code] == []


def test_label() -> None:
    """A label is given in the language that fits, with its values."""
    assert label("expected", "zh-CN", code="50502") == "应为 50502"
    assert label("expected", "fr", code="50502") == "expected 50502"

"""Four type checkers refuse exactly the lines of `tests/typing` that are marked as wrong."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TYPING = Path(__file__).parent / "typing"
IGNORED = re.compile(r"  # type: ignore\[[a-z, -]+\]$")
PYTHON = sys.executable

#: How each checker is asked, and told which packages there are.
CHECKERS = {
    "mypy": ("--strict", "--python-executable", PYTHON, "--cache-dir"),
    "pyright": ("--pythonpath", PYTHON),
    # What it infers of a literal default is narrower than what `assert_type` says.
    "ty": (
        *("check", "--output-format", "concise", "--python", sys.prefix),
        *("--ignore", "type-assertion-failure"),
    ),
    "pyrefly": ("check", "--output-format", "min-text", "--python-interpreter-path", PYTHON),
}


@pytest.fixture
def unmarked(tmp_path: Path) -> Path:
    """The files of `tests/typing` in a directory of their own, without the marks."""
    for file in TYPING.glob("*.py"):
        lines = file.read_text("utf-8").splitlines()
        (tmp_path / file.name).write_text("\n".join(IGNORED.sub("", line) for line in lines))
    (tmp_path / "pyrefly.toml").touch()  # Else it looks for a project further up.
    return tmp_path


def marked() -> set[tuple[str, int]]:
    """Give the file and number of each line that must be refused."""
    return {
        (file.name, number)
        for file in TYPING.glob("*.py")
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1)
        if IGNORED.search(line)
    }


@pytest.mark.timeout(300)
@pytest.mark.parametrize("checker", CHECKERS)
def test_refuses_the_marked_lines(checker: str, unmarked: Path) -> None:
    """Each mistake is an error, and nothing that is right is one."""
    command = shutil.which(checker, path=str(Path(PYTHON).parent))
    if command is None:
        pytest.skip(f"{checker} is not installed")
    options = [*CHECKERS[checker], *([str(unmarked / "cache")] * (checker == "mypy"))]
    ran = subprocess.run(
        [command, *options, *sorted(map(str, unmarked.glob("*.py")))],
        capture_output=True,
        encoding="utf-8",
        cwd=unmarked,
        timeout=280,
        check=False,
    )

    errors = [line for line in ran.stdout.splitlines() if re.search("error", line, re.IGNORECASE)]
    places = [re.search(r"(\w+\.py):(\d+):", line) for line in errors]
    refused = {(place[1], int(place[2])) for place in places if place}
    assert refused == marked(), ran.stdout + ran.stderr

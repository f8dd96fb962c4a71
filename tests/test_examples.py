"""Every example in the README, in the documentation and in the docstrings runs as it is written."""

import contextlib
import doctest
import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import stamina.instrumentation
from sybil import Document, Example, Region
from sybil.document import PythonDocStringDocument
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.parsers.abstract.doctest import DocTestStringParser
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
#: Run by test_engines, where the engines are installed.
ENGINES_PAGE = ROOT / "docs" / "howto" / "classify-millions.md"
#: Run by test_integrations, where the tools are installed.
INTEGRATION_PAGES = [
    ROOT / "docs" / "howto" / f"{name}.md" for name in ("between-services", "observe-and-store")
]
MODULES = sorted([*(ROOT / "src").rglob("*.py"), *(ROOT / "docs" / "rendering").glob("*.py")])

#: What a fence may hold besides the examples that run: shell lines that install or only show the
#: command, and the directives of MyST.
_NO_EXAMPLES = re.compile(r"sh|\{[a-z-]+\}.*")
_RUNS_ERRCODES = re.compile(r"\$ errcodes\b")
#: A block with a caption: the caption names the file that is shown, whole or some lines of it.
_FILE = re.compile(
    r"^```\{(?:code-block\} [a-z]+|literalinclude\} (?P<included>\S+))\n"
    r":caption: (?P<name>\S+)\n(?::\S.*\n)*\n?(?P<text>(?:.*\n)*?)```$",
    re.MULTILINE,
)
#: The width of what the pages show.
_TERMINAL = {"COLUMNS": "88", "NO_COLOR": "1", "PYTHONUTF8": "1", "TERM": "xterm"}
_PROXIES = ("http_proxy", "https_proxy", "all_proxy")


def shown(path: Path) -> str:
    """Name a file in the tests' ids as the project does."""
    return path.relative_to(ROOT).as_posix()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the examples reach loopback, whatever proxy the environment names."""
    for name in _PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture(autouse=True)
def quiet_retries() -> Iterator[None]:
    """Let stamina say nothing of its retries: it prints them where structlog is installed."""
    hooks = stamina.instrumentation.get_on_retry_hooks()
    stamina.instrumentation.set_on_retry_hooks(())
    yield
    stamina.instrumentation.set_on_retry_hooks(hooks)


def run_console(example: Example) -> str:
    """Run the commands of a console block, and compare what each prints with what is shown."""
    first, *sessions = re.split(r"^\$ ", str(example.parsed), flags=re.MULTILINE)
    assert not first.strip(), f"{example!r} shows output before a command"
    return "".join(map(_difference, sessions))


def _difference(session: str) -> str:
    command, _, expected = session.partition("\n")
    actual = _printed(command)
    checker = doctest.OutputChecker()
    if checker.check_output(expected.strip("\n"), actual.strip("\n"), doctest.ELLIPSIS):
        return ""
    return f"$ {command}\n{actual}\n-- but is shown as --\n{expected}"


def _printed(command: str) -> str:
    """Give what a command prints at a terminal without colours."""
    import pty  # Not on every system.

    assert _RUNS_ERRCODES.match(f"$ {command}"), f"{command!r} is not errcodes"
    ours, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", *shlex.split(command)],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        env=os.environ | _TERMINAL,
    ) as process:
        os.close(terminal)
        with os.fdopen(ours, "rb", buffering=0) as output:
            printed = b"".join(_until_the_end(output))
        process.wait(50)
    # The script calls itself by its name, and is not there where nothing is installed.
    lines = "\n".join(map(_visible, printed.decode("utf-8").split("\r\n")))
    return lines.replace("python -m errcodes", "errcodes")


def _visible(line: str) -> str:
    """Give what is seen of a line in the end: a slow machine shows progress, and writes over it."""
    return line.rpartition("\r")[2]


def _until_the_end(output: io.RawIOBase) -> Iterator[bytes]:
    """Read until the program at the terminal has ended, which Linux tells by an error."""
    with contextlib.suppress(OSError):
        while data := output.read(65536):
            yield data


def written_files(document: Document) -> Iterator[Region]:
    """Find the files that a page shows: what has a caption is written under that name."""
    for match in _FILE.finditer(document.text):
        text = match["text"]
        if match["included"]:
            text = (Path(document.path).parent / match["included"]).read_text("utf-8")
        yield Region(match.start(), match.end(), (match["name"], text), write_file)


def write_file(example: Example) -> None:
    """Write a file that the page shows, where the page is run."""
    name, text = example.parsed
    path = Path(name)
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")


def evaluated(document: Document) -> int:
    """Run the examples of a document in their order, and give how many there are."""
    examples = list(document.examples())
    for example in examples:
        example.evaluate()
    return len(examples)


def page(path: Path) -> Document:
    """Give a page with its examples."""
    console = CodeBlockParser("console", run_console)
    return Document.parse(str(path), PythonCodeBlockParser(), console, written_files)


@pytest.mark.parametrize(
    "path", [path for path in PAGES if path not in (ENGINES_PAGE, *INTEGRATION_PAGES)], ids=shown
)
def test_page(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The examples of a page run one after the other, each with what those before it left."""
    document = page(path)

    if _FILE.search(document.text):
        monkeypatch.chdir(tmp_path)
        monkeypatch.syspath_prepend(tmp_path)
    evaluated(document)


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_docstrings(path: Path) -> None:
    """The examples in the docstrings of a module run, with the module's own names."""
    if re.search(r"^from sphinx", path.read_text("utf-8"), re.MULTILINE):
        pytest.importorskip("sphinx", reason="it is not among the requirements of the tests")
    parser = DocTestStringParser(DocTestEvaluator())
    document = PythonDocStringDocument.parse(
        str(path), lambda document: parser(document.text, document.path)
    )

    count = evaluated(document)

    assert count == len(re.findall(r"^ *>>> ", path.read_text("utf-8"), re.MULTILINE))


@pytest.mark.parametrize("path", PAGES, ids=shown)
def test_no_example_is_left_out(path: Path) -> None:
    """A fence holds Python or a console, which run, or something that is known to be neither."""
    fences = re.findall(r"^ *(?:`{3,}|:{3,})(\S.*)$", path.read_text("utf-8"), re.MULTILINE)

    others = [fence for fence in fences if fence not in {"python", "console"}]
    assert [fence for fence in others if not _NO_EXAMPLES.fullmatch(fence)] == []


@pytest.mark.parametrize(
    "session",
    [
        "$ errcodes --no-such-option\nno such output\n",
        "$ python -c pass\n",
        "output before any command\n",
    ],
)
def test_a_wrong_console_is_noticed(session: str, tmp_path: Path) -> None:
    """A console whose output differs, or that runs something else, does not pass."""
    path = tmp_path / "page.md"
    path.write_text(f"```console\n{session}```\n", "utf-8")
    document = Document.parse(str(path), CodeBlockParser("console", run_console))

    with pytest.raises(AssertionError):
        evaluated(document)

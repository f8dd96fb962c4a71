"""The pages say what the tables say: all of it, and nothing else."""

import re
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rendering import decisions, evidence, markdown, words

from errcodes import catalog
from errcodes.classify.consequences import CONSEQUENCES, SENT
from errcodes.classify.frames import CALLS, FRAMES
from errcodes.classify.names import NAMES
from errcodes.classify.numbers import REASONS, VERIFY_CODES
from errcodes.classify.prose import PROSE
from errcodes.classify.table import TABLE
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CODES: list[ErrorCode] = [*AppErrorCode, *NetworkErrorCode]
RENDERED = {
    f"{module.__name__.rpartition('.')[2]}.{name}": getattr(module, name)
    for module in (words, decisions, evidence)
    for name in module.__all__
    if name != "code_link"
}


def rows(table: str) -> list[list[str]]:
    """Give the cells of a table's rows, without its header."""
    lines = table.splitlines()[2:]
    return [re.split(r" (?<!\\)\| ", line.removeprefix("| ").removesuffix(" |")) for line in lines]


def rows_of_readme() -> list[list[str]]:
    """Give the rows of the README's table."""
    lines = (line for line in README.splitlines() if line.startswith("|"))
    return rows("\n".join(lines))


def test_the_readme_has_each_code_of_the_table() -> None:
    """The README's table has one row for each code that the decision table gives."""
    named = [(int(number), name.strip("`")) for number, name, _ in rows_of_readme()]

    assert named == sorted(
        (row.code.value, row.code.name) for row in {r.code: r for r in TABLE}.values()
    )


def test_the_readme_marks_what_is_only_nearest() -> None:
    """A row of the README has a ~ exactly where the decision table has a nearest fit."""
    marked = {int(number) for number, _, event in rows_of_readme() if "~" in event}
    nearest = {row.code.value for row in TABLE if row.fit == "nearest"}

    assert marked <= nearest


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)]+)\)", README))
def test_a_link_of_the_readme_leads_somewhere(link: str) -> None:
    """Each link of the README is a file of the project."""
    assert (ROOT / link).is_file()


@given(st.text())
def test_an_escaped_text_is_the_text(text: str) -> None:
    """Taking a backslash away from each mark gives the text back, and no mark stands without one."""
    escaped = markdown.escaped(text)

    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped) == text
    assert not re.search(r"[!-/:-@\[\]-`{-~]", re.sub(r"\\.", "", escaped, flags=re.DOTALL))


def test_prose_keeps_its_code() -> None:
    """What stands between backticks is code, and everything else is escaped."""
    assert markdown.prose("a*b `c*d` e.") == r"a\*b `c*d` e\."


def test_a_pipe_in_code_does_not_end_the_cell() -> None:
    """A table ends its cells at pipes, also in code, unless they are escaped."""
    assert markdown.literal("a|b") == r"`a\|b`"


def test_a_list_table_numbers_what_is_more_than_one() -> None:
    """A cell of several lines is a numbered list, a cell of one line is not."""
    table = markdown.list_table(("", "x"), [(["a"], ["p", "q"]), (["b"], ["r"])], (20, 80))

    assert table.splitlines() == [
        "```{list-table}",
        ":header-rows: 1",
        ":stub-columns: 1",
        ":widths: 20 80",
        "",
        "* -",
        "  - x",
        "* - a",
        "  - 1. p",
        "    2. q",
        "* - b",
        "  - r",
        "```",
    ]


def test_the_overview_has_every_code_once() -> None:
    """The table at the top of the page of all codes has one row for each, in their order."""
    overview = rows(words.overview())

    assert [row[1] for row in overview] == [f"`{code.name}`" for code in CODES]


@pytest.mark.parametrize("language", catalog.languages())
@pytest.mark.parametrize("code", CODES)
def test_the_page_of_codes_has_every_word(code: ErrorCode, language: str) -> None:
    """Each text of the catalog stands under the heading of its code."""
    pages = words.app_codes() + words.network_codes()
    _, _, after = pages.partition(f"### {code.value} ")
    section = after.partition("\n### ")[0]
    entry = catalog.entry(code, language)

    assert f"(code-{code.value})=" in pages
    for text in (entry.description, *entry.causes, entry.source):
        assert markdown.escaped(text) in section
    for text in (entry.message, entry.advice):
        assert markdown.prose(text) in section


def test_the_page_of_decisions_has_every_row() -> None:
    """Each row of the decision table is rendered, by code."""
    rendered = rows(decisions.decision_table())

    assert sorted((event, symptom, fit) for _, event, symptom, _, fit in rendered) == sorted(
        (markdown.escaped(row.event), f"`{row.symptom.name}`", row.fit.value) for row in TABLE
    )
    codes = [row[0] for row in rendered]
    assert codes == sorted(codes)


def test_the_phase_of_a_general_row_depends_on_the_others() -> None:
    """A row for any phase says 'other' where there are rows for some phases."""
    phases = {row[2]: row[3] for row in rows(decisions.decision_table()) if "any" in row[3]}

    assert phases["`TIMEOUT`"] == "any other"
    assert phases["`HOSTNAME`"] == "any"


def test_the_order_of_progress_has_every_code() -> None:
    """Each network code stands once in the order of how far a request had come."""
    listed = re.findall(r"`(\w+)`", decisions.progress_list())

    assert sorted(listed) == sorted(NetworkErrorCode.__members__)


def test_the_page_of_consequences_has_every_code() -> None:
    """What follows from each code is rendered as the table has it."""
    words_of = {True: "yes", False: "no", None: "unknown"}
    for code, transient, sent, app_code in rows(decisions.consequences()):
        told = CONSEQUENCES[NetworkErrorCode[code.rpartition(" ")[2].strip("`")]]
        assert transient == words_of[told.transient]
        assert sent == words_of[told.sent]
        assert (told.app_code.name if told.app_code else "–") in app_code
    assert len(rows(decisions.consequences())) == len(CONSEQUENCES)
    assert len(rows(decisions.sent_by_phase())) == len(SENT)
    assert decisions.transient_statuses() == "425, 429, 500"


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("names", len(NAMES)),
        ("verify_codes", len(VERIFY_CODES)),
        ("reasons", len(REASONS)),
        ("frames", len(FRAMES)),
        ("calls", len(CALLS)),
        ("prose_rows", len(PROSE)),
    ],
)
def test_the_page_of_evidence_has_every_row(name: str, count: int) -> None:
    """A table of evidence is rendered with all of its rows."""
    assert len(rows(RENDERED[f"evidence.{name}"]())) == count


@pytest.mark.parametrize("name", [name for name in RENDERED if name.startswith("evidence")])
def test_a_table_has_the_same_columns_in_all_rows(name: str) -> None:
    """No cell of a table is cut in two."""
    assert len({len(row) for row in rows(RENDERED[name]())}) == 1


def test_everything_rendered_stands_in_a_page() -> None:
    """Each rendered table stands in exactly one page, and no page asks for another."""
    pages = (path.read_text("utf-8") for path in (ROOT / "docs").rglob("*.md"))
    asked = [name for page in pages for name in re.findall(r"^```\{rendered\} (.+)$", page, re.M)]

    assert sorted(asked) == sorted(RENDERED)


@pytest.mark.parametrize("module", [words, decisions, evidence], ids=lambda module: module.__name__)
def test_a_rendering_module_is_exact(module: ModuleType) -> None:
    """What a module of tables offers is what it defines, sorted."""
    defined = {
        name
        for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", None) == module.__name__
    }

    assert module.__all__ == sorted(defined)

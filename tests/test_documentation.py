"""The pages say what the tables say: all of it, and nothing else."""

import importlib
import pkgutil
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rendering import (
    answers,
    clients,
    code_sections,
    decisions,
    markdown,
    phrases,
    search_index,
    vocabularies,
    words,
)
from rendering.contents import RENDERED
from rendering.evidence import EVIDENCE, evidence_table

from errcodes import catalog, classify
from errcodes.classify.decide import table
from errcodes.classify.decide.consequences import CONSEQUENCES, SENT, TRANSIENT_STATUSES
from errcodes.classify.decide.table import TABLE
from errcodes.classify.evidence import Phase, Symptom
from errcodes.classify.read.class_names import NAME_PATTERNS
from errcodes.classify.read.functions import FUNCTIONS
from errcodes.classify.words.pairs import PAIRS
from errcodes.codes import AppErrorCode, ErrorCode, NetworkErrorCode
from errcodes.problem.answer_statuses import STATUSES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
CODES: list[ErrorCode] = [*AppErrorCode, *NetworkErrorCode]
#: The tables of `errcodes.classify` that other pages render, or that are made from another table.
NO_EVIDENCE = {
    "ANSWERING",
    "APP_CODES",
    "ARIA2",
    "AWAITED",
    "BEFORE_ADJECTIVES",
    "BEFORE_A_NAME",
    "BEFORE_A_THING",
    "BEFORE_WHOM",
    "BEGUN",
    "BEHIND_A_THING",
    "BEHIND_WHOM",
    "BODY_KEYS",
    "BODY_REFUSALS",
    "CFHOST",
    "CHIP",
    "CHROMIUM",
    "COMPANIONS",
    "COMPANIONS_OF_NUMBERS",
    "CONJUNCTIONS",
    "CONNECTED_TO",
    "CONSEQUENCES",
    "CONTAINERS",
    "DARWIN",
    "DONE_BY_NAME",
    "ENDINGS",
    "ENDS_OF_DEEDS",
    "ERRNO",
    "ERRNO_BY_SYSTEM",
    "ESP_IDF",
    "EXCEPTION_REFUSALS",
    "FORMS",
    "GAI",
    "HAP",
    "HARMONYOS_RCP",
    "HEADER_CLASSES",
    "HRESULT",
    "INPUT_ENDS",
    "KEYS_OF_REASONS",
    "KINDS",
    "LAST_LETTERS",
    "LINE_REFUSALS",
    "LOGIN_BUSY",
    "LOGIN_DENIED",
    "LONG_NUMBERS",
    "MARKS",
    "MATTER_STATUS",
    "MBEDTLS_TLS_CODES",
    "MEANT",
    "MODALS",
    "NAMED_AFTER_ENDS",
    "NEED_PHASE",
    "NOUNS",
    "NSURL",
    "NTSTATUS",
    "NUMBERS",
    "NUMBER_KEYS",
    "OF_PYTHON",
    "OPC_UA_STATUSES",
    "ORACLE",
    "PAIRS",
    "PHASED",
    "PLAY_SERVICES",
    "PROFILES",
    "PROXY_REFUSALS",
    "PUBSUBCLIENT",
    "QT",
    "REACHED_BY_NAME",
    "REFUSING",
    "REPLIES",
    "REQUEST_BUSY",
    "REQUEST_DENIED",
    "RESETS",
    "RESOLVED",
    "ROWS",
    "RSYNC",
    "SCALARS",
    "SECURE_TRANSPORT",
    "SENT",
    "SIZES",
    "SLOTS",
    "SPACES",
    "SQLSTATE_NAMES",
    "STAGES",
    "STATUS_BY_SYMPTOM",
    "STATUS_SYMPTOMS",
    "TABLE",
    "TABLE_NAMES",
    "THINGS",
    "TRANSIENT_STATUSES",
    "VERIFY_RESULTS",
    "WEAK",
    "WGET",
    "WITHOUT_AN_OBJECT",
    "WITH_AN_OBJECT",
    "WOLFSSL",
    "WRITTEN_STATUSES",
}


def rows(table: str) -> list[list[str]]:
    """Give the cells of a table's rows, without its header."""
    lines = table.splitlines()[2:]
    return [re.split(r" (?<!\\)\| ", line.removeprefix("| ").removesuffix(" |")) for line in lines]


def matrix(text: str) -> list[list[str]]:
    """Give the rows of a matrix, its header first."""
    lines = [line for line in text.splitlines() if line.startswith(("* - ", "  - "))]
    starts = [at for at, line in enumerate(lines) if line.startswith("* ")]
    cells = [line[4:] for line in lines]
    return [cells[a:b] for a, b in zip(starts, [*starts[1:], len(lines)], strict=True)]


def link(code: int) -> str:
    """Give the link to a code."""
    return f"[{code}](#code-{code})"


def rows_of_readme() -> list[list[str]]:
    """Give the rows of the README's table of codes."""
    table = README[README.index("| Code | Name |") :].partition("\n\n")[0]
    return rows(table)


def test_the_figures_of_the_readme() -> None:
    """What the README says of the clients is what was recorded."""
    record = clients.recorded()
    due = {name: code for group in record["groups"].values() for name, code in group.items()}
    given = [each["given"] for each in record["clients"].values()]
    cells = [(due[name], int(cell.split()[0])) for each in given for name, cell in each.items()]
    right = sum(code == answer for code, answer in cells)

    assert f"| {len(given)} clients that meet up to {max(map(len, given))} failures each" in README
    assert f"{right:,} of {len(cells):,} right; the other {len(cells) - right} the" in README


def test_the_readme_has_each_code_of_the_table() -> None:
    """The README's table has one row for each code that the decision table gives."""
    named = [(int(number), name.strip("`")) for number, name, _ in rows_of_readme()]

    assert named == sorted(
        (row.code.value, row.code.name) for row in {r.code: r for r in TABLE}.values()
    )


def test_the_readme_marks_what_is_only_nearest() -> None:
    """A row of the README has a ~ only where the decision table has a nearest fit."""
    marked = {int(number) for number, _, event in rows_of_readme() if "~" in event}

    assert marked
    assert marked <= {row.code.value for row in TABLE if row.fit is classify.Fit.NEAREST}


@pytest.mark.parametrize("link", re.findall(r"\]\(([^)]+)\)", README))
def test_a_link_of_the_readme_leads_somewhere(link: str) -> None:
    """Each link of the README is a file of the project."""
    assert (ROOT / link).is_file()


@pytest.mark.parametrize("page", ["README.md", "docs/index.md"])
def test_the_overviews_name_every_guide_once(page: str) -> None:
    """Each how-to page has one link from the README, and one from the front page."""
    linked = re.findall(r"\]\((?:docs/)?howto/([a-z-]+)\.md\)", (ROOT / page).read_text("utf-8"))

    guides = (ROOT / "docs" / "howto").glob("*.md")
    assert sorted(linked) == sorted(guide.stem for guide in guides)


@given(st.text())
def test_an_escaped_text_is_the_text(text: str) -> None:
    """Each mark has a backslash, and without the backslashes the text is what it was."""
    escaped = markdown.escaped(text)

    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped) == text
    assert not re.search(r"[!-/:-@\[\]-`{-~]", re.sub(r"\\.", "", escaped, flags=re.DOTALL))


def test_prose_keeps_its_code() -> None:
    """What stands between backticks is code, and everything else is escaped."""
    assert markdown.prose("a*b `c*d` e.") == r"a\*b `c*d` e\."


def test_a_pipe_in_code_does_not_end_the_cell() -> None:
    """A table ends its cells at pipes, also in code, unless they are escaped."""
    assert markdown.table(("x",), [("`a|b`",)]).endswith(r"| `a\|b` |")
    assert markdown.table(("x",), [(markdown.escaped("a|b"),)]).endswith(r"| a\|b |")
    assert markdown.prose("`a|b`") == "`a|b`"


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
    pages = code_sections.app_codes() + code_sections.network_codes()
    _, _, after = pages.partition(f"### {code.value} ")
    section = after.partition("\n### ")[0]
    entry = catalog.entry(code, language)

    assert f"(code-{code.value})=" in pages
    for text in (entry.description, *entry.causes, entry.source):
        assert markdown.escaped(text) in section
    for text in (entry.message, entry.upstream_message, entry.advice):
        assert markdown.prose(text) in section


@pytest.mark.parametrize("code", CODES)
def test_the_page_of_codes_says_what_gives_a_code(code: ErrorCode) -> None:
    """Under each code stand its events, and whether to try again."""
    pages = code_sections.app_codes() + code_sections.network_codes()
    section = pages.partition(f"### {code.value} ")[2].partition("\n### ")[0]
    events = [row.event for row in TABLE if row.code is code]

    assert all(markdown.escaped(event) in section for event in events)
    assert not (events and "nothing that Python raises" in section)
    transient = CONSEQUENCES[code].transient
    assert f"*Again*: the same request {'may' if transient else 'will not'} succeed" in section


@pytest.mark.parametrize("code", CODES)
def test_the_search_knows_every_word(code: ErrorCode) -> None:
    """What a reader may search a code by: number, name, the vendor's words and ours."""
    (entry,) = (each for each in search_index.code_index() if each["anchor"] == f"#{code.value}")

    assert entry["title"] == f"{code.value} {code.name}"
    for language in catalog.languages():
        words_of = catalog.entry(code, language)
        for text in (words_of.description, *words_of.causes, words_of.message, words_of.advice):
            assert text.lower() in entry["text"]


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
    listed = re.findall(r"`([A-Z_0-9]+)`", decisions.stages())

    assert sorted(listed) == sorted(NetworkErrorCode.__members__)
    assert decisions.phase_order().startswith("`pool`, `resolve`, ")


def test_the_page_of_consequences_has_every_code() -> None:
    """What follows from each code is rendered as the table has it."""
    words_of = {True: "yes", False: "no", None: "unknown"}
    by_name = {code.name: code for code in CODES}
    for code, transient, sent, app_code in rows(decisions.consequences()):
        row = CONSEQUENCES[by_name[code.rpartition(" ")[2].strip("`")]]
        assert transient == words_of[row.transient]
        assert sent == words_of[SENT[row.phase] if row.phase else None]
        assert (row.app_code.name if row.app_code else "–") in app_code
    assert len(rows(decisions.consequences())) == len(CONSEQUENCES)
    assert len(rows(decisions.sent_by_phase())) == len(SENT)
    assert decisions.transient_statuses() == ", ".join(map(str, sorted(TRANSIENT_STATUSES)))


def test_the_page_of_statuses_has_every_code() -> None:
    """The status for each code is rendered as the table has it, with its reason."""
    rendered = rows(answers.statuses())

    assert [(code.rpartition(" ")[2], status[:3], reason) for code, status, reason in rendered] == [
        (f"`{code.name}`", str(answer.status), markdown.escaped(answer.reason))
        for code, answer in STATUSES.items()
    ]
    assert [row[1] for row in rendered if "READ_TIMED_OUT" in row[0]] == ["504 Gateway Timeout"]


def test_every_table_is_rendered() -> None:
    """Each table that decides stands in the documentation, and no other is excused."""
    modules = pkgutil.walk_packages(classify.__path__, "errcodes.classify.")
    tables = {
        name
        for module in (importlib.import_module(info.name) for info in modules)
        for name in getattr(module, "__all__", ())
        if name.isupper() and isinstance(getattr(module, name), (dict, tuple, frozenset))
    }

    rendered = {name.upper() for name in EVIDENCE}
    assert not tables - rendered - NO_EVIDENCE
    assert not NO_EVIDENCE - tables
    assert not NO_EVIDENCE & rendered


def test_every_phrase_is_rendered() -> None:
    """The page of words has a section for each table of phrases, and a line for each phrase."""
    sections = [section for section in phrases.tables().split("## ") if section]
    tables = [rows(section.partition("\n\n")[2].strip()) for section in sections]

    for lines, module in zip(tables, phrases.TABLES.values(), strict=True):
        assert len(lines) >= len(module.ROWS)
        assert {len(line) for line in lines} == {6}
    every = [line for lines in tables for line in lines]
    assert ["ECONNREFUSED", "–", "`REFUSED`", "–", "`number`", link(50505)] in every


def test_every_vocabulary_is_rendered() -> None:
    """The page of other vocabularies has each of their names beside a code."""
    text = vocabularies.vocabularies()

    for names in vocabularies.VOCABULARIES.values():
        assert len(names) >= 8
        assert all(f"`{name}`" in text for name, symptom, _ in names if symptom)
    (line,) = [line for line in matrix(text) if line[0] == link(50504)]
    assert line[1:3] == ["`dns.unreachable`, `dns.name_not_resolved`, `dns.failed`", "`5`, `6`"]
    assert "`UNAVAILABLE`" in next(line for line in matrix(text) if line[0] == link(50513))[3]
    assert "`SocketTimeoutException`" in next(x for x in matrix(text) if x[0] == link(50408))[6]


def test_every_pair_is_rendered() -> None:
    """The page of words has a line for each pair, with the words of both."""
    lines = rows(phrases.pairs())

    assert len(lines) == len(PAIRS)
    assert any("connect" in line[0] and "refused" in line[1] for line in lines)


@pytest.mark.parametrize("name", EVIDENCE)
def test_a_table_of_evidence_has_every_row(name: str) -> None:
    """A table of evidence is rendered with all of its rows, and no cell is cut in two."""
    rendered = rows(evidence_table(name))

    assert len(rendered) == len(EVIDENCE[name].rows)
    assert {len(row) for row in rendered} == {len(EVIDENCE[name].columns)}


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("known_classes", ["`BlockingIOError`", "–", "–", "class", "–"]),
        (
            "known_classes",
            ["`socket.gaierror`", "`UNRESOLVED`", "`resolve`", "number", link(50504)],
        ),
        ("verify_codes", ["10", "`TLS`", "4, 1", link(50502)]),
        ("verify_codes", ["62", "`HOSTNAME`", "–", link(50515)]),
        ("windows_errors", ["`2148204815 = 0x800B010F`", "`HOSTNAME`", "–", link(50515)]),
        ("json_readers", ["`loads`"]),
        ("errno_names", ["`ECONNREFUSED`", "`REFUSED`", "111", "61", "61", "10061", link(50505)]),
        ("errno_names", ["`ENONET`", "`NETWORK_DOWN`", "64", "–", "–", "–", link(50501)]),
    ],
)
def test_a_row_of_evidence_shows_what_it_says(name: str, row: list[str]) -> None:
    """Names are code, numbers and strengths are plain, and a dash says nothing."""
    assert row in rows(evidence_table(name))


def test_the_code_of_a_place_is_that_of_a_time_out() -> None:
    """A function tells a phase alone, and a code that is only the nearest is marked."""
    assert ["`connect`", "`connect`", link(50507)] in rows(evidence_table("c_methods"))
    assert ["`_tunnel`", "`proxy`", f"~&nbsp;{link(50503)}"] in rows(
        evidence_table("library_functions")
    )


def test_the_picture_agrees_with_the_table() -> None:
    """Each row of the table that the picture shows is one of the decision table."""
    picture = (ROOT / "docs" / "images" / "classification.svg").read_text("utf-8")
    shown = re.findall(r">TIMEOUT, (\w+)</text>\s*<text [^>]+>(\d{5})</text>", picture)
    codes = {row.phase or "other": row.code for row in TABLE if row.symptom is Symptom.TIMEOUT}

    assert len(shown) == 5
    assert {phase: codes[phase] for phase, _ in shown} == {p: int(code) for p, code in shown}


def test_the_picture_of_the_decision_agrees_with_the_table() -> None:
    """Each code of the picture is the one of its symptom in its phase."""
    picture = (ROOT / "docs" / "images" / "decision.svg").read_text("utf-8")
    shown = re.findall(r'data-symptom="(\w+)" data-phase="(\w*)">(\d{5})<', picture)

    assert len(shown) == 28
    for symptom, phase, code in shown:
        row = table.row(Symptom[symptom], Phase(phase) if phase else None)
        assert row is not None
        assert row.code.value == int(code)


def test_a_key_of_several_parts_has_several_cells() -> None:
    """A function stands beside its module, but the words of a name stand together."""
    (module, function), phase = next(iter(FUNCTIONS.items()))
    words_in_name = next(key for key in NAME_PATTERNS if len(key) > 1)

    assert rows(evidence_table("functions"))[0] == [
        f"`{module}`",
        f"`{function}`",
        f"`{phase}`",
        link(50503),
    ]
    together = " ".join(f"`{word}`" for word in words_in_name)
    assert together in [row[0] for row in rows(evidence_table("name_patterns"))]


def test_the_overview_has_every_client() -> None:
    """The overview of clients has a row for each, with a cell for each group of failures."""
    record = clients.recorded()
    rendered = matrix(clients.overview())

    assert rendered[0] == ["Client", *record["groups"]]
    assert [re.findall(r"\[(.+)\]", row[0]) for row in rendered[1:]] == [
        [client["label"]] for client in record["clients"].values()
    ]
    assert {len(row) for row in rendered} == {len(record["groups"]) + 1}


def test_the_matrix_has_every_failure_and_what_came_of_it() -> None:
    """Each failure stands once, with its code, and marks each client's code as right or not."""
    record = clients.recorded()
    sections = clients.matrices().split("### ")[1:]
    shown = {row[0]: row for section in sections for row in matrix(section)[1:]}
    right = {name: code for group in record["groups"].values() for name, code in group.items()}

    assert {name: int(row[1]) for name, row in shown.items()} == {
        markdown.escaped(name.replace("_", " ")): code for name, code in right.items()
    }
    assert shown["no network"].count("[50505](#code-50505)") == 2, "libcurl hides it"
    assert set(shown["refused"][2:]) == {"✓"}
    assert "~" in shown["garbage"]
    assert "·" in shown["garbage"]


@pytest.mark.parametrize("name", clients.recorded()["clients"])
def test_a_client_has_its_reasons(name: str) -> None:
    """Whatever a client hides, or cannot be asked, stands under its name with the reason."""
    client = clients.recorded()["clients"][name]
    _, _, after = clients.details().partition(f"### {markdown.escaped(client['label'])}\n")
    section = after.partition("\n### ")[0]

    for kept in (client["hides"], client["cannot"]):
        for fault, reason in kept.items():
            row = next(line for line in section.splitlines() if markdown.prose(reason) in line)
            assert markdown.escaped(fault.replace("_", " ")) in row
    for package, number in client["versions"].items():
        assert markdown.escaped(f"{package} {number}") in section


def test_everything_rendered_stands_in_a_page() -> None:
    """Each rendered table stands in exactly one page, and no page asks for another."""
    pages = "".join(path.read_text("utf-8") for path in (ROOT / "docs").rglob("*.md"))
    asked = re.findall(r"^```\{rendered\} (.+)$", pages, re.MULTILINE)

    assert sorted(asked) == sorted(RENDERED)


@pytest.mark.parametrize("name", RENDERED)
def test_what_is_rendered_is_marked_down(name: str) -> None:
    """Whatever a page asks for is text that ends without a line break."""
    text = RENDERED[name]()

    assert text
    assert text == text.strip()


def test_where_to_change_what_names_what_is_there() -> None:
    """Each file and folder that the page names is one: the first of a row says the folder."""
    page = (ROOT / "docs" / "development.md").read_text("utf-8")
    rows = re.findall(r"^\| [^|]+ \| ([^|]*`[^|]+) \|$", page, re.MULTILINE)
    assert len(rows) >= 40
    package = ROOT / "src/errcodes"
    for row in rows:
        names = re.findall(r"`([\w/]+(?:\.\w+|/))`", row)
        folder = (package / names[0]).parent
        for name in names:
            assert any((place / name).exists() for place in (package, folder, ROOT)), name


def test_the_map_of_the_pipeline_names_what_is_there() -> None:
    """The modules that `help(errcodes.classify)` leads to are modules."""
    modules = {path.stem for path in (ROOT / "src/errcodes/classify").rglob("*.py")} | {
        path.name for path in (ROOT / "src/errcodes/classify").rglob("*") if path.is_dir()
    }
    (way,) = re.findall(r"in the order of the folders:\n(.+)\Z", classify.__doc__ or "", re.DOTALL)
    named = set(re.findall(r"`(\w+)`", way))
    assert len(named) >= 40
    assert named <= modules

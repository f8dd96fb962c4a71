"""How often `message` gives a code for ordinary lines, and which phrases it gives one for.

Run it with `python -m tests.benchmarks.background PATH...`: source code, documentation, changelogs
and configuration below any folders, packed with gzip or not. Each file counts once, however many
copies there are. Almost none of such lines report a failure: what fires most says too little.
"""

import argparse
import gzip
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from errcodes.classify.texts.decision import decide
from errcodes.classify.texts.text_reading import Reading, read

_SUFFIXES = {
    "code": (
        ".c .cc .cpp .cs .el .erl .ex .go .h .hpp .java .js .jsx .kt .lua .mjs .php .pl .pm .py "
        ".pyi .pyx .rb .rs .scala .sh .sql .swift .tcl .ts .tsx .vim"
    ),
    "documentation": ".adoc .html .md .rst .texi .txt .1 .2 .3 .4 .5 .6 .7 .8",
    "configuration": ".cfg .cmake .conf .ini .json .properties .toml .xml .yaml .yml",
}
#: What kind of text a file holds, by the end of its name.
MATERIALS = {suffix: name for name, suffixes in _SUFFIXES.items() for suffix in suffixes.split()}
_CHANGELOGS = ("change", "history", "news", "release")
_LONGEST_LINE = 2_000
_MOST_PHRASES = 40
_LONGEST_EXAMPLE = 100


def material(path: Path) -> str | None:
    """Give what kind of text a file holds, by its name; None for what is no text."""
    name = path.name.removesuffix(".gz").lower()
    known = MATERIALS.get(Path(name).suffix)
    return "changelogs" if name.startswith(_CHANGELOGS) and known != "code" else known


def files(paths: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    """Give the material and the content of each file below the paths, without copies."""
    known: set[bytes] = set()
    for top in paths:
        for path in sorted(top.rglob("*")) if top.is_dir() else [top]:
            kind = material(path)
            if kind is None or not path.is_file():
                continue
            try:
                content = path.read_bytes()
                content = gzip.decompress(content) if path.suffix == ".gz" else content
            except (OSError, EOFError) as error:
                print(f"{path}: {error}", file=sys.stderr)  # noqa: T201
                continue
            digest = blake2b(content).digest()
            if digest not in known:
                known.add(digest)
                yield kind, content


def lines(content: bytes) -> Iterator[str]:
    """Give the lines of a file that hold anything; longer ones were written by no person."""
    for line in content.decode("utf-8", "replace").splitlines():
        if line.strip() and len(line) <= _LONGEST_LINE:
            yield line


def phrase(reading: Reading) -> str | None:
    """Give the phrase that a line gives a code for, as a row has it, or None for no code."""
    if reading.code is not None:
        return "(a code by its name or number)"
    decision = decide(reading.hits)
    if decision is None:
        return None
    rule = decision.hit.rule
    return rule.words if rule else "(the form of a class name, or a status)"


def measured(paths: Iterable[Path]) -> Iterator[str]:
    """Give the tables: hits by material, and the phrases that fire most, each with a line."""
    read_lines: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    phrases: Counter[str] = Counter()
    examples: dict[str, str] = {}
    for kind, content in files(paths):
        for line in lines(content):
            read_lines[kind] += 1
            found = phrase(read(line))
            if found is not None:
                hits[kind] += 1
                phrases[found] += 1
                examples.setdefault(found, line.strip()[:_LONGEST_EXAMPLE])
    yield f"{'':15}{'lines':>12}{'hits':>8}{'in 10,000':>11}"
    for kind, count in read_lines.most_common():
        yield f"{kind:15}{count:12,}{hits[kind]:8,}{hits[kind] / count * 10_000:11.1f}"
    yield ""
    for found, count in phrases.most_common(_MOST_PHRASES):
        yield f"{count:6,}  {found[:40]:40}  {examples[found]}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.background")
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH")
    for line in measured(parser.parse_args().paths):
        print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()

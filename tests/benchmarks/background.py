"""How often `message` gives a code for ordinary lines, which report nothing, and for which words.

Run it with `python -m tests.benchmarks.background PATH...`: source code, documentation, changelogs
and configuration, packed with gzip or not, below any folders. Each file counts once, however many
copies there are. What fires most in it says too little by itself.
"""

import gzip
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from errcodes import classify
from errcodes.classify.words.index import packaged_index
from errcodes.classify.words.splitting import split

MATERIALS: dict[str, frozenset[str]] = {
    "code": frozenset(
        {
            *(".c", ".cc", ".cpp", ".cs", ".el", ".erl", ".ex", ".go", ".h", ".hpp", ".java"),
            *(".js", ".jsx", ".kt", ".lua", ".mjs", ".php", ".pl", ".pm", ".py", ".pyi", ".pyx"),
            *(".rb", ".rs", ".scala", ".sh", ".sql", ".swift", ".tcl", ".ts", ".tsx", ".vim"),
        }
    ),
    "documentation": frozenset(
        {".adoc", ".html", ".md", ".rst", ".texi", ".txt", *map(".{}".format, range(1, 10))}
    ),
    "configuration": frozenset(
        {
            ".cfg",
            ".cmake",
            ".conf",
            ".ini",
            ".json",
            ".properties",
            ".toml",
            ".xml",
            ".yaml",
            ".yml",
        }
    ),
}
_CHANGELOGS = ("change", "history", "news", "release")
_LONGEST_LINE = 2_000
_MOST_SHOWN = 25


def material(path: Path) -> str | None:
    """Give what kind of text a file holds, by its name; None for what is no text."""
    name = path.name.removesuffix(".gz").lower()
    suffix = Path(name).suffix
    if name.startswith(_CHANGELOGS) and suffix not in MATERIALS["code"]:
        return "changelogs"
    return next((kind for kind, suffixes in MATERIALS.items() if suffix in suffixes), None)


def files(paths: Iterable[Path]) -> Iterator[tuple[str, Path, bytes]]:
    """Give each file of a known material below the paths, with its content, copies left out."""
    known: set[bytes] = set()
    for path in (
        file for top in paths for file in (sorted(top.rglob("*")) if top.is_dir() else [top])
    ):
        kind = material(path)
        if kind is None or not path.is_file():
            continue
        try:
            content = path.read_bytes()
            content = gzip.decompress(content) if path.suffix == ".gz" else content
        except OSError as error:
            print(f"{path}: {error}", file=sys.stderr)  # noqa: T201
            continue
        digest = blake2b(content, digest_size=16).digest()
        if digest not in known:
            known.add(digest)
            yield kind, path, content


def lines(content: bytes) -> Iterator[str]:
    """Give the lines that hold anything; longer ones were written by no person."""
    for line in content.decode("utf-8", "replace").splitlines():
        if line.strip() and len(line) <= _LONGEST_LINE:
            yield line


def main():
    paths = [Path(p) for p in sys.argv[1:] if not p.startswith("-")]
    dump = open("/tmp/mw/hits.tsv", "w")
    quiet = Counter()
    hits = Counter()
    by = Counter()
    ex = {}
    index = packaged_index()
    for kind, path, content in files(paths):
        for line in lines(content):
            quiet[kind] += 1
            code = classify.message(line)
            if code is not None:
                hits[kind] += 1
                words = split(line)
                named = [
                    " ".join(words[h.start : h.end]) for h in index.hits(words, line) if h.symptom
                ]
                key = " + ".join(named[:3]) or "(other)"
                by[key] += 1
                ex.setdefault(key, line.strip()[:100])
                dump.write(f"{kind}\t{int(code)}\t{path}\t{key}\t{line}\n")
    for kind in quiet:
        print(
            f"{kind:15} {quiet[kind]:9} lines {hits[kind]:6} hits {hits[kind] / quiet[kind] * 10000:6.1f} per 10,000"
        )
    for key, n in by.most_common(60):
        print(f"{n:5} {key[:60]:60} {ex[key]}")


if __name__ == "__main__":
    main()

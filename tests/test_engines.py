"""The library where the data is: inside Polars and Spark, and from a zip file."""

import os
import shutil
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import attr
import attrs
import pytest
import typing_extensions

import errcodes
from tests.test_examples import ENGINES_PAGE, ROOT, evaluated, page

_ENGINES = ("polars", "pyspark", "pandas", "pyarrow")
#: The JVM, and each of Spark's workers, take seconds to start.
_LONGEST = 240
_ASK = """
import errcodes
from errcodes import catalog, classify

print(errcodes.__file__)
print(int(classify.message("java.net.SocketTimeoutException: Read timed out")))
print(catalog.message(50503, "zh") == catalog.message(50503, "en"))
"""


def missing_engines() -> list[str]:
    """Name what the page needs and is not here."""
    missing = [name for name in _ENGINES if find_spec(name) is None]
    return missing if shutil.which("java") else [*missing, "java"]


def ship(directory: Path) -> None:
    """Lay the library and what it needs into a directory, as `pip install --target` does."""
    for package in (errcodes, attr, attrs):
        source = Path(str(package.__file__)).parent
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(source, directory / source.name, ignore=ignored)
    shutil.copy(typing_extensions.__file__, directory)


def run_in(directory: Path, *arguments: str, path: Path) -> str:
    """Run Python in a directory until it and all that it started have ended; give the output."""
    paths = os.pathsep.join([str(path), *filter(None, [os.environ.get("PYTHONPATH")])])
    spark = {"SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    with subprocess.Popen(
        [sys.executable, *arguments],
        cwd=directory,
        env=os.environ | spark | {"PYTHONPATH": paths},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        text=True,
    ) as process:
        try:
            # The pipe has its end only when the last of them is gone.
            output, _ = process.communicate(timeout=_LONGEST)
        except BaseException:
            os.killpg(process.pid, signal.SIGKILL)
            raise
    assert process.returncode == 0, output
    return output


@pytest.mark.engines
@pytest.mark.timeout(_LONGEST + 60)
@pytest.mark.skipif(bool(missing_engines()), reason=f"not installed: {missing_engines()}")
def test_the_page_of_the_engines(tmp_path: Path) -> None:
    """The examples run with the real engines, in a process of their own, which leaves no JVM."""
    ship(tmp_path / "shipped")

    output = run_in(tmp_path, "-m", "tests.test_engines", path=ROOT)

    assert output.endswith(" examples ran\n")


def test_the_library_runs_from_a_zip(tmp_path: Path) -> None:
    """The texts are read and the words are found where the library is in a zip file."""
    ship(tmp_path / "shipped")
    archive = Path(shutil.make_archive(str(tmp_path / "shipped"), "zip", tmp_path / "shipped"))

    output = run_in(tmp_path, "-c", _ASK, path=archive)

    assert output.splitlines() == [str(archive / "errcodes" / "__init__.py"), "50503", "False"]


def main() -> None:
    """Run the page, where this process is."""
    print(evaluated(page(ENGINES_PAGE)), "examples ran")  # noqa: T201


if __name__ == "__main__":
    main()

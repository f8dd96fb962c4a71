"""Build the wheel and the sdist, look into both, and ask the wheel alone for a code."""

import email
import re
import subprocess
import sys
import tarfile
import tempfile
import venv
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "src"
DEPENDENCIES = ["attrs", "typing-extensions"]

ASK = """
from errcodes import catalog, classify

code = classify.exception(ConnectionRefusedError())
assert code == 50505, code
assert catalog.message(code, "zh") != catalog.message(code, "en")
"""
ASK_ZIPPED = """
import sys

sys.path.insert(0, sys.argv[1])

import errcodes
from errcodes import catalog, classify

assert errcodes.__file__.startswith(sys.argv[1]), errcodes.__file__
code = classify.message("java.net.SocketTimeoutException: Read timed out")
assert code == 50503, code
assert catalog.message(code, "zh") != catalog.message(code, "en")
"""


def run(*command: str | Path, cwd: Path = ROOT) -> None:
    """Run a command, and show it."""
    print("$", *command, flush=True)
    subprocess.run(command, check=True, cwd=cwd)


def sources() -> set[str]:
    """Give the files that the package is made of, as they are called in the wheel."""
    files = (path for path in SOURCES.rglob("*") if path.is_file())
    return {
        path.relative_to(SOURCES).as_posix() for path in files if "__pycache__" not in path.parts
    }


def check_wheel(wheel: Path) -> None:
    """See that the wheel holds the package, all of it and nothing else."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        metadata = next(name for name in names if name.endswith(".dist-info/METADATA"))
        check_dependencies(archive.read(metadata).decode("utf-8"))
    packaged = {name for name in names if ".dist-info/" not in name}
    differing = packaged ^ sources()
    if differing:
        sys.exit(f"{wheel.name} and src differ: {sorted(differing)}")
    if not any(name.endswith(".dist-info/licenses/LICENSE") for name in names):
        sys.exit(f"{wheel.name} has no licence")


def check_dependencies(metadata: str) -> None:
    """See that the wheel asks for what the README says, and for nothing else."""
    headers = email.message_from_string(metadata)
    required = [each for each in headers.get_all("Requires-Dist", []) if "extra ==" not in each]
    if sorted(re.split(r"[^\w-]", each)[0] for each in required) != DEPENDENCIES:
        sys.exit(f"the wheel requires {required}")


def check_sdist(sdist: Path) -> None:
    """See that the sdist has what the tests and the pages need, and nothing that was built."""
    with tarfile.open(sdist) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    wanted = {"CHANGELOG.md", "LICENSE", "README.md", "docs/conf.py", "pyproject.toml"}
    wanted |= {f"src/{name}" for name in sources()}
    wanted |= {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*.py")}
    if not wanted <= names:
        sys.exit(f"{sdist.name} lacks {sorted(wanted - names)}")
    built = sorted(name for name in names if "_build/" in name or "__pycache__" in name)
    if built:
        sys.exit(f"{sdist.name} holds what was built: {built}")


def ask_alone(wheel: Path, directory: Path) -> None:
    """Ask the wheel for a code: installed into an environment of its own, and as the zip it is."""
    venv.create(directory / "venv", with_pip=True)
    scripts = "Scripts" if sys.platform == "win32" else "bin"
    python = directory / "venv" / scripts / "python"
    run(python, "-m", "pip", "install", "--quiet", wheel)
    run(python, "-m", "errcodes", "50502", cwd=directory)
    run(python, "-W", "error", "-c", ASK, cwd=directory)
    run(python, "-W", "error", "-c", ASK_ZIPPED, wheel, cwd=directory)


def main() -> None:
    """Build, check and ask."""
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        built = directory / "dist"
        run(sys.executable, "-m", "build", "--outdir", built)
        (wheel,), (sdist,) = built.glob("*.whl"), built.glob("*.tar.gz")
        run(sys.executable, "-m", "twine", "check", "--strict", wheel, sdist)
        run(sys.executable, "-m", "check_wheel_contents", wheel)
        check_wheel(wheel)
        check_sdist(sdist)
        ask_alone(wheel, directory)


if __name__ == "__main__":
    main()

"""The public face: exactly these names, all of them documented, and light to import."""

import ast
import importlib
import inspect
import subprocess
import sys
import typing
from pathlib import Path

import attrs
import pytest

import errcodes

PUBLIC = {
    "errcodes": [
        "AppErrorCode",
        "NetworkErrorCode",
        "UnknownCodeError",
        "catalog",
        "classify",
        "codes",
        "problem",
    ],
    "errcodes.catalog": [
        "Catalog",
        "CatalogError",
        "Entry",
        "Finding",
        "entry",
        "languages",
        "message",
        "negotiate",
    ],
    "errcodes.classify": [
        "Classifier",
        "CodedError",
        "Diagnosis",
        "DiagnosisDict",
        "Fit",
        "Phase",
        "backoff",
        "coded",
        "diagnose",
        "diagnose_message",
        "exception",
        "is_transient",
        "message",
        "messages",
        "status",
    ],
    "errcodes.codes": [
        "AppErrorCode",
        "ErrorCode",
        "NetworkErrorCode",
        "UnknownCodeError",
        "parse",
    ],
    "errcodes.problem": [
        "MEDIA_TYPE",
        "Details",
        "ErrorInfo",
        "Response",
        "asgi",
        "details",
        "error_info",
        "grpc_status",
        "read",
        "read_error_info",
        "response",
        "status",
        "wsgi",
    ],
}
NAMES = [(module, name) for module, names in PUBLIC.items() for name in names]
MODULES = sorted(
    ".".join(path.relative_to(Path(errcodes.__file__).parent.parent).with_suffix("").parts)
    for path in Path(errcodes.__file__).parent.rglob("*.py")
)

#: Modules that cost more than `import errcodes` may, and packages that nobody asked for.
HEAVY = [
    "asyncio",
    "attr",
    "attrs",
    "difflib",
    "http",
    "importlib.resources",
    "inspect",
    "json",
    "pathlib",
    "socket",
    "ssl",
    "typing",
    "typing_extensions",
    "urllib",
]
CLIENTS = [
    "aiohttp",
    "anyio",
    "httpcore",
    "httpx",
    "pycurl",
    "requests",
    "tornado",
    "trio",
    "urllib3",
]


@pytest.mark.parametrize("module", PUBLIC)
def test_the_names_are_exactly_these(module: str) -> None:
    """A public module offers these names, in the order of the alphabet, and has every one."""
    imported = importlib.import_module(module)

    assert imported.__all__ == PUBLIC[module]
    assert all(hasattr(imported, name) for name in PUBLIC[module])


@pytest.mark.parametrize(
    "module", ["errcodes", "errcodes.catalog", "errcodes.classify", "errcodes.problem"]
)
def test_dir_shows_the_public_names(module: str) -> None:
    """What a person sees who explores a package is what it offers."""
    assert dir(importlib.import_module(module)) == sorted(PUBLIC[module])


@pytest.mark.parametrize(("module", "name"), NAMES)
def test_a_star_import_brings_the_name(module: str, name: str) -> None:
    """Everything that is offered can be imported with a star, lazy modules included."""
    namespace: dict[str, object] = {}
    exec(f"from {module} import *", namespace)

    assert namespace[name] is getattr(importlib.import_module(module), name)


@pytest.mark.parametrize(("module", "name"), NAMES)
def test_a_public_name_is_documented(module: str, name: str) -> None:
    """Each public name says in one sentence what it is, and so do its public methods."""
    value = getattr(importlib.import_module(module), name)
    if name in {"ErrorCode", "MEDIA_TYPE"}:  # A union and a string have no docstring of their own.
        return

    _check_sentence(value)
    if isinstance(value, type):
        members = [vars(value)[name] for name in vars(value) if not name.startswith("_")]
        for member in members:
            if inspect.isfunction(member) or isinstance(member, property):
                _check_sentence(member)


def _check_sentence(value: object) -> None:
    first = (inspect.getdoc(value) or "").partition("\n\n")[0]
    assert first.endswith("."), f"{value!r} begins with {first!r}"


@pytest.mark.parametrize(("module", "name"), NAMES)
def test_the_fields_of_a_value_are_documented(module: str, name: str) -> None:
    """Each public field of a value has a line of its own in the docstring of its class."""
    value = getattr(importlib.import_module(module), name)
    if not isinstance(value, type) or not attrs.has(value):
        return

    doc = inspect.getdoc(value) or ""
    public = [field.name for field in attrs.fields(value) if not field.name.startswith("_")]
    assert [field for field in public if f"\n    {field}: " not in doc] == []


@pytest.mark.parametrize("module", MODULES)
def test_every_module_declares_what_it_offers(module: str) -> None:
    """A module says what it is for, and its `__all__` names things that it has."""
    name = module.removesuffix(".__init__")
    if name.endswith("__main__"):
        assert (Path(errcodes.__file__).parent / "__main__.py").read_text("utf-8").startswith('"""')
        return
    imported = importlib.import_module(name)

    assert (imported.__doc__ or "").partition("\n")[0].endswith((".", ":"))
    offered = getattr(imported, "__all__", [])
    assert [name for name in offered if not hasattr(imported, name)] == []
    assert len(set(offered)) == len(offered)


def _loaded(statement: str) -> set[str]:
    """Give the modules that a fresh interpreter has loaded after a statement."""
    script = f"{statement}\nimport sys\nprint(*sys.modules)"
    # -S, -I: no site, whose path files may import anything, and no environment.
    command = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        f"import sys\nsys.path[:] = {sys.path!r}\n{script}",
    ]
    ran = subprocess.run(command, capture_output=True, check=True, encoding="utf-8", timeout=50)
    return set(ran.stdout.split())


def test_importing_errcodes_is_light() -> None:
    """A fresh `import errcodes` loads its two own modules: no attrs, no json, no ssl, no client."""
    loaded = _loaded("import errcodes") - _loaded("import enum")

    assert loaded.isdisjoint(HEAVY)
    assert loaded.isdisjoint(CLIENTS)
    assert loaded == {"errcodes", "errcodes.codes"}


def test_asking_for_a_code_stays_light() -> None:
    """Using the codes themselves, also a wrong one, loads nothing heavy but the search."""
    loaded = _loaded("from errcodes import codes; codes.parse('50502')")

    assert loaded.isdisjoint(HEAVY)


def test_classifying_imports_no_client() -> None:
    """The classifier knows the failures of every client by what it is given, and imports none."""
    loaded = _loaded("from errcodes import classify; classify.exception(TimeoutError())")

    assert loaded.isdisjoint(CLIENTS)


def test_words_and_codes_are_apart() -> None:
    """The catalog knows nothing of the classifier, nor the classifier of the catalog."""
    catalog = _loaded("from errcodes import catalog; catalog.message(50502)")
    classify = _loaded("from errcodes import classify; classify.exception(TimeoutError())")

    assert not [name for name in catalog if name.startswith("errcodes.classify")]
    assert not [name for name in classify if name.startswith("errcodes.catalog")]


def test_no_other_name_is_found() -> None:
    """A name that errcodes does not have is an AttributeError, as in any module."""
    with pytest.raises(AttributeError, match="module 'errcodes' has no attribute 'nothing'"):
        getattr(errcodes, "nothing")  # noqa: B009


@pytest.mark.parametrize("module", PUBLIC)
def test_type_hints_can_be_read(module: str) -> None:
    """What reads the annotations at run time, such as a framework, finds every name in them."""
    public = importlib.import_module(module)
    named = [getattr(public, name) for name in public.__all__]
    members = [vars(each).values() for each in named if inspect.isclass(each)]
    every = [*named, *(getattr(member, "__func__", member) for each in members for member in each)]
    functions = [each for each in every if inspect.isfunction(each)]

    for each in (*functions, *filter(inspect.isclass, named)):
        assert typing.get_type_hints(each) is not None, each
    assert functions or module == "errcodes"


SOURCES = sorted(Path(errcodes.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_no_function_is_named_like_its_module(path: Path) -> None:
    """A module is named for its subject, a function for what it gives back."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    names = {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}

    assert path.stem not in names

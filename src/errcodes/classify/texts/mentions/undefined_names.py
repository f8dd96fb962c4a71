"""A name that is not defined: the class that cannot be found is not the failure that it names."""

from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.texts.mentions.form import Kind, Line
from errcodes.classify.words.index import Hit

__all__ = ["UNDEFINED_NAME"]

_NOT_FOUND = LazyPattern(
    r"\b(?:[Cc]lass|[Tt]ype|[Ii]nterface|[Tt]rait|[Mm]odule|[Pp]ackage|[Ss]ymbol) "
    r"['\"‘“`][\w\\.:$]+['\"’”`] (?:was )?not found"
)
#: What stands before the name of what was read of no object (V8).
_READ = ("(reading '", "Cannot read property '")


def _is_missing(line: Line) -> bool:
    return _NOT_FOUND.search(line.text) is not None


def _is_read(hit: Hit, line: Line) -> bool:
    """Tell `Cannot read properties of undefined (reading 'timeout')`."""
    return line.text.endswith(_READ, 0, line.letters(hit)[0])


UNDEFINED_NAME = Kind(
    "undefined name",
    "What failed is that the name was not found, or that it is not used.",
    # What compilers, interpreters, loaders and linters say: rustc, gcc and clang, javac, kotlinc,
    # tsc, go, CPython, PHP, Ruby, JavaScript, Perl, the JVM, .NET, Dart, Swift and ESLint.
    marks=(
        *("undeclared", "cannot find symbol", "Unresolved reference", "Cannot find name"),
        *(": undefined: ", " is not defined", "Can't locate ", "cannot import name", "KeyError: '"),
        *("ClassNotFoundException", "NoClassDefFoundError", "NoSuchMethodError"),
        *("NoSuchFieldError", "has no attribute", "No module named", "has no exported member"),
        *("unresolved import", "undefined class", "Undefined class"),
        *("undefined name", "Undefined name", "undefined method", "Undefined method"),
        *("unknown type name", "Unknown type name", "uninitialized constant"),
        *("Uninitialized constant", "Module not found", "ModuleNotFoundError"),
        *("cannot find type", "not found in this scope", "type or namespace name"),
        *("undefined constant", "Undefined constant", "Unable to load class"),
        *("unable to resolve class", "Unable to resolve class", "is not exported"),
        *("unused variable", "unused import", "imported but unused"),
        *("never used", "undefined variable"),
        *("is deprecated", "has been deprecated", "does not exist in the namespace"),
        *("未定义的变量", "未找到类", "找不到类"),
    ),
    line=_is_missing,
    line_letters=(" not found",),
    hit=_is_read,
    letters=_READ,
    certain=True,
    apart=True,
    spreads=True,
)

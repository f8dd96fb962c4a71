"""What is known of an exception's class before one of its exceptions is looked at."""

from collections.abc import Callable, Sequence

import attrs

from errcodes.classify.evidence import Evidence
from errcodes.classify.read.class_names import class_words, name_evidence, nearest_entry
from errcodes.classify.read.declarations import class_declaration
from errcodes.classify.read.messages import MessageRule, message_rules
from errcodes.classify.read.numbers import NumberReader, number_reader
from errcodes.classify.read.numbers.http import (
    STATUS_ATTRIBUTES,
    STATUS_WORDS,
    StatusField,
    class_status_evidence,
)
from errcodes.classify.walk.classes import ClassInfo
from errcodes.classify.walk.origins import Origin, origin
from errcodes.classify.walk.tracebacks import top_package

__all__ = ["PROFILES", "ClassProfile", "ClassProfiles", "class_profile"]

#: Words in the names of classes whose numbers look like HTTP statuses, and are those of RFC 5321,
#: RFC 959 or RFC 3977.
_MAIL = frozenset({"smtp", "ftp", "nntp"})
_MOST_PROFILES = 512
_BUILTINS = "builtins"


@attrs.frozen(eq=False, repr=False)
class ClassProfile:
    """What is known of a class.

    Attributes:
        names: What its names say, the nearest first.
        read_number: Reads the number of its exceptions, in the space that it belongs to.
        status_field: The attribute that certainly is an HTTP status.
        class_status: The status that stands in the class itself.
        declaration: The code that the class declares, or that is registered for it.
        rules: The words that it is raised with.
        status_words: The words before a status in its messages.
        has_texts: Whether its messages may say something that outweighs the class.
        package: The installed package that defines it; empty where none does.
        has_statuses: Whether a number of its exceptions' may be an HTTP status.
        heaviest: The weight of the heaviest that its names say, or 0.
        event: What its names say, where that is one thing and the class is not Python's own.
    """

    names: tuple[Evidence, ...]
    read_number: NumberReader | None
    status_field: StatusField | None
    class_status: Evidence | None
    declaration: Evidence | None
    rules: tuple[MessageRule, ...]
    status_words: tuple[str, ...]
    has_texts: bool
    package: str
    has_statuses: bool
    heaviest: int
    event: Evidence | None


class ClassProfiles(dict[ClassInfo, ClassProfile]):
    """The profiles of classes, each read when it is first asked for, and remembered.

    Args:
        read: Gives the profile of a class.
    """

    def __init__(self, read: Callable[[ClassInfo], ClassProfile]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, info: ClassInfo) -> ClassProfile:
        profile = self._read(info)
        if len(self) >= _MOST_PROFILES:
            self.clear()
        self[info] = profile
        return profile


def class_profile(info: ClassInfo) -> ClassProfile:
    """Read the profile of a class."""
    cls, names = info.reference(), info.names
    rules, status_words = message_rules(names)
    is_library = origin(info.module) is Origin.LIBRARY
    named = name_evidence(names)
    return ClassProfile(
        named,
        number_reader(names, cls),
        nearest_entry(names, STATUS_ATTRIBUTES, STATUS_WORDS),
        None if cls is None else class_status_evidence(cls),
        None if cls is None else class_declaration(cls, names),
        rules,
        status_words,
        bool(rules or status_words or info.is_os_error),
        top_package(info.module) if is_library else "",
        is_library and not any(_MAIL.intersection(class_words(name)) for name in names),
        max((evidence.weight for evidence in named), default=0),
        _event(info, named),
    )


#: What is known of each class, whatever a user says of it.
PROFILES = ClassProfiles(class_profile)


def _event(info: ClassInfo, named: Sequence[Evidence]) -> Evidence | None:
    # The classes of Python's own are raised by anybody.
    return named[0] if len(named) == 1 and info.module != _BUILTINS else None

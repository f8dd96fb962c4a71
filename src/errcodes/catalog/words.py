"""The catalog, and the packaged words behind the functions of `errcodes.catalog`."""

from collections.abc import Iterable, Mapping
from enum import IntEnum

import attrs

from errcodes.catalog.contents import Contents
from errcodes.catalog.entries import Entry
from errcodes.catalog.exports import exported
from errcodes.catalog.families import Family
from errcodes.catalog.files import Source
from errcodes.catalog.missing_words import Finding, findings_in
from errcodes.catalog.tags import best_language, matching_language
from errcodes.codes import UnknownCodeError, parse_among

__all__ = ["Catalog", "entry", "languages", "message", "negotiate"]


def _check_contents(_: object, __: object, value: object) -> None:
    if not isinstance(value, Contents):
        raise TypeError(
            "Catalog() has the packaged words and takes nothing; Catalog.load reads documents, "
            f"as in Catalog.load({value!r})"
        )


@attrs.frozen(eq=False, repr=False)
class Catalog:
    """The words for every code, in the languages on offer.

    `Catalog()` has the packaged words. `Catalog.load` and `extended` give one that has more: other
    languages, other wording, your own codes. A catalog never changes and may be shared by threads.
    Packaged words are read when a language is first asked for. The functions of `errcodes.catalog`
    are the methods of `Catalog()`.

    >>> Catalog().message(50512, "zh")
    '服务暂时出现故障，请过几分钟再试。'
    """

    _contents: Contents = attrs.field(factory=Contents.packaged, validator=_check_contents)
    _entries: dict[str, Mapping[int, Entry]] = attrs.field(
        init=False, factory=dict[str, Mapping[int, Entry]]
    )
    # By plain numbers, and beside the entries: an answer costs two look-ups. Those in the default
    # language stand under None too.
    _messages: dict[str | None, dict[int, str]] = attrs.field(
        init=False, factory=dict[str | None, dict[int, str]]
    )
    _upstream_messages: dict[str | None, dict[int, str]] = attrs.field(
        init=False, factory=dict[str | None, dict[int, str]]
    )

    @classmethod
    def load(
        cls,
        source: Source,
        *sources: Source,
        codes: Family | Iterable[Family] = (),
        default: str | None = None,
    ) -> "Catalog":
        """Give the packaged words with those of documents over them.

        Args:
            source: A document, or a directory of documents.
            sources: More of them.
            codes: The class of your own codes, or several.
            default: The language for those whose own is not on offer.

        Returns:
            What `Catalog().extended` gives, where the arguments are explained.

        Raises:
            CatalogError: For a document or a class of codes that is wrong. Nothing of it is used.
            ValueError: For a default that is not on offer.
            TypeError: For `codes` that are no class of an IntEnum, or sources that are no places.

        >>> from errcodes.catalog import CatalogError
        >>> try:
        ...     Catalog.load("no-such-file.json")
        ... except CatalogError as error:
        ...     print(error)
        no-such-file.json: cannot be read: No such file or directory
        """
        return cls().extended(source, *sources, codes=codes, default=default)

    def extended(
        self,
        *sources: Source,
        codes: Family | Iterable[Family] = (),
        default: str | None = None,
    ) -> "Catalog":
        """Give a catalog that has more than this one, which stays as it is.

        Args:
            sources: Documents, or directories whose `*.json` are documents: paths, or what
                `importlib.resources.files` gives. What a later one says takes the place of what an
                earlier one says, field by field.
            codes: The class of your own codes, or several: subclasses of `enum.IntEnum`. The
                documents must give a description, a message and advice for each.
            default: The language for those whose own is not on offer, in any common spelling;
                this catalog's where it is None.

        Returns:
            The new catalog.

        Raises:
            CatalogError: For a document or a class of codes that is wrong. Nothing of it is used.
            ValueError: For a default that is not on offer.
            TypeError: For `codes` that are no class of an IntEnum, or sources that are no places.

        >>> chinese = Catalog().extended(default="zh")
        >>> chinese.languages(), chinese.negotiate("fr")
        (('zh', 'en'), 'zh')
        """
        return Catalog(self._contents.extended(sources, codes, default))

    def __repr__(self) -> str:
        return f"<Catalog of {len(self.codes())} codes in {', '.join(self.languages())}>"

    def codes(self) -> tuple[IntEnum, ...]:
        """Give all codes that there are words for.

        Returns:
            The members of each class of codes, your own last.

        >>> len(Catalog().codes())
        45
        """
        return tuple(self._contents.codes.values())

    def code(self, value: int | str) -> IntEnum:
        """Give the code that a number stands for, your own codes included.

        Args:
            value: The member, the int, or a string that holds one.

        Returns:
            The member.

        Raises:
            UnknownCodeError: For a code that there is none of. It names the closest known codes, or
                for a member of a class of your own how that gets words.

        >>> Catalog().code("50512")
        <NetworkErrorCode.BAD_GATEWAY: 50512>
        """
        try:
            return parse_among(value, self._contents.codes, self._contents.longest)
        except UnknownCodeError:
            if hint := _hint(value):
                raise UnknownCodeError(value, hint=hint) from None
            raise

    def entry(self, code: int | str, language: str | None = None) -> Entry:
        """Give all that is known about a code.

        Args:
            code: The member, the int, or a string that holds one.
            language: A language tag in any common spelling, or an Accept-Language header; what
                matches no language on offer gives the default, and so does None.

        Returns:
            The entry, in the language that fits best. Where that has no words for the code, it is
            in a near language or the default one, and its `language` tells which.

        Raises:
            UnknownCodeError: For a code that there is none of.
            TypeError: For a language in bytes.

        >>> from errcodes import catalog
        >>> catalog.entry(50513, "zh_CN.UTF-8").description
        '503'
        """
        return self._read(self.negotiate(language))[self.code(code)]

    def message(
        self, code: int | str, language: str | None = None, *, upstream: bool = False
    ) -> str:
        """Give the sentence to show to the person holding the phone.

        Args:
            code: The member, the int, or a string that holds one.
            language: A language tag in any common spelling, or an Accept-Language header; what
                matches no language on offer gives the default, and so does None.
            upstream: Whether it was not the phone's own request that failed, but one that the
                answering service made to another. The sentence then says nothing of the phone's
                network.

        Returns:
            One plain sentence, in the language that fits best.

        Raises:
            UnknownCodeError: For a code that there is none of.
            TypeError: For a language in bytes.

        >>> from errcodes import catalog
        >>> catalog.message(10203)
        'The device is offline; please check that it is switched on and within reach of your Wi-Fi.'
        >>> catalog.message(50507)
        'Connecting to the service took too long; please move to where the signal is better and \
try again.'
        >>> catalog.message(50507, upstream=True)
        'Connecting to a system the service relies on took too long; your phone is not the cause, \
so please try again later.'
        """
        if isinstance(code, int):  # 50513.0 finds the number too, and is none.
            try:
                return (self._upstream_messages if upstream else self._messages)[language][code]
            except (KeyError, TypeError):
                pass
        entry = self.entry(code, language)
        return entry.upstream_message if upstream else entry.message

    def languages(self) -> tuple[str, ...]:
        """Give the languages on offer.

        Returns:
            Their tags, the default first.

        >>> from errcodes import catalog
        >>> catalog.languages()
        ('en', 'zh')
        """
        return self._contents.languages

    def negotiate(self, preference: str | None) -> str:
        """Give the language on offer that fits a preference best, by RFC 4647 lookup.

        Args:
            preference: A language tag in any common spelling (`zh-CN`, `zh_CN.UTF-8`), or a whole
                Accept-Language header with its weights. Malformed parts are passed over, and so
                is what stands beyond 4096 characters.

        Returns:
            One of the languages on offer; the default where nothing matches, or where the header
            refuses them all.

        Chinese is looked for by its script before `zh` alone: where `zh-Hant` is on offer, `zh-TW`
        and `zh-HK` give it. The packaged words are in `zh` alone, which answers every Chinese.

        Raises:
            TypeError: For bytes, as a raw header is: decode them.

        >>> from errcodes import catalog
        >>> catalog.negotiate("zh-Hans-CN")
        'zh'
        >>> catalog.negotiate("fr-CH, fr;q=0.9, zh;q=0.5, *;q=0.1")
        'zh'
        >>> catalog.negotiate("fr-CH")
        'en'
        """
        return best_language(preference, self._contents.languages)

    def findings(self, *languages: str) -> tuple[Finding, ...]:
        """Check the words: what is missing where. For a test of your own.

        Args:
            languages: The languages that must be complete; all on offer where there are none.

        Returns:
            What was found; nothing where each code has words in each language, with the same
            placeholders, such as `{device}`, in all of them.

        Raises:
            ValueError: For a language that is not on offer.

        >>> Catalog().findings()
        ()
        """
        entries = {each: self._read(each) for each in self._chosen(languages)}
        return findings_in(entries, self._contents.file)

    def as_dict(self, *languages: str) -> dict[str, object]:
        """Give the whole catalog as what JSON can hold: codes, names and words.

        Args:
            languages: The languages to give; all on offer where there are none.

        Returns:
            What `python -m errcodes export` writes, by the schema of exports.

        Raises:
            ValueError: For a language that is not on offer.

        >>> Catalog().as_dict("zh")["codes"]["50511"]["words"]["zh"]["message"]
        '请求已取消，可以随时重新发起。'
        """
        entries = {each: self._read(each) for each in self._chosen(languages)}
        return exported(entries, self._contents.codes)

    def _chosen(self, preferences: tuple[str, ...]) -> tuple[str, ...]:
        """Give the languages that are named, or all, in the order in which they are on offer."""
        offered = self.languages()
        named = {matching_language(each, offered) or each for each in preferences}
        if unknown := named.difference(offered):
            raise ValueError(
                f"there are no words in {min(unknown)!r}, only in {', '.join(offered)}"
            )
        return tuple(each for each in offered if each in named or not named)

    def _read(self, language: str) -> Mapping[int, Entry]:
        """Give the entries of a language on offer; threads that read it at once get the same."""
        if language not in self._entries:
            entries = self._entries.setdefault(language, self._contents.entries(language))
            self._keep_messages(language, entries)
        return self._entries[language]

    def _keep_messages(self, language: str, entries: Mapping[int, Entry]) -> None:
        """Lay the messages of a language ready."""
        # Without 0 and 1, which False and True would find.
        plain = {number: entry for number, entry in entries.items() if number > 1}
        languages = (language, None) if language == self.languages()[0] else (language,)
        for each in languages:
            self._upstream_messages[each] = {
                number: entry.upstream_message for number, entry in plain.items()
            }
            self._messages[each] = {number: entry.message for number, entry in plain.items()}


def _hint(value: object) -> str | None:
    """Say what to do with what looks like a code and is none of the catalog's."""
    cls = type(value)
    if isinstance(value, IntEnum) and cls.__module__ != "http":
        return (
            f"this catalog has no words for {cls.__name__}; Catalog.load, given documents and "
            f"codes={cls.__name__}, makes one that has them"
        )
    if cls.__module__.startswith("errcodes.classify") and hasattr(value, "code"):
        return f"it is a {cls.__name__}, whose code stands in its .code"
    return None


_CATALOG = Catalog()
entry = _CATALOG.entry
message = _CATALOG.message
languages = _CATALOG.languages
negotiate = _CATALOG.negotiate

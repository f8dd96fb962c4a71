"""The catalog, and the packaged words behind the functions of `errcodes.catalog`."""

from collections.abc import Mapping

import attrs

from errcodes.catalog.documents import Entries, Reader, packaged_readers
from errcodes.catalog.entries import Entry
from errcodes.catalog.tags import best_language
from errcodes.codes import parse

__all__ = ["Catalog", "entry", "languages", "message", "negotiate"]


@attrs.frozen(eq=False)
class Catalog:
    """The words for every code, in the languages on offer.

    `Catalog()` has the packaged words. It never changes and may be shared by threads; each
    language is read when it is first asked for. The functions of `errcodes.catalog` are the
    methods of one of them.

    >>> Catalog().message(50512, "zh")
    '服务暂时出现故障，请过几分钟再试。'
    """

    _readers: Mapping[str, Reader] = attrs.field(factory=packaged_readers, repr=", ".join)
    _entries: dict[str, Entries] = attrs.field(factory=dict[str, Entries], init=False, repr=False)
    # By plain numbers, and beside the entries: an answer costs two look-ups.
    _messages: dict[str | None, dict[int, str]] = attrs.field(
        factory=dict[str | None, dict[int, str]], init=False, repr=False
    )

    def entry(self, code: int | str, language: str | None = "en") -> Entry:
        """Give all that is known about a code.

        Args:
            code: The member, the int, or a string that holds one.
            language: A language tag in any common spelling, or an Accept-Language header; what
                matches no language on offer gives the default.

        Returns:
            The entry, in the language that fits best.

        Raises:
            UnknownCodeError: For a code that there is none of.

        >>> from errcodes import catalog
        >>> catalog.entry(50513, "zh_CN.UTF-8").description
        '503'
        """
        return self._read(self.negotiate(language))[parse(code)]

    def message(self, code: int | str, language: str | None = "en") -> str:
        """Give the sentence to show to the person holding the phone.

        Args:
            code: The member, the int, or a string that holds one.
            language: A language tag in any common spelling, or an Accept-Language header; what
                matches no language on offer gives the default.

        Returns:
            One plain sentence, in the language that fits best.

        Raises:
            UnknownCodeError: For a code that there is none of.

        >>> from errcodes import catalog
        >>> catalog.message(10203)
        'The device is offline; please check that it is switched on and within reach of your Wi-Fi.'
        """
        if isinstance(code, int):  # 50513.0 finds the number too, and is none.
            try:
                return self._messages[language][code]
            except (KeyError, TypeError):
                pass
        return self.entry(code, language).message

    def languages(self) -> tuple[str, ...]:
        """Give the languages on offer.

        Returns:
            Their tags, the default first.

        >>> from errcodes import catalog
        >>> catalog.languages()
        ('en', 'zh')
        """
        return tuple(self._readers)

    def negotiate(self, preference: str | None) -> str:
        """Give the language on offer that fits a preference best, by RFC 4647 lookup.

        Args:
            preference: A language tag in any common spelling (`zh-CN`, `zh_CN.UTF-8`), or a whole
                Accept-Language header with its weights. Malformed parts are passed over, and so
                is what stands beyond 4096 characters.

        Returns:
            One of the languages on offer; the default where nothing matches, or where the header
            refuses them all.

        >>> from errcodes import catalog
        >>> catalog.negotiate("zh-Hans-CN")
        'zh'
        >>> catalog.negotiate("fr-CH, fr;q=0.9, zh;q=0.5, *;q=0.1")
        'zh'
        >>> catalog.negotiate("fr-CH")
        'en'
        """
        return best_language(preference, self.languages())

    def _read(self, language: str) -> Entries:
        """Give the entries of a language on offer; threads that read it at once get the same."""
        if language not in self._entries:
            entries = self._entries.setdefault(language, self._readers[language]())
            self._messages[language] = {code: entries[code].message for code in entries}
        return self._entries[language]


_PACKAGED = Catalog()
entry = _PACKAGED.entry
message = _PACKAGED.message
languages = _PACKAGED.languages
negotiate = _PACKAGED.negotiate

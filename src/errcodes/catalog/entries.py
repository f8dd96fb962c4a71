"""What the catalog knows about one code in one language."""

from enum import IntEnum

import attrs

__all__ = ["Entry"]


@attrs.frozen
class Entry:
    """The words for one code in one language.

    Attributes:
        code: The member that the words are for.
        language: The language of the message, such as `"en"`. Where a document of your own gives
            only some words of an entry, the others are in the language that has them.
        description: The vendor's wording, to the letter.
        causes: The vendor's cause analysis, to the letter, split at its numbered points, without
            the numbers; empty where the vendor gives none.
        message: One plain sentence that may be shown to the person holding the phone, about a
            failure of the phone's own request.
        upstream_message: The same about the failure of a service that the answering one relies on;
            the message where the two need not differ.
        advice: What the developer or the operator should check.
        source: Where the words come from: the vendor, errcodes, errcodes translating the vendor's
            wording in another language, or a document of your own; in the language of the
            words.

    >>> from errcodes import catalog
    >>> catalog.entry(1006, "zh").description
    '配网超时'
    """

    code: IntEnum
    language: str
    description: str
    causes: tuple[str, ...]
    message: str
    upstream_message: str
    advice: str
    source: str

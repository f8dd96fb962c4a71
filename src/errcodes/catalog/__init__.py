"""The words for every code, in English and Chinese.

One sentence for the person holding the phone, in the language that their request asks for:

    >>> from errcodes import catalog
    >>> print(catalog.message(50501))
    Your phone is not connected to the internet; please turn on Wi-Fi or mobile data and try again.
    >>> print(catalog.message("50501", "zh-CN,zh;q=0.9,en;q=0.8"))
    手机当前没有联网，请打开 Wi-Fi 或移动数据后重试。

Where it is a service behind yours that failed, the phone's own network is not the matter:

    >>> print(catalog.message(50501, upstream=True))
    The service is cut off from its network right now; your phone is not the cause, so please try \
again later.

And everything that is known about a code, for the developer who has to find the reason:

    >>> entry = catalog.entry(50511)
    >>> entry.description
    'canceled'
    >>> entry.causes
    ('Network request has been canceled (canceled locally by APP)',)
    >>> entry.source
    'vendor (description, causes); errcodes (message, upstream_message, advice)'

The words are read from the package's data files when a language is first asked for. With documents
of your own, `Catalog.load` gives other wording, more languages, and words for your own codes.
"""

from errcodes.catalog.documents import CatalogError
from errcodes.catalog.entries import Entry
from errcodes.catalog.missing_words import Finding
from errcodes.catalog.words import Catalog, entry, languages, message, negotiate

__all__ = [
    "Catalog",
    "CatalogError",
    "Entry",
    "Finding",
    "entry",
    "languages",
    "message",
    "negotiate",
]


def __dir__() -> list[str]:
    return __all__

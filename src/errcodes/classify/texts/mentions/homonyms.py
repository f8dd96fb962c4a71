"""Another thing of the same name: a certificate of birth, a meeting that ran out of time."""

import re

from errcodes.classify.texts.mentions.form import Kind

__all__ = ["HOMONYM"]

HOMONYM = Kind(
    "homonym",
    "What is called so is no part of a request.",
    marks=("outlet from (",),
    form=re.compile(r".*\baccept \w+ .*use of closed network connection"),
    before=frozenset({"birth", "gift", "medical", "meeting", "order"}),
    reach=2,
    certain=True,
)

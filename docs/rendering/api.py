"""The page of `errcodes.classify`, in the order in which a reader needs its names."""

from errcodes import classify

__all__ = ["classify_names"]

#: What most readers come for; the rest follows in the order of the alphabet.
_FIRST = ("exception", "diagnose", "coded")


def classify_names() -> str:
    """Give the directives for the module and for each of its public names."""
    others = sorted(set(classify.__all__).difference(_FIRST), key=str.lower)
    directives = [".. automodule:: errcodes.classify"]
    for name in (*_FIRST, *others):
        is_class = isinstance(getattr(classify, name), type)
        directives.append(
            f".. autoclass:: errcodes.classify.{name}\n   :members:"
            if is_class
            else f".. autofunction:: errcodes.classify.{name}"
        )
    return "\n".join(("```{eval-rst}", "\n\n".join(directives), "```"))

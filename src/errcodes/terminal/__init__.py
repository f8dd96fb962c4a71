"""The terminal: what `python -m errcodes` reads and shows."""

__all__: list[str] = []

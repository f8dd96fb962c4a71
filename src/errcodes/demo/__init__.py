"""Requests that really fail, on loopback, for a look at what the codes say about them."""

__all__: list[str] = []

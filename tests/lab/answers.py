"""The little of HTTP that clients without any HTTP need: where an answer ends."""


def is_complete(received: bytes) -> bool:
    """Say whether a whole answer has come."""
    head, end, body = received.partition(b"\r\n\r\n")
    if not end:
        return False
    if is_chunked(head):
        return body.endswith(b"0\r\n\r\n")
    return len(body) >= content_length(head)


def body_of(received: bytes) -> bytes:
    """Give the body of a whole answer that has a length."""
    return received.partition(b"\r\n\r\n")[2]


def is_chunked(head: bytes) -> bool:
    """Say whether the body comes in chunks."""
    return "chunked" in headers(head).get("transfer-encoding", "")


def content_length(head: bytes) -> int:
    """Give the length that the headers announce."""
    return int(headers(head).get("content-length", "0"))


def headers(head: bytes) -> dict[str, str]:
    """Give the headers by their names in lower case."""
    lines = head.decode("latin-1").split("\r\n")[1:]
    pairs = (line.partition(":") for line in lines)
    return {name.lower(): value.strip() for name, _, value in pairs}

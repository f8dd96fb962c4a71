"""Where what Python prints of a failure tells less than the exception itself, and why."""

__all__ = ["MISLEADS", "TELLS_LESS"]

_HANDSHAKE = {"stall_handshake", "stall_mid_handshake"}
_CLOSED_HANDSHAKE = {"close_handshake", "close_mid_handshake", "proxy_close_handshake"}

#: Client -> the faults that its traceback, once it is text, gives another code.
TELLS_LESS: dict[str, set[str]] = {
    # The method that waited is written in C and has no frame, and the line above is cut off.
    "raw_socket": {"stall_connect"},
    "httplib2_http": {"stall_connect", "bad_chunk_size"},
    "twisted_agent": {"stall_connect", "bad_chunk_size"},
    # A deadline of the caller's, and a library's, look alike without their packages.
    "asyncio_streams": {
        *_HANDSHAKE,
        *("stall_connect", "stall_answer", "stall_status_line", "stall_headers"),
        *("stall_body_length", "stall_body_chunked", "long_header"),
        *("tls_stall_answer", "tls_stall_headers", "tls_stall_body"),
    },
    "aiohttp_session": {*_HANDSHAKE, "proxy_stall_handshake"},
    "redis_asyncio": {*_HANDSHAKE, "redis_no_resp"},
    "httpx_http2": {"h2_stall_upload"},
    # `raise ... from None`: the exception in `args` is not printed.
    "httpx_asyncio": {
        *_CLOSED_HANDSHAKE,
        *("reset_handshake", "reset_mid_handshake", "reset_at_once"),
    },
    "httpx_trio": {
        *_CLOSED_HANDSHAKE,
        *("wrong_host", "wrong_address", "host_name_for_address", "reset_at_once"),
        "client_certificate_tls13",
    },
    # A chunk of no size and one of a wrong size are printed together.
    "http_client": {"bad_chunk_size"},
    "urllib_request": {"bad_chunk_size"},
    "urllib3_pool": {"bad_chunk_size"},
    "requests_session": {"bad_chunk_size"},
    # libcurl says of a certificate without a name that the name was not found.
    "pycurl_easy": {"self_signed"},
    "curl_cffi_session": {"self_signed", "client_certificate_tls13"},
    # An HTTP status below 400, and one that the proxy gave.
    "tornado_client": {"redirect_loop"},
    "websockets_sync": {"redirect_loop", "proxy_502", "proxy_503", "proxy_stall"},
    "redis_client": {"redis_no_resp"},
}

#: How the last line begins that tells less than all of it, or something else -> why.
MISLEADS: dict[str, str] = {
    "TimeoutError": "a socket says the same of a connect, a handshake and a read",
    "urllib.error.URLError: <urlopen error timed out>": "the same, quoted",
    "httpx.ConnectError": "what ended the connect stands in another exception",
    "httpx.ConnectTimeout": "a handshake is a part of its connect",
    "httpx.ReadError": "what was read from may have been closed while writing",
    "httpx.ReadTimeout: The read operation timed out": "it read in order to write",
    "aiohttp.client_exceptions.ConnectionTimeoutError": "a handshake is a part of its connect",
    "aiohttp.client_exceptions.ClientConnectorError": "it was closed in the handshake",
    "aiohttp.client_exceptions.ClientResponseError: 400": "a status that the client invented",
    "requests.exceptions.ReadTimeout": "a handshake is read from as well",
    "requests.exceptions.ChunkedEncodingError": "it calls a wrong chunk a broken connection",
    "urllib3.exceptions.MaxRetryError": "the two above, quoted",
    "http.client.IncompleteRead": "a chunk of a wrong size, and one of no size",
    "redis.exceptions.TimeoutError: Timeout connecting": "a handshake is a part of its connect",
    "redis.exceptions.ConnectionError: Error connecting": "it was closed in the handshake",
    "twisted.internet.error.TimeoutError": "raised for a connect alone, and does not say so",
    "pycurl.error: (60,": "libcurl says of a certificate without a name that it was not found",
    "curl_cffi.requests.exceptions.CertificateVerifyError": "the same",
    "websockets.exceptions.InvalidMessage": "a connection that was closed before the answer",
    "websockets.exceptions.InvalidProxyMessage": "the same, by the proxy",
    "websockets.exceptions.InvalidProxyStatus": "a status of the proxy's",
}

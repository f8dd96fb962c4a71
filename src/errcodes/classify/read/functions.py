"""Functions that wait, by their names: what a frame of a traceback says of the phase."""

from errcodes.classify.evidence import Phase

__all__ = ["ANSWER_WAITERS", "C_METHODS", "FUNCTIONS", "JSON_READERS", "LIBRARY_FUNCTIONS"]

_P = Phase

#: (module, function) -> the phase that it waits in. CPython 3.11-3.13, and
#: what urllib3 2.x, aiohttp 3.x, httpcore 1.x, gevent and eventlet wait in themselves.
FUNCTIONS: dict[tuple[str, str], Phase] = {
    ("socket", "readinto"): _P.RECEIVE,
    ("socket", "write"): _P.SEND,
    ("socket", "_sendfile_use_send"): _P.SEND,
    ("socket", "_sendfile_use_sendfile"): _P.SEND,
    ("ssl", "connect"): _P.CONNECT,
    ("ssl", "_real_connect"): _P.CONNECT,
    ("ssl", "read"): _P.RECEIVE,
    ("ssl", "write"): _P.SEND,
    ("ssl", "send"): _P.SEND,
    ("http.client", "connect"): _P.CONNECT,
    ("http.client", "_read_status"): _P.RECEIVE,
    ("asyncio.base_events", "_ensure_resolved"): _P.RESOLVE,
    ("asyncio.base_events", "_connect_sock"): _P.CONNECT,
    ("asyncio.base_events", "_create_connection_transport"): _P.TLS,
    ("asyncio.unix_events", "create_unix_connection"): _P.CONNECT,
    ("asyncio.selector_events", "sock_connect"): _P.CONNECT,
    ("asyncio.selector_events", "_sock_connect"): _P.CONNECT,
    ("asyncio.selector_events", "_sock_connect_cb"): _P.CONNECT,
    ("asyncio.selector_events", "sock_recv"): _P.RECEIVE,
    ("asyncio.selector_events", "sock_recv_into"): _P.RECEIVE,
    ("asyncio.selector_events", "sock_recvfrom"): _P.RECEIVE,
    ("asyncio.selector_events", "sock_recvfrom_into"): _P.RECEIVE,
    ("asyncio.selector_events", "sock_sendall"): _P.SEND,
    ("asyncio.selector_events", "sock_sendto"): _P.SEND,
    ("asyncio.proactor_events", "sock_connect"): _P.CONNECT,
    ("asyncio.proactor_events", "sock_recv"): _P.RECEIVE,
    ("asyncio.proactor_events", "sock_recv_into"): _P.RECEIVE,
    ("asyncio.proactor_events", "sock_sendall"): _P.SEND,
    ("asyncio.streams", "_wait_for_data"): _P.RECEIVE,
    ("asyncio.streams", "_drain_helper"): _P.SEND,
    ("asyncio.streams", "drain"): _P.SEND,
    ("asyncio.streams", "open_connection"): _P.CONNECT,
    ("anyio.streams.tls", "wrap"): _P.TLS,
    ("aiohttp.connector", "_wait_for_available_connection"): _P.POOL,
    ("httpcore._async.http2", "_wait_for_outgoing_flow"): _P.SEND,
    ("httpcore._sync.http2", "_wait_for_outgoing_flow"): _P.SEND,
    ("gevent._socketcommon", "connect"): _P.CONNECT,
    ("eventlet.greenio.base", "connect"): _P.CONNECT,
    ("urllib3.connectionpool", "_get_conn"): _P.POOL,
}

#: What waits for an answer, and may be ended by a deadline over all of a request (aiohttp 3.x).
ANSWER_WAITERS = frozenset({("aiohttp.client_reqrep", "start"), ("aiohttp.streams", "_wait")})

#: Functions that wait in the same phase in whatever library they are. A function of the user's
#: own with such a name says nothing.
LIBRARY_FUNCTIONS: dict[str, Phase] = {
    "getaddrinfo": _P.RESOLVE,  # socket, asyncio, anyio, trio, gevent
    "connect_tcp": _P.CONNECT,  # anyio, httpcore
    "create_connection": _P.CONNECT,  # socket, asyncio, urllib3, gevent
    "open_tcp_stream": _P.CONNECT,  # trio
    "_tunnel": _P.PROXY,  # http.client, urllib3, websocket-client
    "_prepare_proxy": _P.PROXY,  # urllib3
    "_create_proxy_connection": _P.PROXY,  # aiohttp
    "connect_http_proxy": _P.PROXY,  # websockets
    "read_connect_response": _P.PROXY,  # websockets
    "do_handshake": _P.TLS,  # ssl, trio, PyOpenSSL
    "start_tls": _P.TLS,  # asyncio, httpcore, and what is built on them
    "wrap_socket": _P.TLS,  # ssl, urllib3's and gevent's
    "readline": _P.RECEIVE,  # asyncio, smtplib, paramiko
    "recv": _P.RECEIVE,  # ssl, and sockets that are written in Python: gevent's, eventlet's
    "recv_into": _P.RECEIVE,
    "recv_exactly": _P.RECEIVE,  # of whatever they are given to call
    "recvall": _P.RECEIVE,
    "sendall": _P.SEND,
}

#: The functions that read JSON: an error of the encoding in them is one of the JSON.
JSON_READERS = frozenset({"json", "loads", "raw_decode"})

#: A method written in C has no frame of its own: the innermost frame names it where it calls it.
#: The methods of `socket.socket` (Modules/socketmodule.c) and `ssl`'s handshake.
C_METHODS: dict[str, Phase] = {
    "connect": _P.CONNECT,
    "do_handshake": _P.TLS,
    "getaddrinfo": _P.RESOLVE,
    "recv": _P.RECEIVE,
    "recv_into": _P.RECEIVE,
    "recvfrom": _P.RECEIVE,
    "recvfrom_into": _P.RECEIVE,
    "recvmsg": _P.RECEIVE,
    "send": _P.SEND,
    "sendall": _P.SEND,
    "sendmsg": _P.SEND,
    "sendto": _P.SEND,
}

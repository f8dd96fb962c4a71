"""PycURL on libcurl: one `Curl` handle."""

import io
import json
from contextlib import closing

import pycurl

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import http2
from tests.lab.clients import Client, cannot, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the JSON through a handle of its own."""
    received = io.BytesIO()
    with closing(handle_for(target)) as handle:
        handle.setopt(pycurl.WRITEDATA, received)
        handle.perform()
    return json.loads(received.getvalue())


def handle_for(target: Target) -> pycurl.Curl:
    """Give the handle, ready for its one request."""
    handle = pycurl.Curl()
    milliseconds = round(target.timeout * 1000)
    handle.setopt(pycurl.URL, target.url)
    handle.setopt(pycurl.CAINFO, target.authority)
    handle.setopt(pycurl.NOSIGNAL, 1)
    handle.setopt(pycurl.ACCEPT_ENCODING, "")
    handle.setopt(pycurl.NOPROXY, "" if target.proxy else "*")
    handle.setopt(pycurl.PROXY, target.proxy_url or "")
    handle.setopt(pycurl.CONNECTTIMEOUT_MS, milliseconds)
    handle.setopt(pycurl.TIMEOUT_MS, milliseconds)
    handle.setopt(pycurl.FAILONERROR, not target.proxy)
    handle.setopt(pycurl.FOLLOWLOCATION, 1)
    handle.setopt(pycurl.MAXREDIRS, 3)
    if target.body:
        handle.setopt(pycurl.POSTFIELDS, target.body)
        handle.setopt(pycurl.HTTPHEADER, ["Expect:"])
    return handle


CANNOT = {
    **cannot("it takes the end of the connection for the end of the headers", ["close_headers"]),
    **cannot("it takes this for an answer", ["long_header", "many_headers"]),
    **cannot("it may still be connecting", ["reset_at_once"]),
}
NOT_CONNECTED = "it has one time-out, and one text, for all until it is connected"
UPLOADS = [fault for fault in (*faults.UPLOADS, *http2.UPLOADS) if fault.stalls]
NO_WAY = ("no_network", "no_default_route", "no_route")
GOING_AWAY = [fault for fault in http2.RESET if "goaway" in fault.name]
HIDES = {
    **hides(Code.CONNECT_FAILED, "it only says that it could not connect", NO_WAY),
    **hides(Code.CONNECT_TIMED_OUT, NOT_CONNECTED, ["stall_handshake", "stall_mid_handshake"]),
    **hides(Code.CONNECT_TIMED_OUT, NOT_CONNECTED, ["proxy_stall", "proxy_stall_handshake"]),
    **hides(Code.READ_TIMED_OUT, "it only says how much it received", UPLOADS),
    **hides(Code.CLOSED_BY_PEER, "it only says that the connection ended", GOING_AWAY),
    **hides(Code.CLOSED_BY_PEER, "it tries again, and tells only that", ["h2_stream_refused"]),
}

CLIENT = Client("pycurl_easy", fetch, CANNOT, HIDES, faults=(*faults.ALL, *http2.HTTP2))

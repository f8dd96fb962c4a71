"""The peer of the benchmark: what people write by hand, a ladder of `isinstance`."""

import asyncio
import json
import socket
import ssl

import aiohttp
import httpx
import requests
import urllib3

from errcodes import NetworkErrorCode as Code


def code(error: BaseException) -> Code:  # noqa: C901, PLR0911
    """Give the code of an exception, as far as its own class tells it."""
    if isinstance(error, asyncio.CancelledError):
        return Code.CANCELED
    if isinstance(error, ssl.SSLCertVerificationError | requests.exceptions.SSLError):
        return Code.SSL_HANDSHAKE_FAILED
    if isinstance(error, socket.gaierror | urllib3.exceptions.NameResolutionError):
        return Code.HOST_UNRESOLVED
    if isinstance(error, requests.ConnectTimeout | httpx.ConnectTimeout):
        return Code.CONNECT_TIMED_OUT
    if isinstance(error, requests.ReadTimeout | httpx.ReadTimeout):
        return Code.READ_TIMED_OUT
    if isinstance(error, aiohttp.ServerDisconnectedError | httpx.RemoteProtocolError):
        return Code.CLOSED_BY_PEER
    if isinstance(error, requests.HTTPError | httpx.HTTPStatusError) and error.response is not None:
        return {502: Code.BAD_GATEWAY, 503: Code.SERVICE_UNAVAILABLE}.get(
            error.response.status_code, Code.OTHER
        )
    if isinstance(error, aiohttp.ClientResponseError):
        return {502: Code.BAD_GATEWAY, 503: Code.SERVICE_UNAVAILABLE}.get(error.status, Code.OTHER)
    if isinstance(error, json.JSONDecodeError):
        return Code.JSON_INVALID
    if isinstance(error, TimeoutError | requests.Timeout | httpx.TimeoutException):
        return Code.TIMEOUT
    if isinstance(error, ConnectionRefusedError | aiohttp.ClientConnectorError):
        return Code.CONNECT_FAILED
    if isinstance(
        error, requests.ConnectionError | httpx.ConnectError | urllib3.exceptions.HTTPError
    ):
        return Code.CONNECT_FAILED
    return Code.OTHER

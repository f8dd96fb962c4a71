"""botocore: a client of S3 without retries."""

import botocore.session
from botocore.config import Config

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab.clients import Client, cannot, hides
from tests.lab.clients.http_client import CANNOT
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the names of the buckets."""
    client = botocore.session.get_session().create_client(
        "s3",
        region_name="us-east-1",
        endpoint_url=target.url.removesuffix(target.path),
        aws_access_key_id="lab",
        aws_secret_access_key="lab",
        verify=target.authority,
        config=Config(
            connect_timeout=target.timeout,
            read_timeout=target.timeout,
            retries={"total_max_attempts": 1},
            proxies={"https": target.proxy_url} if target.proxy_url else {},
        ),
    )
    try:
        return client.list_buckets()
    finally:
        client.close()


CLIENT = Client(
    "botocore_client",
    fetch,
    hides=hides(
        Code.OTHER,
        "it makes a status of 500 of a body that it cannot read",
        ["close_body_length", "tls_close_body", "tls_reset_body", "bad_content_encoding"],
    ),
    cannot={
        **CANNOT,
        **cannot("a list has no large body", faults.UPLOADS),
        **cannot("it reads XML", faults.JSON),
        **cannot("it takes a redirect for an answer", ["redirect_loop"]),
        **cannot("it takes this for an answer", ["bad_version", "long_header", "many_headers"]),
    },
)

"""Psycopg 3: a blocking connection."""

import psycopg

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import databases
from tests.lab.clients import Client, cannot, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the one row of a query."""
    with psycopg.connect(
        host=target.host,
        port=target.port,
        user="lab",
        password="lab",
        dbname="lab",
        connect_timeout=2,
        sslmode="disable",
        autocommit=True,
    ) as connection:
        return connection.execute("SELECT name FROM devices").fetchone()


FAULTS = (*faults.CONNECTING, *databases.POSTGRES, *databases.POSTGRES_ANSWERS)
CLIENT = Client(
    "psycopg_connection",
    fetch,
    cannot(
        "it waits for the answer to a query without end",
        ["postgres_query_stall", "postgres_query_stall_in_answer"],
    ),
    hides(
        Code.CONNECT_TIMED_OUT,
        "its connection time-out is over the login as well",
        ["postgres_start_stall", "postgres_start_stall_in_answer"],
    ),
    faults=FAULTS,
)

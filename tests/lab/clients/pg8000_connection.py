"""pg8000: a blocking connection to PostgreSQL, in Python alone."""

from contextlib import closing

import pg8000.dbapi

from errcodes import NetworkErrorCode as Code
from errcodes.demo import faults
from tests.lab import databases
from tests.lab.clients import Client, hides
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the one row of a query."""
    connection = pg8000.dbapi.connect(
        "lab",
        host=target.host,
        port=target.port,
        password="lab",
        database="lab",
        timeout=target.timeout,
        ssl_context=False,
    )
    with closing(connection):
        connection.autocommit = True
        cursor = connection.cursor()
        cursor.execute("SELECT name FROM devices")
        return cursor.fetchone()


CLIENT = Client(
    "pg8000_connection",
    fetch,
    hides=hides(
        Code.OTHER,
        "it says `network error`",
        [
            *("postgres_start_close", "postgres_start_close_in_answer"),
            *("postgres_query_close", "postgres_query_close_in_answer"),
        ],
    ),
    faults=(*faults.CONNECTING, *databases.POSTGRES, *databases.POSTGRES_ANSWERS),
)

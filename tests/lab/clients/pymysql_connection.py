"""PyMySQL: one connection for one query."""

from contextlib import closing

import pymysql

from errcodes.demo import faults
from tests.lab import databases
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the one row of a query."""
    connection = pymysql.connect(
        host=target.host,
        port=target.port,
        connect_timeout=target.timeout,
        read_timeout=target.timeout,
        write_timeout=target.timeout,
    )
    with closing(connection), connection.cursor() as cursor:
        cursor.execute("SELECT name FROM devices")
        return cursor.fetchone()


CLIENT = Client(
    "pymysql_connection",
    fetch,
    faults=(*faults.CONNECTING, *databases.MYSQL, *databases.MYSQL_ANSWERS),
)

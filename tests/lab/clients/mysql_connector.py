"""MySQL Connector/Python: one connection for one query, in Python alone."""

from contextlib import closing

import mysql.connector

from errcodes.demo import faults
from tests.lab import databases
from tests.lab.clients import Client
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Get the one row of a query."""
    connection = mysql.connector.connect(
        host=target.host,
        port=target.port,
        user="root",
        connection_timeout=max(1, int(target.timeout)),
        use_pure=True,
        ssl_disabled=True,
    )
    with closing(connection), connection.cursor() as cursor:
        cursor.execute("SELECT name FROM devices")
        return cursor.fetchone()


CLIENT = Client("mysql_connector", fetch, faults=(*faults.CONNECTING, *databases.MYSQL_ANSWERS[:2]))

"""ftplib: an `FTP` that logs in and goes to a directory."""

import ftplib

from errcodes.demo import faults
from tests.lab import sessions
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Go to a directory."""
    with ftplib.FTP(timeout=target.timeout) as ftp:
        ftp.connect(target.host, target.port)
        ftp.login("lab", "lab")
        return ftp.cwd("devices")


CLIENT = Client(
    "ftplib_ftp",
    fetch,
    cannot("it takes a part of a line for the line", ["ftp_folder_close_in_answer"]),
    faults=(*faults.CONNECTING, *sessions.FTP, *sessions.FTP_ANSWERS),
)

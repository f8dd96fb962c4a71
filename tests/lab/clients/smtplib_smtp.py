"""smtplib: an `SMTP` that logs in and sends a mail."""

import smtplib

from errcodes.demo import faults
from tests.lab import sessions
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Send a mail."""
    with smtplib.SMTP(target.host, target.port, "lab", timeout=target.timeout) as mail:
        mail.login("lab", "lab", initial_response_ok=True)
        return mail.sendmail("lab@example.com", "you@example.com", "Subject: devices\n\nNone.")


CLIENT = Client(
    "smtplib_smtp",
    fetch,
    cannot("it takes a part of a line for the line", ["smtp_data_close_in_answer"]),
    faults=(*faults.CONNECTING, *sessions.SMTP, *sessions.SMTP_ANSWERS),
)

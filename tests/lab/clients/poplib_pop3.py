"""poplib: a `POP3` that logs in and counts its mails."""

import poplib
from contextlib import closing

from errcodes.demo import faults
from tests.lab import sessions
from tests.lab.clients import Client, cannot
from tests.lab.target import Target


def fetch(target: Target) -> object:
    """Count the mails."""
    host, port, timeout, context = target.host, target.port, target.timeout, target.context
    mail = (
        poplib.POP3(host, port, timeout)
        if context is None
        else poplib.POP3_SSL(host, port, timeout=timeout, context=context)
    )
    with closing(mail):
        mail.user("lab")
        mail.pass_("lab")
        return mail.stat()


CLIENT = Client(
    "poplib_pop3",
    fetch,
    cannot("it takes a part of a line for the line", ["pop3_login_close_in_answer"]),
    faults=(
        *faults.CONNECTING,
        *faults.HANDSHAKE,
        *faults.TLS[:-2],
        *sessions.POP3,
        *sessions.POP3_ANSWERS,
    ),
)

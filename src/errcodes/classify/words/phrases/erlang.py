"""What Erlang and Elixir programs call a failure: tuples of atoms."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # Erlang/OTP 25 (inet, gen_tcp, ssl, httpc): {error, Reason}; in Elixir {:error, :reason}
    (
        "timeout gen_server call",
        "TIMEOUT",
        None,
        "WORDS",
        ("{timeout,{gen_server,call", "{timeout, {gen_server, call"),
    ),
    (
        "heartbeat_timeout",
        "TIMEOUT",
        None,
        "WORDS",
        ("{heartbeat_timeout", "was heartbeat_timeout"),
    ),
    ("error timeout", "TIMEOUT", None, "WORDS", ("{error,timeout}", "{error, timeout}")),
    ("error timeout", "TIMEOUT", None, "WORDS", ("{:error, :timeout}",)),
    ("error closed", "CLOSED", None, "WORDS", ("{error,closed}", "{error, closed}")),
    ("error closed", "CLOSED", None, "WORDS", ("{:error, :closed}",)),
    (
        "shutdown closed",
        "CLOSED",
        None,
        "WORDS",
        ("{shutdown,closed}", "{shutdown, closed}", "{:shutdown, :closed}"),
    ),
    ("error connect_timeout", "TIMEOUT", "CONNECT", "WORDS"),
    ("tcp_closed", "CLOSED", None, "WORDS", ("tcp_closed}", "tcp_closed,", ":tcp_closed")),
    ("ssl_closed", "CLOSED", None, "WORDS", ("ssl_closed}", "ssl_closed,", ":ssl_closed")),
    ("reason: tcp_closed", "CLOSED", None, "WORDS", ("reason: t",)),
    ("reason: ssl_closed", "CLOSED", None, "WORDS", ("reason: s",)),
    ("tcp_error etimedout", "TIMEOUT", None, "NUMBER"),
    ("req_timedout", "TIMEOUT", None, "WORDS"),
    ("pool_timeout", "TIMEOUT", "POOL", "WORDS", ("{error", "{:error", "hackney")),
    ("checkout_timeout", "TIMEOUT", "POOL", "WORDS", ("{error", "{:error", "hackney")),
)

"""What Elixir and Erlang programs call a failure."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # eventsource_ex 1 and gun 2, which stop with it
    ("connection_terminated", "CLOSED", None, "HINT", (") :connection_terminated",)),
    # Mint 1 (Mint.TransportError), where nobody asks for its message
    ("TransportError closed", "CLOSED", None, "WORDS", ("TransportError: :closed",)),
    # elixir-mint/mint lib/mint/transport_error.ex, sneako/finch; inet:format_error/1
    ("Mint.TransportError timeout", "TIMEOUT", None, "WORDS"),
    ("Mint.TransportError{reason: :closed}", "CLOSED", None, "WORDS"),
    ("Mint.TransportError{reason: :timeout}", "TIMEOUT", None, "WORDS"),
    ("Mint.TransportError{reason: :nxdomain}", "UNRESOLVED", None, "WORDS"),
    ("non-existing domain", "UNRESOLVED", None, "WORDS", ("non-existing domain",)),
    # elixir-ecto/db_connection lib/db_connection/connection_pool.ex
    ("connection not available and request was dropped", "TIMEOUT", "POOL", "NUMBER"),
    # edgurgel/httpoison, benoitc/hackney
    ("HTTPoison.Error{reason: :timeout", "TIMEOUT", "RECEIVE", "WORDS"),
    ("HTTPoison.Error{reason: :connect_timeout", "TIMEOUT", "CONNECT", "WORDS"),
    ("HTTPoison.Error{reason: :checkout_timeout", "TIMEOUT", "POOL", "WORDS"),
    ("HTTPoison.Error{reason: :closed", "CLOSED", None, "WORDS"),
    ("HTTPoison.Error{reason: :nxdomain", "UNRESOLVED", None, "WORDS"),
    ("HTTPoison.Error{id: nil, reason: :timeout", "TIMEOUT", "RECEIVE", "WORDS"),
    ("HTTPoison.Error{id: nil, reason: :connect_timeout", "TIMEOUT", "CONNECT", "WORDS"),
    ("HTTPoison.Error{id: nil, reason: :closed", "CLOSED", None, "WORDS"),
    ("HTTPoison.Error{id: nil, reason: :nxdomain", "UNRESOLVED", None, "WORDS"),
    # michalmuskala/jason lib/decoder.ex
    ("Jason.DecodeError", "JSON", None, "CLASS"),
)

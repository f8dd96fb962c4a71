"""What Elixir and Erlang programs call a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase

ROWS: tuple[Phrase, ...] = (
    # elixir-mint/mint lib/mint/transport_error.ex, sneako/finch; inet:format_error/1
    Phrase("Mint.TransportError socket closed", _S.CLOSED),
    Phrase("Finch.Error socket closed", _S.CLOSED),
    Phrase("Mint.TransportError timeout", _S.TIMEOUT),
    Phrase("Mint.TransportError{reason: :closed}", _S.CLOSED),
    Phrase("Mint.TransportError{reason: :timeout}", _S.TIMEOUT),
    Phrase("Mint.TransportError{reason: :nxdomain}", _S.UNRESOLVED),
    Phrase("non-existing domain", _S.UNRESOLVED),
    # edgurgel/httpoison, benoitc/hackney
    Phrase("HTTPoison.Error{reason: :timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("HTTPoison.Error{reason: :connect_timeout", _S.TIMEOUT, _P.CONNECT),
    Phrase("HTTPoison.Error{reason: :checkout_timeout", _S.TIMEOUT, _P.POOL),
    Phrase("HTTPoison.Error{reason: :closed", _S.CLOSED),
    Phrase("HTTPoison.Error{reason: :nxdomain", _S.UNRESOLVED),
    Phrase("HTTPoison.Error{id: nil, reason: :timeout", _S.TIMEOUT, _P.RECEIVE),
    Phrase("HTTPoison.Error{id: nil, reason: :connect_timeout", _S.TIMEOUT, _P.CONNECT),
    Phrase("HTTPoison.Error{id: nil, reason: :closed", _S.CLOSED),
    Phrase("HTTPoison.Error{id: nil, reason: :nxdomain", _S.UNRESOLVED),
    # michalmuskala/jason lib/decoder.ex
    Phrase("Jason.DecodeError", _S.JSON, None, Weight.CLASS),
)

"""What Ruby programs call a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_WRAPPER, _CLASS, _CERTIFICATE = Weight.WRAPPER, Weight.CLASS, Weight.CERTIFICATE

ROWS: tuple[Phrase, ...] = (
    # ruby/ruby lib/net, ext/socket, ext/openssl; faraday, rest-client, httparty, excon,
    # json gems
    Phrase("Net::OpenTimeout: execution expired", _S.TIMEOUT, _P.CONNECT),
    Phrase("Net::OpenTimeout", _S.TIMEOUT, _P.CONNECT, _CLASS),
    Phrase("execution expired", _S.TIMEOUT),
    Phrase("Errno::ETIMEDOUT: Operation timed out", _S.TIMEOUT),
    Phrase("Errno::ETIMEDOUT", _S.TIMEOUT, None, _WRAPPER),
    Phrase("Socket::ResolutionError: getaddrinfo", _S.UNRESOLVED),
    Phrase("Socket::ResolutionError", _S.UNRESOLVED, None, _CLASS),
    Phrase("IOError: closed stream", _S.CLOSED),
    Phrase("does not match the server certificate", _S.HOSTNAME, _P.TLS, _CERTIFICATE),
    Phrase("wrong header line format", _S.PROTOCOL, _P.RECEIVE),
    Phrase("wrong chunk size line:", _S.PROTOCOL, _P.RECEIVE),
    Phrase("Net::HTTPClientException: 407 Proxy Authentication Required", _S.REFUSED, _P.PROXY),
    Phrase("Faraday::ConnectionFailed: execution expired", _S.TIMEOUT, _P.CONNECT),
    Phrase("Faraday::ConnectionFailed", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("RestClient::ServerBrokeConnection: Server broke connection", _S.CLOSED),
    Phrase("RestClient::SSLCertificateNotVerified", _S.TLS, _P.TLS, _WRAPPER),
    Phrase("HTTPClient::KeepAliveDisconnected", _S.CLOSED, None, _WRAPPER),
    Phrase("Excon::Error::Certificate: Unable to verify certificate", _S.TLS, _P.TLS),
    Phrase("JSON::ParserError: A JSON text must at least contain two octets!", _S.JSON),
    Phrase("JSON::ParserError: unexpected end of input", _S.JSON),
    Phrase("JSON::ParserError: expected object key, got '", _S.JSON),
    Phrase("JSON::ParserError: unexpected character: '", _S.JSON),
    Phrase("JSON::ParserError", _S.JSON, None, _WRAPPER),
    Phrase("MultiJson::ParseError", _S.JSON, None, _WRAPPER),
    Phrase("Oj::ParseError: unexpected character", _S.JSON),
    Phrase("ActionDispatch::Http::Parameters::ParseError", _S.JSON, None, _WRAPPER),
    Phrase("Redis::TimeoutError: Connection timed out", _S.TIMEOUT),
    Phrase("SYSCALL returned=5 errno=0 state=SSLv3 read server hello A", _S.CLOSED, _P.TLS),
    Phrase("errno=0 peeraddr= state=SSLv3/TLS write client hello", _S.CLOSED, _P.TLS),
)

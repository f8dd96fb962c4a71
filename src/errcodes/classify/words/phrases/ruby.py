"""What Ruby programs call a failure."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # ruby/ruby lib/net, ext/socket, ext/openssl; faraday, rest-client, httparty, excon,
    # json gems
    ("Net::OpenTimeout: execution expired", "TIMEOUT", "CONNECT", "WORDS"),
    ("Net::OpenTimeout", "TIMEOUT", "CONNECT", "CLASS"),
    ("execution expired", "TIMEOUT", None, "WORDS", ("execution expired",)),
    ("Errno::ETIMEDOUT", "TIMEOUT", None, "WRAPPER", ("Errno::",)),
    ("Socket::ResolutionError: getaddrinfo", "UNRESOLVED", None, "WORDS"),
    ("Socket::ResolutionError", "UNRESOLVED", None, "CLASS"),
    ("IOError: closed stream", "CLOSED", None, "WORDS"),
    ("hostname was not match with the server certificate", "HOSTNAME", "TLS", "CERTIFICATE"),
    # RubyGems 2 (rubygems, request.rb)
    ("too many connection resets", "CLOSED", None, "WORDS"),
    # httpx 1 (connection, http2.rb)
    ("stream # closed with error", "PROTOCOL", "RECEIVE", "WORDS"),
    ("does not match the server certificate", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("wrong header line format", "PROTOCOL", "RECEIVE", "WORDS"),
    ("wrong chunk size line:", "PROTOCOL", "RECEIVE", "WORDS"),
    ("Net::HTTPClientException: 407 Proxy Authentication Required", "DENIED", "PROXY", "WORDS"),
    ("Faraday::ConnectionFailed: execution expired", "TIMEOUT", "CONNECT", "WORDS"),
    ("Faraday::ConnectionFailed", "REFUSED", "CONNECT", "WRAPPER"),
    ("ActiveRecord::ConnectionFailed", "CLOSED", None, "WRAPPER"),  # activerecord 7 (errors.rb)
    ("TRILOGY_CLOSED_CONNECTION", "CLOSED", None, "WORDS"),  # trilogy 2 (error.h)
    ("RestClient::SSLCertificateNotVerified", "TLS", "TLS", "WRAPPER"),
    ("HTTPClient::KeepAliveDisconnected", "CLOSED", None, "WRAPPER"),
    ("JSON::ParserError: A JSON text must at least contain two octets!", "JSON", None, "WORDS"),
    ("JSON::ParserError: unexpected end of input", "JSON", None, "WORDS"),
    ("JSON::ParserError: expected object key, got '", "JSON", None, "WORDS"),
    ("JSON::ParserError: unexpected character: '", "JSON", None, "WORDS"),
    ("JSON::ParserError", "JSON", None, "WRAPPER"),
    ("MultiJson::ParseError", "JSON", None, "WRAPPER"),
    ("Oj::ParseError: unexpected character", "JSON", None, "WORDS"),
    ("ActionDispatch::Http::Parameters::ParseError", "JSON", None, "WRAPPER"),
    ("Redis::TimeoutError: Connection timed out", "TIMEOUT", None, "WORDS"),
    ("SYSCALL returned=5 errno=0 state=SSLv3 read server hello A", "CLOSED", "TLS", "WORDS"),
    ("errno=0 peeraddr= state=SSLv3/TLS write client hello", "CLOSED", "TLS", "WORDS"),
)

"""The names and numbers that other systems have for failures, each in its space."""

import pytest

from errcodes import classify


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            '{"type":"network-error","body":{"type":"dns.name_not_resolved","elapsed_time":18}}',
            50504,
        ),
        (
            '{"type":"network-error","body":{"type":"tls.cert.date_invalid","phase":"connection"}}',
            50502,
        ),
        ('"type":"tls.cert.name_invalid"', 50515),
        ('"type": "tcp.timed_out"', 50507),
        ("nel: tcp.refused", 50505),
        ('"type":"tcp.reset"', 50509),
        ('"type":"tls.cert.pinned_key_not_in_cert_chain"', 50516),
        ('"type":"http.protocol.error"', 50510),
        ('"type":"network-error","body":{"type":"abandoned"}', 50511),
        ('"error.type": "timeout"', 50408),
        ("RCP error 1007900028", 50408),
        ("BusinessError 1007900006: ", 50504),
        ("code: 1007900060", 50502),
        ("HTTP load failed, 0/0 bytes (error code: -1003 [12:8])", 50504),
        ("Connection 4: failed to connect 1:61, reason -1", 50505),
        ("NSURLConnection finished with error - code -1001", 50408),
        ("Connection 1: encountered error(1:60 Err(60))", 50408),
        ("Connection 5: failed to connect 12:8, reason -1", 50504),
        ("Curl error 51: Cert verify failed", 50502),
        ("curl exited with code 6", 50504),
        ("curl failed with exit code 28", 50408),
        ("CefErrorCode.NameNotResolved", 50504),
        ("QNetworkReply::ConnectionRefusedError", 50505),
        ("QNetworkReply::NetworkError(3)", 50504),
        ("QNetworkReply::NetworkError(HostNotFoundError)", 50504),
        ("QNetworkReply::SslHandshakeFailedError", 50502),
        ("QAbstractSocket::RemoteHostClosedError", 50509),
        ("SslPolicyErrors: RemoteCertificateNameMismatch", 50515),
        ("RemoteCertificateChainErrors", 50502),
        ("{error,econnrefused}", 50505),
        ("{error,timeout}", 50408),
        ('{error,{failed_connect,[{to_address,{"h",80}},{inet,[inet],nxdomain}]}}', 50504),
        ("{shutdown,tcp_closed}", 50509),
        ("gen_server <0.364.0> terminated with reason: tcp_closed", 50509),
        ("exit with reason {shutdown, closed}", 50509),
        # Atoms and constants that are named as the reason
        ("session ended reason=connection_dropped", 50509),
        ("terminate: error: {connect_timeout,lamp7}", 50507),
        ('{"reason":"handshake_timeout"}', 50508),
        ("cause: dns_failure", 50504),
        ("msg=heartbeat_timeout peer=192.0.2.1", 50408),
        # The codes that a WebSocket is closed with
        ("ws closed with code 1006", 50509),
        ("WebSocket of lamp7 gone, close code 1002", 50510),
        ("websocket: server ended it with code 1013", 50500),
        ("code = 1011 (internal error)", 50509),
        ("upgrade refused [http_response_code: 403]", 50500),
        ("read UDP: Unknown error (code=10061)", 50505),
        ("rpc error: code = 14 desc = try later", 50513),
        ("{:error, :closed}", 50509),
        ('{error,{tls_alert,{handshake_failure,"x"}}}', 50502),
        (
            "503 upstream connect error or disconnect. reset reason: connection failure",
            50505,
        ),
        ("503 no healthy upstream", 50513),
        ("504 upstream request timeout", 50408),
        ("192.0.2.1 503 POST /x HTTP/1.1", 50513),
        ('[01/Oct/2025:14:32:17 +0000] - 502 502 - POST https api.example.com "/v1/data"', 50512),
        ('API HTTP Request {:status=>500, :request_method=>"GET"}', 50500),
        ("Readiness probe failed: HTTP probe failed with statuscode: 503", 50513),
        (
            "Liveness probe failed: dial tcp 10.0.0.1:8080: connect: connection refused",
            50505,
        ),
        ('Error Domain=CoreDAVHTTPStatusErrorDomain Code=502 "(null)"', 50512),
        ("E (1234) esp-tls: couldn't get hostname for :h: getaddrinfo() returns 202", 50504),
        ("E (1) esp-tls: [sock=54] connect() error: Host is unreachable", 50506),
        ("E (1) HTTP_CLIENT: Connection failed, sock < 0", 50505),
        ("esp_err: ESP_ERR_HTTP_CONNECT", 50505),
        ("ESP_ERR_ESP_TLS_CANNOT_RESOLVE_HOSTNAME", 50504),
        ("esp-tls-mbedtls: mbedtls_ssl_handshake returned -0x2700", 50502),
        ("mbedtls_ssl_read returned -0x7280", 50509),
        ("mbedtls_net_connect returned -0x52", 50504),
        ("E (1) esp-tls: [sock=48] select() timeout", 50507),
        (
            "reqwest::Error { kind: Request, source: hyper::Error(IncompleteMessage) }",
            50509,
        ),
        ("invalid peer certificate: UnknownIssuer", 50502),
        ("Custom { kind: InvalidData, error: InvalidCertificate(UnknownIssuer) }", 50502),
        ('Error: InvalidCertificate(NotValidForNameContext { expected: DnsName("h") })', 50515),
        ("Custom { kind: InvalidData, error: AlertReceived(HandshakeFailure) }", 50502),
        ("error: InvalidMessage(InvalidContentType)", 50502),
        ("hyper_util::client::legacy::Error(Connect, TimedOut)", 50507),
        ('reqwest::Error { kind: Status(503, None), url: "https://h/" }', 50513),
        (
            'reqwest::Error { kind: Decode, source: Error("expected value", line: 1, column: 1) }',
            50514,
        ),
        ("MqttConnectError(CONNACK 134)", 50500),
        ("Disconnected from MQTT server h:1883 (5)", 50500),
        ("Disconnected from MQTT server h:1883 (7)", 50509),
        ("Disconnected from MQTT server h:1883 (16)", 50509),
        ("Disconnected with result code 4", 50509),
        ("Unexpected disconnection, rc=5", 50500),
        ("client lamp7 disconnected with rc=7", 50509),
        ("Unable to connect to the MQTT broker: Connection Refused: not authorised.", 50500),
        ("Error: Connection refused: Not authorized", 50500),
        ("Connection was refused due to Not Authorised", 50500),
        ("Connection refused: bad user name or password", 50500),
        (
            "ServiceUnavailable: 503 failed to connect to all addresses; last error: x",
            50505,
        ),
        ('status = StatusCode.UNAVAILABLE details = "failed to connect to all addresses"', 50505),
        ('Status(StatusCode="Unavailable", Detail="Connect Failed")', 50505),
        ("non-XML response from server; Response code: 503", 50513),
        ('API Error: 503 {"error":1}', 50513),
        ('API Error (529 {"type":"overloaded"})', 50500),
        ("Error from API: 400: bad", 50500),
        ("520: <!DOCTYPE html>", 50500),
        (
            'connection to server at "h" failed: password authentication failed for user "x"',
            50500,
        ),
        ("(1045, \"Access denied for user 'x'@'h' (using password: YES)\")", 50500),
        ("NOAUTH Authentication required.", 50500),
        ("WRONGPASS invalid username-password pair or user is disabled.", 50500),
        ('"error.type": "name_resolution_error"', 50504),
        ('{"error.type":"503"}', 50513),
        ("error.type: connection_error", 50505),
        ("QSslError::HostNameMismatch", 50515),
    ],
)
def test_names_and_numbers_of_other_systems(text: str, code: int) -> None:
    """A type of NEL, a number of RCP, a tuple of Erlang: each is what it stands for."""
    assert classify.message(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "an answer of the tcp closed question",
        "user_authentication_error_count is a metric",
        "order 503 POST office",
        "lamp 12:8 is on",
        "curl returned to the page",
        "version 1.60 of the app",
        "the response ended at noon",
    ],
)
def test_such_words_alone_are_none_of_theirs(text: str) -> None:
    """Their words count as they write them."""
    assert classify.message(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "error: response_timeout must be set",
        "reason=user_request",
        "error_code: connection_count",
        "readyState is not 1, code = 1006",
    ],
)
def test_names_and_numbers_that_are_none(text: str) -> None:
    """A setting, another reason, a normal end."""
    assert classify.message(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("OSError: -104", 50509),
        ("OSError: -202", 50504),
        ('[ERROR] Curl failed: "/usr/bin/curl -L https://h.example" exited with code 60', 50502),
        ("com.jcraft.jsch.JSchException: reject HostKey: lamp-7", 50516),
        ("error.ConnectionResetByPeer", 50509),
        ("lamps.ServerDisconnectedError: None", 50509),
        (
            "java.net.SocketTimeoutException: timeout\n\tat okio.AsyncTimeout$source$1.read(a.kt)",
            50503,
        ),
        (
            "java.net.SocketTimeoutException: timeout\n\tat okio.AsyncTimeout$sink$1.write(a.kt)",
            50408,
        ),
        ("门锁的SSL证书到期了", 50502),
        (
            "This server could not prove that it is a.example; its security certificate is from b",
            50515,
        ),
        ("HTTPClientError.remoteConnectionClosed", 50509),
        ("I see a 504 GATEWAY_TIMEOUT from the lamps", 50408),
        ("<urlopen error [Errno 110] Connection timed out>", 50507),
        ("lamps::fetch(url, handle = handle) : Timeout was reached", 50408),
        ("Get-Lamp : The underlying connection was closed: An unexpected error occurred", 50509),
        ("error: HostUnreachable", 50506),
        ("panic: BrokenPipe", 50509),
        ("lamps.CertificateExpiredError: lamp-7", 50502),
        ("source: netty::Error(Body, Error { kind: Reset(StreamId(1), CANCEL, Remote) })", 50510),
        ("Failed to parse chunked body of the hub", 50510),
        ("+CIPSTART: CONNECT FAIL", 50505),
        ("IOException: Unable to read data from the transport connection: Canceled", 50511),
    ],
)
def test_more_numbers_and_names(text: str, code: int) -> None:
    """Systems number their failures, and languages name them, as others do."""
    assert classify.message(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ssh: connect to host lamp-7 port 22: Verbindungsaufbau abgelehnt", 50505),
        ("connect: Connexion refusée", 50505),
        ("ping: lamp.example: Nombre o servicio desconocido", 50504),
        ("curl: (56) Recv failure: Connessione interrotta dal corrispondente", 50509),
        ("connect: Não há rota para o host", 50506),
        ("connect: Netwerk is onbereikbaar", 50501),
        (
            "System.Net.WebException: Der Remotename konnte nicht aufgelöst werden: 'a.example'",
            50504,
        ),
        ("System.Net.WebException: Le délai d’attente de l’opération a expiré", 50408),
        ("System.Net.WebException: No es posible conectar con el servidor remoto", 50505),
        ("Impossible d’établir une relation de confiance pour le canal sécurisé SSL/TLS.", 50502),
        ("Próba połączenia nie powiodła się, ponieważ połączona strona nie odpowiedziała", 50507),
    ],
)
def test_systems_that_speak_another_language(text: str, code: int) -> None:
    """Linux, Windows and .NET say what failed in the language of whoever uses them."""
    assert classify.message(text) == code

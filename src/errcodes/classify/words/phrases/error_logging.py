"""What reports of browsers call a failure."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # W3C Network Error Logging (Editor's Draft 2023, section 6), the type in the body of a report
    ("dns.unreachable", "UNRESOLVED", None, "NUMBER"),
    ("dns.name_not_resolved", "UNRESOLVED", None, "NUMBER"),
    ("dns.failed", "UNRESOLVED", None, "NUMBER", ("dns.failed",)),
    ("dns.address_changed", "CANCELED", None, "CANCELED", ("dns.address_changed",)),
    ("tcp.timed_out", "TIMEOUT", "CONNECT", "NUMBER"),
    ("tcp.closed", "CLOSED", None, "NUMBER", ("tcp.closed",)),
    ("tcp.reset", "CLOSED", None, "NUMBER", ("tcp.reset",)),
    ("tcp.refused", "REFUSED", "CONNECT", "NUMBER", ("tcp.refused",)),
    ("tcp.aborted", "CLOSED", None, "NUMBER", ("tcp.aborted",)),
    ("tcp.address_invalid", "OS_ERROR", "CONNECT", "NUMBER"),
    ("tcp.address_unreachable", "NO_ROUTE", None, "NUMBER"),
    ("tcp.failed", "OS_ERROR", "CONNECT", "NUMBER", ("tcp.failed",)),
    ("tls.version_or_cipher_mismatch", "TLS", "TLS", "NUMBER"),
    ("tls.bad_client_auth_cert", "TLS", "TLS", "NUMBER"),
    ("tls.cert.name_invalid", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("tls.cert.date_invalid", "TLS", "TLS", "NUMBER"),
    ("tls.cert.authority_invalid", "TLS", "TLS", "NUMBER"),
    ("tls.cert.invalid", "TLS", "TLS", "NUMBER", ("tls.cert.invalid",)),
    ("tls.cert.revoked", "TLS", "TLS", "NUMBER", ("tls.cert.revoked",)),
    ("tls.cert.pinned_key_not_in_cert_chain", "PIN", "TLS", "CERTIFICATE"),
    ("tls.protocol.error", "TLS", "TLS", "NUMBER", ("tls.protocol.error",)),
    ("tls.failed", "TLS", "TLS", "NUMBER", ("tls.failed",)),
    ("http.protocol.error", "PROTOCOL", "RECEIVE", "NUMBER", ("http.protocol.error",)),
    ("http.response.invalid", "PROTOCOL", "RECEIVE", "NUMBER", ("http.response.invalid",)),
    ("http.response.invalid.empty", "CLOSED", "RECEIVE", "NUMBER"),
    ("http.response.redirect_loop", "STATUS", None, "NUMBER"),
    ("http.response.headers.too_large", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("type abandoned", "CANCELED", None, "CANCELED", ("network-error", "sampling_fraction")),
    # OpenTelemetry's error.type, with the values of .NET 8 (System.Net.Http, metrics)
    ("error.type timeout", "TIMEOUT", None, "WORDS", ("error.type", "error_type")),
    (
        "error.type @",
        "HTTP",
        "STATUS",
        (
            "error.type=@",
            'error.type":@',
            'error.type": @',
            'error.type":"@',
            'error.type": "@',
            "error_type=@",
            'error_type="@',
        ),
    ),
    ("name_resolution_error", "UNRESOLVED", None, "NUMBER"),
    ("connection_error", "OS_ERROR", "CONNECT", "WRAPPER", ("error.type", "error_type")),
    ("secure_connection_error", "TLS", "TLS", "NUMBER"),
    ("http_protocol_error", "PROTOCOL", "RECEIVE", "NUMBER"),
    ("version_negotiation_error", "PROTOCOL", None, "NUMBER", ("error.type", "error_type")),
    ("user_authentication_error", "STATUS", None, "NUMBER", ("error.type", "error_type")),
    ("proxy_tunnel_error", "REFUSED", "PROXY", "NUMBER"),
    ("invalid_response", "PROTOCOL", "RECEIVE", "NUMBER", ("error.type", "error_type")),
    ("response_ended", "CLOSED", "RECEIVE", "NUMBER", ("error.type", "error_type")),
)

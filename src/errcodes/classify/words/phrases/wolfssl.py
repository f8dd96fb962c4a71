"""What wolfSSL calls a failure, by name and by number."""

from errcodes.classify.words.rows import Row, SpaceRow

__all__ = ["ROWS", "WOLFSSL"]

#: wolfSSL 5.5.4 (wolfssl/error-ssl.h, wolfcrypt/error-crypt.h), without the sign.
WOLFSSL: tuple[SpaceRow, ...] = (
    (150, "TLS", "TLS"),  # ASN_BEFORE_DATE_E
    (151, "TLS", "TLS"),  # ASN_AFTER_DATE_E
    (155, "TLS", "TLS"),  # ASN_SIG_CONFIRM_E
    (188, "TLS", "TLS"),  # ASN_NO_SIGNER_E
    (198, "TLS", "TLS"),  # ASN_NAME_INVALID_E
    (275, "TLS", "TLS"),  # ASN_SELF_SIGNED_E
    (305, "TLS", "TLS"),  # VERIFY_MAC_ERROR
    (308, "CLOSED", None),  # SOCKET_ERROR_E
    (312, "TLS", "TLS"),  # DECRYPT_ERROR
    (313, "TLS", "TLS"),  # FATAL_ERROR
    (322, "HOSTNAME", "TLS"),  # DOMAIN_NAME_MISMATCH
    (325, "HOSTNAME", "TLS"),  # IPADDR_MISMATCH
    (326, "TLS", "TLS"),  # VERSION_ERROR
    (329, "TLS", "TLS"),  # VERIFY_CERT_ERROR
    (330, "TLS", "TLS"),  # VERIFY_SIGN_ERROR
    (343, "CLOSED", None),  # ZERO_RETURN
    (345, "TLS", "TLS"),  # NO_PEER_CERT
    (360, "TLS", "TLS"),  # OCSP_CERT_REVOKED
    (361, "TLS", "TLS"),  # CRL_CERT_REVOKED
    (366, "TLS", "TLS"),  # OCSP_CERT_UNKNOWN
    (397, "CLOSED", None),  # SOCKET_PEER_CLOSED_E
    (417, "TIMEOUT", None),  # HTTP_TIMEOUT
    (450, "TLS", "TLS"),  # UNSUPPORTED_PROTO_VERSION
    (500, "TLS", "TLS"),  # UNSUPPORTED_SUITE
    (501, "TLS", "TLS"),  # MATCH_SUITE_ERROR
    (503, "TLS", "TLS"),  # KEY_SHARE_ERROR
)

ROWS: tuple[Row, ...] = (
    # wolfSSL prints the number, and the words above of `errcodes.classify.words.phrases.tls`
    ("wolfSSL ... error @", "WOLFSSL", "CLASS", ("-@",)),
    ("wolfSSL ... err @", "WOLFSSL", "CLASS", ("-@",)),
    ("wolfSSL_connect ... @", "WOLFSSL", "CLASS", ("-@",)),
    ("wolfSSL_read ... @", "WOLFSSL", "CLASS", ("-@",)),
    ("wolfSSL_write ... @", "WOLFSSL", "CLASS", ("-@",)),
    ("wolfSSL_accept ... @", "WOLFSSL", "CLASS", ("-@",)),
    ("ASN_BEFORE_DATE_E", "TLS", "TLS", "CLASS"),
    ("ASN_AFTER_DATE_E", "TLS", "TLS", "CLASS"),
    ("ASN_SIG_CONFIRM_E", "TLS", "TLS", "CLASS"),
    ("ASN_NO_SIGNER_E", "TLS", "TLS", "CLASS"),
    ("ASN_NAME_INVALID_E", "TLS", "TLS", "CLASS"),
    ("ASN_SELF_SIGNED_E", "TLS", "TLS", "CLASS"),
    ("VERIFY_MAC_ERROR", "TLS", "TLS", "CLASS", ("VERIFY_MAC_ERROR",)),
    ("SOCKET_ERROR_E", "CLOSED", None, "CLASS"),
    ("DECRYPT_ERROR", "TLS", "TLS", "CLASS", "TLS"),
    ("FATAL_ERROR", "TLS", "TLS", "CLASS", "TLS"),
    ("DOMAIN_NAME_MISMATCH", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("IPADDR_MISMATCH", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("VERSION_ERROR", "TLS", "TLS", "CLASS", "TLS"),
    ("VERIFY_CERT_ERROR", "TLS", "TLS", "CLASS", "TLS"),
    ("VERIFY_SIGN_ERROR", "TLS", "TLS", "CLASS", ("VERIFY_SIGN_ERROR",)),
    ("ZERO_RETURN", "CLOSED", None, "CLASS", "TLS"),
    ("NO_PEER_CERT", "TLS", "TLS", "CLASS"),
    ("OCSP_CERT_REVOKED", "TLS", "TLS", "CLASS"),
    ("CRL_CERT_REVOKED", "TLS", "TLS", "CLASS"),
    ("OCSP_CERT_UNKNOWN", "TLS", "TLS", "CLASS"),
    ("SOCKET_PEER_CLOSED_E", "CLOSED", None, "CLASS"),
    ("HTTP_TIMEOUT", "TIMEOUT", None, "CLASS", "TLS"),
    ("UNSUPPORTED_PROTO_VERSION", "TLS", "TLS", "CLASS", ("UNSUPPORTED_PROTO_VERSION",)),
    ("UNSUPPORTED_SUITE", "TLS", "TLS", "CLASS", ("UNSUPPORTED_SUITE",)),
    ("MATCH_SUITE_ERROR", "TLS", "TLS", "CLASS", ("MATCH_SUITE_ERROR",)),
    ("KEY_SHARE_ERROR", "TLS", "TLS", "CLASS", ("KEY_SHARE_ERROR",)),
)

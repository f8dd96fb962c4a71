"""The TLS of the failing servers, in each condition that it may be in, and of their clients."""

import ssl
import warnings
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Literal, TypeAlias, get_args

__all__ = ["AUTHORITY", "Condition", "client_context", "server_context"]

_CERTIFICATES = Path(__file__).parent / "certificates"
#: The certificate of the authority that clients trust.
AUTHORITY = _CERTIFICATES / "authority.pem"

#: What may be right or wrong with the TLS of a server.
Condition: TypeAlias = Literal[
    "valid",
    "expired",
    "not_yet_valid",
    "self_signed",
    "self_signed_authority",
    "unknown_issuer",
    "missing_intermediate",
    "other_host",
    "other_address",
    "no_common_version",
    "no_common_cipher",
    "client_certificate_tls12",
    "client_certificate_tls13",
]


def server_context(condition: Condition) -> ssl.SSLContext:
    """Give the TLS of a server, with a certificate that is shipped for demonstrations.

    Args:
        condition: What is wrong with it, if anything: the certificate, its issuer or its names; the
            versions or the ciphers; or that the server asks for a certificate of the client's.

    Raises:
        ValueError: There is no such condition.

    >>> try:
    ...     server_context("revoked")
    ... except ValueError as error:
    ...     print(error)
    ... # doctest: +ELLIPSIS
    server_context has no condition 'revoked', only 'valid', 'expired', ...
    """
    if condition not in get_args(Condition):
        choices = ", ".join(map(repr, get_args(Condition)))
        raise ValueError(f"server_context has no condition {condition!r}, only {choices}")
    changed = _CHANGED.get(condition)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_CERTIFICATES / f"{'valid' if changed else condition}.pem")
    if changed:
        changed(context)
    return context


def client_context() -> ssl.SSLContext:
    """Give the TLS of a client that trusts the demonstration's own authority, and no other."""
    return ssl.create_default_context(cafile=AUTHORITY)


def _no_common_version(context: ssl.SSLContext) -> None:
    """Offer nothing above TLS 1.1, which `ssl.create_default_context` refuses since Python 3.10."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")


def _no_common_cipher(context: ssl.SSLContext) -> None:
    """Allow only ciphers that need an RSA certificate, where the server's has a curve."""
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("ECDHE-RSA-AES128-GCM-SHA256")


def _ask_for_certificate(context: ssl.SSLContext, version: ssl.TLSVersion) -> None:
    context.minimum_version = context.maximum_version = version
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(AUTHORITY)


#: The conditions in which the certificate is a good one, and what is changed about the rest.
_CHANGED: Mapping[str, Callable[[ssl.SSLContext], None]] = {
    "no_common_version": _no_common_version,
    "no_common_cipher": _no_common_cipher,
    "client_certificate_tls12": lambda context: _ask_for_certificate(
        context, ssl.TLSVersion.TLSv1_2
    ),
    "client_certificate_tls13": lambda context: _ask_for_certificate(
        context, ssl.TLSVersion.TLSv1_3
    ),
}

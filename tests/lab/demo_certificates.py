"""Make the certificates that are shipped with the failing servers.

They were made once, with trustme 1.2.1, by

    python -m tests.lab.demo_certificates src/errcodes/demo/certificates

and stay as they are: the authorities' own keys are not kept, so nobody can issue more of them.
"""

import sys
from datetime import datetime
from pathlib import Path

import trustme

ORGANIZATION = "errcodes demonstration, loopback only"
START = datetime(2020, 1, 1)
END = datetime(2126, 1, 1)
PAST = datetime(2020, 2, 1)
HERE = ("localhost", "127.0.0.1", "::1")


def write_all(directory: Path) -> None:
    """Write the authority's certificate, and what each server shows with its key, as PEM files."""
    authority, stranger, lonely = (_authority() for _ in range(3))
    authority.cert_pem.write_to_path(str(directory / "authority.pem"))
    expired, far = _leaf(authority, *HERE, end=PAST), _leaf(authority.create_child_ca(), *HERE)
    shown = {
        "valid": [_leaf(authority, *HERE).private_key_and_cert_chain_pem],
        "expired": [expired.private_key_and_cert_chain_pem],
        "not_yet_valid": [
            _leaf(authority, *HERE, start=datetime(2125, 1, 1)).private_key_and_cert_chain_pem
        ],
        "other_host": [_leaf(authority, "cloud.other.example").private_key_and_cert_chain_pem],
        "other_address": [_leaf(authority, "127.0.0.2").private_key_and_cert_chain_pem],
        "self_signed": [lonely.private_key_pem, lonely.cert_pem],
        "self_signed_authority": [
            _leaf(stranger, *HERE).private_key_and_cert_chain_pem,
            stranger.cert_pem,
        ],
        "unknown_issuer": [_leaf(stranger, *HERE).private_key_and_cert_chain_pem],
        "missing_intermediate": [far.private_key_pem, far.cert_chain_pems[0]],
    }
    for name, blobs in shown.items():
        (directory / f"{name}.pem").write_bytes(b"".join(blob.bytes() for blob in blobs))


def _authority() -> trustme.CA:
    return trustme.CA(organization_name=ORGANIZATION)


def _leaf(
    authority: trustme.CA, *identities: str, start: datetime = START, end: datetime = END
) -> trustme.LeafCert:
    return authority.issue_cert(
        *identities, organization_name=ORGANIZATION, not_before=start, not_after=end
    )


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))

"""Make the certificates that are shipped for the demonstration.

They were made once, with trustme 1.2.1, by

    python -m tests.lab.demo_certificates src/errcodes/demo/certificates

and stay as they are: the authority's own key is not kept, so nobody can issue more of them.
"""

import sys
from datetime import datetime
from pathlib import Path

import trustme

ORGANIZATION = "errcodes demonstration, loopback only"
START = datetime(2020, 1, 1)
END = datetime(2126, 1, 1)
#: File name, what the certificate is for, when it expires.
LEAVES = (
    ("valid", ("localhost", "127.0.0.1", "::1"), END),
    ("expired", ("localhost", "127.0.0.1", "::1"), datetime(2020, 2, 1)),
    ("other_host", ("cloud.other.example",), END),
)


def write_all(directory: Path) -> None:
    """Write the authority's certificate, and each leaf with its key, as PEM files."""
    authority = trustme.CA(organization_name=ORGANIZATION)
    authority.cert_pem.write_to_path(str(directory / "authority.pem"))
    for name, identities, expiry in LEAVES:
        leaf = authority.issue_cert(
            *identities, organization_name=ORGANIZATION, not_before=START, not_after=expiry
        )
        leaf.private_key_and_cert_chain_pem.write_to_path(str(directory / f"{name}.pem"))


if __name__ == "__main__":
    write_all(Path(sys.argv[1]))

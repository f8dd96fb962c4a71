"""Certificates that are wrong in ways that trustme cannot make, and lists of those revoked."""

import ssl
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import attrs
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from trustme import Blob

Key = ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
YEAR = timedelta(days=365)
NOW = datetime.now(UTC).replace(microsecond=0)
#: What the key of an authority is for: certificates, and lists of those revoked.
SIGNING = x509.KeyUsage(
    *(False, False, False, False, False),
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)
IDENTITIES = (x509.DNSName("localhost"), x509.IPAddress(ip_address("127.0.0.1")))


@attrs.frozen(eq=False)
class Link:
    """A certificate with its key, and the one that it was issued by."""

    certificate: x509.Certificate
    key: Key
    issuer: "Link | None" = None

    @property
    def pem(self) -> bytes:
        """The certificate."""
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def key_pem(self) -> bytes:
        """The key."""
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def strong_key() -> ec.EllipticCurvePrivateKey:
    """Give a key that is good enough for anybody."""
    return ec.generate_private_key(ec.SECP256R1())


def weak_key() -> rsa.RSAPrivateKey:
    """Give a key that has been too short for years."""
    return rsa.generate_private_key(65537, 1024)


def root(key: Key | None = None, *, identities: Sequence[x509.GeneralName] = ()) -> Link:
    """Give an authority; with identities a server that signed for itself."""
    return _issued(None, key or strong_key(), authority=not identities, identities=identities)


def intermediate(issuer: Link, key: Key | None = None, *, depth: int | None = None) -> Link:
    """Give an authority below another one; no more than so many may follow it."""
    return _issued(issuer, key or strong_key(), authority=True, depth=depth)


def server(
    issuer: Link,
    key: Key | None = None,
    *,
    usage: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH,
    digest: hashes.SHA224 | None = None,
    ends: datetime = NOW + YEAR,
) -> Link:
    """Give the certificate of a server at the lab's addresses."""
    return _issued(
        issuer,
        key or strong_key(),
        identities=IDENTITIES,
        usage=usage,
        digest=digest,
        ends=ends,
    )


def tampered(link: Link) -> Link:
    """Give a certificate whose signature is not right: another authority of that name made it."""
    assert link.issuer is not None
    impostor = attrs.evolve(link.issuer, key=strong_key())
    return attrs.evolve(server(impostor), issuer=link.issuer)


def revoking(issuer: Link, *revoked: Link) -> bytes:
    """Give the issuer's list of certificates that count no longer."""
    builder = x509.CertificateRevocationListBuilder(issuer.certificate.subject, NOW, NOW + YEAR)
    for link in revoked:
        number = link.certificate.serial_number
        entry = x509.RevokedCertificateBuilder(number, NOW - timedelta(days=1)).build()
        builder = builder.add_revoked_certificate(entry)
    return builder.sign(issuer.key, hashes.SHA256()).public_bytes(Encoding.PEM)


def presenting(link: Link, *others: Link) -> ssl.SSLContext:
    """Give the TLS of a server that shows these certificates, however weak they are."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    pem = b"".join((link.key_pem, link.pem, *(other.pem for other in others)))
    with Blob(pem).tempfile() as path:
        context.load_cert_chain(path)
    context.set_alpn_protocols(["http/1.1"])
    return context


def write(path: Path, *pems: bytes) -> Path:
    """Write a file of what a client trusts."""
    path.write_bytes(b"".join(pems))
    return path


def _issued(
    issuer: Link | None,
    key: Key,
    *,
    authority: bool = False,
    depth: int | None = None,
    identities: Sequence[x509.GeneralName] = (),
    usage: x509.ObjectIdentifier | None = None,
    digest: hashes.SHA224 | None = None,
    ends: datetime = NOW + YEAR,
) -> Link:
    number = x509.random_serial_number()
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"errcodes lab {number}"[:60])])
    above = issuer.certificate.subject if issuer else name
    builder = x509.CertificateBuilder(above, name, key.public_key(), number)
    builder = builder.not_valid_before(NOW - 2 * YEAR).not_valid_after(ends)
    builder = builder.add_extension(x509.BasicConstraints(authority, depth), critical=True)
    # Python 3.13 asks for all that RFC 5280 does (VERIFY_X509_STRICT).
    own = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    builder = builder.add_extension(own, critical=False)
    if issuer:
        extensions = issuer.certificate.extensions
        known = extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
        above_it = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(known)
        builder = builder.add_extension(above_it, critical=False)
    if authority:
        builder = builder.add_extension(SIGNING, critical=True)
    if identities:
        builder = builder.add_extension(x509.SubjectAlternativeName(identities), critical=False)
    if usage:
        builder = builder.add_extension(x509.ExtendedKeyUsage([usage]), critical=False)
    signing = issuer.key if issuer else key
    return Link(builder.sign(signing, digest or hashes.SHA256()), key, issuer)

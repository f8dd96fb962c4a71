"""The verify results of the systems' own trust stores, as the truststore package hands them on.

truststore 0.10 (`_macos.py`, `_windows.py`) raises `ssl.SSLCertVerificationError` with the system's
number in `verify_code`. On other systems OpenSSL verifies, and the numbers are OpenSSL's.
"""

from typing import NamedTuple

from errcodes.classify.evidence import Symptom

__all__ = ["MACOS_ERRORS", "WINDOWS_ERRORS", "TlsFault"]

_S = Symptom


class TlsFault(NamedTuple):
    """What a verify result, or a reason, says, and which causes of 50502 it points at.

    The causes are numbered as in the catalog: 1 the phone's clock, 2 a network that intercepts
    TLS, 3 the load balancing of the certificates, 4 an expired certificate, 5 a root that the
    client lacks, 6 the intermediate certificates.
    """

    symptom: Symptom
    causes: tuple[int, ...] = ()


#: OSStatus of Apple's Security framework (Security/SecBase.h): the code of the CFError that
#: SecTrustEvaluateWithError gives. Others are plain TLS.
MACOS_ERRORS: dict[int, TlsFault] = {
    -25318: TlsFault(_S.TLS, (6, 5)),  # errSecCreateChainFailed
    -67602: TlsFault(_S.HOSTNAME),  # errSecHostNameMismatch
    -67605: TlsFault(_S.TLS, (6,)),  # errSecNoBasicConstraintsCA
    -67609: TlsFault(_S.TLS, (6,)),  # errSecInvalidExtendedKeyUsage
    -67612: TlsFault(_S.TLS, (5,)),  # errSecInvalidRoot
    -67629: TlsFault(_S.TLS, (6,)),  # errSecSSLBadExtendedKeyUsage
    -67654: TlsFault(_S.TLS, (5,)),  # errSecTrustSettingDeny
    -67818: TlsFault(_S.TLS, (4, 1)),  # errSecCertificateExpired
    -67819: TlsFault(_S.TLS, (1, 3)),  # errSecCertificateNotValidYet
    -67820: TlsFault(_S.TLS, (3,)),  # errSecCertificateRevoked
    -67826: TlsFault(_S.TLS, (6,)),  # errSecInvalidCertAuthority
    -67843: TlsFault(_S.TLS, (2, 5)),  # errSecNotTrusted
}

#: HRESULT of Windows' certificate chains (winerror.h): the dwError of CERT_CHAIN_POLICY_STATUS,
#: which is a DWORD and so never negative. Others are plain TLS.
WINDOWS_ERRORS: dict[int, TlsFault] = {
    0x80092010: TlsFault(_S.TLS, (3,)),  # CRYPT_E_REVOKED
    0x80092012: TlsFault(_S.TLS, (2,)),  # CRYPT_E_NO_REVOCATION_CHECK
    0x80092013: TlsFault(_S.TLS, (2,)),  # CRYPT_E_REVOCATION_OFFLINE
    0x80096019: TlsFault(_S.TLS, (6,)),  # TRUST_E_BASIC_CONSTRAINTS
    0x800B0101: TlsFault(_S.TLS, (4, 1)),  # CERT_E_EXPIRED: or not valid yet
    0x800B0106: TlsFault(_S.TLS, (6,)),  # CERT_E_PURPOSE
    0x800B0107: TlsFault(_S.TLS, (6,)),  # CERT_E_ISSUERCHAINING
    0x800B0109: TlsFault(_S.TLS, (2, 5)),  # CERT_E_UNTRUSTEDROOT
    0x800B010A: TlsFault(_S.TLS, (6, 5)),  # CERT_E_CHAINING
    0x800B010C: TlsFault(_S.TLS, (3,)),  # CERT_E_REVOKED
    0x800B010D: TlsFault(_S.TLS, (2, 5)),  # CERT_E_UNTRUSTEDTESTROOT
    0x800B010E: TlsFault(_S.TLS, (2,)),  # CERT_E_REVOCATION_FAILURE
    0x800B010F: TlsFault(_S.HOSTNAME),  # CERT_E_CN_NO_MATCH
    0x800B0110: TlsFault(_S.TLS, (6,)),  # CERT_E_WRONG_USAGE
    0x800B0111: TlsFault(_S.TLS, (5,)),  # TRUST_E_EXPLICIT_DISTRUST
    0x800B0112: TlsFault(_S.TLS, (5,)),  # CERT_E_UNTRUSTEDCA
}

"""What curl, wget and other command-line clients call a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P, _W = Symptom, Phase, Weight
_CONNECT, _TLS, _RECEIVE = _P.CONNECT, _P.TLS, _P.RECEIVE
_NUMBER = _W.NUMBER

ROWS: tuple[Phrase, ...] = (
    # curl 7.88-8.x: lib/connect.c, multi.c, url.c, transfer.c, vtls/*.c, http_proxy.c, http2.c
    Phrase("Connection timed out after # milliseconds", _S.TIMEOUT, _CONNECT, _NUMBER),
    Phrase("Connection timed out after #ms", _S.TIMEOUT, _CONNECT, _NUMBER),
    Phrase("Connection timeout after # ms", _S.TIMEOUT, _CONNECT, _NUMBER),
    Phrase("Failed to connect to ... Timeout was reached", _S.TIMEOUT, _CONNECT, _NUMBER),
    Phrase("Failed to connect to ... Connection timed out", _S.TIMEOUT, _CONNECT, _NUMBER),
    Phrase("Resolving timed out after # milliseconds", _S.TIMEOUT, _P.RESOLVE, _NUMBER),
    Phrase("Operation timed out after # milliseconds with # out of", _S.TIMEOUT, _RECEIVE, _NUMBER),
    Phrase("Operation timed out after # milliseconds with # bytes", _S.TIMEOUT, _RECEIVE, _NUMBER),
    Phrase("with # out of # bytes received", _S.TIMEOUT, _RECEIVE),
    Phrase("Operation too slow", _S.TIMEOUT, _RECEIVE),
    Phrase("Timeout was reached", _S.TIMEOUT),
    Phrase("CONNECT tunnel failed", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("from proxy after CONNECT", _S.REFUSED, _P.PROXY, _NUMBER),
    Phrase("Couldn't connect to server", _S.REFUSED, _CONNECT, _W.WRAPPER),
    Phrase("Could not connect to server", _S.REFUSED, _CONNECT, _W.WRAPPER),
    Phrase("Couldn't resolve proxy", _S.UNRESOLVED),
    Phrase("Could not resolve proxy", _S.UNRESOLVED),
    Phrase("Empty reply from server", _S.CLOSED, _RECEIVE),
    Phrase("transfer closed with", _S.CLOSED, _RECEIVE),
    Phrase("Transferred a partial file", _S.CLOSED, _RECEIVE),
    Phrase("Recv failure", _S.CLOSED, _RECEIVE, _W.WRAPPER),
    Phrase("Send failure", _S.CLOSED, _P.SEND, _W.WRAPPER),
    Phrase("Failure when receiving data from the peer", _S.CLOSED, _RECEIVE, _W.WRAPPER),
    Phrase("Failed sending data to the peer", _S.CLOSED, _P.SEND, _W.WRAPPER),
    Phrase("Server returned nothing", _S.CLOSED, _RECEIVE),
    Phrase("Received HTTP/0.9 when not allowed", _S.PROTOCOL, _RECEIVE),
    Phrase("Weird server reply", _S.PROTOCOL, _RECEIVE),
    Phrase("Illegal or missing hexadecimal sequence", _S.PROTOCOL, _RECEIVE),
    Phrase("invalid chunk-ext", _S.PROTOCOL, _RECEIVE),
    Phrase("was not closed cleanly: PROTOCOL_ERROR (err 1)", _S.STREAM_RESET, _RECEIVE, _NUMBER),
    Phrase("was not closed cleanly", _S.PROTOCOL, _RECEIVE, _NUMBER),
    Phrase("Error in the HTTP2 framing layer", _S.PROTOCOL, _RECEIVE),
    Phrase("Stream error in the HTTP/2 framing layer", _S.PROTOCOL, _RECEIVE),
    Phrase("HTTP/2 stream # reset by server (error 0x1", _S.STREAM_RESET, _RECEIVE, _NUMBER),
    Phrase("HTTP/2 stream # reset by server", _S.PROTOCOL, _RECEIVE, _NUMBER),
    Phrase("was closed cleanly, but before getting all response", _S.PROTOCOL, _RECEIVE, _NUMBER),
    Phrase("chunk hex-length", _S.PROTOCOL, _RECEIVE, _NUMBER),
    Phrase("Maximum ... redirects followed", _S.STATUS),
    Phrase("SSL certificate problem", _S.TLS, _TLS),
    Phrase("SSL peer certificate or SSH remote key was not OK", _S.TLS, _TLS),
    Phrase("server certificate verification failed", _S.TLS, _TLS),
    Phrase("SSL certificate verify result", _S.TLS, _TLS, _W.WRAPPER),
    Phrase("SSL certificate verify ok"),
    Phrase("verify return:1"),
    Phrase("Verify return code: 0 (ok)"),
    Phrase("A problem with the local SSL certificate", _S.TLS, _TLS, _W.WRAPPER),
    Phrase("SSL_ERROR_SYSCALL in connection to", _S.CLOSED, _TLS, _W.CLASS),
    Phrase("alert number 0", None),
    # GnuTLS 3.7 (lib/errors.c, lib/alert.c), and git's and wget's words around it
    Phrase("The TLS connection was non-properly terminated", _S.CLOSED),
    Phrase("Error in the pull function", _S.CLOSED, None, _W.WRAPPER),
    Phrase("An unexpected TLS packet was received", _S.TLS, _TLS),
    Phrase("A TLS fatal alert has been received", _S.TLS, _TLS),
    Phrase("A packet with illegal or unsupported version was received", _S.TLS, _TLS),
    Phrase("No supported cipher suites have been found", _S.TLS, _TLS),
    Phrase("Error in the certificate verification", _S.TLS, _TLS),
    Phrase("The certificate is NOT trusted", _S.TLS, _TLS),
    Phrase("The certificate of ... is not trusted", _S.TLS, _TLS),
    Phrase("The certificate issuer is unknown", _S.TLS, _TLS),
    Phrase("certificate doesn't have a known issuer", _S.TLS, _TLS),
    Phrase("The certificate ... has expired", _S.TLS, _TLS),
    Phrase("The certificate chain uses expired certificate", _S.TLS, _TLS),
    Phrase("certificate is not yet activated", _S.TLS, _TLS),
    Phrase("certificate's owner does not match hostname", _S.HOSTNAME, _TLS, _W.CERTIFICATE),
    Phrase("certificate common name ... doesn't match", _S.HOSTNAME, _TLS, _W.CERTIFICATE),
    Phrase("no certificate subject alternative name matches", _S.HOSTNAME, _TLS, _W.CERTIFICATE),
    Phrase("Unable to establish SSL connection", _S.TLS, _TLS, _W.WRAPPER),
    # wget 1.21 (src/http.c, connect.c, retr.c)
    Phrase("Read error (Connection timed out) in headers", _S.TIMEOUT, _RECEIVE, _NUMBER),
    Phrase("Read error at byte ... (Connection timed out)", _S.TIMEOUT, _RECEIVE, _NUMBER),
    Phrase("No data received", _S.CLOSED, _RECEIVE),
    Phrase("Read error ... in headers", _S.CLOSED, _RECEIVE, _W.WRAPPER),
    Phrase("redirections exceeded", _S.STATUS),
    Phrase("unable to resolve host address", _S.UNRESOLVED),
    # OpenSSH 9, PuTTY
    Phrase("kex_exchange_identification: Connection closed by remote", _S.CLOSED, None, _NUMBER),
    Phrase("Connection closed by remote host", _S.CLOSED),
    Phrase("Connection closed by foreign host", _S.CLOSED),
    Phrase("connect to host ... Connection timed out", _S.TIMEOUT, _CONNECT, _NUMBER),
    # wget 1.x src (gnu savannah); messages in English locale
    Phrase("ERROR: cannot verify 's certificate, issued by", _S.TLS, _P.TLS),
    Phrase("Unable to locally verify the issuer's authority.", _S.TLS, _P.TLS),
    Phrase("ERROR: The certificate of ‘' doesn't have a known issuer.", _S.TLS, _P.TLS),
    Phrase("Proxy tunneling failed:", _S.REFUSED, _P.PROXY),
    Phrase("wget: bad address '", _S.UNRESOLVED),
    # rsync clientserver.c; subversion libsvn_ra_svn; botocore exceptions.py; OpenSSH
    Phrase("did not see server greeting", _S.CLOSED, _RECEIVE),
    Phrase("rather than greeting", _S.PROTOCOL, _RECEIVE),
    Phrase("svn: E670002: Unknown hostname", _S.UNRESOLVED),
    Phrase("Unknown hostname", _S.UNRESOLVED),
    Phrase("Malformed network data", _S.PROTOCOL, _RECEIVE),
    Phrase("Read timeout on endpoint URL", _S.TIMEOUT, _RECEIVE),
    Phrase("Connect timeout on endpoint URL", _S.TIMEOUT, _CONNECT),
    Phrase("Could not connect to the endpoint URL", _S.OS_ERROR, _CONNECT, _W.WRAPPER),
    Phrase(
        "Connection was closed before we received a valid response", _S.CLOSED, None, _W.WRAPPER
    ),
    Phrase("Connection timed out during banner exchange", _S.TIMEOUT, _RECEIVE, _NUMBER),
    # npm: packages that do not fit
    Phrase("unable to resolve dependency"),
    # systemd src/resolve/resolvectl.c; dig; Safari
    Phrase("no servers could be reached", _S.UNRESOLVED, None, _W.NAME_PATTERN),
    Phrase("resolve call failed", _S.UNRESOLVED),
    Phrase("can't find the server", _S.UNRESOLVED),
)

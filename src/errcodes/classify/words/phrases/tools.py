"""What tools of the command line and media frameworks call a failure, by number or name."""

from errcodes.classify.words.rows import Row, SpaceRow

__all__ = ["ARIA2", "ROWS", "RSYNC", "WGET"]

#: rsync 3.3 (errcode.h).
RSYNC: tuple[SpaceRow, ...] = (
    (5, "PROTOCOL", "RECEIVE"),  # RERR_STARTCLIENT
    (10, "OS_ERROR", "CONNECT"),  # RERR_SOCKETIO
    (12, "CLOSED", None),  # RERR_STREAMIO
    (20, "CANCELED", None),  # RERR_SIGNAL
    (30, "TIMEOUT", None),  # RERR_TIMEOUT
    (35, "TIMEOUT", None),  # RERR_CONTIMEOUT
)

#: aria2 1.37 (manual, exit status).
ARIA2: tuple[SpaceRow, ...] = (
    (2, "TIMEOUT", None),  # time out
    (3, "DENIED", "RECEIVE"),  # a resource was not found
    (5, "TIMEOUT", "RECEIVE"),  # too slow
    (6, "OS_ERROR", "CONNECT"),  # network problem
    (19, "UNRESOLVED", None),  # name resolution failed
    (21, "DENIED", "RECEIVE"),  # FTP command failed
    (22, "STATUS", None),  # bad or unexpected HTTP response header
    (23, "STATUS", None),  # too many redirects
    (24, "DENIED", "RECEIVE"),  # HTTP authorization failed
    (29, "STATUS_503", None),  # temporary overloading or maintenance
)

#: GNU Wget 1.24 (manual, exit status).
WGET: tuple[SpaceRow, ...] = (
    (4, "OS_ERROR", "CONNECT"),  # network failure
    (5, "TLS", "TLS"),  # SSL verification failure
    (6, "DENIED", None),  # username or password authentication failure
    (7, "PROTOCOL", "RECEIVE"),  # protocol error
    (8, "STATUS", None),  # server issued an error response
)

ROWS: tuple[Row, ...] = (
    # JSch 0.2 (Session.java), libgit2 1 (transports/ssh_libssh2.c)
    ("fingerprint mismatch", "PIN", "TLS", "CERTIFICATE", ("ssh: ", "SSH: ")),
    ("reject HostKey", "PIN", "TLS", "CERTIFICATE"),
    ("UnknownHostKey", "PIN", "TLS", "CERTIFICATE"),
    ("HostKey has been changed", "PIN", "TLS", "CERTIFICATE"),
    ("invalid or unknown remote ssh hostkey", "PIN", "TLS", "CERTIFICATE"),
    # Zabbix 7 (poller.c); what it was stands in another line
    ("first network error, wait for # seconds", "FAILED", None, "CANCELED"),
    ("another network error, wait for # seconds", "FAILED", None, "CANCELED"),
    # OpenSSH 9 (packet.c, sshconnect.c) and paramiko 3: what a client says, and no server of others
    ("Host key verification failed", "PIN", None, "CERTIFICATE"),
    ("REMOTE HOST IDENTIFICATION HAS CHANGED", "PIN", None, "WORDS"),
    ("The authenticity of host ... can't be established", "PIN", None, "HINT"),
    ("No hostkey for host", "PIN", None, "CERTIFICATE"),
    ("message authentication code incorrect", "PROTOCOL", "RECEIVE", "WORDS"),
    # git 2 (pkt-line.c), behind what ssh or HTTP says
    ("Could not read from remote repository", "FAILED", None, "CANCELED"),
    ("banner exchange: Connection to ... invalid format", "PROTOCOL", "RECEIVE", "WORDS"),
    # paramiko 3 (transport.py): none came, for the peer closed or said nothing
    ("Error reading SSH protocol banner", "CLOSED", "RECEIVE", "WORDS"),
    # rsync 3.3 (errcode.h, clientserver.c)
    ("rsync error: ... code @", "RSYNC", "WRAPPER", ("(code @)",)),
    ("ERROR: auth failed on module", "DENIED", None, "WORDS", ("@ERROR: ",)),
    ("ERROR: Unknown module", "DENIED", None, "WORDS", ("@ERROR: ",)),
    ("ERROR: max connections", "BUSY", None, "WORDS", ("@ERROR: ",)),
    # aria2 1.37 (manual, exit status)
    ("CUID ... errorCode @", "ARIA2", "WRAPPER", ("errorCode=@",)),
    ("aria2 ... errorCode @", "ARIA2", "WRAPPER", ("errorCode=@",)),
    # GNU Wget 1.24 (manual, exit status), as opkg and scripts write it
    ("wget returned @", "WGET", "CLASS", ("wget returned @",)),
    ("wget exit @", "WGET", "CLASS"),
    ("wget exit code @", "WGET", "CLASS"),
    ("wget exited with @", "WGET", "CLASS"),
    ("wget failed with exit code @", "WGET", "CLASS"),
    # OpenVPN 2.6 (src/openvpn/ssl_verify.c, push.c, forward.c)
    ("AUTH_FAILED", "DENIED", None, "CLASS", ("AUTH_FAILED",)),
    ("VERIFY KU ERROR", "TLS", "TLS", "CLASS"),
    ("VERIFY EKU ERROR", "TLS", "TLS", "CLASS"),
    ("VERIFY X509NAME ERROR", "HOSTNAME", "TLS", "CERTIFICATE"),
    ("Inactivity timeout (--ping-restart)", "TIMEOUT", None, "WORDS"),
    ("Inactivity timeout (--ping-exit)", "TIMEOUT", None, "WORDS"),
    ("TLS_ERROR: BIO read", "TLS", "TLS", "CLASS"),
    # mount.nfs, rpcbind (libtirpc 1.3, clnt_perror.c) and the kernel (fs/smb/client, net/sunrpc)
    ("RPC: Program not registered", "DENIED", None, "WORDS"),
    ("RPC: Program/version mismatch", "DENIED", None, "WORDS"),
    ("not responding, still trying", "TIMEOUT", "RECEIVE", "WORDS"),
    ("has not responded in # seconds. Reconnecting", "TIMEOUT", "RECEIVE", "WORDS"),
    ("mount error(115)", "TIMEOUT", "CONNECT", "CLASS", ("mount error(115)",)),
    # FFmpeg 7 (libavutil/error.c)
    ("Server returned 5XX Server Error reply", "STATUS", None, "STATUS"),
    ("Server returned 4XX Client Error", "STATUS", None, "STATUS"),
    ("Immediate exit requested", "CANCELED", None, "CANCELED"),
    ("AVERROR_HTTP_BAD_REQUEST", "DENIED", "RECEIVE", "CLASS"),
    ("AVERROR_HTTP_UNAUTHORIZED", "DENIED", "RECEIVE", "CLASS"),
    ("AVERROR_HTTP_FORBIDDEN", "DENIED", "RECEIVE", "CLASS"),
    ("AVERROR_HTTP_NOT_FOUND", "DENIED", "RECEIVE", "CLASS"),
    ("AVERROR_HTTP_SERVER_ERROR", "BUSY", "RECEIVE", "CLASS"),
    ("AVERROR_EXIT", "CANCELED", None, "CANCELED"),
    # GLib 2.80 (gioenums.h), libsoup 2.74 (soup-status.h) and GStreamer 1.24 (gstrtspdefs.h): what
    # the words of a name do not tell
    ("SOUP_STATUS_CANT_RESOLVE", "UNRESOLVED", None, "CLASS"),
    ("SOUP_STATUS_CANT_RESOLVE_PROXY", "UNRESOLVED", None, "CLASS"),
    ("SOUP_STATUS_CANT_CONNECT_PROXY", "REFUSED", "PROXY", "CLASS"),
    ("SOUP_STATUS_SSL_FAILED", "TLS", "TLS", "CLASS"),
    ("SOUP_STATUS_IO_ERROR", "CLOSED", None, "CLASS"),
    ("SOUP_STATUS_MALFORMED", "PROTOCOL", "RECEIVE", "CLASS"),
    ("SOUP_STATUS_TOO_MANY_REDIRECTS", "STATUS", None, "CLASS"),
    ("GST_RTSP_ETIMEOUT", "TIMEOUT", None, "CLASS"),
    ("GST_RTSP_ENET", "OS_ERROR", "CONNECT", "CLASS"),
    ("GST_RTSP_EEOF", "CLOSED", None, "CLASS"),
    ("GST_RTSP_EPARSE", "PROTOCOL", "RECEIVE", "CLASS"),
    ("G_TLS_ERROR_EOF", "CLOSED", None, "CLASS"),
    ("G_IO_ERROR_BROKEN_PIPE", "CLOSED", None, "CLASS"),
    ("G_IO_ERROR_PROXY_FAILED", "REFUSED", "PROXY", "CLASS"),
    ("G_IO_ERROR_PROXY_AUTH_FAILED", "REFUSED", "PROXY", "CLASS"),
    ("G_IO_ERROR_PROXY_NEED_AUTH", "REFUSED", "PROXY", "CLASS"),
    ("Secure connection setup failed", "TLS", "TLS", "WORDS"),
    # c-ares 1.34 (src/lib/ares_strerror.c), Node.js (dns), Bonjour (dns_sd.h) and dnspython 2
    ("DNS server claims query was misformatted", "UNRESOLVED", None, "WORDS"),
    ("DNS server returned general failure", "UNRESOLVED", None, "WORDS"),
    ("DNS server does not implement requested operation", "UNRESOLVED", None, "WORDS"),
    ("DNS server refused query", "UNRESOLVED", None, "WORDS"),
    ("Misformatted DNS query", "UNRESOLVED", None, "WORDS"),
    ("Misformatted DNS reply", "UNRESOLVED", None, "WORDS"),
    ("kDNSServiceErr_NoSuchName", "UNRESOLVED", None, "CLASS"),
    ("kDNSServiceErr_NoSuchRecord", "UNRESOLVED", None, "CLASS"),
    ("kDNSServiceErr_Timeout", "UNRESOLVED", None, "CLASS"),
    ("kDNSServiceErr_ServiceNotRunning", "UNRESOLVED", None, "CLASS"),
    ("EREFUSED", "UNRESOLVED", None, "CLASS"),
    (
        "ENODATA",
        "UNRESOLVED",
        None,
        "CLASS",
        (
            "queryA",
            "query",
            "getHost",
            "dns",
            "DNS",
            "resolve",
        ),
    ),
    ("DNS response code REFUSED", "UNRESOLVED", None, "CLASS"),
    ("rcode REFUSED", "UNRESOLVED", None, "CLASS"),
    ("The resolution lifetime expired", "TIMEOUT", "RESOLVE", "NUMBER"),
)

"""What can fail, by the words that name it.

The words of the checks of certificates are the same for each: they stand in `_COMPOSED`.
"""

from collections.abc import Iterator

from errcodes.classify.words.word_lists import Composed, named_words

__all__ = ["THINGS", "every_thing"]

#: Name of a thing in `PAIRS` -> words that name it, or what is done to it.
THINGS: dict[str, tuple[str, ...]] = {
    "CONNECTION": (
        *("connect", "connection", "reconnect", "reconnection", "connection attempt"),
        *("connection request", "connect attempt", "conn", "attempt to connect"),
        *("attempts to connect", "connection establishment", "connect request", "connectivity to"),
        *("connectivity with", "database connectivity", "broker connectivity"),
        *("cloud connectivity", "server connectivity"),
    ),
    "CONNECTING": (
        *("connecting", "reconnecting", "open socket", "opening socket", "opening a socket"),
        *("opening the socket", "opening tcp socket", "to open channel", "open a channel"),
        *("open a session", "start a session", "open the port"),
    ),
    "REACHING": ("reaching", "contacting"),
    "CONNECTIONS": ("connections", "sockets", "websockets"),
    "CONNECTED": ("connected",),
    "CONTACT": ("talk to", "contact to", "contact with"),
    "COMMUNICATING": ("talking to", "communicating"),
    "LINK": ("link to", "link with", "channel to", "channel with"),
    "SESSION": ("session to", "session"),
    "COMMUNICATION": ("communication", "communications", "communicate"),
    "SOCKET": ("amqp", "modbus", "mqtt", "socket", "ssh", "websocket", "web socket"),
    "HANDSHAKE": (
        *("handshake", "ssl connection", "tls connection", "ssl connect", "secure connection"),
        *("secure channel", "secure session", "create ssl", "create_ssl", "secure the connection"),
        *("handshaking", "tls session", "ssl session", "tls connect", "tls setup", "ssl setup"),
        *("ssl encryption", "tls encryption", "tls channel"),
        *("negotiate a tls", "negotiate tls", "negotiate ssl"),
        *("negotiate ssl connection", "negotiate tls connection", "ssl negotiation"),
        *("tls negotiation", "ssl initialization", "tls initialization", "connect securely"),
        *("connecting securely", "securely connect"),
    ),
    "RESPONSE": (
        *("read", "reading", "receive", "receiving", "response", "reply", "answer", "to answer"),
        *("to reply", "to respond", "ack", "acknowledgement", "acknowledgment"),
        # The handshakes of protocols over the connection are answers that are waited for.
        *("websocket handshake", "ws handshake", "opening handshake", "protocol handshake"),
        *("mqtt handshake", "ssh handshake", "bolt handshake"),
    ),
    "SSL": ("ssl", "tls"),
    "DIALING": ("dial", "dialing"),
    "DISCOVERY": ("discover", "discovering", "discovery"),
    "STREAM": ("stream",),
    "TRANSPORT": ("transport", "transport channel", "transport connection"),
    "PROXY": ("proxy", "tunnel"),
    "RESOLUTION": (
        *("resolve", "resolving", "resolution", "determine the address", "find the address"),
        *("get address info of", "look up", "lookup", "looking up", "name resolution"),
        *("host name resolution", "hostname resolution", "determine the ip address"),
        *("get ip address of", "get the ip address of", "get address for", "get an address for"),
        *("get address of", "get the address of", "find address of", "find the ip address of"),
        *("gethostbyname", "lookups"),
        "dns_gethostbyname",  # lwIP (core/dns.c)
    ),
    "ADDRESS": ("address of", "address for"),
    "DNS": (
        *("nslookup", "dns", "dns lookup", "dns lookups", "dns query", "dns request"),
        *("dns resolution", "dns resolver", "dns server", "mdns", "mdns resolution"),
        *("name server", "name servers", "name service", "nameserver", "nameservers"),
    ),
    "HEARTBEAT": ("heartbeat", "heartbeats", "keepalive", "keep alive", "ping", "pong"),
    "HOST": (
        *("host", "hostname", "host name", "domain", "domain name", "address of host"),
        *("host address", "server address", "server name", "server hostname", "broker address"),
        *("broker hostname", "gateway name", "dns name"),
    ),
    "NETWORK": (
        *("network", "internet", "wifi", "wi fi", "wlan", "connectivity", "network connectivity"),
        "internet connectivity",
    ),
    "UPLINK": ("internet connection", "wi fi connection", "wifi connection", "wlan connection"),
    "RECV": (
        *("recv", "socket read", "network read", "read from socket", "reading from socket"),
        *("reading from the socket", "reading from server", "reading from the server"),
        "transport_read",  # ESP-IDF (esp_transport.h), as the next
    ),
    "SOCKET_WRITE": (
        *("transport_write", "socket write", "socket send", "network write", "write to socket"),
        *("writing to socket", "writing to the socket"),
    ),
    "SENDING": ("write", "writing", "send", "sending"),
    "FETCH": (
        *("request", "fetch", "fetching", "poll", "polling", "downloading", "requesting"),
        *("opening url", "sending get", "sending post", "http get", "http post"),
        *("reading holding registers", "reading input registers"),
        *("download", "downloads", "api call", "rpc", "upload", "uploading", "uploads"),
    ),
    "REQUEST": (
        *("call", "command", "sync", "synchronization", "exchange with", "operation", "query"),
        *("publish", "subscribe", "transaction", "transfer"),
    ),
    "WORK": (
        *("getting", "updating", "retrieving", "loading", "syncing", "synchronizing", "querying"),
        *("calling", "publishing", "subscribing", "accessing"),
    ),
    "AUTHENTICATION": (
        *("authentication", "reauthentication", "authorization", "authorisation", "auth"),
        *("authenticate", "authenticating", "authorize", "login", "log in", "logging in", "logon"),
        *("log on", "sign in", "signing in", "login attempt", "sign in attempt"),
    ),
    "CREDENTIALS": (
        *("password", "passphrase", "passcode", "credentials", "credential", "username"),
        *("user name", "username or password", "user name or password", "login or password"),
        *("login credentials", "login info", "user pass", "user password", "username password"),
        *("access key", "security token", "session key", "session id"),
    ),
    "SECRET": (
        *("api key", "apikey", "api token", "access token", "auth token", "bearer token"),
        *("refresh token", "session token", "client secret", "jwt", "access_token"),
        "application token",
    ),
    "LOGIN": (
        *("authenticate against", "authenticate to", "authenticate with", "bind to ldap"),
        *("log in to", "log into", "logging in to", "login to", "sign in to"),
    ),
    "QUOTA": (
        *("quota", "request quota", "current quota", "rate limit", "request limit", "usage limit"),
        *("api quota", "pull rate limit"),
    ),
    # What a server is asked for by its name
    "RESOURCE": ("bucket", "channel", "chat", "mailbox", "queue", "repository", "room", "topic"),
    "PERMISSION": ("permission", "permissions"),
    "PARAMETER": ("parameter", "parameters"),
    "PEER": (
        *("server", "broker", "gateway", "device", "cloud", "hub", "bridge", "bus", "backend"),
        *("api", "service", "endpoint", "coordinator", "controller", "database", "peer"),
        *("accessories", "accessory", "cluster", "upstream", "adapter", "node", "nodes", "site"),
        *("remote unit", "base station", "smart plug", "endpoints", "servers", "brokers"),
        *("devices", "remote", "remote computer", "remote end", "remote host", "remote machine"),
        *("remote node", "remote party", "remote peer", "remote server", "remote side"),
        *("remote system", "other side", "other end", "target", "camera", "lamp", "light", "bulb"),
        *("plug", "sensor", "thermostat", "inverter", "meter", "printer", "router", "speaker"),
        *("agent", "appliance", "charger", "daemon", "mcu", "panel", "provider", "registry"),
        *("replica", "robot", "station", "stick", "dongle", "switch", "tv", "unit", "vacuum"),
        *("website", "web site", "worker", "instance", "doorbell", "repeater"),
        *("homeserver", "mirror", "tracker"),
        *("bridges", "bulbs", "cameras", "gateways", "hubs", "lights", "plugs", "sensors"),
        *("sites", "speakers", "switches", "websites"),
    ),
    "CLIENT": ("client",),
    "CERTIFICATE": (
        *("certificate", "cert", "certificates", "certs", "certificate chain", "cert chain"),
    ),
    "CERTIFICATE_CHECK": ("trust in the certificate",),
    "IDENTITY": (
        *("identity of remote server", "identity of the remote computer", "identity of the server"),
        *("identity of the remote server", "server identity"),
    ),
    "CERTIFICATE_NAME": ("host name verification", "hostname verification", "subject name", "cn"),
    "PIN": (
        *("pinned key", "public key pin", "fingerprint", "pinned certificate", "pinned cert"),
        *("pinned one", "certificate hash", "cert hash", "certificate pins", "pin", "spki pin"),
    ),
    "SERVER_PIN": (
        *("server fingerprint", "host fingerprint", "host key fingerprint", "host key", "hostkey"),
        "server key",
    ),
    "PIN_CHECK": (
        *("pinning", "pin check", "pin validation", "pin verification", "pinning check"),
        *("pinning validation", "pinning verification"),
    ),
    "COMPRESSION": (
        *("gzip", "gzip stream", "gzip data", "gzipped", "deflate", "brotli", "zstd", "decompress"),
        *("decompressing", "decompression"),
    ),
    "HEAD": (
        *("status line", "response status line", "response header", "response headers"),
        *("http header", "http headers", "http response", "chunked body", "chunked encoding"),
    ),
    "JSON": ("json", "json response", "json object", "json document", "json body"),
}
#: Whose certificate it is, and what is done to it, to a message and to an answer.
_CERTIFICATES = (
    *("cert", "certificate", "certificate chain", "certificate s", "certificates"),
    *("peer certificate", "server certificate"),
    *("ssl certificate", "tls certificate"),
)
_SENDING = ("publish", "publishing", "send", "sending")
_MESSAGES = ("message", "messages")
_READ = ("read", "reading", "receiving")
_ANSWERS = (
    *("answer", "http response", "http response body", "reply", "response", "response body"),
    *("response header", "response headers", "server response"),
)
_CHECKS = ("check of", "validating", "validation of", "verification of", "verifying")
#: Name of a thing in `PAIRS` -> the parts of words that name it: what of a certificate is looked
#: at, `verification of the server certificate`, and `reading the response`.
_COMPOSED: tuple[Composed, ...] = (
    ("CERTIFICATE_CHECK", _CERTIFICATES, ("check", "validation", "verification", "verify")),
    (
        "CERTIFICATE_NAME",
        _CERTIFICATES,
        (
            *("alternative name", "common name", "domain", "host name", "hostname", "name"),
            *("subject", "subject name"),
        ),
    ),
    ("PIN", _CERTIFICATES, ("fingerprint", "pin")),
    (
        "PIN_CHECK",
        _CERTIFICATES,
        (
            *("pin check", "pin validation", "pin verification", "pinning", "pinning check"),
            "pinning validation",
        ),
    ),
    ("RECV", _READ, _ANSWERS),
    ("FETCH", _SENDING, _MESSAGES),
    ("FETCH", _SENDING, ("a", "the"), _MESSAGES),
    ("RECV", _READ, ("a", "the"), _ANSWERS),
    ("CERTIFICATE_CHECK", _CHECKS, _CERTIFICATES),
    ("CERTIFICATE_CHECK", _CHECKS, ("the",), _CERTIFICATES),
)


def every_thing() -> Iterator[tuple[str, str]]:
    """Give the words of everything that can fail, and its name in `PAIRS`."""
    return named_words(THINGS, _COMPOSED)

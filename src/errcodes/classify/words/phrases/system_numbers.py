"""Numbers of operating systems and libraries, in the words that programs put around them."""

from errcodes.classify.words.rows import Row, SpaceRow

__all__ = ["ERRNO", "GAI", "HARMONYOS_RCP", "PUBSUBCLIENT", "ROWS"]

#: Linux 6, include/uapi/asm-generic/errno.h, and macOS (xnu, bsd/sys/errno.h) where no number of
#: the one is a failure of the network on the other.
ERRNO: tuple[SpaceRow, ...] = (
    (32, "CLOSED", None),  # EPIPE on both
    (51, "NETWORK_DOWN", None),  # ENETUNREACH on macOS
    (54, "CLOSED", None),  # ECONNRESET on macOS
    (60, "TIMEOUT", "CONNECT"),  # ETIMEDOUT on macOS
    (61, "REFUSED", None),  # ECONNREFUSED on macOS
    (65, "NO_ROUTE", None),  # EHOSTUNREACH on macOS
    (100, "NETWORK_DOWN", None),  # ENETDOWN
    (101, "NETWORK_DOWN", None),  # ENETUNREACH
    (103, "CLOSED", None),  # ECONNABORTED
    (104, "CLOSED", None),  # ECONNRESET
    (107, "CLOSED", None),  # ENOTCONN
    (110, "TIMEOUT", "CONNECT"),  # ETIMEDOUT
    (111, "REFUSED", None),  # ECONNREFUSED
    (112, "NO_ROUTE", None),  # EHOSTDOWN
    (113, "NO_ROUTE", None),  # EHOSTUNREACH
)
#: getaddrinfo's numbers are below zero (glibc 2.36, resolv/netdb.h), and so are those of lwIP 2
#: (include/lwip/netdb.h) as MicroPython raises them.
GAI: tuple[SpaceRow, ...] = (
    (2, "UNRESOLVED", None),  # EAI_NONAME
    (3, "UNRESOLVED", None),  # EAI_AGAIN
    (4, "UNRESOLVED", None),  # EAI_FAIL
    (5, "UNRESOLVED", None),  # EAI_NODATA
    (200, "UNRESOLVED", None),  # EAI_NONAME of lwIP
    (202, "UNRESOLVED", None),  # EAI_FAIL of lwIP
)
#: HarmonyOS, Remote Communication Kit: the numbers that libcurl has not.
HARMONYOS_RCP: tuple[SpaceRow, ...] = (
    (1_007_900_992, "CANCELED", None),  # The request is canceled.
    (1_007_900_993, "CANCELED", None),  # The session is closed.
    (1_007_900_999, "STATUS", None),  # Internal error.
)

#: knolleary/PubSubClient 2.8 (PubSubClient.h), without the sign.
PUBSUBCLIENT: tuple[SpaceRow, ...] = (
    (1, "CLOSED", None),  # MQTT_DISCONNECTED
    (2, "OS_ERROR", "CONNECT"),  # MQTT_CONNECT_FAILED
    (3, "CLOSED", None),  # MQTT_CONNECTION_LOST
    (4, "TIMEOUT", "RECEIVE"),  # MQTT_CONNECTION_TIMEOUT: no CONNACK in time
)

# The words beside an errno say the same, and some say it better: CLASS. libcurl's numbers are put
# around many failures: WRAPPER.
ROWS: tuple[Row, ...] = (
    # HarmonyOS (@ohos.net.http, "HTTP error codes") adds 2300000 to libcurl's numbers, and
    # its Remote Communication Kit ("RCP error codes") 1007900000
    ("@", "HARMONYOS", "CLASS"),
    # CPython (OSError.__str__), Rust (std::io::Error), .NET, PHP, Perl, MySQL, C programs
    ("WinError @", "SYSTEM", "CLASS"),
    # Programs of Windows (winsock2.h): so large a number needs few words around it.
    ("@", "WINSOCK", "CLASS", "NUMBER_OF_AN_ERROR"),
    ("os error @", "SYSTEM", "CLASS"),
    ("errno @", "SYSTEM", "CLASS"),
    # MicroPython 1 on lwIP, whose numbers are those of Linux
    ("OSError: @", "SYSTEM", "CLASS", ("OSError: -@",)),
    ("OSError: @", "GAI", "NUMBER", ("OSError: -@",)),
    # The same written with its arguments (CPython, OSError.__repr__), and by Python 2
    ("OSError(@", "SYSTEM", "CLASS", ("OSError(@, '", 'OSError(@, "')),
    ("error(@", "SYSTEM", "CLASS", ("error(@, '", 'error(@, "')),
    ("gaierror(@", "SYSTEM", "CLASS", ("gaierror(@, '", 'gaierror(@, "')),
    ("gaierror(@", "GAI", "NUMBER", ("gaierror(-@, '", 'gaierror(-@, "')),
    # EAI_AGAIN (musl 1.2, src/network/gai_strerror.c), as aiohttp writes an OSError
    ("Try again", "UNRESOLVED", None, "WORDS", ("[Try again]",)),
    # redis-py 5 (connection.py)
    ("Error @ connecting to", "SYSTEM", "CLASS"),
    ("Error @ while writing to socket", "SYSTEM", "CLASS"),
    ("socket error @", "SYSTEM", "CLASS"),
    ("SocketException (@)", "SYSTEM", "CLASS"),
    ("system error: @", "SYSTEM", "CLASS"),
    # What calls connect(2) itself
    ("connect returned error @", "SYSTEM", "CLASS"),
    ("connection returned error @", "SYSTEM", "CLASS"),
    ("returned error @", "SYSTEM", "CLASS", ("onnect", "roxy", "ocket")),
    ("returned error 111", "REFUSED", "CONNECT", "CLASS", ("returned error 111",)),
    ("NativeErrorCode=@", "SYSTEM", "CLASS"),
    # OpenVPN 2.6 (src/openvpn/error.c) on Windows
    ("error (code=@)", "SYSTEM", "CLASS", ("error (code=@)",)),
    # curl itself, and its bindings in PHP, Python, R and others
    ("curl @", "CURL", "WRAPPER", ("curl: (@)", "[curl] @:")),
    ("cURL error @", "CURL", "WRAPPER"),
    ("CURLE_@", "CURL", "WRAPPER"),
    ("libcurl error @", "CURL", "WRAPPER"),
    ("curl_errno @", "CURL", "WRAPPER"),
    ("curl returned error @", "CURL", "WRAPPER"),
    ("Failed to read # bytes (@)", "SYSTEM", "CLASS"),
    ("Failed to write # bytes (@)", "SYSTEM", "CLASS"),
    ("pycurl.error: (@", "CURL", "WRAPPER"),
    ("[Errno @]", "GAI", "NUMBER", ("[Errno -@]",)),
    # Unity, R, shells: libcurl's number behind other words
    ("curl exited with code @", "CURL", "WRAPPER"),
    ("exited with code @", "CURL", "WRAPPER", ("Curl failed: ",)),
    ("curl exited with @", "CURL", "WRAPPER"),
    ("curl exit code @", "CURL", "WRAPPER"),
    ("curl failed with exit code @", "CURL", "WRAPPER"),
    ("curl failed with code @", "CURL", "WRAPPER"),
    ("curl returned @", "CURL", "WRAPPER"),
    ("curl error code @", "CURL", "WRAPPER"),
    ("CURLcode @", "CURL", "WRAPPER"),
)

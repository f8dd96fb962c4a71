"""Numbers of databases and directories, in the words that programs put around them."""

from errcodes.classify.words.rows import Row, SpaceRow

__all__ = ["ORACLE", "ROWS"]

#: Oracle Database 19c, Error Messages (ORA-00000 and the following), and its JDBC driver.
ORACLE: tuple[SpaceRow, ...] = (
    (20, "BUSY", None),  # maximum number of processes exceeded
    (28, "CLOSED", None),  # your session has been killed
    (1013, "CANCELED", None),  # user requested cancel of current operation
    (1017, "DENIED", None),  # invalid username/password; logon denied
    (1033, "BUSY", None),  # ORACLE initialization or shutdown in progress
    (1034, "BUSY", None),  # ORACLE not available
    (1089, "BUSY", None),  # immediate shutdown or close in progress
    (1090, "BUSY", None),  # shutdown in progress
    (2396, "CLOSED", None),  # exceeded maximum idle time
    (3113, "CLOSED", None),  # end-of-file on communication channel
    (3114, "CLOSED", None),  # not connected to ORACLE
    (3135, "CLOSED", None),  # connection lost contact
    (3136, "TIMEOUT", None),  # inbound connection timed out
    (12154, "UNRESOLVED", None),  # could not resolve the connect identifier
    (12170, "TIMEOUT", "CONNECT"),  # connect timeout occurred
    (12203, "OS_ERROR", "CONNECT"),  # unable to connect to destination
    (12224, "REFUSED", None),  # no listener
    (12505, "DENIED", None),  # listener does not currently know of SID
    (12514, "DENIED", None),  # listener does not currently know of service
    (12516, "BUSY", None),  # listener could not find available handler
    (12518, "BUSY", None),  # listener could not hand off client connection
    (12519, "BUSY", None),  # no appropriate service handler found
    (12520, "BUSY", None),  # listener could not find available handler
    (12528, "BUSY", None),  # all appropriate instances are blocking new connections
    (12535, "TIMEOUT", "CONNECT"),  # operation timed out
    (12537, "CLOSED", None),  # connection closed
    (12541, "REFUSED", None),  # no listener
    (12543, "NO_ROUTE", None),  # destination host unreachable
    (12545, "OS_ERROR", "CONNECT"),  # target host or object does not exist
    (12547, "CLOSED", None),  # lost contact
    (12560, "OS_ERROR", "CONNECT"),  # protocol adapter error
    (12564, "DENIED", None),  # connection refused: by the listener
    (12570, "CLOSED", None),  # packet reader failure
    (12571, "CLOSED", None),  # packet writer failure
    (12606, "TIMEOUT", None),  # application timeout occurred
    (12608, "TIMEOUT", "SEND"),  # send timeout occurred
    (12609, "TIMEOUT", "RECEIVE"),  # receive timeout occurred
    (12637, "CLOSED", "RECEIVE"),  # packet receive failed
    (17002, "CLOSED", None),  # I/O exception of the JDBC driver
    (17410, "CLOSED", None),  # no more data to read from socket
    (25401, "CLOSED", None),  # can not continue fetches
    (25408, "CLOSED", None),  # can not safely replay call
    (28000, "DENIED", None),  # the account is locked
    (28001, "DENIED", None),  # the password has expired
    (28759, "TLS", "TLS"),  # failure to open file of a wallet
    (28860, "TLS", "TLS"),  # fatal SSL error
    (29024, "TLS", "TLS"),  # certificate validation failure
    (29276, "TIMEOUT", "RECEIVE"),  # transfer timeout of UTL_HTTP
)

ROWS: tuple[Row, ...] = (
    ("ORA-@", "ORACLE", "CLASS", ("ORA-@",)),
    # ISO/IEC 9075-2 and ODBC, as JDBC, PDO, psycopg and others write it: a client puts the class 08
    # around many failures
    ("SQLSTATE @", "SQLSTATE", "WRAPPER"),
    ("SQL_STATE @", "SQLSTATE", "WRAPPER"),
    ("pgcode @", "SQLSTATE", "WRAPPER"),
    # IBM Db2 11.5, Message Reference
    ("SQL30081N", "OS_ERROR", "CONNECT", "WRAPPER"),
    ("SQL30082N", "DENIED", None, "CLASS"),
    ("SQL1224N", "BUSY", None, "CLASS"),
    ("SQL1040N", "BUSY", None, "CLASS"),
    (
        "SQLCODE=-4499",
        "CLOSED",
        None,
        "CLASS",
        (
            "SQLCODE=-4499",
            "SQLCODE: -4499",
        ),
    ),
    # LDAP (RFC 4511, appendix A), as JNDI, go-ldap, OpenLDAP and others write the result
    ("LDAP: error code @", "LDAP", "NUMBER"),
    (
        "LDAP error @",
        "LDAP",
        "NUMBER",
        (
            "LDAP error @",
            "LDAP Error @",
            "ldap error @",
        ),
    ),
    ("LDAP Result Code @", "LDAP", "NUMBER"),
    ("ldap_bind ... @", "LDAP", "NUMBER", ("(@)",)),
    ("ldap_sasl_bind ... @", "LDAP", "NUMBER", ("(@)",)),
    # ldap.h of OpenLDAP 2.6 and of Windows, and the names of RFC 4511
    ("LDAP_SERVER_DOWN", "REFUSED", None, "CLASS"),
    ("LDAP_CONNECT_ERROR", "REFUSED", None, "CLASS"),
    ("LDAP_TIMEOUT", "TIMEOUT", None, "CLASS"),
    ("LDAP_BUSY", "BUSY", None, "CLASS"),
    ("LDAP_UNAVAILABLE", "BUSY", None, "CLASS"),
    ("LDAP_TIMELIMIT_EXCEEDED", "BUSY", None, "CLASS"),
    ("LDAP_INVALID_CREDENTIALS", "DENIED", None, "CLASS"),
    ("LDAP_INSUFFICIENT_ACCESS", "DENIED", None, "CLASS"),
    ("LDAP_INSUFFICIENT_RIGHTS", "DENIED", None, "CLASS"),
    ("LDAP_UNWILLING_TO_PERFORM", "DENIED", None, "CLASS"),
    ("LDAP_STRONG_AUTH_REQUIRED", "DENIED", None, "CLASS"),
    ("LDAP_CONFIDENTIALITY_REQUIRED", "DENIED", None, "CLASS"),
    ("LDAP_NO_SUCH_OBJECT", "DENIED", None, "CLASS"),
    ("LDAP_INAPPROPRIATE_AUTH", "DENIED", None, "CLASS"),
    ("invalidCredentials", "DENIED", None, "CLASS", "LDAP"),
    ("insufficientAccessRights", "DENIED", None, "CLASS", "LDAP"),
    ("unwillingToPerform", "DENIED", None, "CLASS", "LDAP"),
    ("strongerAuthRequired", "DENIED", None, "CLASS", "LDAP"),
    ("confidentialityRequired", "DENIED", None, "CLASS", "LDAP"),
    ("inappropriateAuthentication", "DENIED", None, "CLASS", "LDAP"),
    ("noSuchObject", "DENIED", None, "CLASS", "LDAP"),
    ("entryAlreadyExists", "DENIED", None, "CLASS", "LDAP"),
    ("timeLimitExceeded", "BUSY", None, "CLASS", "LDAP"),
    ("adminLimitExceeded", "BUSY", None, "CLASS", "LDAP"),
    # ODBC, where the state begins with a letter
    (
        "[HYT00]",
        "TIMEOUT",
        None,
        "WRAPPER",
        (
            "[HYT00]",
            "SQLSTATE=HYT00",
            "(HYT00)",
        ),
    ),
    (
        "[HYT01]",
        "TIMEOUT",
        "CONNECT",
        "WRAPPER",
        (
            "[HYT01]",
            "SQLSTATE=HYT01",
            "(HYT01)",
        ),
    ),
)

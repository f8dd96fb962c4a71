"""What shows that a text is of a certain program, or of a certain kind.

Words that a program shares with everybody count only where one of its marks stands in the text.
"""

from collections.abc import Mapping

__all__ = ["MARKS"]

#: The name that rows have for a group of marks -> the marks, as they are written.
MARKS: Mapping[str, tuple[str, ...]] = {
    # Certificates, and what checks them
    "CERTIFICATE": (
        *("ertificate", "CERT", "Cert", "cert", "SSL", "ssl", "TLS", "tls", "x509", "X509", "PKIX"),
        *("https:", "pinning", "Pinning", "not secure", "NOT_SECURE", "证书", "憑證"),
    ),
    # TLS libraries, by their own names or that of the protocol
    "TLS": ("SSL", "ssl", "Ssl", "TLS", "tls", "Tls", "andshake", "HANDSHAKE", "x509"),
    # Mbed TLS, and what ESP-IDF puts around it
    "MBEDTLS": (
        *("mbedtls", "MBEDTLS", "mbedTLS", "Mbed TLS", "mbed TLS", "esp-tls", "esp_tls", "ssl_tls"),
        *("SSL - ", "X509 - ", "NET - "),
    ),
    # Servers of any kind, of which a client has several
    "SERVERS": ("erver", "ode", "roker", "ndpoint", "pstream", "ackend", "luster"),
    # What is read from, and written to, over a network
    "SOCKET": ("ocket", "recv", "TCP", "TLS", "SSL", "peer", "tcp:", "tls:", "ssl:", "mqtt:"),
    # Devices and servers, as they are looked for in a network
    "DEVICES": (
        *("evice", "ridge", "ateway", "hub", "Hub", "erver", "roker", "amera", "peaker"),
        *("ontroller", "host", "://", "API", "ackend", "loud", "ndpoint", "pstream", "tation"),
    ),
    # HTTP, in a scheme, a version, a module or a header
    "HTTP": ("HTTP", "http", "Http", "status line", "response"),
    # What is done on a network: a system call, a socket, an address
    "NETWORK": (
        *("ocket", "onnect", "CONNECT", "recv", "send(", "sendto", "accept", "http", "HTTP"),
        *("tcp", "TCP", "udp", "UDP", "upstream", "host", "Host", "rrno", "SSL", "ssl", "://"),
        *("etwork", "roker", "RpcException", "StatusRuntimeException"),
        *("read:", "write:", "read(", "write(", "curl", "Net::", "IOError", "TLS"),
    ),
    # Names of hosts, and what resolves them
    "NAMES": (
        *("host", "Host", "HOST", "DNS", "dns", "Dns", "name", "Name", "getaddrinfo", "://"),
        *("rdkafka", "address", "Address", "omain", ".com", ".net", ".org", ".io", ".local"),
        *(".lan", ".home", ".internal", ".cloud", ".dev", ".example", ".cn", "roker"),
        *("server", "Server", "upstream", "URL", "url", "域名", "主机"),
        *("服务器", "地址"),
    ),
    # Foundation and CFNetwork: NSURLError.h and CFNetworkErrors.h
    "APPLE": (
        *("NSURL", "kCF", "CFNetwork", "NSError", "Domain=", "NSLocalizedDescription", "Code=-"),
    ),
    # Windows' TLS and the interface to it (SSPI, winerror.h: SEC_E_*)
    "SCHANNEL": ("SSPI", "channel", "SSL", "ssl", "TLS", "SEC_E", "Authentication", "0x8009"),
    # Who was refused by a server: a client names it, or what it asked for, or what was answered
    "CLIENTS": (
        *("://", "erver", "roker", "API", "api", "HTTP", "http", "loud", "ateway", "ridge", "hub"),
        *("Hub", "evice", "daemon", "egistry", "remote:", "fatal:", "ntegration", "esponse"),
        *("equest", "ailed to", "nable to", "ould not", "annot ", "an't ", "rror", "RROR"),
        *("xception", "530 ", "535 ", "-ERR ", " NO LOGIN", "MQTT", "mqtt", "AMQP", "amqp"),
        *("LDAP", "ldap", "SMTP", "IMAP", "FTP", "NNTP", "RTSP", "SNMP", "VNC", "VPN", "XMPP"),
        *("to log in", "to log-in", "to login", "to sign in", "can't log in", "cannot log in"),
        "lientId=",
    ),
    # What answers on the network, with no file and no door to be denied access to
    "ANSWERS": (
        *("://", "HTTP", "http", "API", "api", "OAuth", "oauth", "loud", "erver", "roker"),
        *("equest", "esponse", "egistry", "remote:", "fatal:", "xception:", "401", "403", "LDAP"),
    ),
    # What is asked for over a network, in Chinese, in small letters
    "REQUESTS": (
        *("请求", "接口", "镜像", "连接", "网络", "下载", "上传", "调用", "报错", "订阅", "节点"),
        *("客户端", "http", "api"),
    ),
    # Who sent a status
    "SENDERS": (
        *("@ from http", "@ from url", "@ from endpoint", "@ from upstream", "@ from API"),
        *("@ from the API", "@ from the server", "@ from the cloud", "@ from server"),
        *("@ from host", "@ from cloud", "@ from backend", "@ from /"),
        *("@ from GET ", "@ from POST ", "@ from PUT ", "@ from DELETE "),
    ),
    # A status behind what was asked for
    "BEHIND_A_NAME": (": @", "(@)", "[@]", "HTTP @", "status @", "code @"),
    # OAuth 2, beside the names of its errors
    "OAUTH": (
        *('"error"', "'error'", "error=", "rror: ", "oauth", "OAuth", "oken", "400", "401", "403"),
        *("_grant:", "_client:"),
    ),
    # gRPC, and what Google's services answer in JSON
    "GRPC": (
        *("gRPC", "grpc", "Grpc", "GRPC", "rpc error", "RpcE", "StatusRuntimeE", "StatusE"),
        *("StatusCode", '"status": "', '"status":"', "googleapis", "ServiceError", "Status{code="),
    ),
    # JSON, and what reads it
    "JSON": ("JSON", "json", "Json"),
    # ESP-IDF, in the tags of its log and in the names of its functions
    "ESP_IDF": (
        *("esp-tls", "esp_tls", "esp_err", "ESP_ERR", "esp-mqtt", "esp_http", "esp_mqtt", "ESP32"),
        *("HTTP_CLIENT", "MQTT_CLIENT", "mqtt_client", "transport_base", "esp32", "last_esp"),
        *("esp error", "ESP error"),
    ),
    # lwIP, by its name or in those of its functions
    "LWIP": ("lwip", "lwIP", "LWIP", "err_t", "tcp_", "netconn", "pbuf", "udp_", "altcp", "TCP"),
    # The number of an error, behind what says so
    "NUMBER_OF_AN_ERROR": (
        *("rror @", "rror: @", "rror=@", "rror = @", "rror (@", "rror(@", "rror [@", "rror#@"),
        *("rror code @", "rror code: @", "rror code = @", "rrorcode=@", "rror code=@"),
        *("rr @", "rr: @", "rr=@", "rr = @", "rrno: @", "rrno=@", "rrno @"),
        *("ailed @", "ailed: @", "ailed (@", "ailed(@", "ailed, @", "ailed with @"),
    ),
    # The code of an error, as clouds and platforms write it into a body
    "ERROR_CODES": ("Code", "code", "rror", "reason", "ype"),
    # Alexa's events
    "ALEXA": ("ErrorResponse", "Alexa", "alexa", "payload", '"type"'),
    # HTTP/2, by its name or by what it has
    "HTTP2": ("HTTP/2", "http2", "HTTP2", "h2", "tream", "GOAWAY"),
    # LDAP
    "LDAP": ("ldap", "LDAP", "Ldap"),
    # SIP, by its name or by its methods
    "SIP": ("SIP", "sip", "INVITE", "REGISTER"),
    # Modbus
    "MODBUS": ("odbus", "MODBUS"),
    # XMPP, in its namespaces or by its name
    "XMPP": ("xmpp", "XMPP", "stream:error", "stream error", "jabber"),
    # Envoy and Istio (access logs, response code details)
    "ENVOY": ("nvoy", "istio", "upstream", "response_code_details", "response_flags", '" 5'),
    # llhttp and http_parser, the parsers of Node
    "NODE_PARSER": (
        *("HPE_", "llhttp", "http_parser", "Error: Parse Error", "Expected HTTP/"),
        *("Error: Invalid", "Error: Missing", "Error: Content-Length", "Error: Response"),
        "Error: Data after",
    ),
    # GNU Wget
    "WGET": ("wget", "Wget", "awaiting response", "Retrying", "saved ["),
    # Apache Kafka's clients
    "KAFKA": ("afka", "NetworkClient", "clientId=", "client.id", "roker"),
}

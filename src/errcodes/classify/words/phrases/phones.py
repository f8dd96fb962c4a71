"""What mini programs and HarmonyOS call a failure."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # WeChat mini program docs (wx.request fail errMsg, errno 600xxx)
    ("request:fail abort", "CANCELED", None, "CANCELED", ("request:fail",)),
    ("request:fail interrupted", "CANCELED", None, "CANCELED", ("request:fail",)),
    ("request:fail network error", "STATUS", None, "CANCELED"),
    ("request:fail:cancel", "CANCELED", None, "CANCELED", ("request:fail",)),
    ("uploadFile:fail abort", "CANCELED", None, "CANCELED"),
    ("uploadFile:fail createUploadTask:fail", "STATUS", None, "CANCELED"),
    ("downloadFile:fail 404", "STATUS", None, "CANCELED"),
    ("connectSocket:fail timeout", "TIMEOUT", "CONNECT", "WORDS"),
    ("websocket abnormal closure 1006", "CLOSED", None, "WORDS"),
    ("errno 600000", "STATUS", None, "CANCELED"),
    ("errno 600001", "STATUS", None, "CANCELED"),
    ("errno 600003", "CLOSED", None, "WORDS"),
    ("errno 600007", "TIMEOUT", None, "WORDS"),
    ("errno 600010", "NETWORK_DOWN", None, "WORDS"),
    # uni-app, Alipay (my.request error 11..19), Baidu, Douyin; Alipay numbers from ant-
    # mini-program/mini-types types/api/network.d.ts
    ("{ error :12, errorMessage : network error }", "STATUS", None, "CANCELED"),
    ("request:fail abort statusCode:-1", "STATUS", None, "CANCELED"),
    ("{ errMsg : request:fail timeout , errCode :5}", "TIMEOUT", None, "WORDS"),
    ("{ errSubject : uni-request , errCode :5, errMsg : time out }", "TIMEOUT", None, "WORDS"),
    # OpenHarmony docs-zh errorcode-net-http.md (2300000 + CURLE); words are curl's
    ("2300001 Unsupported protocol.", "STATUS", None, "CANCELED"),
    ("2300003 Invalid URL format or missing URL.", "STATUS", None, "CANCELED"),
    ("2300009 Access to the remote resource denied.", "STATUS", None, "CANCELED"),
    ("2300025 Upload failed.", "STATUS", None, "CANCELED"),
    ("2300027 Out of memory.", "STATUS", None, "CANCELED"),
    ("2300061 Invalid HTTP encoding format.", "STATUS", None, "CANCELED"),
    ("2300063 Maximum file size exceeded.", "STATUS", None, "CANCELED"),
    ("2300070 Remote disk full.", "STATUS", None, "CANCELED"),
    ("2300073 Remote file already exists.", "STATUS", None, "CANCELED"),
    ("2300078 Remote file not found.", "STATUS", None, "CANCELED"),
    ("2300094 An authentication function returned an error.", "STATUS", None, "CANCELED"),
    ("2300997 Cleartext traffic not permitted.", "STATUS", None, "CANCELED"),
    ("2300998 Invalid domain name.", "STATUS", None, "CANCELED"),
    ("2300999 Internal error.", "STATUS", None, "CANCELED"),
    ("2100002 Failed to connect to the service.", "STATUS", None, "CANCELED"),
    ("2302001 (websocket) Websocket connection error", "REFUSED", "CONNECT", "WRAPPER"),
    ("2303110 socket Connection timed out", "TIMEOUT", None, "WORDS"),
    ("2303199 Requested address cannot be assigned", "REFUSED", "CONNECT", "WRAPPER"),
    ("2303501 SSL is null.", "TLS", "TLS", "WORDS"),
    ("2303504 An error occurred when verifying the X.509 certificate.", "TLS", "TLS", "WORDS"),
    ("2303505 An error occurred in the TLS system call.", "CLOSED", "TLS", "WORDS"),
    ("2303506 Failed to close the TLS connection.", "TLS", "TLS", "WRAPPER"),
    ("An error occurred when reading data on the TLS socket.", "TLS", "TLS", "WORDS"),
    ("An error occurred when writing data on the TLS socket.", "TLS", "TLS", "WORDS"),
    # apple/swift-nio: the operation that met it stands before the error
)

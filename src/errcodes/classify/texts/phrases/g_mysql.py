"""g_mysql"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _DRESS, _NAME = Weight.CANCELED, Weight.DRESS, Weight.NAME

ROWS: tuple[Phrase, ...] = (
    # mysql/mysql-server include/errmsg, connector/j, pymysql; memory
    Phrase("ERROR 2003 (HY000): Can't connect to MySQL server on '' (110)", _S.TIMEOUT, _P.CONNECT),
    Phrase("ERROR 2003 (HY000): Can't connect to MySQL server on '' (113)", _S.NO_ROUTE),
    Phrase("ERROR 2003 (HY000): Can't connect to MySQL server on '' (10060)", _S.TIMEOUT, _P.CONNECT),
    Phrase("ERROR 2005 (HY000): Unknown MySQL server host ''", _S.UNRESOLVED),
    Phrase("Unknown MySQL server host", _S.UNRESOLVED),
    Phrase("ERROR 2006 (HY000): MySQL server has gone away", _S.CLOSED),
    Phrase("MySQL server has gone away", _S.CLOSED),
    Phrase("Lost connection to MySQL server during query", _S.CLOSED, _P.RECEIVE),
    Phrase("Lost connection to MySQL server during query (timed out)", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Lost connection to MySQL server at 'reading initial communication packet'", _S.CLOSED),
    Phrase("Lost connection to MySQL server at 'reading authorization packet'", _S.CLOSED),
    Phrase("com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("Communications link failure", _S.REFUSED, _P.CONNECT, _DRESS),
    Phrase("The last packet sent successfully to the server was 0 milliseconds ago. The driver has not received any packets from the server.", _S.REFUSED, _P.CONNECT),
    Phrase("ERROR 1040 (HY000): Too many connections", _S.STATUS, None, _CANCELED),
    Phrase("PROTOCOL_CONNECTION_LOST", _S.CLOSED, None, _NAME),
)

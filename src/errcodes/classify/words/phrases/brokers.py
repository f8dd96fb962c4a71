"""What the clients of message brokers call a failure."""

from errcodes.classify.evidence import Phase, Symptom, Weight
from errcodes.classify.words.rows import Phrase

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED, _WRAPPER, _CLASS = Weight.CANCELED, Weight.WRAPPER, Weight.CLASS

ROWS: tuple[Phrase, ...] = (
    # kafka, rabbitmq (pika, java client), paho mqtt, mosquitto, emqx, nats
    Phrase("Connection to node 1 ... terminated during authentication.", _S.CLOSED),
    Phrase("Node -1 disconnected.", _S.CLOSED),
    Phrase("Disconnecting from node ... due to request timeout.", _S.TIMEOUT),
    Phrase("kafka.errors.NoBrokersAvailable: NoBrokersAvailable", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("Connection setup timed out in state CONNECT", _S.TIMEOUT, _P.CONNECT),
    Phrase("Local: Broker transport failure", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("Local: Host resolution failure", _S.UNRESOLVED),
    Phrase("kafka: client has run out of available brokers to talk to", _S.REFUSED, _P.CONNECT),
    Phrase("pika.exceptions.AMQPConnectionError", _S.REFUSED, _P.CONNECT, _WRAPPER),
    Phrase("missed heartbeats from client, timeout: 60s", _S.TIMEOUT),
    Phrase("closing AMQP connection (client unexpectedly closed TCP connection)", _S.CLOSED),
    Phrase("client unexpectedly closed TCP connection", _S.CLOSED),
    Phrase("MqttException (0) - java.net.SocketTimeoutException:", _S.TIMEOUT, _P.CONNECT),
    Phrase("Timed out as no activity (32002)", _S.TIMEOUT),
    Phrase("Client is disconnected (32101)", _S.CLOSED),
    Phrase("Client is not connected (32104)", _S.CLOSED),
    Phrase("MQTT_ERR_NO_CONN", _S.CLOSED, None, _CLASS),
    Phrase("MQTT_ERR_CONN_LOST", _S.CLOSED, None, _CLASS),
    Phrase("MQTT_ERR_CONN_REFUSED", _S.REFUSED, _P.CONNECT, _CLASS),
    Phrase("MQTT_ERR_KEEPALIVE", _S.TIMEOUT, None, _CLASS),
    Phrase("MQTT_ERR_TLS", _S.TLS, _P.TLS, _CLASS),
    Phrase("Error: The connection was lost.", _S.CLOSED),
    Phrase("The connection was lost.", _S.CLOSED),
    Phrase("Connection Refused: broker unavailable.", _S.STATUS_503),
    Phrase("Connection Refused: not authorised.", _S.STATUS, None, _CANCELED),
    Phrase("Connection Refused: unacceptable protocol version.", _S.STATUS, None, _CANCELED),
    Phrase("Unexpected disconnection", _S.CLOSED),
    Phrase("Unable to connect (Lookup error.).", _S.UNRESOLVED),
    Phrase("has exceeded timeout, disconnecting.", _S.TIMEOUT),
    Phrase("Socket error on client , disconnecting.", _S.CLOSED),
    Phrase("MQTT_CONNECTION_TIMEOUT", _S.TIMEOUT, _P.CONNECT, _CLASS),
    Phrase("AMQJS0007E Socket error:", _S.CLOSED),
    Phrase("socket_error, reason: closed", _S.CLOSED),
    Phrase("nats: no servers available for connection", _S.REFUSED, _P.CONNECT),
    Phrase("Stale Connection", _S.CLOSED),
    Phrase("No living connections", _S.REFUSED, _P.CONNECT),
    Phrase("org.apache.dubbo.rpc.RpcException: No provider available from registry", _S.STATUS_503),
    Phrase("KeeperException$ConnectionLossException: KeeperErrorCode =", _S.CLOSED),
    Phrase("to node -1 () could not be established. Broker may not be", _S.REFUSED, _P.CONNECT),
    Phrase("could not be established. Broker may not be available.", _S.REFUSED, _P.CONNECT),
    Phrase("node could not be established. Node may not be available.", _S.REFUSED, _P.CONNECT),
    Phrase("broker forced connection closure with reason 'shutdown' )", _S.CLOSED),
    Phrase("connection is already closed due to connection error", _S.CLOSED),
    Phrase("Heartbeat missing with heartbeat = 60 seconds", _S.TIMEOUT),
    Phrase("of the configured nodes are available", _S.REFUSED, _P.CONNECT),
    Phrase("the method in the service . Tried 3 times of the providers", _S.TIMEOUT),
    Phrase("Bootstrap broker ... disconnected", _S.CLOSED),
    # eclipse/paho.mqtt.java messages.properties (32000); mqttjs; celery
    Phrase("Timed out waiting for a response from the server", _S.TIMEOUT, _P.RECEIVE),
    Phrase("Error: Keepalive timeout", _S.TIMEOUT, _P.RECEIVE),
)

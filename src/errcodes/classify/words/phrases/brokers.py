"""What the clients of message brokers call a failure."""

from errcodes.classify.words.rows import Row

__all__ = ["ROWS"]

ROWS: tuple[Row, ...] = (
    # AWS Common Runtime: the texts of its errors in aws-c-io, aws-c-http and aws-c-mqtt
    ("AWS_IO_SOCKET_TIMEOUT", "TIMEOUT", "CONNECT", "WORDS"),
    ("No address was found for the supplied host name", "UNRESOLVED", None, "WORDS"),
    ("Host name was invalid for dns resolution", "UNRESOLVED", None, "WORDS"),
    ("AWS_ERROR_MQTT_UNEXPECTED_HANGUP", "CLOSED", None, "WORDS"),
    ("AWS_ERROR_MQTT_CONNECTION_SHUTDOWN", "CLOSED", None, "WORDS"),
    ("AWS_ERROR_MQTT_TIMEOUT", "TIMEOUT", None, "WORDS"),
    # HiveMQ's client 1.3, and Eclipse Paho for Java 1.2 (messages.properties)
    ("CONNACK contained an Error Code", "DENIED", None, "WORDS"),
    ("Not authorized to connect (5)", "DENIED", None, "WORDS"),
    # kafka-python 2 (coordinator/base.py)
    ("Heartbeat session expired", "TIMEOUT", "RECEIVE", "WORDS"),
    # kafka, rabbitmq (pika, java client), paho mqtt, mosquitto, emqx, nats
    ("Node -1 disconnected.", "CLOSED", None, "WORDS", "KAFKA"),
    ("kafka.errors.NoBrokersAvailable: NoBrokersAvailable", "REFUSED", "CONNECT", "WRAPPER"),
    ("Connection setup timed out in state CONNECT", "TIMEOUT", "CONNECT", "WORDS"),
    ("Local: Broker transport failure", "REFUSED", "CONNECT", "WRAPPER"),
    (
        "Local: Broker transport failure: (errno: Resource temporarily unavailable",
        "REFUSED",
        "CONNECT",
        "WRAPPER",
    ),
    ("Local: Host resolution failure", "UNRESOLVED", None, "WORDS"),
    ("brokers are down", "REFUSED", "CONNECT", "WRAPPER"),
    ("Local: All broker connections are down", "REFUSED", "CONNECT", "WRAPPER"),
    ("Invalid response size ... receive.message.max.bytes", "PROTOCOL", "RECEIVE", "WORDS"),
    ("kafka: client has run out of available brokers to talk to", "REFUSED", "CONNECT", "WORDS"),
    # pika 1 (exceptions.py)
    ("The protocol returned by the server is not supported", "PROTOCOL", "RECEIVE", "WORDS"),
    # aiokafka 0.12 (client.py), kafka-python
    ("Unable to bootstrap from", "REFUSED", "CONNECT", "WORDS"),
    # py-amqp 5 (connection.py), aiormq
    ("Too many heartbeats missed", "CLOSED", None, "WORDS"),
    # nats-py 2 (aio/client.py)
    ("empty response from server when expecting INFO message", "CLOSED", "RECEIVE", "WORDS"),
    # aiomqtt 2 (client.py)
    ("Disconnected during message iteration", "CLOSED", "RECEIVE", "WORDS"),
    ("pika.exceptions.AMQPConnectionError", "REFUSED", "CONNECT", "WRAPPER"),
    ("MqttException (0) - java.net.SocketTimeoutException:", "TIMEOUT", "CONNECT", "WORDS"),
    ("Timed out as no activity (32002)", "TIMEOUT", None, "WORDS"),
    ("Client is disconnected (32101)", "CLOSED", None, "WORDS"),
    ("Client is not connected (32104)", "CLOSED", None, "WORDS"),
    ("MQTT_ERR_NO_CONN", "CLOSED", None, "CLASS"),
    ("MQTT_ERR_CONN_LOST", "CLOSED", None, "CLASS"),
    ("MQTT_ERR_KEEPALIVE", "TIMEOUT", None, "CLASS"),
    ("MQTT_ERR_TLS", "TLS", "TLS", "CLASS"),
    # knolleary/PubSubClient 2.8 and its example, Tasmota: its own states are below zero
    ("Connect failed to ... rc @", "PUBSUBCLIENT", "WORDS", ("rc -@", "rc=-@")),
    ("Connect failed to ... rc @", "MQTT_CONNACK", "WORDS", ("rc @", "rc=@")),
    ("failed, rc=@", "PUBSUBCLIENT", "WORDS", ("failed, rc=-@", "failed rc=-@")),
    ("failed, rc=@ try again", "MQTT_CONNACK", "WORDS", ("failed, rc=@ try again",)),
    # paho's on_disconnect, as Home Assistant and others write its result
    ("Disconnected from MQTT server ... @", "MQTT_RESULTS", "WORDS", ("(@)",)),
    ("Disconnected with result code @", "MQTT_RESULTS", "WORDS"),
    ("disconnected ... rc @", "MQTT_RESULTS", "WORDS"),
    ("Unexpected disconnection ... rc @", "MQTT_RESULTS", "NUMBER"),
    ("Unexpected disconnection", "CLOSED", None, "WORDS"),
    ("Unable to connect (Lookup error.).", "UNRESOLVED", None, "WORDS"),
    ("has exceeded timeout, disconnecting.", "TIMEOUT", None, "WORDS"),
    ("Socket error on client , disconnecting.", "CLOSED", None, "WORDS"),
    ("MQTT_CONNECTION_TIMEOUT", "TIMEOUT", "CONNECT", "CLASS"),
    ("AMQJS0007E Socket error:", "CLOSED", None, "WORDS"),
    ("socket_error, reason: closed", "CLOSED", None, "WORDS"),
    ("nats: no servers available for connection", "REFUSED", "CONNECT", "WORDS"),
    ("Stale Connection", "CLOSED", None, "WORDS", ("Stale Connection",)),
    ("No living connections", "REFUSED", "CONNECT", "WORDS"),
    (
        "org.apache.dubbo.rpc.RpcException: No provider available from registry",
        "STATUS_503",
        None,
        "WORDS",
    ),
    ("KeeperException$ConnectionLossException: KeeperErrorCode =", "CLOSED", None, "WORDS"),
    ("to node -1 () could not be established. Broker may not be", "REFUSED", "CONNECT", "WORDS"),
    ("could not be established. Broker may not be available.", "REFUSED", "CONNECT", "WORDS"),
    ("node could not be established. Node may not be available.", "REFUSED", "CONNECT", "WORDS"),
    ("broker forced connection closure with reason 'shutdown' )", "CLOSED", None, "WORDS"),
    ("of the configured nodes are available", "REFUSED", "CONNECT", "WORDS"),
    ("the method in the service . Tried 3 times of the providers", "TIMEOUT", None, "WORDS"),
    # eclipse/paho.mqtt.java messages.properties (32000); mqttjs; celery
    ("Error: Keepalive timeout", "TIMEOUT", "RECEIVE", "WORDS"),
    # The names of Kafka's error codes (kafka.apache.org/protocol, Error Codes, 4.0)
    ("UNKNOWN_TOPIC_OR_PARTITION", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("LEADER_NOT_AVAILABLE", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("NOT_LEADER_OR_FOLLOWER", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("NOT_LEADER_FOR_PARTITION", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("REPLICA_NOT_AVAILABLE", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("MESSAGE_TOO_LARGE", "DENIED", "RECEIVE", "CLASS", "KAFKA"),
    ("COORDINATOR_LOAD_IN_PROGRESS", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("COORDINATOR_NOT_AVAILABLE", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("NOT_COORDINATOR", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("INVALID_TOPIC_EXCEPTION", "DENIED", "RECEIVE", "CLASS", "KAFKA"),
    ("NOT_ENOUGH_REPLICAS", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("ILLEGAL_GENERATION", "DENIED", "RECEIVE", "CLASS", "KAFKA"),
    ("UNKNOWN_MEMBER_ID", "DENIED", "RECEIVE", "CLASS", "KAFKA"),
    ("REBALANCE_IN_PROGRESS", "DENIED", "RECEIVE", "CLASS", "KAFKA"),
    ("TOPIC_AUTHORIZATION_FAILED", "DENIED", "RECEIVE", "CLASS", "KAFKA"),
    ("GROUP_AUTHORIZATION_FAILED", "DENIED", "RECEIVE", "CLASS", "KAFKA"),
    ("CLUSTER_AUTHORIZATION_FAILED", "DENIED", None, "CLASS", "KAFKA"),
    ("UNSUPPORTED_SASL_MECHANISM", "DENIED", None, "CLASS", "KAFKA"),
    ("UNSUPPORTED_VERSION", "DENIED", None, "CLASS", "KAFKA"),
    ("INVALID_REPLICATION_FACTOR", "DENIED", "RECEIVE", "CLASS", "KAFKA"),
    ("NOT_CONTROLLER", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("KAFKA_STORAGE_ERROR", "BUSY", "RECEIVE", "CLASS", "KAFKA"),
    ("SASL_AUTHENTICATION_FAILED", "DENIED", None, "CLASS", "KAFKA"),
)

"""g_redis"""

from errcodes.classify.facts import Phase, Symptom
from errcodes.classify.texts.rows import Phrase, Weight

__all__ = ["ROWS"]

_S, _P = Symptom, Phase
_CANCELED = Weight.CANCELED

ROWS: tuple[Phrase, ...] = (
    # redis/hiredis, redis-py, jedis, lettuce, ioredis; memory
    Phrase("redis.clients.jedis.exceptions.JedisConnectionException: Could not get a resource from the pool", _S.STATUS, None, _CANCELED),
    Phrase("MaxRetriesPerRequestError: Reached the max retries per request limit (which is 20).", _S.STATUS, None, _CANCELED),
    Phrase("StackExchange.Redis.RedisConnectionException: It was not possible to connect to the redis server(s).", _S.REFUSED, _P.CONNECT),
    Phrase("LOADING Redis is loading the dataset in memory", _S.STATUS_503),
)

"""Requests that were turned down, in Chinese words that no row has.

What is refused, and how, is put together as anybody would: 账号被封禁, 调用次数超过限制.
It counts where the text says as well that something failed, or what was answered.
"""

from collections.abc import Iterator
from itertools import islice

from errcodes.classify.evidence import Symptom
from errcodes.classify.lazy_pattern import LazyPattern
from errcodes.classify.words.chinese_letters import simplified
from errcodes.classify.words.index import Hit
from errcodes.classify.words.refusals import loose_hit

__all__ = ["chinese_refusal_hits", "is_refusing_in_chinese", "may_refuse"]

#: What is wrong, whatever it is of.
_ADVERSE = "不(?:存在|正确|合法|匹配|通过|足|够)|错误|有误|无效|非法|过期|失效|未(?:授权|注册)"

#: What a service gives to its users, and asks of them; and what is wrong with it.
_GIVEN = (
    "(?:账[号户]|帐[号户]|用户名?|密码|(?:access_?)?token|令牌|[密秘]钥|app_?(?:key|id|secret)|签名|验签"
    "|授权码?|鉴权|认证|身份|验证码|session|cookie|会话|登录态?|登陆|权限|凭[证据]|ip|套餐|设备)"
    "(?:信息|状态|密码|校验|验证|认证|输入)? ?"
)
_WRONG = (
    "(?:已?被(?:锁定|冻结|封禁?|禁[用止]?|拒绝?|拉黑|限制|注销|停用|绑定|其[他它].{1,4}绑定)"
    f"|已(?:过期|失效|到期|注销|停用|欠费|锁定|冻结)|{_ADVERSE}|到期|欠费|异常|未通过|受限|缺失"
    "|未(?:登录|绑定|激活|开通)|校验失败|验证失败)"
)
#: What is counted, or allowed, and that it was too much, or was not.
_COUNTED = (
    "(?:请求|调用|接口|操作|访问|发送|连接数|并发|次数|频率|频次|流量|qps|配额|限额|额度|积分|余额|套餐)"
    "(?:次数|频率|数量?|量|参数|额度)?"
)
_TOO_MUCH = (
    "(?:受限|超限|过[多快高于]|太[多快]|频繁|超[过出].{0,6}(?:限制|上限|限额)|已?达到?.{0,4}上限|不足"
    "|用[尽完]|已?被(?:拒绝?|拦截|禁止|限制)|非法|不合法|无效)"
)
#: What says both.
_BOTH = (
    "非法(?:请求|参数|访问|操作)|无效的?请求|禁止(?:访问|操作|调用)|拒绝了?.{0,3}请求"
    "|触发.{0,4}(?:流控|风控|频控|限流)|被风控|(?:尚未|未)(?:登录|开通)"
    "|超[过出].{0,8}(?:限制|上限|限额|配额|连接数)|(?:缺少|没有|暂无|无).{0,4}权限"
    "|无法登[录陆]|登[录陆]被拒|接入校验失败|服务(?:端|器)(?:报错|拒绝)"
)
#: Who answered, or what was asked and failed; and a reason that only who answers has.
_REASON = (
    '[:：“"「(（ ]{1,3}(?![^，。；\n]{0,12}(?:文件|目录|路径|磁盘|内存|空间|配置|依赖|模块|编译))'
    f"[^，。；\n]{{0,16}}?(?:{_ADVERSE}|不(?:允许|支持|在)|禁止|超[过出限]|未找到"
    "|没有|无权|拒绝|重复|违规|缺少|黑名单|已(?:存在|被)|限制|频繁)"
)
_ANSWERED = (
    "(?:接口|服务器?端?|平台|云端?|后端|api|微信|官方|对方|网关)[^，。；\n]{0,6}(?:返回|提示|报错|响应|回复)"
    f"[^，。；\n:：]{{0,6}}{_REASON}"
    "|(?:请求|调用|登[录陆]|推送|提交|发送|绑定|支付|下单|订阅|授权|接口|注册)[^，。；\n:：]{0,8}"
    f"(?:失败|出错|异常|报错)[，,]?(?:错误)?(?:原因|信息)?{_REASON}"
)
_REFUSAL = LazyPattern(f"{_BOTH}|{_GIVEN}{_WRONG}|{_COUNTED}{_TOO_MUCH}|{_ANSWERED}")
#: What a server says of a request that it does not do.
_REFUSING = LazyPattern(f"{_ADVERSE}|失败|异常|拒绝|禁止|超限|缺少|为空|繁忙|流控|无权")
#: One of these letters stands in each of them: a search for one never goes back.
_LETTERS = LazyPattern("[上不冻到受非误效期注禁限锁足封异拒欠超频太用过触登被缺没无败未暂]")
_BUSY = LazyPattern("超|过[多快高于]|太|频|上限|用[尽完]|流控|限流")
#: What else such a text has.
_REPORTED = LazyPattern(
    "失败|异常|报错|返回|提示|出错|拒绝|无法|错误[:：]|信息[:：]"
    "|\\b(?:err|error|fail|failed|warn|warning)\\b|exception|code|msg|://"
)
#: What is built has no server.
_BUILT = LazyPattern("编译|语法|构建")
#: In a text that is made to cost, no more of them are looked at.
_MOST = 8


def may_refuse(text: str) -> bool:
    """Tell whether a text may say so."""
    return _LETTERS.search(text) is not None and _REFUSAL.search(text.lower()) is not None


def is_refusing_in_chinese(text: str) -> bool:
    """Tell whether a text is of a request that is not done, where it is a server's."""
    return not text.isascii() and _REFUSING.search(simplified(text)) is not None


def chinese_refusal_hits(text: str) -> Iterator[Hit]:
    """Give what a text says of requests that were turned down, by its letters.

    Args:
        text: The text, in lower case.

    >>> [(hit.start, hit.end) for hit in chinese_refusal_hits("推送失败：账号已被冻结")]
    [(0, 9)]
    """
    if _REPORTED.search(text) is None or _BUILT.search(text):
        return
    for match in islice(_REFUSAL.finditer(text), _MOST):
        busy = _BUSY.search(match[0]) is not None
        yield loose_hit(*match.span(), Symptom.BUSY if busy else Symptom.DENIED)

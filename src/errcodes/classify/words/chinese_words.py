"""What can fail, and how it can end, in Chinese, in simplified letters.

What says of what follows that it could not be done stands in `_COMPOSED` by its parts.
"""

from collections.abc import Iterator

from errcodes.classify.words.word_lists import Composed, named_words

__all__ = ["every_chinese_ending", "every_chinese_thing", "every_opening"]

#: Name of a thing in `PAIRS` -> words that name it, or what is done to it.
_THINGS: dict[str, tuple[str, ...]] = {
    "CONNECTION": (
        *("连接", "链接", "连线", "重连", "连上", "隧道", "建立与", "建立到", "建立和", "建立跟"),
        *("链路", "通道", "长链"),
    ),
    "SESSION": ("会话", "登录请求"),
    "COMMUNICATION": ("通信", "通讯"),
    "SOCKET": ("mqtt", "socket", "websocket", "ws"),
    "HANDSHAKE": ("握手", "安全连接", "ssl", "tls", "ssl连接", "tls连接", "ssl协商", "tls协商"),
    "RESOLUTION": ("解析", "域名解析", "主机名解析"),
    "HOST": ("域名", "主机名", "主机"),
    "DNS": ("dns", "dns服务器", "dns解析"),
    "JSON": ("json", "json解析"),
    "RESPONSE": ("响应", "回复", "应答", "回应", "读取", "接收"),
    "REQUEST": (
        *("等待", "调用", "查询", "任务", "心跳", "同步", "上报", "登录", "登陆", "登入", "操作"),
        *("命令", "指令", "控制", "下发", "执行", "提交", "保存", "推送", "订阅", "发布", "获取"),
    ),
    "SENDING": ("发送", "写入"),
    "FETCH": (
        *("请求", "下载", "上传", "拉取", "api调用", "api 调用", "接口调用", "调用api", "调用接口"),
        *("获取数据", "获取列表", "获取更新", "获取用户信息", "获取设备列表", "获取验证码"),
        "获取令牌",
    ),
    "NETWORK": ("网络", "互联网", "外网", "wifi", "wi-fi", "wlan"),
    "PEER": (
        *("服务器", "服务", "后端", "上游", "集群", "节点", "端口", "主站", "服务端", "网站"),
        *("站点", "云端", "云平台", "网关", "控制器", "设备", "装置", "接口", "摄像头", "路由器"),
        *("打印机", "音箱", "插座", "数据库", "中枢", "平台", "对端", "远端"),
        "api",
    ),
    "STREAM": ("数据传输", "数据流"),
    "PROXY": ("代理",),
    "CERTIFICATE": ("证书", "证书链", "服务器身份", "服务器的身份"),
    "PIN": ("证书指纹", "证书公钥", "固定的证书", "指纹"),
    "PIN_CHECK": ("证书锁定", "证书固定", "证书绑定"),
    # What is done about it
    "RECONNECTION": ("断线重连",),
    # What a service has let its client in with
    "SECRET": (
        *("token", "cookie", "令牌", "api key", "apikey", "appkey", "密钥", "签名", "授权"),
        *("登录状态", "登录信息", "登录态"),
    ),
    "PERMISSION": ("权限",),
}
#: The ends of things before them: `连接失败`.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "FAILED": ("失败", "不成功", "未成功", "没有成功", "没成功", "出错", "不上"),
    "ERROR": ("错误", "异常", "报错"),
    "UNREACHABLE": (
        *("连不上", "连接不上", "连接不到", "连接不了", "访问不了", "访问不到", "联系不上"),
        *("不可达", "无法到达", "不可访问", "无法访问", "无法连通", "不通", "ping不通"),
    ),
    "NOT_CONNECTED": ("未连接", "没有连接", "未成功连接"),
    "PROBLEM": ("出现问题", "发生问题", "不通畅", "不正常"),
    "FAULT": ("故障",),
    "REFUSED": ("被拒绝", "被拒", "拒绝", "遭拒"),
    "TIMED_OUT": ("超时",),
    "LONG": (
        *("耗时过长", "耗时太长", "时间过长", "时间太长", "用时过长", "用时太长", "过慢", "太慢"),
    ),
    "LOST": (
        *("断开", "异常断开", "异常关闭", "异常中断", "异常终止", "意外断开", "意外关闭", "断了"),
        *("断掉", "中断", "丢失", "终止", "意外终止", "终结", "被关闭"),
    ),
    "ENDED_BY": ("关闭",),
    "GONE": (
        *("断开连接", "断开了连接", "断开链接", "断开了链接", "关闭连接", "重置了连接"),
        *("中断了连接", "断连", "失联", "关闭了连接", "断线", "掉线", "失去联系"),
    ),
    "RESET": ("重置",),
    "UNAVAILABLE": ("不可用", "无法使用", "宕机", "崩了"),
    "SILENT": (
        *("无响应", "没有响应", "未响应", "无应答", "没有应答", "未应答", "无回复", "没有回复"),
        *("未回复", "没有回应", "不响应", "不应答", "不回复", "不回应", "无回应", "未回应"),
        *("没反应", "没响应", "没应答", "没回复", "停止响应", "不再响应", "没有返回数据"),
        *("未返回数据", "无反应", "没有反应"),
    ),
    "UNKNOWN": ("不存在", "未知", "解析不了", "解析不出", "解析不到"),
    "EXPIRED": ("过期", "已过期", "到期了", "已到期"),
    "INVALID": ("无效", "失效"),
    "WRONG": ("不正确",),
    "MISMATCH": ("不一致", "不是颁发给", "不匹配", "不符"),
    "UNTRUSTED": (
        *("不通过", "未通过验证", "未通过校验", "无法验证", "不受信任", "不可信", "自签名"),
        "是自签名",
    ),
}
#: The ends of things behind them: `找不到主机`.
_OPENINGS: dict[str, tuple[str, ...]] = {
    "LOST": ("失去", "丢失"),
    "REFUSED": ("拒绝",),
    "UNREACHABLE": ("联系不上", "访问不了", "访问不到", "ping不通"),
    "UNHEARD": ("没有收到", "未收到", "没收到", "收不到", "没有得到", "未得到", "没得到"),
    "UNKNOWN": (
        *("找不到", "未找到", "没有找到", "没找到", "未知", "解析不了", "解析不出", "解析不到"),
    ),
    "LACKING": ("没有", "无此"),
    "LATE": ("未在规定时间内", "未在指定时间内", "未及时", "没有及时", "内未", "内没有"),
    "UNTRUSTED": ("不受信任的", "未受信任的", "不可信的", "未信任", "未信任的", "无法信任"),
    "INVALID": ("无效", "不是有效的", "不是合法的", "不是正确的", "并非有效的"),
    "UNCONNECTED": ("连不上", "连接不上", "连接不到", "连接不了"),
    "NO_NETWORK": ("断网了", "已断网", "突然断网", "当前断网", "未联网", "没有联网"),
}
#: What says that something could not be done.
_CANNOT = ("无法", "不能", "未能", "没能", "没法", "没办法", "没有办法")
_NO_ACCESS = ("无法访问", "访问不了", "访问不到", "无法连接", "连不上", "连接不上")
_AGAIN = (
    *("频繁", "经常", "老是", "老", "总是", "总", "一直", "不断", "自动", "突然", "偶尔", "就会"),
)
_CUT = ("掉线", "断线", "断连", "断开", "断开连接", "断开了连接", "断掉", "中断")
_OFTEN = ("经常", "经常会", "频繁", "老是", "总是", "自动", "会自动", "就会自动")
#: The ends of things behind them that are put together: the parts of their words.
_COMPOSED: tuple[Composed, ...] = (
    ("FAILED", _CANNOT),
    ("UNREACHABLE", _CANNOT, ("访问", "到达", "连通", "联系", "联系上")),
    ("UNTRUSTED", _CANNOT, ("验证",)),
    ("UNCONNECTED", _CANNOT, ("连接", "连接上", "连接到", "连上", "连线")),
    ("UNREACHABLE_STILL", ("仍然", "还是", "依然", "突然", "均", "都"), _NO_ACCESS),
    # What ends again and again: `频繁掉线`
    ("CUT_OFF", _AGAIN, _CUT),
    ("CUT_OFF", _OFTEN, ("断",)),
    # What a device does in the end: `半路就断线`
    (
        "CUT_OFF",
        ("会", "就", "就被", "发现是", "又"),
        ("掉线", "断线", "中断", "断开连接", "断开了连接"),
    ),
    # What somebody sees: `遇到超时`
    ("TIMES_OUT", ("仍然", "依然", "还是"), ("超时",)),
    ("TIMES_OUT", ("提示", "显示", "遇到", "出现", "都是", "全部"), ("超时",)),
    # What was not done
    ("UNCONNECTED", ("未", "尚未", "没", "没有"), ("连接上", "连接到", "连上", "连接成功")),
)


def every_chinese_thing() -> Iterator[tuple[str, str]]:
    """Give the words of everything that can fail, and its name in `PAIRS`."""
    return named_words(_THINGS)


def every_chinese_ending() -> Iterator[tuple[str, str]]:
    """Give the words of every end that stands behind its thing, and its name in `PAIRS`."""
    return named_words(_ENDINGS)


def every_opening() -> Iterator[tuple[str, str]]:
    """Give the words of every end that comes first, and its name in `PAIRS`."""
    return named_words(_OPENINGS, _COMPOSED, between="")

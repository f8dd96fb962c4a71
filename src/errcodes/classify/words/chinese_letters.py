"""Traditional Chinese, read in the simplified letters and the words of the mainland."""

import re

from errcodes.classify.lazy_pattern import LazyPattern

__all__ = ["simplified"]

#: Each traditional letter, and its simplified one (Unicode 16, Unihan: kSimplifiedVariant), of
#: those that the tables have. 憑 is left out: 憑證 is a certificate, and 凭证 what one has to log
#: in with.
_PAIRS = (
    "並并 佈布 來来 係系 個个 們们 備备 傳传 優优 內内 冊册 凍冻 別别 則则 創创 動动 務务 區区 "
    "協协 參参 問问 單单 嗎吗 嘗尝 國国 執执 報报 場场 塊块 壞坏 夠够 寫写 將将 對对 導导 屬属 "
    "帳帐 庫库 張张 強强 彈弹 後后 徑径 從从 復复 態态 慮虑 應应 戶户 拋抛 據据 擬拟 攔拦 攝摄 "
    "敗败 數数 斷断 於于 時时 暢畅 暫暂 書书 會会 條条 業业 極极 構构 標标 樞枢 樣样 機机 檢检 "
    "權权 決决 沒没 況况 測测 為为 無无 爲为 狀状 獲获 現现 產产 異异 當当 發发 盡尽 盤盘 確确 "
    "碼码 種种 稱称 積积 節节 簽签 籤签 紋纹 終终 結结 絕绝 絡络 給给 統统 綁绑 經经 維维 網网 "
    "線线 編编 總总 聯联 腦脑 臺台 與与 處处 號号 裝装 製制 複复 見见 規规 觸触 訂订 計计 訊讯 "
    "記记 訪访 設设 許许 註注 詢询 試试 話话 該该 誌志 認认 語语 誤误 說说 調调 請请 謂谓 證证 "
    "識识 譯译 議议 護护 讀读 變变 費费 資资 賬账 賴赖 軟软 載载 輯辑 輸输 辦办 迴回 這这 連连 "
    "進进 過过 達达 違违 遞递 遠远 邏逻 銷销 錄录 錯错 鎖锁 鏈链 鐘钟 鑰钥 長长 閉闭 開开 間间 "
    "閘闸 閱阅 閾阈 關关 際际 離离 雲云 響响 頁页 項项 須须 預预 頒颁 頭头 頻频 題题 額额 類类 "
    "顯显 餘余 驗验 體体 點点"
)
_SIMPLIFIED = {ord(pair[0]): pair[1] for pair in _PAIRS.split()}
#: Some words have none of those letters, and are of no other country.
_TRADITIONAL = LazyPattern(f"[{''.join(map(chr, _SIMPLIFIED))}]|伺服器")
#: What Taiwan calls otherwise, and what that is called on the mainland (Microsoft's terminology for
#: zh-TW and zh-CN), of the same length.
_WORDS = (
    "交握握手 伺服器服务器 位址地址 回应响应 存取访问 帐户账户 帐号账号 忙碌繁忙 憑证证书 权杖令牌 "
    "登入登录 登出注销 网路网络 装置设备 讯息信息 讯号信号 设定设置 资料数据 软体软件 连线连接 "
    "逾时超时 金钥密钥 闸道网关"
)
_MAINLAND = {pair[: len(pair) // 2]: pair[len(pair) // 2 :] for pair in _WORDS.split()}
_OF_TAIWAN = LazyPattern("|".join(_MAINLAND))
#: Japanese has many of those letters as well, and words of its own.
_KANA = LazyPattern("[\u3041-\u30ff]")


def simplified(text: str) -> str:
    """Give a traditional text as the mainland writes it, every letter and word in its place.

    >>> simplified("伺服器無回應")
    '服务器无响应'
    >>> simplified("応答が無い")
    '応答が無い'
    """
    if _TRADITIONAL.search(text) is None or _KANA.search(text) is not None:
        return text
    return _OF_TAIWAN.sub(_as_on_the_mainland, text.translate(_SIMPLIFIED))


def _as_on_the_mainland(word: re.Match[str]) -> str:
    return _MAINLAND[word[0]]

"""HTTP statuses as people call them, and numbers of other things that look like them."""

import pytest

from errcodes import classify


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("I get a 502 error when I open the shop", 50512),
        ("since yesterday the shop gives me 503 errors", 50513),
        ("The shop is showing 500 internal error", 50500),
        ("the site returns 504 Gateway Time-out error", 50408),
        ("Lamp server sending 'random' 520 errors", 50500),
        ("Pairing always fails with 503 error", 50513),
        ("the sync failed with 502 again", 50512),
        ("My hub keeps returning a 503 since the update", 50513),
        ("All our calls now give 502 Bad Gateway", 50512),
        ("The error 503 is back", 50513),
        ("Hi, im getting the 429 error code", 50500),
        ("I still get 503's on some requests", 50513),
        ("The lamp server spews 503 errors", 50513),
        ("502 errors from the lamp API", 50512),
        ("since noon I keep getting 503s from the lamp cloud", 50513),
        ("the gateway returns lots of 504s today", 50408),
        ("We are hit by 503 errors", 50513),
        ("[BUG] cloud error 503 causes a crash", 50513),
        ("an error 502 happened while syncing the rooms", 50512),
        ("the lamp API gives 401 since noon", 50500),
        ("灯的网站打不开了 502", 50512),
        ("升级以后总是503，求解决", 50513),
        ("昨晚起打开页面就出现了502的报错", 50512),
        ("升级之后接口请求为503", 50513),
    ],
)
def test_a_status_that_is_called_an_error(text: str, code: int) -> None:
    """It stands before the word, behind it, or behind what says that it was answered."""
    assert classify.message(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "received 503 records from the queue",
        "got 502 items",
        "Found 503 errors and 20 warnings",
        "the job took 503s",
        "房间 503 的灯已打开",
        "客厅网关 502",
        "lint: 502 errors",
        "压缩后502，压缩前1024",
        "请求总数为502，成功500",
        "build finished with 503 errors",
        "line 504 error: unexpected token",
        "main.c:503: error: expected ';'",
        "error 503: expected expression",
        "port 502 error counters cleared",
        "returns 503 rows",
        "see page 502 for details",
        "step 503 error",
        "Room 503 error light on",
        "Return a 503 error while the hub starts",
        "Return 504 instead of 500 when there are no logs",
        "Requests are tried again on a 502 error code",
        "a 502 error is usually the fault of a proxy",
        "    {error, 503, Headers}",
        "it gives 401 in all",
        "the url gives 404 when empty",
        "gives 401 on the API",
    ],
)
def test_another_number(text: str) -> None:
    """What counts, stands at a place, is wanted or is explained is no answer."""
    assert classify.message(text) is None


@pytest.mark.parametrize(
    ("text", "evidence"),
    [
        (
            "I get a 502 error",
            'text[2:17] = get a 502 error (a status as it is called: "a @ error")',
        ),
        (
            "My hub keeps returning a 503 since the update",
            'text[13:28] = returning a 503 (a status as it is called: "it answered @")',
        ),
    ],
)
def test_the_evidence(text: str, evidence: str) -> None:
    """It says that no row of a table was found, but a status as people call one."""
    diagnosis = classify.diagnose_message(text)

    assert diagnosis is not None
    assert diagnosis.evidence == (evidence,)

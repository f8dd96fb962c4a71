"""The error that the body of an answer tells, and bodies that tell none."""

import pytest

from errcodes import NetworkErrorCode as Network
from errcodes import classify
from errcodes.classify.evidence import Symptom, Weight
from errcodes.classify.texts.answer_bodies import body_error
from errcodes.classify.words.splitting import lower_case

#: Bodies as the services show them that have the same field, each with a hub's own words.
REFUSED = [
    # Numbers
    '{"code": 20011, "message": "no such room, not found"}',
    '{"errcode":48001,"errmsg":"scene api unauthorized"}',
    r"{\"errcode\":48001,\"errmsg\":\"scene api unauthorized\"}",
    "errCode: -504002 | errMsg: scene could not be found",
    "send returned errcode: 60020 errmsg: not allowed from this address",
    "{'error_code': 110, 'error_msg': 'hub token invalid or no longer valid'}",
    '{"jsonrpc":"2.0","error":{"code":-32602,"message":"Invalid params."},"id":1}',
    '{"retcode":-100,"message":"登录失效，请重新登录"}',
    '{"rc":-3,"message":"lamp rejected"}',
    # Names
    '{"Code":"InvalidHubKey.NotFound","Message":"The key is not found."}',
    '{"code":"rest_forbidden","message":"Sorry, you are not allowed to do that."}',
    "HubError: { code: 'permission-denied', message: 'Missing or insufficient permissions.' }",
    '{"error":"unauthorized_client","error_description":"HUB7: application not found"}',
    '{"status":"ERROR","errorCode":"TOKEN_EXPIRED"}',
    '{"error_code":"9999","error":"hub busy"}',
    "Object ( [code] => 15 [msg] => Remote service error [sub_code] => hub.remote-error )",
    "<faultcode>soap:Client</faultcode><faultstring>Login failed</faultstring>",
    # What was no success
    '{"success":false,"code":10,"msg":"token invalid"}',
    '{"return_code":"FAIL","return_msg":"签名错误"}',
    '{"stat":"fail","data":{"reason":"quota used up"}}',
    # What only holds an error
    '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}',
    '{"error_response":{"code":27,"msg":"Invalid session"}}',
    '{"detail":"Credentials were not provided."}',
    '{"code":20011,"message":"this scene can\'t be changed"}',
    '{"code":20012,"message":"unsupported scene"}',
    '{"Message":"The request was denied."}',
]
QUIET = [
    '{"code":0,"msg":"ok"}',
    '{"code":200,"message":"success"}',
    '{"errcode":0,"errmsg":"ok"}',
    '{"status":"ok","code":20000,"message":"成功"}',
    '{"success":true,"code":1,"msg":"操作成功"}',
    '{"error":null,"code":"A1","message":"lamp on"}',
    '{"result":"ok","error":false,"msg":"door is not open"}',
    '{"errors":[],"message":"2 lamps updated, one missing"}',
    '{"code":"LIGHT_ON","desc":"turn on"}',
    '{"errorCode":"0","errorMsg":""}',
    '{"errno":0,"data":{"list":[]},"message":"成功"}',
    "<Code>200</Code><Message>OK</Message>",
    "[code] => 0 [msg] => success",
    "errCode: 0 | errMsg: ok",
    '"errcode": {"type": "integer", "description": "error code, 0 on success"},',
    "const codes = { code: 40001, message: 'string' };",
    '{"qrCode":"4411","message":"scan me"}',
    '{"code": "E501", "message": "line too long"}',
    '        "error": {',
]


@pytest.mark.parametrize("text", REFUSED)
def test_refusals(text: str) -> None:
    """Whatever the fields are called, and however a program shows them."""
    assert classify.message(text) is Network.OTHER


@pytest.mark.parametrize("text", QUIET)
def test_quiet_bodies(text: str) -> None:
    """A body may say that all is well, or be of no answer."""
    assert classify.message(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"code": 503, "message": "the hub restarts"}', Network.SERVICE_UNAVAILABLE),
        ('{"success":false,"msg":"could not reach hub: read timed out"}', Network.READ_TIMED_OUT),
        ('{"code":-1,"message":"ECONNREFUSED 192.0.2.1:80"}', Network.CONNECT_FAILED),
    ],
)
def test_what_says_more_goes_before(text: str, code: Network) -> None:
    """A status is what the server says, and words may tell a failure behind it."""
    assert classify.message(text) is code


def test_a_number_weighs_more_than_a_name() -> None:
    """Of two fields the number speaks."""
    text = '{"sub_code":"hub.invalid-session","code":503,"msg":"Invalid session"}'
    error = body_error(text, lower_case(text))

    assert error is not None
    start, end, (symptom, _), weight = error
    assert (symptom, weight) == (Symptom.STATUS_503, Weight.WRAPPER)
    assert text[start:end].endswith("503")


def test_no_more_fields_than_anybody_writes() -> None:
    """A text that is made to cost is not read to its end."""
    text = "{" + '"hub": 7, ' * 100 + '"errcode": 7, "errmsg": "invalid"}'
    assert body_error(text, lower_case(text)) is None

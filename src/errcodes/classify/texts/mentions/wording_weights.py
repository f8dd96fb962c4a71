"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 27,308 texts that have a phrase of a failure: public reports and
what only mentions failures, labelled by hand (issues and forums, in English, Chinese and others),
lines of logs, source code and documentation. Above 0 a mark speaks for a report. `^` is the
beginning of a text, `$` its end, `111` a number of three digits; a name in capitals is how much the
phrase weighs that was found.
"""

from typing import TypeAlias

__all__ = ["BEFOREHAND", "ROWS", "Row"]

#: A weight, and the marks that have it, with tabs between.
Row: TypeAlias = tuple[int, str]

#: What every text weighs before it is looked at.
BEFOREHAND = -3
ROWS: tuple[Row, ...] = (
    (-32, ";$"),
    (-30, "fix"),
    (-26, "^/"),
    (-25, "import"),
    (-24, "docs\ttimeout connect"),
    (-23, "^修"),
    (-21, "q\tshould"),
    (-20, "ignore\t如果"),
    (-19, "11111 i\t111111111111111\tcatch\tif"),
    (-18, ",$\t^ raise\t^.\tconnect timed\teconnrefused\tint\treject\t处理\t求超"),
    (-17, "^%\tclient 111\tgiven\tgoaway"),
    (
        -16,
        (
            "11 operation\tCANCELED\t^ except\t^#\t^:\tavoid\tct\terror aborted\tfinal\tmeans\t"
            "when the\t需要"
        ),
    ),
    (
        -15,
        (
            "^ fix\t^|\t^需\tby default\tclass\tconnection timed\tconnecttimeout\tconst\t"
            "econnreset\thandle\tor the\tsupport\ttransaction\t|$\t重置"
        ),
    ),
    (
        -14,
        (
            "*\t^ handle\t^ if\t^_\t`\tassert\tassertequal\texpect\tgateway timeout\tif the\t"
            "return\ttimeout client\ttimeout timeout\t{$\t解决"
        ),
    ),
    (
        -13,
        (
            "1x11\tHINT\t^ catch\t^如\tadd\tcase\tcodes\texc\tfailed connection\tfixed\t"
            "handles\timprove\tloss\tmay\tno connection\tnodes\tonce\tsetting\t"
            "sockettimeoutexception\tusername or\tvariable\t接失"
        ),
    ),
    (
        -12,
        (
            "111 info\t:$\t^ assert\t^ class\t^'\tbugfix\tconf\tdns\tdo i\tdo not\tduration\t"
            "error closed\tfeature\tfor client\thost 11\tits connection\tminutes\ton line\t"
            "refused 1\trefused_stream\tscope\tshow\ttests\ttreat\twhen a\t增加\t接断"
        ),
    ),
    (
        -11,
        (
            "#\t111 forbidden\t>\tNAME_PATTERN\t^ case\t^ feat\t^ jul\t^ mar\t^则\t^表\t"
            "after the\tallow\tconfiguration\tconnection refused\tdrop\tepipe\texcept\tfeat\t"
            "fun\thandling\ti think\tinstead\tip\tok\torder\tpackage\traises\treadtimeout\t"
            "requesttimeout\ts s\tself\ttest\tthe client\tthink\ttimeout 1111\t可能\t支持"
        ),
    ),
    (
        -10,
        (
            "11 debug\t=\t^ fixed\t^ return\t^+\t^<\tabort\taction\tadded\taiohttp\t"
            "authentication\tcloses\tconnecttimeoutexception\tdns resolution\tencoding\t"
            "error invalid\tf\tfrom 111\thttps github\tindicates\tip 111\tjul\tlocation\t"
            "mismatch\tof $\tp\tp $\tproperties\treset\tretry after\tsuch as\ttimeout 1\t"
            "timeout 11\ttimeout 111\tto parse\tunknownhostexception\twhat\twhen\twith an\t"
            "yaml\t}\t客户\t密码\t接超\t是否\t次数\t网关\t被拒\t默认"
        ),
    ),
    (
        -9,
        (
            "($\t^ 1\t^ 11111\t^ chore\t^ this\t^ your\t^-\t^•\t^当\t^问\taddress 111\t"
            "backoff\tbr\tchore\tclient connection\tclose\tconnect_timeout\tcount\tdenied $\t"
            "don\tdon t\terror connecting\texample com\tfixes\tftp\thow\tinclude\tincludes\t"
            "increase\tline $\tmode\tmodule\tno $\tpreviously\tprint\treconnect\tresp\t"
            "rst_stream\tsearch\tset\ttest $\ttimeout http\ttrue\tuse\tusually\twhich\t"
            "writetimeout\twww example\t、\t功能\t取超\t尝试\t时的\t载失"
        ),
    ),
    (
        -8,
        (
            "1 time\t111 and\t11111 error\t^ a\t^ added\t^ feb\t^ handshake\t^ how\t^ issue\t"
            "^ print\t^ td\t^ throw\t^ you\t^@\t^│\t^出\t^的\t^若\t^超\ta connection\tadmin\t"
            "an http\tauthenticate\tbe canceled\tcase of\tcerts\tchange\tcode and\tcom 111\t"
            "connection after\tconnection failure\td\tdata to\tdefault\terr $\tevents\text\t"
            "failure for\tfalse $\tfrom 11\tfuture\tget connection\tgoaway $\thas expired\t"
            "improved\tindicate\tinternal server\tjava lang\tjson parse\tkeep alive\t"
            "keepalive\tlogs\tmarked\tmax\tmeans that\tmechanism\tmight\tof connection\t"
            "on connection\tor a\tout 1\tpending\tpytest\trather\trather than\trcpt\t"
            "responses\trouter\tservice_unavailable\tside_effect\tsign\tstatus 111\ttd\ttd $\t"
            "the host\tthrow\ttimeout\ttimeout for\ttimeout read\ttimeouts\tto a\tto get\t"
            "token in\tundefined\tuser\tuser root\twhether\twith no\t”$\t书过\t如何\t或者\t立连"
        ),
    ),
    (
        -7,
        (
            "1 is\t11 pm\t11 server\t111 1111\t111 bad\t111 internal\t111 not\t11111 http\t?\t"
            "^ await\t^ def\t^ doc\t^ dubbo\t^ name\t^ public\t^ retry\t^ set\t^ show\t^ to\t"
            "^可\t^有\t^这\ta client\taccessing\tan\tappend\tat position\t"
            "authentication failure\tcannot read\tconfigurable\tcontains\tdef\tdubbo\te $\t"
            "early\ten\tenabled\tend $\terror http\terror is\terror messages\terror to\tetc\t"
            "etimedout\tex\texception $\tfailed $\tfloat\tfor\tfor user\tg\thandshake_failure\t"
            "http status\tin seconds\tinterval\tkeep\tloop\tmake\tmeans the\tmilliseconds\t"
            "note\tnotification\toccurs\tokhttp\tparser\tparsing\tpipe\tposition\t"
            "problem with\tprotocol error\tprovided\treason $\treasons\trefused at\t"
            "request is\tresolved\tretryable\ts\tsep 11\tservice unavailable\tsuch\tsyntax\t"
            "syntax error\tthe device\tthrows\ttime\ttimeout 11s\ttimeout server\ttypically\t"
            "way\twhere\twith 111\tyet\t会导\t时时\t检测\t正确\t端口\t网络\t自动\t设置\t资源\t"
            "返回\t通信\t重连"
        ),
    ),
    (
        -6,
        (
            "1 error\t11 111111\t111 network\t1111 1111\t^ 1111\t^ increase\t^ jan\t^ make\t"
            "^ t\t^ test\t^ title\t^ todo\t^ token\t^ with\t^应\tafter timeout\tan unexpected\t"
            "and read\tapi timeout\tasyncio timeouterror\tback\tby the\tc $\tcancelled\tconn\t"
            "connection reset\tconnectionrefusederror\tdetect\tdoes\te g\terror with\t"
            "errors are\texceeded $\texpected\tfailed unable\tfast\tfilename\tfor connection\t"
            "get timeout\tgetaddrinfo failed\tgive\thalf\thandled\thappen\thost unreachable\t"
            "if you\tin case\tis\tissuer\tlambda\tlevel\tlike\tlistening\tloaded\tlock\tlong\t"
            "manager\tmust\tnever\tnext\tnormal\tnormally\tnothing\tnow\tnumber of\tor\t"
            "properly\traised\trefs\trefused is\tremote server\troot\tsection\tserver cannot\t"
            "server disconnected\tset to\tsleep\tsocketexception connection\tsteps:1\t"
            "the connect\tthe internet\tthe port\tthe request\tthe tcp\ttimeout is\t"
            "timeout ms\ttimeoutexception $\tto connect\ttodo\ttoo many\ttrace\ttransient\t"
            "u11\tunavailable $\tunit $\tunreachable $\tuse of\tusername\tvar\tvm\t"
            "wait timeout\twithin the\twithout\twork\tyou\t→\t一个\t不是\t么办\t优化\t关闭\t"
            "参数\t希望\t心跳\t服务\t系统\t重试\t间内"
        ),
    ),
    (
        -5,
        (
            "+\t-\t1 from\t1 get\t1 to\t111 no\t111 utc\t11111111 ssl\t11s\t^ login\t^ oct\t"
            "^ remove\t^ self\t^ sync\t^ syntaxerror\t^ while\t^)\t^*\t^不\t^中\t^会\t^和\t"
            "^默\ta\ta response\talso\tanswers\tany\tasync\tauth\tawait\tbad gateway\tbetter\t"
            "by $\tcan\tcause the\tcertificateerror\tclient $\tcode to\tcommit\tcommunicate\t"
            "connect and\tconnection on\tconnection timeouts\tconnector\tcould\tdebug\t"
            "delayed\tdelete\tdeprecated\tdeveloper\tdisplay\telse\tempty\tenetunreach\tenv\t"
            "error handling\terror if\terror message\terrors\terrors in\texecutor\t"
            "failed because\tfind\tflags\tfn\tfrom 1\tgateway error\tgeneral\tgeneric\tgw\t"
            "here $\thttp client\thttp timeout\tidle timeout\tif a\tincluding\tinformation\t"
            "is now\tissues\tit $\tlabel\tlevel info\tline 1111\tlog\tlog $\tlogging\tmachine\t"
            "makes\tmessages $\tnew\tnodejs\tnot found\tnot permitted\to\tof 111\toften\t"
            "otherwise\tpackets\tper\tpermitted\tpong\tpostfix smtpd\tpr\tprevious\t"
            "read timed\trelease\tremoved\trequest_timeout\tres\treset cancel\tresult\t"
            "retries 1\tseconds\tserviceunavailable\tset the\tsettimeout\tslow\tsocket is\t"
            "ssl error\tstart\tstate\tstatus code\tsuppress\tt $\tthe $\tthe 111\tthe broker\t"
            "the code\tthe connection\tthe event\tthe mqtt\tthese\ttimeout 11111\t"
            "timeouterror $\ttimer\tto fail\tto reach\tts\tunderlying\turl $\tv\tvalue\twait\t"
            "while connecting\t。$\t在线\t完成\t导致\t异常\t录失\t断开\t新增\t有的\t触发\t"
            "认证\t避免\t错误\t防火\t页面"
        ),
    ),
    (
        -4,
        (
            '"$\t%\t11 11\t111 can\t111 error\t111 message\t1111 $\t1111 error\t^ data\t'
            '^ debug\t^ eof\t^ for\t^ is\t^ log\t^ logger\t^ the\t^"\t^断\tadd a\taddress $\t'
            "already\tan invalid\tapache\tas\tasyncio cancellederror\tasynctimeout\tat the\t"
            "bad certificate\tbase\tbe\tbe reached\tbetween\tcall\tcallback\tcancel\tcanceled\t"
            "cat\tcertificate_verify_failed\tcheck\tclientid\tclients\tconnect 1\t"
            "connection timeout\tcopy\tctx\tdescription\tdisconnected $\tend\terror $\t"
            "errors $\tfailed error\tfailed timeout\tfailure $\tfirst certificate\tfor the\t"
            "format\tframe\tfrom\tgithub\tgood\thappens\thave a\tin $\tinit\tis lost\tissue\t"
            "it will\titem\tjson at\tlast\tmany\tmean\tn $\tname timeout\tnot available\t"
            "not_found\ton timeout\topentimeout\topt\toption\toserror errno\tport $\tpossible\t"
            "probe failed\tproxyerror\tready\treason timeout\treference\trefused connection\t"
            "rejected $\tremote_ip\tremote_ip 111\trequests\tresponse $\tresponse 111\trest\t"
            "result in\tretry\tretry on\treturned $\tserver to\tshutdown\tso\t"
            "sslcertverificationerror\tstacktrace\tstatuscode 111\tstream closed\tstring\t"
            "t resolve\tterminate\tthat\tthe name\tthe proxy\ttheir\tthere was\tthis\t"
            "timeout set\tto allow\tto the\tto verify\ttr\ttype\tunauthorized\tutf\tutf 1\t"
            "val\tvalues\twhich is\twill\twith code\twould\t‘\t中断\t其他\t后端\t执行\t抛出\t"
            "拒绝\t据库\t方法\t是不\t是什\t析失\t正常\t求失\t通常\t重启"
        ),
    ),
    (
        -3,
        (
            '"\t$\t(\t1 111\t1 of\t1 temporary\t11 log1\t11 warning\t1111 hy111\t'
            "1111 milliseconds\t11111 at\t[\t^ e\t^ expected\t^ in\t^ response\t^一\t^响\t^是\t"
            "^未\t^没\t^测\t^直\ta 111\taccepted\tadding\taddresses\tand not\tapi $\taround\t"
            "auto\tblock\tbody $\tby javax\tbyte\tca certificate\tcertificateexception\t"
            "channel $\tclientrequest\tconnection 1\tconnection is\tconnectionreseterror\t"
            "context\tdialog\tdns error\tduring the\terror 1\terror at\terror response\t"
            "error timeout\terror unable\texample\texception in\texecute\tfailure in\t"
            "generate\tget an\tgroup\thelp\thttp 111\thttp response\thttps api\timpl\tinteger\t"
            "is $\tis a\titself\tjavax\tkt\tlog1\tlogger\tlogin\tmaking\tmessage for\tname $\t"
            "need\tneeds\tnot closed\toff $\ton\ton $\topenssl\toptional\toserror\toutput\t"
            "plain\trefused by\trequest timeout\tresponse body\tresponse timeout\tresume\t"
            "session\tspecific\tsrc\tsuch host\tthan the\tthe first\tthe timeout\ttlssocket\t"
            "to 111\tto write\ttoomanyredirects\tui\tuntil\tuntil the\tvalidation\t"
            "verification failed\tvia\twaits\twe\twrite\t|\t不能\t在连\t手机\t方式\t是网\t"
            "证书\t证失\t超时\t重新"
        ),
    ),
    (
        -2,
        (
            ",\t1 11\t1 at\t1 retry\t111 11\t111 connection\t111 debug\t111 response\t111111\t"
            "^ an\t^ check\t^ https\t^ please\t^ reason\t^ returns\t^ update\t^$\t^{\t^就\t"
            "^证\t__init__\table\tapps\tapr 11\tasyncio\tautomatically\tbefore\tbuffer\t"
            "certificate chain\tclient timeout\tclosed\tconnection failed\tconnection from\t"
            "connecttimeouterror\tcreate\tdeadline_exceeded\tentry\terror 111\terror errno\t"
            "error for\terror on\tevent\texample cn\texceeded\texit\texpecting value\tfirst\t"
            "go 11\theaders\tin home\tin this\tin time\tinfo\tinternal error\tis invalid\t"
            "localhost\tlost $\tnone $\tone\topenssl error\tos error\tphp $\tpinning failure\t"
            "pull\tremotedisconnected\trpc\tshared\tspring\tstdout\tsteps:0\tsteps:2\t"
            "system threading\tthreading\ttimeout option\tto be\tto cloud\ttoken\tunknown 111\t"
            "using the\twant\twas cancelled\twould be\t【\t】\t不可\t代理\t原因\t接不\t无效\t"
            "日志\t没有\t登录\t的问\t路由\t通过"
        ),
    ),
    (
        -1,
        (
            ")\t11 at\t111 1\t111 gateway\t111 reason\tWRAPPER\t\\\t^ git\t^ it\t^ requests\t"
            "^1\talert handshake\tamazonaws\tamazonaws com\tattempt\tbin\tcertificate\t"
            "connect $\tconnection $\tconnection was\tdec\tdenied\tdenied for\tdesc\tdial\t"
            "failure\thttp 1\tin name\tincorrect\tinvalid\tloads\tmessage timeout\tnio\tpass\t"
            "request timed\tsee\tt\tthat the\tthey\tthis will\tupstream\twww\t{\t可用\t安全\t"
            "开连\t提示\t无法\t请重\t連線\t遇到"
        ),
    ),
    (
        1,
        (
            "/\t1 1\t1 seconds\t111 server\t;\t>$\t^ 11\t^读\taccess\tagain $\tapi error\tat\t"
            "bad\tcalls\tcancelled $\tcertificates\tconnection to\tdata\tdns $\tdoesn\tdue\t"
            "due to\terr 111\tforbidden\thtml\tindex\tis unreachable\tjsondecodeerror\t"
            "lines:2\tlines:3\tmatching\tnet sockettimeoutexception\tno\tnon\tproxy\tread\t"
            "refused $\tsend\tsmtp\tsockettimeoutexception connect\tsteps:4\tthe error\t"
            "try again\tusers\twas\tweb\twith\tyour\t不到\t办法\t发送\t收到\t请求"
        ),
    ),
    (
        2,
        (
            "1\t1 retries\t11 info\t111 $\t1111 11\t1111 timeout\t11111\t11111 $\t@\t^\t^ dec\t"
            "^ got\t^ socket\t^[\t^为\t^客\t^无\t^查\t^请\tan exception\targument\tchrome\t"
            "closed $\tcode 1\tconnect\tconnect timeout\tconnection lost\tconnections $\t"
            "connectiontimeout\tcreating\tdevice $\tdisconnect\tduring\tdynamic\t"
            "econnrefused 111\teof $\terrno econnrefused\terror no\texchange\texecution\thigh\t"
            "host name\tinput\tit would\tjs\tjson $\tlogged\tmetrics\tmight be\tn\tnetwork\t"
            "no internet\tnode events\tnow $\toff\toffline\ton the\tparse error\tpid 11111\t"
            "please try\treceive\tresolve host\trunning $\tsince\tssl handshake\tstatus_code\t"
            "switch\ttemporary\tthe\tthis error\ttimedout\ttimeout error\ttook\ttrue $\t"
            "unknown $\tupdate\turl url\tverify\twas reset\twe re\t可以\t消息\t秒后\t访问\t"
            "链接\t长时\t频繁"
        ),
    ),
    (
        3,
        (
            "\n\t!\t)$\t.$\t1 1111\t1 column\t11 invalid\t111 proxy\t111 request\t11s $\t]\t"
            "]$\t^ api\t^ err\t^ error\t^ errors\t^ get\t^ i\t^ network\t^ server\t^`\t^设\t"
            "^返\t^连\ta message\taccount\tarchive\tat https\tattempt failed\tb\tbuild\t"
            "by user\tcausing\tcertificate s\tco\tcode econnreset\tcontact\tdisconnected\t"
            "econnrefused $\teconnrefused connection\terror an\terror request\terror when\t"
            "example $\tfailed 1\tfailed ssl\tfrom client\thandshake with\thas a\t"
            "hostname 111\tinvalid response\tipv1\tit\tit s\tjsonexception\tlimit\tlink\t"
            "local\tmany requests\tmessage\tmessage $\tms $\tof a\ton a\toperation\tout 111\t"
            "out waiting\tplease\tprovider\tput\tquickly\trequests exceptions\trequired $\t"
            "response\tresulted\tresulted in\treturning\trtsp\tsay\tseconds $\tserver can\t"
            "service\tso the\tspan\tssl sslhandshakeexception\tstarted\tstream\tsync failed\t"
            "system\ttcp\tthe system\ttimed\tto offline\ttrusted\ttype $\tunexpected eof\t"
            "update failed\tupstream client\tvalid\tverified\tverified certificate\twaiting\t"
            "with timeout\t况下\t地址\t接服\t握手\t未知\t目前\t（\t）\t）$\t；"
        ),
    ),
    (
        4,
        (
            "1 timeout\t11 level\t111 errors\t111 too\t111 warning\t11111 1\t1s $\tCLASS\t"
            "^ 111\t^ abort\t^ aborterror\t^ hostname\t^ read\t^ request\t^ ssl\t^ web\t^A\t"
            "^后\t^日\t^目\t^能\t_$\ta certificate\tactivity\tadapter\tafter\tafter 11111ms\t"
            "altnames\tand i\tattempts\tauthentication required\tauthorised\tbroker $\t"
            "but when\tca\tcan not\tcaused\tcertificate for\tclient_exceptions\t"
            "clientconnectorerror cannot\tclosed connection\tcmd\tcolumn 1\tcompose\t"
            "connect network\tconnected\tconnecting\tconnection\tconnection attempt\t"
            "connection without\tcould not\tcouldn\tcouldn t\tcurrently\tdependencies\tdetail\t"
            "dn\tdoctype\tdown $\te\tencountered\tenetunreach network\tenvironment\terrno\t"
            "errno etimedout\tetimedout $\tevery\texception\texception was\texpired\t"
            "expired $\tfailed 11\tfailed network\tfailed to\tfails to\tfor 1\tfor more\t"
            "found $\tgateway $\tgateway h1\tgetaddrinfo\th1 111\tha\thandle handle\t"
            "heartbeats\thost\thostname ip\thtml $\thttp request\thttps $\tidle\t"
            "indicate success\tinvalid username\tinvoke\tis there\tjava\tjava net\tjson\t"
            "localhost 11111\tlogin to\tlonger\tm\tmac\tmake sure\tmaster\tmatch certificate\t"
            "method get\tmost\tnames\tnegotiation\tnet\tnil $\tnull\tokhttp1\t"
            "okhttp1 internal\ton client\torg\tout connect\tpeer\tping\tpost\tpostgresql\t"
            "private\tproblem\tqueue\trate\treadline\trecord\trequest canceled\trequestid\t"
            "reset by\tresolution $\tresponse status\trestarting\tretries exceeded\treturns a\t"
            "routines\ts altnames\tserver\tserver connection\tsettings\tsha111\tshows\tsocket\t"
            "socket error\tssl\tssl routines\tsteps:3\tstream_socket_client\tsubject\t"
            "success 111\tsure\tt match\ttarget\ttermination\tthrough\ttimeout code\t"
            "timeout to\ttlsv1\tto access\tto database\tto fetch\tto reconnect\tunable to\t"
            "unix\tunrecognized\tup $\tupdating\turl handle\turl http\tuses\tv1\tv1 1\t"
            "version number\tvery\twaiting for\twas lost\twell\twere\twhen trying\t"
            "while waiting\twhite\tworker\twrong version\tyour connection\tyour network\t。\t"
            "下载\t么解\t以正\t任务\t出现\t态码\t接的\t机名\t样的\t添加\t版本\t由于\t络请\t连接"
        ),
    ),
    (
        5,
        (
            "1 11111\t1 bytes\t1 compute\t1 ms\t11 1111\t11 111111111\t11 11z\t11 err\t11 jan\t"
            "11 network\t111\t11111 11111\t11z\t^ errno\t^ host\t^ x111\t^也\t^启\t_ssl\t"
            "_ssl c\ta timeout\tactual\taddress\taiohttp client_exceptions\tam\tanonymous\t"
            "answer\tapp\tas it\tattempting\tavailable\tb $\tb1\tbackend\tbecause the\tbody\t"
            "but\tcalling\tcancellederror $\tcannot\tchannel\tchannels\tclient\tcluster\tcn\t"
            "code 111\tcom $\tcompleted\tconnect econnrefused\tconnection aborted\tcontainer\t"
            "content length\tdeadline exceeded\tdirectory\tdisconnected from\tdriver\t"
            "error 11111\terror code\terror reading\testablished\teu\teven\tfailing\tfails\t"
            "from device\tgateway title\tgo\thandshake error\thttp\ti use\tin 1\t"
            "in connection\tinternal\tis running\tjan 1111\tjellyfin\tkeeps\tkey\tknow\t"
            "last error\tlater\tlookup\tmatch\tmessage the\tmore information\tmount\tmsg\tmy\t"
            "native\tno route\tnot\tnot connected\tnot reach\tnpm\tone or\topenai\tout error\t"
            "password $\tpeer $\tpeer certificate\tplease make\tport 111\tpost https\t"
            "processing\tproject\tproxy server\tquery\tr\trandomly\trc\treached\tread tcp\t"
            "read timeout\treceiving\tredirects\trefused 111\treport\trequest request\t"
            "requested\trequired\tresource\tresponded\tretrying\tserver $\tserver on\t"
            "socket closed\tssl_accept\tssl_connect\tstop\tsyscall\tthe app\tthe channel\t"
            "the game\tthe response\ttime i\ttimeout in\ttimeout issue\tto perform\t"
            "to receive\tto upload\ttrust\ttxt\tunable\turl\turlopen error\tus\tve\twas $\t"
            "was not\twebsocket connection\twindow\tws\txx\tzone\t之后\t出错\t名称\t失效\t"
            "失败\t怎么\t报错\t浏览\t登陆\t的网\t的连\t结果\t网站\t设备\t请问\t还是"
        ),
    ),
    (
        6,
        (
            "1 http\t11\t11 111111111z\t111 at\t111 com\t111 port\t1111\t1111 1\t111111 1\t"
            "111111111z\t1x1\t?$\tCERTIFICATE\t^ 1111111111\t^ dns\t^ http\t^ on\t"
            "^ unexpected\t^ websocket\t^报\t^提\t^用\t^调\t^都\taborted by\taborterror\t"
            "access denied\tafter 1\tagain\talways\tand no\tapi\tapp $\tappears\taway\t"
            "beginning of\tbridge\tbroker\tbug $\tbut the\tc 1111\tcom request\tcommand\t"
            "concurrent\tconnection close\tconnectionerror connection\tcustom_components\t"
            "data $\tdatabase $\tdb\tdestination host\tdial tcp\tdid not\tdisplayed\tdown\t"
            "endpoint\terror network\tesp\testablish a\texisting\tfailed from\tfrom socket\t"
            "get http\tgo 111\th1\thas not\thomebridge\thostname\thttpconnectionpool\t"
            "httperror\thttps\ti ve\tin the\tis available\tis refused\tis too\tkafka\tkind\t"
            "known $\tkubelet\tlan\tlimiting\tline\tlost connection\tmainthread\tmore errors\t"
            "mqtt_client\tmsg error\tnginx\tno data\tnot allowed\tonline\tport 11\trandom\t"
            "reached $\trefused connect\treply\treported\trequest\trequest to\trunning\t"
            "runtimeerror\tsaying\tsecurity\tself signed\tservice is\tsockets socketexception\t"
            "some\tsteps:5\tstore\tsync\ttags\ttcp 111\ttemporary failure\tterminated\t"
            "the application\tthe network\tthe tls\tthe website\tthere is\tthis request\t"
            "timing out\tto download\tto open\ttoken $\ttraceback\ttried to\tvalue error\t"
            "while reading\twith status\t不了\t不知\t了一\t使用\t务器\t务端\t发现\t同步\t器连\t"
            "回错\t总是\t恢复\t您的\t未能\t知道\t经常\t解析\t这个\t都是\t："
        ),
    ),
    (
        7,
        (
            "11 warn\t111 failed\t1111 post\t1ms\t^ asyncio\t^ com\t^ connection\t^ could\t"
            "^ exception\t^ grpc\t^ invalid\t^ no\t^ session\t^ status\t^ system\t^ timed\t"
            "^ usr\t^发\t^小\t^开\t^系\tabort $\taccording\taccording to\tafter 11\tan ssl\t"
            "anonymous $\tapi example\tcanceled $\tcaused by\tcheck that\tcode 11111\t"
            "connecting to\tconnection could\tconsumer\tcouple\tcrashes\tcurl 11\tdata from\t"
            "details\tdevices\tdevices $\tdidn\tdisconnects\telapsed\terror_code\tfailed\t"
            "failed 111\tfaraday\tfor some\tfor this\tget\tget https\tgiving\thas been\thi\t"
            "httpx\tid\tinstall\tis up\tjava io\tknown\tldap\tlevel error\tline http\tloading\t"
            "mail\tmain\tmay be\tmodel\tmqtt\tnetwork error\tno_error\tnull $\tobject at\t"
            "open\toperationalerror\tpost http\tproducer\tproduction\treachable\treason\t"
            "reason connection\trejected\treply from\trequest error\trequest failed\t"
            "request was\tresponse time\truby\truby 1\tsetup\tsip\t"
            "sockettimeoutexception timeout\tsometimes\tstatus statuscode\tstatuscode\tstuck\t"
            "the service\tthe site\tthere\tto http\tto resolve\tto respond\tto send\ttopology\t"
            "transfer\tunauthorized $\tunexpected\tuploading\turlopen\tutil\tvalid for\twarn\t"
            "was canceled\twas closed\twhile\twith the\tx111 certificate\t为什\t今天\t以下\t"
            "存在\t当前\t所有\t最近\t法访\t调用\t账号\t远程\t，"
        ),
    ),
    (
        8,
        (
            "1 111111\t1 s\t1 ssl\t11 xxx\t111 curl\t1111 111\t11111 ms\t1111111\t11111ms\t"
            "STATUS\tWORDS\t^ but\t^ certificate\t^ fatal\t^ java\t^ mqtt\t^上\t^安\t^导\t^我\t"
            "a while\taborted a\tan error\tand then\tbrowser\tcommunication\tconnect error\t"
            "connects\tdatabase\tdevice\tdioexception\tdisconnecting\terr\terror a\t"
            "error connect\terror msg\texample net\texceptions\tfirefox\tgateway\tgrpc\t"
            "handshake timeout\thead\thome\thttpsconnectionpool\thttpsconnectionpool host\t"
            "image\tinternet connection\tis unavailable\tit was\tjul 11\tlocally\tminute\t"
            "mqtt connection\trecent\tremote\trequest aborted\tresponding $\trpc error\ts1\t"
            "secs\tthe certificate\ttimeout before\ttimeout expired\ttotal 1\ttrying\t"
            "unavailable no\turl https\tuser aborted\twarning\twebsite\twinerror 11111\t…\t"
            "但是\t的服\t确认\t络设"
        ),
    ),
    (
        9,
        (
            "!$\t1 1111111111\t11 port\t1111111111\t^ $\t^ http1\t^ httpx\t^ io\t^ message\t"
            "^ net\t^ org\t^ timeout\t^ when\t^但\t^大\t^接\t^請\t^错\ta$\tat timeout\tbot\t"
            "certificate in\tcom\tconnection broken\tcurl\tdelay 11\tdocker\terr value\t"
            "errcode\terrmsg\terror\texited\tfails with\tfrom server\tgoogle\tim\tleft\t"
            "malformed\tmodbus\tmozilla\tnode 1\tnot respond\tout after\tout at\t"
            "permission denied\tposition 1\tprinter\tprobably\tread econnreset\treports\t"
            "request fail\tright\tserver sent\tservers\tsvc\tsystem net\ttimeout $\t"
            "timeout of\tuncaught\tusr\tvideo\twhen using\twifi\tx11\t么原\t取消\t后重\t建议\t"
            "是有\t段时\t点击\t络是"
        ),
    ),
    (
        10,
        (
            "1 content\t1111ms\t<\t^ remote\taborted\tbytes\tcamera\tconnectionreseterror 111\t"
            "controller\telasticsearch\terror connection\terror econnrefused\terror socket\t"
            "executing\tfetch\tfoo\tgame\thours\tietf\tif connection\tin 11\tis denied\tkey $\t"
            "line 111\tlogin failed\tme\tmemory\tnxdomain\tpl\treceived\tretry 1\treturned\t"
            "says\tscene\tseeing\tseems to\tsqlstate\tssh\tsshd\ttid\tupload\tworking\t上传\t"
            "正在\t络不\t请检"
        ),
    ),
    (
        11,
        (
            "11 error\t111 in\t:\tNUMBER\t^ cannot\t^ code\t^ type\t^下\tandroid\tcloud\t"
            "connection with\tcoroutines\tdownload\tdownloading\terr 1\terror domain\t"
            "error type\tfail\tfetching\tfew\tgot\thello\ti try\tis disabled\tis the\tnot be\t"
            "out read\tpod\tpreauth $\tscript\tserver has\tsite\ttime $\ttimeout after\t打开\t"
            "文档\t能正"
        ),
    ),
    (
        12,
        (
            "^ redis\t^ unable\t`$\tby 111\tcc\tcontext canceled\ti\ti have\tmsg timeout\t"
            "net readtimeout\tns\torigin\tqq\tunexpectedly\tuser $\twebsocket\t一直"
        ),
    ),
    (
        13,
        (
            "^登\tcan t\tcancelling\tcheck your\tcode 1111\tcritical\terrno 111\tfatal\t"
            "message connection\toccurred\t运行"
        ),
    ),
    (14, "1111 get\t^ connect\t^ msg\tof 11111ms\t显示"),
    (15, "code 11\thad\tlooks\tobject $\tout $\twhen i\txxx"),
    (16, "^=\t}$"),
    (17, "1x1111 $\terrorcode 1"),
    (18, "and you\tseems"),
    (20, "yes"),
    (22, "getting"),
    (24, "*$"),
)

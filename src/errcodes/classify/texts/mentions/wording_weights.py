"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 27,873 texts that have a phrase of a failure: public reports and
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
    (-31, ";$\tfix"),
    (-25, "^/\timport"),
    (-24, "timeout connect"),
    (-23, "^修"),
    (-22, "docs"),
    (-21, "q\tshould"),
    (-20, "11111 i\t^."),
    (-19, "111111111111111\tcatch\tif\tignore\tint\t如果"),
    (-18, "^ raise\t^%\tconnect timed"),
    (-17, ",$\t^#\tclient 111\teconnrefused\tgiven\tgoaway\tmeans\t处理\t求超"),
    (-16, "11 operation\t^ except\t^ how\t^:\t^需\tavoid\tct\thandle\treject\t重置"),
    (
        -15,
        (
            "CANCELED\t^ fix\t^|\tclass\tconnection timed\tconnecttimeout\teconnreset\t"
            "error aborted\tfinal\tor the\tsupport\ttimeout timeout\twhen the\t{$"
        ),
    ),
    (
        -14,
        (
            "^ if\t^_\t`\tassert\tassertequal\tcodes\tconst\texpect\tfixed\tgateway timeout\t"
            "if the\tmay\ttransaction\t|$\t接失\t需要"
        ),
    ),
    (
        -13,
        (
            "*\tHINT\t^ catch\t^ handle\t^ jul\t^如\tadd\tallow\tby default\tcase\tconf\texc\t"
            "handles\thandling\timprove\tits connection\tloss\tminutes\tnodes\tsetting\t"
            "sockettimeoutexception\ttimeout 1111\ttimeout client\tusername or\tvariable\t解决"
        ),
    ),
    (
        -12,
        (
            "111 forbidden\t1x11\t^ feat\t^ mar\t^ return\t^'\tbugfix\tconnection refused\t"
            "do i\tduration\terror invalid\texcept\tfeat\tfeature\thost 11\ti think\tinstead\t"
            "no connection\tonce\tpackage\trefused 1\trefused_stream\treturn\tself\tshow\t"
            "tests\tthink\ttreat\twhen a\t可能\t增加\t接断"
        ),
    ),
    (
        -11,
        (
            "#\t>\tNAME_PATTERN\t^ assert\t^ case\t^ class\t^ fixed\tabort\tauthentication\t"
            "client connection\tconfiguration\tdns\tdns resolution\tdo not\tdrop\tepipe\t"
            "error closed\tfailed connection\tfalse $\tfor client\tftp\tfun\tip 111\tjul\t"
            "mismatch\tok\ton line\torder\tproperties\traises\trequesttimeout\tscope\ttest\t"
            "timeout http\t}"
        ),
    ),
    (
        -10,
        (
            "($\t111 info\t=\t^ 1\t^ 11111\t^ this\t^+\t^<\t^则\t^表\t^问\taction\tadded\t"
            "aiohttp\tclose\tcloses\tconnect_timeout\tconnecttimeoutexception\tcount\t"
            "denied $\tdon\tdon t\thttps github\tinclude\tincrease\tip\tline $\tlocation\t"
            "module\tof $\tp\tp $\tretry after\ts s\tsep 11\tthe client\tthe device\tthe host\t"
            "timeout 1\ttimeout 11\ttimeout 111\tto parse\tunknownhostexception\twhat\twhen\t"
            "功能\t密码\t支持\t是否\t次数\t被拒"
        ),
    ),
    (
        -9,
        (
            "11 debug\t:$\t^ chore\t^ handshake\t^-\t^•\t^当\tafter the\t"
            "authentication failure\tbackoff\tbe canceled\tbr\tchore\tconnection failure\t"
            "encoding\terror connecting\tetc\tfailure for\tfixes\tfrom 111\thas expired\t"
            "improved\tincludes\tindicates\tmode\tno $\ton connection\tor a\tpipe\tpreviously\t"
            "print\trcpt\treadtimeout\tresp\tretried\trouter\trst_stream\tsearch\tsign\tsuch\t"
            "such as\ttest $\tthe port\ttoo many\twhether\twith an\twritetimeout\t、\t或者\t"
            "接超\t时的\t网关\t默认"
        ),
    ),
    (
        -8,
        (
            "1 is\t1 time\t111 https\t111 internal\t111 no\t11111 error\t^ a\t^ added\t^ def\t"
            "^ dubbo\t^ feb\t^ issue\t^ print\t^ retry\t^ td\t^ throw\t^ you\t^@\t^│\t^可\t"
            "^若\ta client\taddress 111\tadmin\tan http\tcannot read\tcase of\tcerts\t"
            "code and\tcom 111\tconfigurable\tconnection after\tdata to\tdef\tdefault\tdubbo\t"
            "err $\terror is\terror messages\terror with\tevents\texample com\texception $\t"
            "ext\tf\tfloat\tfor user\tgoaway $\tindicate\tinternal server\tjava lang\t"
            "json parse\tkeepalive\tlogs\tmarked\tmeans that\tmechanism\tmight\tnormal\t"
            "of time\tout 1\tpending\tprotocol error\tpytest\trather\trather than\treconnect\t"
            "reset\tresponses\tservice_unavailable\tset\tside_effect\ttd\ttd $\tthrow\t"
            "timeout for\ttimeout read\ttimeouts\tto a\tto get\tto verify\tundefined\tuser\t"
            "user root\tusually\twhich\twith no\tyaml\t一个\t如何\t立连\t资源\t载失"
        ),
    ),
    (
        -7,
        (
            "11 server\t111 1111\t111 and\t111 bad\t111 network\t111 not\t11111 http\t?\t"
            "^ 1111\t^ await\t^ do\t^ doc\t^ make\t^ public\t^ set\t^ to\t^ with\t^ your\t^出\t"
            "^应\t^的\t^超\ta connection\taccessing\tan\tany\tappend\tauthenticate\tbetter\t"
            "connection reset\tcontains\td\tdisplay\te $\te g\tearly\tenabled\tend $\t"
            "error to\tetimedout\tex\tfailed $\tfilename\tfollowing\tfor connection\tfrom 11\t"
            "future\tg\tget connection\tgetaddrinfo failed\thandshake_failure\thappen\t"
            "http status\tin seconds\tinterval\tkeep alive\tlambda\tlevel\tlike\tmax\t"
            "milliseconds\tnew\tnot yet\tnote\toccurs\tof connection\tokhttp\tparser\tparsing\t"
            "reasons\trefs\trequest is\ts\tsection\tservice unavailable\tset to\t"
            "socket connection\tstatus 111\tsyntax\tsyntax error\tthrows\ttime\ttimeout\t"
            "timeout 11s\ttimeout ms\ttimeout server\ttoken in\ttypically\tu11\tuse\tusername\t"
            "var\tverification failed\twait\tway\twithin the\t么办\t书过\t会导\t参数\t取超\t"
            "客户\t尝试\t时时\t检测\t正确\t端口\t自动\t返回\t重连"
        ),
    ),
    (
        -6,
        (
            "1 error\t1 get\t1 to\t11 111111\t11 pm\t11 time\t111 utc\t11111111 ssl\t"
            "^ increase\t^ jan\t^ name\t^ show\t^ test\t^ title\t^ todo\t^ token\t^ while\t"
            "^不\t^和\tafter timeout\tan unexpected\tand read\tanswers\tasync\t"
            "asyncio timeouterror\tat position\tat the\tbad certificate\tbe reached\tby the\t"
            "c $\tcause the\tchange\tconn\tdebug\tdetect\tdoes\tenv\terror http\t"
            "error message\terrors are\texpected\tfast\tfind\tfn\tfor\tfrom ip\tget timeout\t"
            "give\thandled\thang\tin case\tissuer\tissuer certificate\tit should\tkeep\t"
            "level info\tlistening\tlock\tloop\tmake\tmanager\tmeans the\tnetwork $\tnever\t"
            "next\tnormally\tnot found\tnotification\tnumber of\to timeout\toften\toutput\t"
            "position\tpr\tproblem with\tproperly\tprovided\traised\trefactor\trefused at\t"
            "refused is\tremote server\tresolved\tretryable\tsleep\tslow\t"
            "socketexception connection\tssl error\tsteps:1\tt $\tthe 111\tthe connect\t"
            "the request\ttimeout is\ttimeouterror $\ttimeoutexception $\ttodo\ttrace\t"
            "transient\tunavailable $\tvm\twait timeout\twhen connection\twhere\twith 111\t"
            "without\twww example\tyou\t优化\t在线\t希望\t心跳\t户端\t网络\t触发\t设置\t读取\t"
            "通信\t避免\t间内\t防火"
        ),
    ),
    (
        -5,
        (
            '-\t1 from\t11s\t^ https\t^ login\t^ stop\t^ sync\t^ syntaxerror\t^ the\t^"\t^)\t'
            "^*\t^会\t^有\t^直\t^这\ta\tadd a\talso\tapi timeout\tasynctimeout\tauth\tawait\t"
            "back\tbad gateway\tby $\tcall\tcan\tcanceled\tcancelled\tcertificateerror\t"
            "client $\tcode to\tcommit\tcommunicate\tconnect and\tconnection on\t"
            "connection timeouts\tconnectionrefusederror\tconnector\tcopy\tdelayed\tdelete\t"
            "empty\ten\tenetunreach\terror if\terrors\terrors in\texecutor\tfailed because\t"
            "fails $\tfailure $\tflags\tfollowing error\tfor example\tfrom 1\tgeneral\t"
            "generic\tgw\thalf\there $\thost unreachable\thttp localhost\thttp timeout\t"
            "idle timeout\tif a\tif you\tinformation\tis\tis now\tissues\tit $\tjson at\t"
            "kt 11\tlabel\tloaded\tlog\tlog $\tlogging\tlong\tmachine\tmessages $\tmove\tmust\t"
            "n $\tnodejs\tnot available\tnothing\tnow\tof 111\ton timeout\topenssl\tor\t"
            "org apache\totherwise\tpackets\tper\tpong\tpostfix smtpd\tprevious\treason $\t"
            "reference\tremove\trequest_timeout\trequests\tres\treset cancel\trest\tresult\t"
            "result $\tretries 1\troot\tseconds\tsee https\tserver cannot\t"
            "server disconnected\tserviceunavailable\tset the\tsettimeout\tsocket is\t"
            "suppress\tt resolve\tthat\tthe $\tthe broker\tthe code\tthe connection\tthe mqtt\t"
            "the name\ttimeout 11111\ttimer\tto connect\tto fail\tto the\tunit $\turl $\t"
            "use of\tv\twhich is\twhile connecting\twill\twith code\twork\twould\t‘\t不是\t"
            "关闭\t完成\t异常\t录失\t断开\t新增\t服务\t析失\t系统\t认证\t通常\t错误"
        ),
    ),
    (
        -4,
        (
            "%\t+\t11 at\t11 https\t111 can\t111 error\t111 message\t111 ms\t1111 1111\t[\t"
            "^ data\t^ e\t^ eof\t^ for\t^ oct\t^ readtimeout\t^ remove\t^ self\t^一\t^中\t^是\t"
            "^未\t^没\t^默\ta response\taccept\tadding\taddress $\tan unknown\tand not\tas\t"
            "asyncio cancellederror\tbase\tbe\tbeginning\tbetween\tbind\tbyte\tca certificate\t"
            "callback\tcancel\tcat\tcertificate_verify_failed\tcheck\tclientid\tclients\t"
            "connect 1\tconnection timeout\tctx\tdeprecated\tdeveloper\tdeveloper mozilla\t"
            "disconnected $\tdns error\telse\tend\terror $\terror timeout\terrors $\t"
            "exceeded $\tfailed error\tfailed unable\tfailures\tfor the\tframe\tfrom\t"
            "gateway error\tgithub\tgood\thave a\thttp client\thttps api\thttps developer\t"
            "i o\tinit\tinteger\tit will\titem\tline 1111\tmaking\tmean\tname timeout\tneeds\t"
            "not permitted\toff $\topt\toptional\toptions\toserror errno\tpermitted\tplain\t"
            "port $\tpossible\tprobe failed\tproxyerror\tread timed\treason timeout\t"
            "rejected $\trelease\tremote_ip\tremote_ip 111\tremoved\tresult in\tretry\t"
            "retry on\treturned $\tserver to\tshutdown\tsignature\tspecific\tsrc\t"
            "sslcertverificationerror\tstacktrace\tstart\tstatus code\tstream closed\tstring\t"
            "such host\tthe event\tthe proxy\tthe tcp\tthe timeout\ttheir\tthere was\tthese\t"
            "this\ttimeout option\ttimeout set\ttlssocket\tto reach\tto s\ttr\ttrue\tts\t"
            "unauthorized\tunderlying\tunreachable $\tuntil\tup to\tus docs\tvalue\twe\t|\t→\t"
            "。$\t个错\t中断\t其他\t导致\t常的\t执行\t抛出\t拒绝\t方式\t方法\t是不\t是什\t"
            "有的\t求失\t证书\t过程\t重试\t页面"
        ),
    ),
    (
        -3,
        (
            '"\t"$\t$\t(\t1 111\t1 at\t1 https\t1 of\t1 temporary\t11 11\t11 log1\t1111 $\t'
            "1111 hy111\t1111 milliseconds\t11111 at\t^ check\t^ expected\t^ in\t^ log\t"
            "^ logger\t^ reason\t^响\t^断\t^秒\ta 111\ta network\taccepted\tactively\t"
            "addresses\tafter 1111\talready\tamazonaws com\tan invalid\tapi $\taround\tas a\t"
            "body $\tbut it\tcertificateexception\tchannel $\tclientrequest\tclosed\tcode is\t"
            "complete\tconnection 1\tconnectionreseterror\tcould\tdeadline_exceeded\t"
            "description\tdialog\tduring the\terror 1\terror at\terror response\terror unable\t"
            "exception in\texpecting value\tfailed timeout\tfailure in\tfirst\tformat\t"
            "generate\tget an\thelp\thttp 111\thttp code\thttp response\timmediately\timpl\t"
            "in $\tincorrect\tis $\tis a\tis lost\tissue\titself\tkt\tlast\tlog1\tlogger\t"
            "lost\tname $\tneed\tnone $\tnot closed\tnot_found\ton\ton $\toserror\tpull\t"
            "ready\trefused by\trefused connection\trequest timeout\tresponse timeout\tresume\t"
            "so\tsslhandshakeexception\tstate\tstatuscode 111\tthan the\tthe default\t"
            "timeout exceeded\ttimeout none\tto 11\tto 111\tto write\ttype\tui\tuntil the\t"
            "utf\tutf 1\tverify failed\tvia\twaits\twant\twrite\t”\t上游\t不能\t代理\t后端\t"
            "在连\t据库\t无效\t环境\t稍后\t超时\t通过\t重新"
        ),
    ),
    (
        -2,
        (
            ",\t1 11\t11 111\t111 timeout\t1111 error\t111111\tWRAPPER\t\\\t^ an\t"
            "^ connectionrefusederror\t^ debug\t^ git\t^ response\t^ returns\t^ update\t^$\t"
            "^{\t^已\t^测\tabout\tafter a\talert handshake\tamazonaws\tand try\tapr 11\t"
            "asyncio\tattempted\tauto\tautomatically\tavailable $\tbefore\tblock\t"
            "certificate chain\tclient timeout\tconnection failed\tconnection is\t"
            "connectionfailed\tconnecttimeouterror\tcreate\tdenied\tdesc\tentry\terror errno\t"
            "error for\texample\texecute\texit\tgroup\theaders\tin home\tinfo\tinternal error\t"
            "invalid\tis invalid\tlogin\tmessage timeout\tnio\to\tone\tone of\topentimeout\t"
            "php $\tpinning failure\tremote host\tremotedisconnected\trpc\t"
            "serverdisconnectederror\tsession\tshared\tspring\tstdout\tsteps:0\tsteps:2\t"
            "still\tsystem threading\tthreading\tto cloud\tto localhost\tto server\ttoken\t"
            "unreachable\tusing the\t“\t”$\t【\t】\t不可\t原因\t可用\t手机\t日志\t有时\t没有\t"
            "登录\t证失"
        ),
    ),
    (
        -1,
        (
            "&\t)\t1 retry\t111 1\t111 11\t111 connection\t111 reason\t^ psql\t^1\t^证\tand\t"
            "apps\tat object\tattempt\tbin\tbuffer\tconfig\tconnection $\tconnection from\t"
            "deadline\tdial\terror 11\tevent\texceeded\thttp 1\tin name\tin time\tis no\t"
            "kubernetes\tload\tloads\tlocalhost\tout\tpage\tpass\tpsql\tregistry\tresolve\t"
            "see\tsocket $\tstopped\tthat the\tthey\tto timeout\ttoo\t{\t正常\t络连\t请重\t"
            "路由\t連線"
        ),
    ),
    (
        1,
        (
            ".\t/\t1 1\t1 minutes\t;\t>$\t^ got\t^查\tagain $\taug\tboth\tcalls\tclosed $\t"
            "data\tdue\tdue to\tduring\tenvoy\terr 111\terrno econnrefused\tforbidden\t"
            "handshake\tlines:3\tn\tno\tnow $\toffline\ton the\tpolling\trefused $\treq\t"
            "resolve host\tsend\tsteps:4\tthis error\ttimeout in\tunknown $\tusers\tweb\t"
            "with a\twww\tyour\t不到\t办法\t发送\t时不\t请求"
        ),
    ),
    (
        2,
        (
            "1\t1 1111\t1 column\t1 retries\t1 seconds\t11 info\t11 seconds\t111 $\t"
            "111 server\t1111 ms\t11111 1\t11s $\t@\t^ i\t^ network\t^ server\t^ socket\t^为\t"
            "^无\t^请\ta secure\taccount\talert\tan exception\tapi error\targument\tbeing\t"
            "char\tcloudflare\tcn\tcode 1\tcolumn\tcolumn 1\tconnect\tconnection fails\t"
            "connections $\tconnectiontimeout\tcould not\tcreating\tdisconnect\t"
            "econnrefused $\teconnrefused 111\terror an\terror reason\tevents 111\texample $\t"
            "execution\texpired certificate\tfails to\tfrom the\thandshake with\thigh\t"
            "host key\thostname 111\thtml\tinput\tinsecure\tis unreachable\tit\tit would\tjs\t"
            "limit\tline 11\tlines:2\tlocal\tlookup\tmessage\tmetrics\t"
            "net sockettimeoutexception\tnetwork\tnode events\toff\tparse error\tpid 11111\t"
            "pm\tread\tresponse\trtsp\trunning $\tsockettimeoutexception connect\tspan\t"
            "started\tstatus_code\tswitch\ttcp\ttemporary\tthe system\ttimedout\tupdate\t"
            "upstream client\turl url\twas not\twithin\t’\t不通\t收到\t机器\t目前\t订阅\t访问\t"
            "频繁"
        ),
    ),
    (
        3,
        (
            "\n\t!\t)$\t.$\t11 minutes\t111 proxy\t1111 11\t1111 timeout\t11111\t^\t^ api\t"
            "^ error\t^ errors\t^获\t^设\t^读\t^连\t_$\ta message\tand i\tarchive\tb\tbutton\t"
            "c 111\tcausing\tchrome\tco\tcoap\tcode econnreset\tconnection attempt\t"
            "connection lost\tconnection to\tcore\tcouldn\tcouldn t\tdisconnected\tdynamic\t"
            "enetunreach network\terror no\terror request\texpired\tfailed 1\tfingerprint\t"
            "forbidden $\tfrom client\tgateway $\tgo\th1 $\th1 111\thost name\t"
            "invalid response\tipv1\tis already\tis there\tit s\tjson\tjson $\tjsonexception\t"
            "link\tlogged\tmany requests\tmessage $\tno internet\tno route\tof a\tokhttp1\t"
            "on a\ton port\toperation\toperation was\tout waiting\tping\tplease try\tprovider\t"
            "put\tquickly\treceive\trequests exceptions\trequired $\tresulted\tresulted in\t"
            "returning\treturns a\ts certificate\tsay\tseconds $\tserver can\tsince\tso the\t"
            "st\tsync failed\ttarget\tthe\ttimeout error\ttlsv1\ttlsv1 alert\ttook\ttries\t"
            "type $\tunix\tunrecognized\tup\tupdate failed\tvalid\tverified\tversion\twaiting\t"
            "we re\twhile waiting\twill be\twith timeout\twss\t地址\t态码\t握手\t添加\t秒后\t"
            "络请\t链接\t（\t）\t；\t？$"
        ),
    ),
    (
        4,
        (
            "11 invalid\t11 network\t111 errors\t111 too\t11111 11111\t1s $\tCLASS\t]\t]$\t"
            "^ 111\t^ abort\t^ hostname\t^ on\t^ request\t^ ssl\t^A\t^`\t^也\t^客\t^日\t^目\t"
            "^能\t_ssl\t_ssl c\ta certificate\tactivity\tadapter\tafter\talibaba\talternative\t"
            "altnames\tand no\tanswer\tauthentication required\tauthorised\tbackend\tbroker $\t"
            "build\tbut when\tcalling\tcan not\tcaused\tcertificate for\t"
            "certificate verification\tchannel\tclient\tclient_exceptions\tclosed connection\t"
            "cluster\tcmd\tcom alibaba\tcompose\tconnect network\tconnecting\tconnection\t"
            "connection without\tcurl_fetch_memory\tcurrently\tdb\tdecode\tdetail\tdn\tdown $\t"
            "encountered\tenvironment\terrno\terrno etimedout\terror code\testablished\t"
            "etimedout $\tevery\texception\tfailed network\tfailed ssl\tfailed to\tgateway h1\t"
            "has a\theartbeats\thostname ip\thtml $\thttp request\thttps $\ti use\tidle\t"
            "in connection\tindicate success\tinvalid username\tinvoke\tjava util\tkey\t"
            "localhost port\tlonger\tmac\tmake sure\tmaster\tmatch certificate\tms $\t"
            "msg failed\tnet $\tnew connection\tnil $\tno such\tnpm\tnull\tokhttp1 internal\t"
            "on an\ton client\torg\tpeer\tpeer certificate\tport 1111\tprivate\tproblem\t"
            "query\tqueue\tr\trate\trc 1\trecord\treport\trequestid\trequired\treset by\t"
            "response status\trestarting\tretries exceeded\troutines\ts altnames\tscripts\t"
            "server\tserver connection\tservice\tsha111\tsocket\tsocket closed\tssl\t"
            "ssl routines\tssl_accept\tsteps:3\tstop\tstream\tstream_socket_client\t"
            "success 111\tsure\tsyscall\tsystem\tt match\ttcp connect\ttermination\t"
            "the following\tthe response\tthrough\ttime i\ttimed\ttimeout code\ttimeout issue\t"
            "to database\tto respond\ttrust\tunable to\tunexpected eof\tup $\tuserinfo\tuses\t"
            "util\tverify\tversion number\tvery\twaiting for\twas lost\twell\twere\twhite\t"
            "window\twrong version\tyour connection\t。\t下载\t之后\t任务\t况下\t出现\t失效\t"
            "开了\t报错\t机名\t浏览\t版本\t由于\t的证\t请问\t连接\t长时\t）$"
        ),
    ),
    (
        5,
        (
            "1 11111\t1 bytes\t1 compute\t1 ms\t11 11z\t11 err\t11 level\t111\t111 get\t"
            "111 request\t111 warning\t1111 1\t111111 1\t11z\t^ could\t^ err\t^ errno\t^ http\t"
            "^ level\t^ web\t^>\ta timeout\tactual\taddress\taiohttp client_exceptions\t"
            "an err\tanonymous\tapi\tapple\tas it\tat https\tattempt failed\tattempts\tb $\t"
            "b1\tbody\tbroker\tbug $\tbut\tby user\tcalled result\tcancellederror $\tcannot\t"
            "channels\tcode 111\tcom request\tcompleted\tconnect econnrefused\tconnected\t"
            "connection aborted\tcontent length\tdata $\tdeadline exceeded\tdestination host\t"
            "did not\tdirectory\tdisconnected from\tdriver\te\terror reading\testablish a\t"
            "exception was\texpired $\tfailed 11\tfor 1\tfound $\tfrom socket\tgateway title\t"
            "get http\tgetaddrinfo\thandshake error\thomebridge\thost\thttp\tif there\tjava\t"
            "kind\tknow\tlater\tlimiting\tline\tline http\tmain\tmatch\tmessage the\t"
            "more information\tmost\tmount\tmsg\tmsg error\tmy\tnames\tnative\tnot reach\t"
            "openai\tout connect\tout error\tpassword $\tpeer $\tport 111\tprocessing\t"
            "project\tpush\trabbitmq\trandomly\trc\tread tcp\tread timeout\treceiving\t"
            "redirects\trefused 111\trefused connect\treply\trequest canceled\trequest post\t"
            "request request\trequested\tresolution $\tresource\trespond\tresponded\t"
            "result unwrap\tself signed\tserver on\tservice is\tsettings\tshows\tstatus line\t"
            "the channel\tthe game\tthe network\tthere is\ttimeout to\ttiming\ttiming out\t"
            "to open\tto perform\tto receive\tto reconnect\tto upload\ttoday\ttoken $\tunable\t"
            "unwrap on\tupdating\turl http\turlopen error\tve\twebsocket connection\t"
            "when trying\tworker\tws\tyour network\tzone\t出错\t务端\t名称\t大佬\t失败\t怎么\t"
            "未能\t登陆\t的网\t的连\t设备\t这个"
        ),
    ),
    (
        6,
        (
            "11\t11 111111111z\t11 bytes\t11 jan\t11 oct\t111 at\t111 com\t111 port\t1111\t"
            "111111111z\t1ms\t1x1\t?$\tCERTIFICATE\t^ can\t^ dns\t^ grpc\t^ host\t^ no\t"
            "^ session\t^ sometimes\t^ unexpected\t^启\t^开\t^用\t^调\t^都\tabort $\t"
            "aborted by\taborterror\tafter 1\tafter 11\tafter 11111ms\tam\tapp\tapp $\t"
            "appears\tavailable\taway\tbecause the\tbridge\tcanceled $\tcheck that\t"
            "code 11111\tcom $\tconcurrent\tconnection close\tconnectionerror connection\t"
            "consumer\tcurl 11\tcustom_components\tdata from\tdatabase $\tdevices $\tdial tcp\t"
            "displayed\tdomain nsurlerrordomain\telapsed\terror 11111\terror network\tesp\t"
            "even\texceptions\texisting\tfor this\tfrom device\tgo 111\th1\tha\thas not\t"
            "hostname\thttperror\thttpx\ti ve\tin the\tinternal\tis available\tis too\tis up\t"
            "jan 1111\tjava io\tkafka\tkeeps\tknown\tknown $\tkubelet\tlan\tlevel error\t"
            "mainthread\tmore errors\tmqtt_client\tnginx\tno data\tnot\tnot respond\tnull $\t"
            "online\topen\toperationalerror\tou\tplease make\tpost https\tproduction\t"
            "proxy server\treached\treason\tredis exceptions\trequest\trequest to\tretry in\t"
            "retrying\trunning\truntimeerror\tsaying\tsecurity\tserver $\tsip\t"
            "sockets socketexception\tssl sslhandshakeexception\tssl_connect\tsteps:5\tstore\t"
            "stuck\tsync\ttags\ttcp 111\ttemporary failure\tterminated\tthe application\t"
            "the tls\tthe website\tthere\tthis request\ttimeout awaiting\tto access\t"
            "to download\ttraceback\ttried to\turl\tv1\tvalid for\twas $\twas closed\twhile\t"
            "while reading\twith status\txx\t一段\t不了\t与服\t为什\t了一\t使用\t务器\t发现\t"
            "器连\t回错\t当前\t总是\t恢复\t您的\t法访\t知道\t经常\t结果\t网站\t解析\t还是\t"
            "远程\t部署\t都是\t："
        ),
    ),
    (
        7,
        (
            "1 http\t11 warn\t111 failed\t11111 ms\t1111111\t^ asyncio\t^ com\t^ connection\t"
            "^ java\t^ status\t^ usr\t^ websocket\t^发\t^报\t^提\taccording\taccording to\t"
            "again\tan ssl\tand closed\tanonymous $\tapi example\tbot\tc 1111\tca\tcaused by\t"
            "connect error\tconnecting to\tconnects\tcouple\tcrashes\tdetails\tdevice\tdidn\t"
            "disconnects\tdown\tendpoint\terrcode\terror_code\tfailed\tfailed from\tfailing\t"
            "fails\tfaraday\tfirefox\tfor some\tget\thandshake timeout\thas been\thi\thttps\t"
            "httpsconnectionpool\thttpsconnectionpool host\tinstall\tinternet connection\t"
            "is unavailable\tjava net\tmail\tmay be\tmodel\tmqtt\tnetwork error\tobject at\t"
            "port 11\tproducer\trandom\treason connection\trejected\treply from\treported\t"
            "request error\trequest failed\trequest was\tresponse time\ts1\tserver sent\t"
            "sockettimeoutexception timeout\tsome\tsometimes\tstatus statuscode\tstatuscode\t"
            "supported\tto http\tto resolve\ttopology\ttotal 1\ttransfer\ttrying\ttxt\t"
            "unauthorized $\tunexpected\turlopen\tus\twarn\twarning\twas canceled\twith the\t"
            "…\t不知\t今天\t以下\t同步\t存在\t所有\t最近\t段时\t调用\t，"
        ),
    ),
    (
        8,
        (
            "1 111111\t1 ssl\t11 xxx\t111 curl\t1111 111\tSTATUS\tWORDS\t^ $\t^ but\t"
            "^ certificate\t^ fatal\t^ http1\t^ httpx\t^ invalid\t^ mqtt\t^ system\t^ timed\t"
            "^上\t^但\t^安\t^导\t^小\t^系\t^請\taborted a\talways\tan error\tand then\t"
            "at timeout\tattempting\tbrowser\tcommunication\tconnection could\tcontroller\t"
            "database\tdevices\tdioexception\tdisconnecting\terr\terr value\terror msg\t"
            "example net\tfailed 111\tfrom server\tgame\tgateway\tget https\tgets\tgoogle\t"
            "grpc\thead\thome\tid\timage\tit was\tloading\tlocally\tlost connection\t"
            "malformed\tminute\tmqtt connection\tno_error\tnot allowed\tposition 1\treachable\t"
            "reached $\treadtimeout $\trecent\tremote\trequest aborted\tresponding $\truby\t"
            "ruby 1\tthe certificate\tthe service\tthe site\ttimeout before\ttimeout expired\t"
            "timeout of\tto send\tunavailable no\turl https\tuser aborted\tusr\tv1 1\twebsite\t"
            "winerror 11111\tx111 certificate\t建议\t是有\t点击\t的服\t确认\t络是\t络设\t账号"
        ),
    ),
    (
        9,
        (
            "!$\t1 1111111111\t1 s\t11 port\t1111 post\t1111ms\t^ io\t^ message\t^ org\t^下\t"
            "^大\t^我\t^接\t^错\ta while\ta$\taborted\taccess denied\tbytes\tcamera\t"
            "certificate in\tcom\tconnection broken\terror\terror a\terror connect\t"
            "error domain\texecuting\texited\tif connection\tim\tin 11\tldap\tleft\t"
            "login failed\tme\tmodbus\tnode 1\tout at\tprinter\tprobably\tread econnreset\t"
            "reports\trequest fail\treturned\trpc error\tscene\tscript\tsecs\tserver has\t"
            "servers\tsetup\tsvc\ttime $\ttimeout $\tuploading\tvideo\twhen using\twifi\t"
            "working\tx11\t么原\t但是\t取消\t打开\t正在\t络不\t请检"
        ),
    ),
    (
        10,
        (
            "1 content\t11 error\t111 in\t:\t<\t^ remote\t^ timeout\t^ type\t^ when\tandroid\t"
            "context canceled\tcurl\tdelay 11\tdocker\tdownload\telasticsearch\terrmsg\t"
            "error connection\terror socket\tfail\tfetching\tfoo\thours\tietf\tis denied\t"
            "is disabled\tis the\tjul 11\tkey $\tnxdomain\tout after\tpermission denied\t"
            "post http\tpreauth $\treceived\tsays\tseeing\tseems to\tsite\tsqlstate\tssh\t"
            "sshd\tsystem net\ttimeout after\tuncaught\t上传\t后重\t文档"
        ),
    ),
    (
        11,
        (
            "1111111111\tNUMBER\t^ cannot\t^ code\t^ net\t^ redis\tcc\tcloud\tcode 1111\t"
            "connection with\tconnectionreseterror 111\tcoroutines\tdownloading\terr 1\t"
            "error type\tfetch\tfew\tgot\tis refused\tline 111\tmsg timeout\tnot be\tpl\t"
            "retry 1\tright\ttid\tunexpectedly\tupload\twebsocket\t一直\t能正"
        ),
    ),
    (
        12,
        (
            "^ unable\t`$\tby 111\terror econnrefused\tfails with\thello\ti try\t"
            "message connection\tmozilla\tnet readtimeout\tout read\tpod\tuser $"
        ),
    ),
    (
        13,
        (
            "^ exception\t^登\tcan t\tcancelling\tcritical\terrno 111\tfatal\ti\ti have\t"
            "memory\tns\torigin\t显示\t运行"
        ),
    ),
    (14, "^ connect\t^ msg\tcheck your\thad\tobject $\toccurred\tout $\tqq\twhen i"),
    (15, "1111 get\tlooks\txxx\t}$"),
    (16, "^=\terrorcode 1\tof 11111ms"),
    (17, "1x1111 $\tcode 11\tseems"),
    (18, "and you"),
    (19, "yes"),
    (22, "getting"),
    (24, "*$"),
)

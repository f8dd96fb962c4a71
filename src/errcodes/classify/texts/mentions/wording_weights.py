"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 27,873 texts that have a phrase of a failure: public reports and
what only mentions failures, labelled by hand (issues and forums, in English, Chinese and others),
lines of logs, source code and documentation. Above 0 a mark speaks for a report. `^` is the
beginning of a text, `$` its end, `888` a number of three digits; a name in capitals is how much the
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
    (-20, "88888 i\t^."),
    (-19, "888888888888888\tcatch\tif\tignore\tint\t如果"),
    (-18, "^ raise\t^%\tconnect timed"),
    (-17, ",$\t^#\tclient 888\teconnrefused\tgiven\tgoaway\tmeans\t处理\t求超"),
    (-16, "88 operation\t^ except\t^ how\t^:\t^需\tavoid\tct\thandle\treject\t重置"),
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
            "sockettimeoutexception\ttimeout 8888\ttimeout client\tusername or\tvariable\t解决"
        ),
    ),
    (
        -12,
        (
            "888 forbidden\t8x88\t^ feat\t^ mar\t^ return\t^'\tbugfix\tconnection refused\t"
            "do i\tduration\terror invalid\texcept\tfeat\tfeature\thost 88\ti think\tinstead\t"
            "no connection\tonce\tpackage\trefused 8\trefused_stream\treturn\tself\tshow\t"
            "tests\tthink\ttreat\twhen a\t可能\t增加\t接断"
        ),
    ),
    (
        -11,
        (
            "#\t>\tNAME_PATTERN\t^ assert\t^ case\t^ class\t^ fixed\tabort\tauthentication\t"
            "client connection\tconfiguration\tdns\tdns resolution\tdo not\tdrop\tepipe\t"
            "error closed\tfailed connection\tfalse $\tfor client\tftp\tfun\tip 888\tjul\t"
            "mismatch\tok\ton line\torder\tproperties\traises\trequesttimeout\tscope\ttest\t"
            "timeout http\t}"
        ),
    ),
    (
        -10,
        (
            "($\t888 info\t=\t^ 8\t^ 88888\t^ this\t^+\t^<\t^则\t^表\t^问\taction\tadded\t"
            "aiohttp\tclose\tcloses\tconnect_timeout\tconnecttimeoutexception\tcount\t"
            "denied $\tdon\tdon t\thttps github\tinclude\tincrease\tip\tline $\tlocation\t"
            "module\tof $\tp\tp $\tretry after\ts s\tsep 88\tthe client\tthe device\tthe host\t"
            "timeout 8\ttimeout 88\ttimeout 888\tto parse\tunknownhostexception\twhat\twhen\t"
            "功能\t密码\t支持\t是否\t次数\t被拒"
        ),
    ),
    (
        -9,
        (
            "88 debug\t:$\t^ chore\t^ handshake\t^-\t^•\t^当\tafter the\t"
            "authentication failure\tbackoff\tbe canceled\tbr\tchore\tconnection failure\t"
            "encoding\terror connecting\tetc\tfailure for\tfixes\tfrom 888\thas expired\t"
            "improved\tincludes\tindicates\tmode\tno $\ton connection\tor a\tpipe\tpreviously\t"
            "print\trcpt\treadtimeout\tresp\tretried\trouter\trst_stream\tsearch\tsign\tsuch\t"
            "such as\ttest $\tthe port\ttoo many\twhether\twith an\twritetimeout\t、\t或者\t"
            "接超\t时的\t网关\t默认"
        ),
    ),
    (
        -8,
        (
            "8 is\t8 time\t888 https\t888 internal\t888 no\t88888 error\t^ a\t^ added\t^ def\t"
            "^ dubbo\t^ feb\t^ issue\t^ print\t^ retry\t^ td\t^ throw\t^ you\t^@\t^│\t^可\t"
            "^若\ta client\taddress 888\tadmin\tan http\tcannot read\tcase of\tcerts\t"
            "code and\tcom 888\tconfigurable\tconnection after\tdata to\tdef\tdefault\tdubbo\t"
            "err $\terror is\terror messages\terror with\tevents\texample com\texception $\t"
            "ext\tf\tfloat\tfor user\tgoaway $\tindicate\tinternal server\tjava lang\t"
            "json parse\tkeepalive\tlogs\tmarked\tmeans that\tmechanism\tmight\tnormal\t"
            "of time\tout 8\tpending\tprotocol error\tpytest\trather\trather than\treconnect\t"
            "reset\tresponses\tservice_unavailable\tset\tside_effect\ttd\ttd $\tthrow\t"
            "timeout for\ttimeout read\ttimeouts\tto a\tto get\tto verify\tundefined\tuser\t"
            "user root\tusually\twhich\twith no\tyaml\t一个\t如何\t立连\t资源\t载失"
        ),
    ),
    (
        -7,
        (
            "88 server\t888 8888\t888 and\t888 bad\t888 network\t888 not\t88888 http\t?\t"
            "^ 8888\t^ await\t^ do\t^ doc\t^ make\t^ public\t^ set\t^ to\t^ with\t^ your\t^出\t"
            "^应\t^的\t^超\ta connection\taccessing\tan\tany\tappend\tauthenticate\tbetter\t"
            "connection reset\tcontains\td\tdisplay\te $\te g\tearly\tenabled\tend $\t"
            "error to\tetimedout\tex\tfailed $\tfilename\tfollowing\tfor connection\tfrom 88\t"
            "future\tg\tget connection\tgetaddrinfo failed\thandshake_failure\thappen\t"
            "http status\tin seconds\tinterval\tkeep alive\tlambda\tlevel\tlike\tmax\t"
            "milliseconds\tnew\tnot yet\tnote\toccurs\tof connection\tokhttp\tparser\tparsing\t"
            "reasons\trefs\trequest is\ts\tsection\tservice unavailable\tset to\t"
            "socket connection\tstatus 888\tsyntax\tsyntax error\tthrows\ttime\ttimeout\t"
            "timeout 88s\ttimeout ms\ttimeout server\ttoken in\ttypically\tu88\tuse\tusername\t"
            "var\tverification failed\twait\tway\twithin the\t么办\t书过\t会导\t参数\t取超\t"
            "客户\t尝试\t时时\t检测\t正确\t端口\t自动\t返回\t重连"
        ),
    ),
    (
        -6,
        (
            "8 error\t8 get\t8 to\t88 888888\t88 pm\t88 time\t888 utc\t88888888 ssl\t"
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
            "socketexception connection\tssl error\tsteps:1\tt $\tthe 888\tthe connect\t"
            "the request\ttimeout is\ttimeouterror $\ttimeoutexception $\ttodo\ttrace\t"
            "transient\tunavailable $\tvm\twait timeout\twhen connection\twhere\twith 888\t"
            "without\twww example\tyou\t优化\t在线\t希望\t心跳\t户端\t网络\t触发\t设置\t读取\t"
            "通信\t避免\t间内\t防火"
        ),
    ),
    (
        -5,
        (
            '-\t8 from\t88s\t^ https\t^ login\t^ stop\t^ sync\t^ syntaxerror\t^ the\t^"\t^)\t'
            "^*\t^会\t^有\t^直\t^这\ta\tadd a\talso\tapi timeout\tasynctimeout\tauth\tawait\t"
            "back\tbad gateway\tby $\tcall\tcan\tcanceled\tcancelled\tcertificateerror\t"
            "client $\tcode to\tcommit\tcommunicate\tconnect and\tconnection on\t"
            "connection timeouts\tconnectionrefusederror\tconnector\tcopy\tdelayed\tdelete\t"
            "empty\ten\tenetunreach\terror if\terrors\terrors in\texecutor\tfailed because\t"
            "fails $\tfailure $\tflags\tfollowing error\tfor example\tfrom 8\tgeneral\t"
            "generic\tgw\thalf\there $\thost unreachable\thttp localhost\thttp timeout\t"
            "idle timeout\tif a\tif you\tinformation\tis\tis now\tissues\tit $\tjson at\t"
            "kt 88\tlabel\tloaded\tlog\tlog $\tlogging\tlong\tmachine\tmessages $\tmove\tmust\t"
            "n $\tnodejs\tnot available\tnothing\tnow\tof 888\ton timeout\topenssl\tor\t"
            "org apache\totherwise\tpackets\tper\tpong\tpostfix smtpd\tprevious\treason $\t"
            "reference\tremove\trequest_timeout\trequests\tres\treset cancel\trest\tresult\t"
            "result $\tretries 8\troot\tseconds\tsee https\tserver cannot\t"
            "server disconnected\tserviceunavailable\tset the\tsettimeout\tsocket is\t"
            "suppress\tt resolve\tthat\tthe $\tthe broker\tthe code\tthe connection\tthe mqtt\t"
            "the name\ttimeout 88888\ttimer\tto connect\tto fail\tto the\tunit $\turl $\t"
            "use of\tv\twhich is\twhile connecting\twill\twith code\twork\twould\t‘\t不是\t"
            "关闭\t完成\t异常\t录失\t断开\t新增\t服务\t析失\t系统\t认证\t通常\t错误"
        ),
    ),
    (
        -4,
        (
            "%\t+\t88 at\t88 https\t888 can\t888 error\t888 message\t888 ms\t8888 8888\t[\t"
            "^ data\t^ e\t^ eof\t^ for\t^ oct\t^ readtimeout\t^ remove\t^ self\t^一\t^中\t^是\t"
            "^未\t^没\t^默\ta response\taccept\tadding\taddress $\tan unknown\tand not\tas\t"
            "asyncio cancellederror\tbase\tbe\tbeginning\tbetween\tbind\tbyte\tca certificate\t"
            "callback\tcancel\tcat\tcertificate_verify_failed\tcheck\tclientid\tclients\t"
            "connect 8\tconnection timeout\tctx\tdeprecated\tdeveloper\tdeveloper mozilla\t"
            "disconnected $\tdns error\telse\tend\terror $\terror timeout\terrors $\t"
            "exceeded $\tfailed error\tfailed unable\tfailures\tfor the\tframe\tfrom\t"
            "gateway error\tgithub\tgood\thave a\thttp client\thttps api\thttps developer\t"
            "i o\tinit\tinteger\tit will\titem\tline 8888\tmaking\tmean\tname timeout\tneeds\t"
            "not permitted\toff $\topt\toptional\toptions\toserror errno\tpermitted\tplain\t"
            "port $\tpossible\tprobe failed\tproxyerror\tread timed\treason timeout\t"
            "rejected $\trelease\tremote_ip\tremote_ip 888\tremoved\tresult in\tretry\t"
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
            '"\t"$\t$\t(\t8 888\t8 at\t8 https\t8 of\t8 temporary\t88 88\t88 log8\t8888 $\t'
            "8888 hy888\t8888 milliseconds\t88888 at\t^ check\t^ expected\t^ in\t^ log\t"
            "^ logger\t^ reason\t^响\t^断\t^秒\ta 888\ta network\taccepted\tactively\t"
            "addresses\tafter 8888\talready\tamazonaws com\tan invalid\tapi $\taround\tas a\t"
            "body $\tbut it\tcertificateexception\tchannel $\tclientrequest\tclosed\tcode is\t"
            "complete\tconnection 8\tconnectionreseterror\tcould\tdeadline_exceeded\t"
            "description\tdialog\tduring the\terror 8\terror at\terror response\terror unable\t"
            "exception in\texpecting value\tfailed timeout\tfailure in\tfirst\tformat\t"
            "generate\tget an\thelp\thttp 888\thttp code\thttp response\timmediately\timpl\t"
            "in $\tincorrect\tis $\tis a\tis lost\tissue\titself\tkt\tlast\tlog8\tlogger\t"
            "lost\tname $\tneed\tnone $\tnot closed\tnot_found\ton\ton $\toserror\tpull\t"
            "ready\trefused by\trefused connection\trequest timeout\tresponse timeout\tresume\t"
            "so\tsslhandshakeexception\tstate\tstatuscode 888\tthan the\tthe default\t"
            "timeout exceeded\ttimeout none\tto 88\tto 888\tto write\ttype\tui\tuntil the\t"
            "utf\tutf 8\tverify failed\tvia\twaits\twant\twrite\t”\t上游\t不能\t代理\t后端\t"
            "在连\t据库\t无效\t环境\t稍后\t超时\t通过\t重新"
        ),
    ),
    (
        -2,
        (
            ",\t8 88\t88 888\t888 timeout\t8888 error\t888888\tWRAPPER\t\\\t^ an\t"
            "^ connectionrefusederror\t^ debug\t^ git\t^ response\t^ returns\t^ update\t^$\t"
            "^{\t^已\t^测\tabout\tafter a\talert handshake\tamazonaws\tand try\tapr 88\t"
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
            "&\t)\t8 retry\t888 8\t888 88\t888 connection\t888 reason\t^ psql\t^8\t^证\tand\t"
            "apps\tat object\tattempt\tbin\tbuffer\tconfig\tconnection $\tconnection from\t"
            "deadline\tdial\terror 88\tevent\texceeded\thttp 8\tin name\tin time\tis no\t"
            "kubernetes\tload\tloads\tlocalhost\tout\tpage\tpass\tpsql\tregistry\tresolve\t"
            "see\tsocket $\tstopped\tthat the\tthey\tto timeout\ttoo\t{\t正常\t络连\t请重\t"
            "路由\t連線"
        ),
    ),
    (
        1,
        (
            ".\t/\t8 8\t8 minutes\t;\t>$\t^ got\t^查\tagain $\taug\tboth\tcalls\tclosed $\t"
            "data\tdue\tdue to\tduring\tenvoy\terr 888\terrno econnrefused\tforbidden\t"
            "handshake\tlines:3\tn\tno\tnow $\toffline\ton the\tpolling\trefused $\treq\t"
            "resolve host\tsend\tsteps:4\tthis error\ttimeout in\tunknown $\tusers\tweb\t"
            "with a\twww\tyour\t不到\t办法\t发送\t时不\t请求"
        ),
    ),
    (
        2,
        (
            "8\t8 8888\t8 column\t8 retries\t8 seconds\t88 info\t88 seconds\t888 $\t"
            "888 server\t8888 ms\t88888 8\t88s $\t@\t^ i\t^ network\t^ server\t^ socket\t^为\t"
            "^无\t^请\ta secure\taccount\talert\tan exception\tapi error\targument\tbeing\t"
            "char\tcloudflare\tcn\tcode 8\tcolumn\tcolumn 8\tconnect\tconnection fails\t"
            "connections $\tconnectiontimeout\tcould not\tcreating\tdisconnect\t"
            "econnrefused $\teconnrefused 888\terror an\terror reason\tevents 888\texample $\t"
            "execution\texpired certificate\tfails to\tfrom the\thandshake with\thigh\t"
            "host key\thostname 888\thtml\tinput\tinsecure\tis unreachable\tit\tit would\tjs\t"
            "limit\tline 88\tlines:2\tlocal\tlookup\tmessage\tmetrics\t"
            "net sockettimeoutexception\tnetwork\tnode events\toff\tparse error\tpid 88888\t"
            "pm\tread\tresponse\trtsp\trunning $\tsockettimeoutexception connect\tspan\t"
            "started\tstatus_code\tswitch\ttcp\ttemporary\tthe system\ttimedout\tupdate\t"
            "upstream client\turl url\twas not\twithin\t’\t不通\t收到\t机器\t目前\t订阅\t访问\t"
            "频繁"
        ),
    ),
    (
        3,
        (
            "\n\t!\t)$\t.$\t88 minutes\t888 proxy\t8888 88\t8888 timeout\t88888\t^\t^ api\t"
            "^ error\t^ errors\t^获\t^设\t^读\t^连\t_$\ta message\tand i\tarchive\tb\tbutton\t"
            "c 888\tcausing\tchrome\tco\tcoap\tcode econnreset\tconnection attempt\t"
            "connection lost\tconnection to\tcore\tcouldn\tcouldn t\tdisconnected\tdynamic\t"
            "enetunreach network\terror no\terror request\texpired\tfailed 8\tfingerprint\t"
            "forbidden $\tfrom client\tgateway $\tgo\th8 $\th8 888\thost name\t"
            "invalid response\tipv8\tis already\tis there\tit s\tjson\tjson $\tjsonexception\t"
            "link\tlogged\tmany requests\tmessage $\tno internet\tno route\tof a\tokhttp8\t"
            "on a\ton port\toperation\toperation was\tout waiting\tping\tplease try\tprovider\t"
            "put\tquickly\treceive\trequests exceptions\trequired $\tresulted\tresulted in\t"
            "returning\treturns a\ts certificate\tsay\tseconds $\tserver can\tsince\tso the\t"
            "st\tsync failed\ttarget\tthe\ttimeout error\ttlsv8\ttlsv8 alert\ttook\ttries\t"
            "type $\tunix\tunrecognized\tup\tupdate failed\tvalid\tverified\tversion\twaiting\t"
            "we re\twhile waiting\twill be\twith timeout\twss\t地址\t态码\t握手\t添加\t秒后\t"
            "络请\t链接\t（\t）\t；\t？$"
        ),
    ),
    (
        4,
        (
            "88 invalid\t88 network\t888 errors\t888 too\t88888 88888\t8s $\tCLASS\t]\t]$\t"
            "^ 888\t^ abort\t^ hostname\t^ on\t^ request\t^ ssl\t^A\t^`\t^也\t^客\t^日\t^目\t"
            "^能\t_ssl\t_ssl c\ta certificate\tactivity\tadapter\tafter\talibaba\talternative\t"
            "altnames\tand no\tanswer\tauthentication required\tauthorised\tbackend\tbroker $\t"
            "build\tbut when\tcalling\tcan not\tcaused\tcertificate for\t"
            "certificate verification\tchannel\tclient\tclient_exceptions\tclosed connection\t"
            "cluster\tcmd\tcom alibaba\tcompose\tconnect network\tconnecting\tconnection\t"
            "connection without\tcurl_fetch_memory\tcurrently\tdb\tdecode\tdetail\tdn\tdown $\t"
            "encountered\tenvironment\terrno\terrno etimedout\terror code\testablished\t"
            "etimedout $\tevery\texception\tfailed network\tfailed ssl\tfailed to\tgateway h8\t"
            "has a\theartbeats\thostname ip\thtml $\thttp request\thttps $\ti use\tidle\t"
            "in connection\tindicate success\tinvalid username\tinvoke\tjava util\tkey\t"
            "localhost port\tlonger\tmac\tmake sure\tmaster\tmatch certificate\tms $\t"
            "msg failed\tnet $\tnew connection\tnil $\tno such\tnpm\tnull\tokhttp8 internal\t"
            "on an\ton client\torg\tpeer\tpeer certificate\tport 8888\tprivate\tproblem\t"
            "query\tqueue\tr\trate\trc 8\trecord\treport\trequestid\trequired\treset by\t"
            "response status\trestarting\tretries exceeded\troutines\ts altnames\tscripts\t"
            "server\tserver connection\tservice\tsha888\tsocket\tsocket closed\tssl\t"
            "ssl routines\tssl_accept\tsteps:3\tstop\tstream\tstream_socket_client\t"
            "success 888\tsure\tsyscall\tsystem\tt match\ttcp connect\ttermination\t"
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
            "8 88888\t8 bytes\t8 compute\t8 ms\t88 88z\t88 err\t88 level\t888\t888 get\t"
            "888 request\t888 warning\t8888 8\t888888 8\t88z\t^ could\t^ err\t^ errno\t^ http\t"
            "^ level\t^ web\t^>\ta timeout\tactual\taddress\taiohttp client_exceptions\t"
            "an err\tanonymous\tapi\tapple\tas it\tat https\tattempt failed\tattempts\tb $\t"
            "b8\tbody\tbroker\tbug $\tbut\tby user\tcalled result\tcancellederror $\tcannot\t"
            "channels\tcode 888\tcom request\tcompleted\tconnect econnrefused\tconnected\t"
            "connection aborted\tcontent length\tdata $\tdeadline exceeded\tdestination host\t"
            "did not\tdirectory\tdisconnected from\tdriver\te\terror reading\testablish a\t"
            "exception was\texpired $\tfailed 88\tfor 8\tfound $\tfrom socket\tgateway title\t"
            "get http\tgetaddrinfo\thandshake error\thomebridge\thost\thttp\tif there\tjava\t"
            "kind\tknow\tlater\tlimiting\tline\tline http\tmain\tmatch\tmessage the\t"
            "more information\tmost\tmount\tmsg\tmsg error\tmy\tnames\tnative\tnot reach\t"
            "openai\tout connect\tout error\tpassword $\tpeer $\tport 888\tprocessing\t"
            "project\tpush\trabbitmq\trandomly\trc\tread tcp\tread timeout\treceiving\t"
            "redirects\trefused 888\trefused connect\treply\trequest canceled\trequest post\t"
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
            "88\t88 888888888z\t88 bytes\t88 jan\t88 oct\t888 at\t888 com\t888 port\t8888\t"
            "888888888z\t8ms\t8x8\t?$\tCERTIFICATE\t^ can\t^ dns\t^ grpc\t^ host\t^ no\t"
            "^ session\t^ sometimes\t^ unexpected\t^启\t^开\t^用\t^调\t^都\tabort $\t"
            "aborted by\taborterror\tafter 8\tafter 88\tafter 88888ms\tam\tapp\tapp $\t"
            "appears\tavailable\taway\tbecause the\tbridge\tcanceled $\tcheck that\t"
            "code 88888\tcom $\tconcurrent\tconnection close\tconnectionerror connection\t"
            "consumer\tcurl 88\tcustom_components\tdata from\tdatabase $\tdevices $\tdial tcp\t"
            "displayed\tdomain nsurlerrordomain\telapsed\terror 88888\terror network\tesp\t"
            "even\texceptions\texisting\tfor this\tfrom device\tgo 888\th8\tha\thas not\t"
            "hostname\thttperror\thttpx\ti ve\tin the\tinternal\tis available\tis too\tis up\t"
            "jan 8888\tjava io\tkafka\tkeeps\tknown\tknown $\tkubelet\tlan\tlevel error\t"
            "mainthread\tmore errors\tmqtt_client\tnginx\tno data\tnot\tnot respond\tnull $\t"
            "online\topen\toperationalerror\tou\tplease make\tpost https\tproduction\t"
            "proxy server\treached\treason\tredis exceptions\trequest\trequest to\tretry in\t"
            "retrying\trunning\truntimeerror\tsaying\tsecurity\tserver $\tsip\t"
            "sockets socketexception\tssl sslhandshakeexception\tssl_connect\tsteps:5\tstore\t"
            "stuck\tsync\ttags\ttcp 888\ttemporary failure\tterminated\tthe application\t"
            "the tls\tthe website\tthere\tthis request\ttimeout awaiting\tto access\t"
            "to download\ttraceback\ttried to\turl\tv8\tvalid for\twas $\twas closed\twhile\t"
            "while reading\twith status\txx\t一段\t不了\t与服\t为什\t了一\t使用\t务器\t发现\t"
            "器连\t回错\t当前\t总是\t恢复\t您的\t法访\t知道\t经常\t结果\t网站\t解析\t还是\t"
            "远程\t部署\t都是\t："
        ),
    ),
    (
        7,
        (
            "8 http\t88 warn\t888 failed\t88888 ms\t8888888\t^ asyncio\t^ com\t^ connection\t"
            "^ java\t^ status\t^ usr\t^ websocket\t^发\t^报\t^提\taccording\taccording to\t"
            "again\tan ssl\tand closed\tanonymous $\tapi example\tbot\tc 8888\tca\tcaused by\t"
            "connect error\tconnecting to\tconnects\tcouple\tcrashes\tdetails\tdevice\tdidn\t"
            "disconnects\tdown\tendpoint\terrcode\terror_code\tfailed\tfailed from\tfailing\t"
            "fails\tfaraday\tfirefox\tfor some\tget\thandshake timeout\thas been\thi\thttps\t"
            "httpsconnectionpool\thttpsconnectionpool host\tinstall\tinternet connection\t"
            "is unavailable\tjava net\tmail\tmay be\tmodel\tmqtt\tnetwork error\tobject at\t"
            "port 88\tproducer\trandom\treason connection\trejected\treply from\treported\t"
            "request error\trequest failed\trequest was\tresponse time\ts8\tserver sent\t"
            "sockettimeoutexception timeout\tsome\tsometimes\tstatus statuscode\tstatuscode\t"
            "supported\tto http\tto resolve\ttopology\ttotal 8\ttransfer\ttrying\ttxt\t"
            "unauthorized $\tunexpected\turlopen\tus\twarn\twarning\twas canceled\twith the\t"
            "…\t不知\t今天\t以下\t同步\t存在\t所有\t最近\t段时\t调用\t，"
        ),
    ),
    (
        8,
        (
            "8 888888\t8 ssl\t88 xxx\t888 curl\t8888 888\tSTATUS\tWORDS\t^ $\t^ but\t"
            "^ certificate\t^ fatal\t^ http8\t^ httpx\t^ invalid\t^ mqtt\t^ system\t^ timed\t"
            "^上\t^但\t^安\t^导\t^小\t^系\t^請\taborted a\talways\tan error\tand then\t"
            "at timeout\tattempting\tbrowser\tcommunication\tconnection could\tcontroller\t"
            "database\tdevices\tdioexception\tdisconnecting\terr\terr value\terror msg\t"
            "example net\tfailed 888\tfrom server\tgame\tgateway\tget https\tgets\tgoogle\t"
            "grpc\thead\thome\tid\timage\tit was\tloading\tlocally\tlost connection\t"
            "malformed\tminute\tmqtt connection\tno_error\tnot allowed\tposition 8\treachable\t"
            "reached $\treadtimeout $\trecent\tremote\trequest aborted\tresponding $\truby\t"
            "ruby 8\tthe certificate\tthe service\tthe site\ttimeout before\ttimeout expired\t"
            "timeout of\tto send\tunavailable no\turl https\tuser aborted\tusr\tv8 8\twebsite\t"
            "winerror 88888\tx888 certificate\t建议\t是有\t点击\t的服\t确认\t络是\t络设\t账号"
        ),
    ),
    (
        9,
        (
            "!$\t8 8888888888\t8 s\t88 port\t8888 post\t8888ms\t^ io\t^ message\t^ org\t^下\t"
            "^大\t^我\t^接\t^错\ta while\ta$\taborted\taccess denied\tbytes\tcamera\t"
            "certificate in\tcom\tconnection broken\terror\terror a\terror connect\t"
            "error domain\texecuting\texited\tif connection\tim\tin 88\tldap\tleft\t"
            "login failed\tme\tmodbus\tnode 8\tout at\tprinter\tprobably\tread econnreset\t"
            "reports\trequest fail\treturned\trpc error\tscene\tscript\tsecs\tserver has\t"
            "servers\tsetup\tsvc\ttime $\ttimeout $\tuploading\tvideo\twhen using\twifi\t"
            "working\tx88\t么原\t但是\t取消\t打开\t正在\t络不\t请检"
        ),
    ),
    (
        10,
        (
            "8 content\t88 error\t888 in\t:\t<\t^ remote\t^ timeout\t^ type\t^ when\tandroid\t"
            "context canceled\tcurl\tdelay 88\tdocker\tdownload\telasticsearch\terrmsg\t"
            "error connection\terror socket\tfail\tfetching\tfoo\thours\tietf\tis denied\t"
            "is disabled\tis the\tjul 88\tkey $\tnxdomain\tout after\tpermission denied\t"
            "post http\tpreauth $\treceived\tsays\tseeing\tseems to\tsite\tsqlstate\tssh\t"
            "sshd\tsystem net\ttimeout after\tuncaught\t上传\t后重\t文档"
        ),
    ),
    (
        11,
        (
            "8888888888\tNUMBER\t^ cannot\t^ code\t^ net\t^ redis\tcc\tcloud\tcode 8888\t"
            "connection with\tconnectionreseterror 888\tcoroutines\tdownloading\terr 8\t"
            "error type\tfetch\tfew\tgot\tis refused\tline 888\tmsg timeout\tnot be\tpl\t"
            "retry 8\tright\ttid\tunexpectedly\tupload\twebsocket\t一直\t能正"
        ),
    ),
    (
        12,
        (
            "^ unable\t`$\tby 888\terror econnrefused\tfails with\thello\ti try\t"
            "message connection\tmozilla\tnet readtimeout\tout read\tpod\tuser $"
        ),
    ),
    (
        13,
        (
            "^ exception\t^登\tcan t\tcancelling\tcritical\terrno 888\tfatal\ti\ti have\t"
            "memory\tns\torigin\t显示\t运行"
        ),
    ),
    (14, "^ connect\t^ msg\tcheck your\thad\tobject $\toccurred\tout $\tqq\twhen i"),
    (15, "8888 get\tlooks\txxx\t}$"),
    (16, "^=\terrorcode 8\tof 88888ms"),
    (17, "8x8888 $\tcode 88\tseems"),
    (18, "and you"),
    (19, "yes"),
    (22, "getting"),
    (24, "*$"),
)

"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 27,306 texts that have a phrase of a failure: public reports and
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
BEFOREHAND = -5
ROWS: tuple[Row, ...] = (
    (-32, ";$"),
    (-31, "fix"),
    (-25, "^/\tdocs\timport"),
    (-23, "timeout connect"),
    (-22, "^修\tshould"),
    (-21, "q"),
    (-20, "如果"),
    (-19, ",$\t11111 i\t111111111111111\tif\tignore\t处理"),
    (-18, "^ raise\t^.\tcatch\tconnect timed\teconnrefused\tgiven"),
    (-17, "11 operation\t^#\t^%\tclient 111\tint\treject\t求超"),
    (-16, "^ except\t^需\tavoid\tct\tgoaway\tmeans\twhen the\t需要"),
    (
        -15,
        (
            "CANCELED\t^ fix\t^:\t^|\tby default\tclass\tconnecttimeout\tconst\terror aborted\t"
            "final\thandle\tor the\treturn\tsupport\ttransaction\t{$\t|$\t重置"
        ),
    ),
    (
        -14,
        (
            "*\tHINT\t^ handle\t^ if\t`\tassert\tcodes\tconnection timed\teconnreset\texpect\t"
            "gateway timeout\tif the\tits connection\ttimeout timeout\tusername or\t解决"
        ),
    ),
    (
        -13,
        (
            "^ catch\t^ mar\t^_\t^如\tadd\tassertequal\tcase\texc\thandles\timprove\tloss\t"
            "may\tno connection\tnodes\ton line\tsetting\tsockettimeoutexception\t"
            "timeout client\tvariable\t接失"
        ),
    ),
    (
        -12,
        (
            "#\t11 debug\t111 forbidden\t111 info\t1x11\t:$\t^ class\t^ jul\t^'\tconf\t"
            "connection refused\tdo i\tdo not\tduration\terror closed\tfailed connection\t"
            "feature\tfixed\thost 11\ti think\tonce\tpackage\treadtimeout\trefused 1\t"
            "refused_stream\ts s\tscope\tshow\ttests\tthink\ttreat\twhen a\t增加\t接断"
        ),
    ),
    (
        -11,
        (
            ">\t^ assert\t^ case\t^ feat\t^则\t^表\tafter the\tallow\tconfiguration\tdns\t"
            "epipe\texcept\tfeat\tfor client\tfun\thandling\tinstead\tip\tminutes\tok\torder\t"
            "raises\trequesttimeout\tself\ttest\tthe client\ttimeout 1111\twhat\twhen\t可能\t"
            "支持\t是否\t默认"
        ),
    ),
    (
        -10,
        (
            "=\tNAME_PATTERN\t^ 11111\t^ fixed\t^ how\t^ return\t^+\tabort\taction\taiohttp\t"
            "authentication\tbr\tcloses\tconnecttimeoutexception\tdns resolution\tdrop\t"
            "encoding\terror invalid\texample com\tfrom 111\thttps github\tindicates\tip 111\t"
            "jul\tlocation\tmismatch\tof $\tout 1\tp\tp $\tproperties\tretry after\ttest $\t"
            "to parse\twith an\tyaml\t}\t、\t客户\t密码\t接超\t次数\t被拒"
        ),
    ),
    (
        -9,
        (
            "($\t111 and\t^ 1\t^ chore\t^<\t^•\t^当\t^问\tadded\taddress 111\tbackoff\tchore\t"
            "client connection\tclose\tconnect_timeout\tcount\td\tdon\tdon t\t"
            "error connecting\tf\tfailure for\tfixes\tftp\thow\tinclude\tincludes\tincrease\t"
            "line $\tmodule\tno $\tpreviously\treconnect\treset\tresp\trst_stream\tset\tsign\t"
            "such\tsuch as\ttimeout 11\ttimeout 111\ttimeout read\ttrue\tunknownhostexception\t"
            "use\twhich\twritetimeout\twww example\t取超\t尝试\t网关\t载失"
        ),
    ),
    (
        -8,
        (
            "1 is\t1 time\t111 1111\t11111 error\t^ a\t^ doc\t^ feb\t^ handshake\t^ issue\t"
            "^ print\t^ td\t^ this\t^ throw\t^ you\t^-\t^@\t^│\t^的\t^若\ta client\taccessing\t"
            "admin\tan http\tauthenticate\tbe canceled\tcase of\tchange\tcode and\tcom 111\t"
            "connection after\tconnection failure\tdata to\tdef\tdefault\tevents\text\t"
            "false $\tfor user\tfuture\tgoaway $\timproved\tin seconds\tindicate\t"
            "internal server\tjava lang\tjson parse\tkeepalive\tmax\tmeans that\tmechanism\t"
            "might\tmode\ton connection\tor a\tparsing\tpending\tprint\trather\trather than\t"
            "rcpt\treason $\tresponses\trouter\tsearch\tservice_unavailable\tsyntax error\ttd\t"
            "td $\tthe host\tthrow\ttimeout\ttimeout 1\ttimeout for\ttimeout http\ttimeouts\t"
            "to a\tto get\tundefined\tuser root\tusually\twhether\twith no\tyet\t书过\t功能\t"
            "如何\t或者\t时的\t立连\t设置\t重连"
        ),
    ),
    (
        -7,
        (
            "1 error\t11 pm\t11 server\t111 bad\t111 internal\t11111 http\t^ added\t^ await\t"
            "^ def\t^ dubbo\t^ name\t^ public\t^ retry\t^ set\t^ test\t^ to\t^ your\t^出\t^可\t"
            "^应\t^有\t^超\ta connection\tan\tappend\tat position\tauthentication failure\t"
            "by the\tcannot read\tcerts\tconfigurable\tcontains\tdenied $\tdubbo\te $\tearly\t"
            "en\tenabled\tend $\terr $\terror http\terror is\terror messages\terror to\tetc\t"
            "exception $\tfailed $\tfast\tfilename\tfloat\tfrom 11\tg\tget connection\t"
            "handshake_failure\thas expired\thttp status\tinterval\tkeep\tkeep alive\tlogs\t"
            "marked\tmeans the\tnote\tnotification\toccurs\tof connection\tokhttp\tparser\t"
            "pipe\tposition\tproblem with\tprotocol error\tpytest\treasons\tremote server\t"
            "request is\tretryable\ts\tsep 11\tservice unavailable\tside_effect\t"
            "socket connection\tstatus 111\tsyntax\tthe tcp\tthrows\ttime\ttoken in\ttoo many\t"
            "trace\tuser\tvar\tway\twith 111\t”$\t不是\t时时\t检测\t端口\t自动\t资源\t返回\t"
            "通信\t间内"
        ),
    ),
    (
        -6,
        (
            "111 not\t?\t^ increase\t^ jan\t^ make\t^ show\t^ t\t^ title\t^ todo\t^ token\t"
            "^ with\t^不\t^这\tafter timeout\tan unexpected\tand read\tapi timeout\t"
            "asyncio timeouterror\tback\tbe reached\tc $\tcause the\tconn\tconnection reset\t"
            "connectionrefusederror\tdetect\tdoes\te g\terror if\terror with\terrors are\t"
            "etimedout\tex\texpected\tfailed unable\tfn\tfor\tfor connection\tget timeout\t"
            "getaddrinfo failed\tgive\thandled\thappen\there $\tif you\tin case\tis\tissuer\t"
            "lambda\tlevel\tlike\tlistening\tloaded\tlock\tloop\tmilliseconds\tmust\tnever\t"
            "new\tnext\tnormal\tnormally\tnothing\tnow\tnumber of\tor\tproperly\tprovided\t"
            "raised\trefused at\tresolved\tsection\tserver cannot\tset to\tsleep\t"
            "socketexception connection\tssl error\tthe $\tthe broker\tthe connect\t"
            "the connection\tthe device\tthe port\tthe request\ttimeout 11s\ttimeout is\t"
            "timeout ms\ttimeout server\ttimeoutexception $\tto connect\ttodo\ttransient\t"
            "typically\tu11\tunit $\tunreachable $\tvm\twait timeout\twhere\twithin the\t"
            "without\twork\t一个\t么办\t优化\t会导\t参数\t完成\t希望\t心跳\t服务\t正确\t系统\t"
            "网络\t错误"
        ),
    ),
    (
        -5,
        (
            "-\t1 from\t1 get\t1 to\t11 111111\t111 network\t111 no\t1111 1111\t11111111 ssl\t"
            "11s\t^ 1111\t^ https\t^ oct\t^ remove\t^ self\t^ sync\t^ syntaxerror\t^ the\t"
            "^ while\t^)\t^*\t^中\t^会\t^和\ta\ta response\tadd a\talso\tanswers\tany\tas\t"
            "async\tat the\tawait\tbad gateway\tbetter\tcall\tcan\tcancelled\tcat\t"
            "certificateerror\tclient $\tcode to\tcommit\tcommunicate\tconnect and\t"
            "connection on\tconnection timeouts\tcould\tdebug\tdelayed\tdelete\tdeprecated\t"
            "display\tduring the\tempty\tenetunreach\tenv\terror message\terror timeout\t"
            "errors\terrors in\texecutor\tfailed because\tfailed timeout\tfind\tflags\tfrom 1\t"
            "gateway error\tgeneric\tgw\thalf\thave a\thttp timeout\tidle timeout\tif a\t"
            "including\tinformation\tis now\tissues\tit $\tit will\tlevel info\tline 1111\t"
            "log\tlog $\tlogging\tlong\tmachine\tmake\tmakes\tmanager\tmessages $\tnodejs\t"
            "not found\to\tof 111\toften\ton timeout\totherwise\tpackets\tpong\tpr\tprevious\t"
            "refs\trefused is\trelease\tremoved\trequest_timeout\trequests\tres\treset cancel\t"
            "response 111\trest\tresult\tretries 1\troot\tseconds\tserver disconnected\t"
            "serviceunavailable\tset the\tsettimeout\tslow\tsocket is\tstate\tstatus code\t"
            "suppress\tt $\tthat\tthe 111\tthe code\tthe internet\tthe mqtt\ttimeout 11111\t"
            "timeouterror $\ttimer\tto fail\tto reach\tto the\tts\tunavailable $\tunderlying\t"
            "use of\tusername\tv\twhile connecting\tyou\t‘\t→\t。$\t关闭\t其他\t在线\t异常\t"
            "录失\t新增\t有的\t求失\t触发\t通常\t避免\t重试\t防火\t页面"
        ),
    ),
    (
        -4,
        (
            '"\t"$\t%\t+\t1 steps\t11 11\t111 can\t111 error\t111 message\t1111 error\t'
            '11111 at\t^ app\t^ data\t^ eof\t^ for\t^ is\t^ log\t^ logger\t^ login\t^"\t^断\t'
            "already\tan invalid\tapache\tasyncio cancellederror\tasynctimeout\tauth\t"
            "bad certificate\tbase\tbe\tbetween\tbind\tby $\tcallback\tcancel\tcanceled\t"
            "certificate_verify_failed\tcheck\tclientid\tconnect 1\tconnection timeout\tcopy\t"
            "ctx\tdescription\telse\tend\terror $\terrors $\texceeded $\tfailed error\t"
            "failure $\tfirst certificate\tfor example\tfor the\tframe\tfrom\tgeneral\tgithub\t"
            "good\thappens\thttp client\tin $\tinit\tinteger\tis lost\tissue\titem\tjson at\t"
            "label\tlast\tmain $\tmean\tn $\tname timeout\tnet 111\tnot available\t"
            "not permitted\tnot_found\topt\toption\toserror\toutput\tpermitted\tplain\t"
            "possible\tpostfix smtpd\tprobe failed\tproxyerror\tread timed\tready\t"
            "reason timeout\treference\trejected $\tremote_ip\tremote_ip 111\tresult in\t"
            "retry\tretry on\tserver to\tshutdown\tso\tsslcertverificationerror\t"
            "sslhandshakeexception\tstacktrace\tstart\tstatuscode 111\tstream closed\tstring\t"
            "such host\tt resolve\tterminate\tthe event\tthe first\tthe name\tthe proxy\t"
            "the timeout\ttheir\tthere was\tthese\tthis\ttimeout set\ttlssocket\tto allow\t"
            "to cloud\tto verify\ttr\ttype\tunauthorized\tuntil the\turl $\tutf\tutf 1\tval\t"
            "validation\tvalue\twait\twhich is\twill\twith code\twould\t中断\t后端\t导致\t"
            "执行\t抛出\t据库\t断开\t方法\t是什\t析失\t正常\t认证\t重启\t重新"
        ),
    ),
    (
        -3,
        (
            "(\t1 11\t1 111\t1 at\t1 temporary\t11 log1\t11 warning\t1111 $\t1111 hy111\t"
            "1111 milliseconds\t[\t^ check\t^ debug\t^ e\t^ expected\t^ in\t^ reason\t"
            "^ response\t^一\t^响\t^就\t^是\t^未\t^没\t^测\t^直\ta 111\taccepted\tadding\t"
            "address $\tand not\tapi $\taround\tbefore the\tblock\tca certificate\t"
            "certificateexception\tchannel $\tclientrequest\tclients\tconnection 1\t"
            "connection is\tconnectionfailed\tconnectionreseterror\tcontext\tdialog\t"
            "disconnected $\tdns error\tensure\terror 1\terror at\terror response\t"
            "error unable\texception in\texecute\texpecting value\tfailure in\tformat\t"
            "generate\tgo 11\thelp\thttp 111\thttp response\thttps api\timmediately\timpl\t"
            "is $\tis a\tjavax\tlog1\tmany\tname $\tneed\tneeds\tnot closed\toff $\ton\ton $\t"
            "one of\topentimeout\toptional\tport $\tpull\trefactor\trefused connection\t"
            "remote host\trequest timeout\tresponse body\tresponse timeout\tresume\t"
            "returned $\tsession\tspecific\tsrc\tthan the\tthe database\tto write\tui\t"
            "unreachable\tuntil\tusing the\tverification failed\twaits\twant\twe\twrite\t|\t"
            "不能\t在连\t手机\t拒绝\t接不\t方式\t是不\t是网\t稍后\t证书\t证失\t超时"
        ),
    ),
    (
        -2,
        (
            "$\t111 11\t111 connection\t111 reason\t111111\t^ an\t^ git\t^ returns\t^ update\t"
            "^{\t__init__\table\taddresses\tapr 11\tasyncio\tauto\tautomatically\tbody $\t"
            "buffer\tcertificate chain\tclient timeout\tclosed\tconnection failed\tcreate\t"
            "deadline_exceeded\tdenied\tdial\tentry\terror 111\terror errno\terror for\t"
            "error on\texample cn\texit\tfailure\tfirst\tgroup\theaders\tin home\tin this\t"
            "in time\tinfo\tinternal error\tinvalid\tis invalid\tkt\tlocalhost\tlogger\tlogin\t"
            "message timeout\tnetwork is\tnio\tnone $\tone\topenssl\topenssl error\tos error\t"
            "php $\tremotedisconnected\trpc\tsee\tsent\tshared\tsocket $\tspring\t"
            "system threading\tt\tthat the\tthreading\tto 11\tto 111\ttoken\tunknown 111\tvia\t"
            "{\t【\t】\t代理\t原因\t无效\t日志\t没有\t登录\t路由\t通过"
        ),
    ),
    (
        -1,
        (
            ")\t,\t.\t1 retry\t11 at\t111 1\t111 debug\t111 gateway\t2 steps\tWRAPPER\t\\\t"
            "^ it\t^ psql\t^ requests\t^$\t^1\t^网\t^证\tabout\talert handshake\tamazonaws\t"
            "amazonaws com\tapps\tbefore\tbin\tconnect $\tconnection $\tconnection from\t"
            "connection was\tdeadline\tdec\tevent\texample\texceeded\thttp 1\tin name\t"
            "incorrect\tlost $\tpass\tpsql\tstdout\tthis will\tto be\tto localhost\tupstream\t"
            "using\twas cancelled\t不可\t可用\t安全\t开连\t提示\t无法\t的问\t络连\t请重\t連線\t"
            "遇到"
        ),
    ),
    (
        1,
        (
            "/\t1 1\t111 server\t1111 11\t2 lines\t3 lines\t;\t^ 11\t^[\t^并\t^查\t^读\t"
            "again $\tapi error\tbug\tcancelled $\tcertificates\tcredentials\tdata\t"
            "denied for\tdns $\tdoesn\tdoesn t\terr 111\tfailed connect\tforbidden\thtml\t"
            "is no\tjs\tjsondecodeerror\tn\tnet sockettimeoutexception\tnon\tnow $\toffline\t"
            "proxy\trefused $\tsend\tsock\tsockettimeoutexception connect\tssl handshake\t"
            "starting\tthan\tthe operation\ttimed out\ttook\tusers\twas\tweb\twrong\t办法\t"
            "发送\t收到\t请求"
        ),
    ),
    (
        2,
        (
            ")$\t1 retries\t1 seconds\t111 $\t11111 $\t4 steps\t@\t^\t^ dec\t^ got\t^为\t^而\t"
            "a message\taccount\targument\tbad\tcalls\tclosed $\tcode 1\tcode econnreset\t"
            "connection lost\tconnection to\tconnections $\tconnectiontimeout\tcreating\t"
            "disconnect\tdue\tduring\teconnrefused 111\teof $\terrno econnrefused\terror no\t"
            "every\texample $\texecution\texpired certificate\tfailed ssl\tfrom the\thigh\t"
            "input\tis down\tit would\tlogged\tmetrics\tnetwork request\tno\toff\ton the\t"
            "operation\tparse error\tpid 11111\tpolling\treceive\tresolve host\tresponse\t"
            "running $\tstatus_code\ttcp\ttemporary\tthis error\ttimed\ttimedout\ttrue $\t"
            "try again\ttype $\tupdate\turl url\tverify\twas reset\t’\t可以\t秒后\t订阅\t访问\t"
            "链接\t长时\t频繁"
        ),
    ),
    (
        3,
        (
            "\n\t!\t.$\t1\t1 1111\t11 info\t11 invalid\t111 proxy\t111 request\t11111\t11s $\t"
            "1s $\t]\t]$\t^ api\t^ err\t^ error\t^ errors\t^ i\t^ server\t^`\t^客\t^无\t^请\t"
            "^连\ta certificate\talternative\tan exception\tarchive\tattempt failed\tb\tbuild\t"
            "by user\tcausing\tchrome\tcolumn\tconnect\tconnection attempt\tcontact\t"
            "could not\tcouldn\tcouldn t\tdevice $\tdisconnected\tdiscord\tdynamic\t"
            "econnrefused $\teconnrefused connection\terror an\terror when\texchange\t"
            "handshake with\thost name\thostname 111\thttpclienterror\tinvalid response\tipv1\t"
            "it\tjson $\tjsonexception\tlimit\tlink\tlocal\tmany requests\tmessage\tmessage $\t"
            "might be\tnode events\ton a\tout 111\tout waiting\tplease try\tprovider\tquickly\t"
            "rate\trequests exceptions\trequired $\tretries exceeded\treturning\trtsp\t"
            "server at\tserver can\tservice\tsettings\tsince\tso the\tssl\tstarted\tstream\t"
            "switch\tsystem\ttarget\tthe system\ttimeout error\tto offline\ttrusted\t"
            "unexpected eof\tup $\tupdate failed\tupstream client\turl http\tvalid\tverified\t"
            "verified certificate\twaiting\twe re\twhile waiting\twith timeout\t。\t么解\t"
            "出现\t地址\t握手\t由于\t目前\t（\t）\t；"
        ),
    ),
    (
        4,
        (
            "11 level\t111 errors\t111 too\t1111 1\t11111 1\tCLASS\t^ 111\t^ abort\t"
            "^ aborterror\t^ hostname\t^ read\t^ request\t^ web\t^A\t^使\t^后\t^日\t^目\t^设\t"
            "^返\t_$\tactivity\tafter\tafter 11111ms\tand i\tat https\tattempts\t"
            "authentication required\tauthorised\tbecause the\tbroker $\tbytes read\tca\t"
            "can not\tcertificate verification\tclient_exceptions\t"
            "clientconnectorerror cannot\tclosed connection\tcluster\tcoap\tcolumn 1\t"
            "connected\tconnecting\tconnection without\tcore\tcurrently\tdecode\tdown $\te\t"
            "encountered\tenetunreach network\tenvironment\terror reading\terror request\t"
            "exception\texpired\texpired $\tfailed 1\tfailed to\tfails to\tfor 1\tfor more\t"
            "found $\tgateway $\tgateway h1\tgo\th1 111\thas a\theartbeats\thost\thttp\t"
            "http request\thttps $\tidle\tindicate success\tinvoke\tis there\tit s\tjava net\t"
            "json\tlocalhost 11111\tlogin to\tlonger\tm\tmac\tmaster\tmatch\tmost\tms $\t"
            "names\tnegotiation\tnet\tno such\tnull\toccurred while\tokhttp1\t"
            "okhttp1 internal\ton client\torg\tpeer\tping\tprivate\tproblem\tprocessing\t"
            "project\tput\tquery\tqueue\trc\trc 1\treceiving\trecord\trequest canceled\t"
            "requestid\treset by\tresolution $\tresponse status\trestarting\treturns a\t"
            "seconds $\tserver\tserver connection\tsha111\tshows\tsocket closed\tspan\t"
            "ssl sslhandshakeexception\tstream_socket_client\tsubject\tsuccess 111\t"
            "sync failed\tt match\ttcp connect\ttermination\tthe\ttimeout code\ttiming\t"
            "timing out\ttlsv1\tto database\tto fetch\tto reconnect\tunix\tunrecognized\t"
            "updating\tuses\tv1 1\tversion number\tvery\twaiting for\twas lost\twell\twere\t"
            "white\twindow\tworker\twrong version\tyour connection\t下载\t不到\t与服\t任务\t"
            "况下\t失效\t态码\t接的\t未知\t机名\t添加\t版本\t络请\t请问\t连接\t）$"
        ),
    ),
    (
        5,
        (
            "1 11111\t1 bytes\t1 ms\t11 11z\t11 err\t11 jan\t11 network\t111\t111 warning\t"
            "11111 11111\t111111 1\t11z\t3 steps\t^ errno\t^ host\t^ network\t^ on\t^ ssl\t"
            "^ x111\t^也\t^启\t^能\t_ssl\t_ssl c\ta timeout\tadapter\t"
            "aiohttp client_exceptions\taltnames\tanonymous\tanswer\tapi\tas it\tb $\tb1\t"
            "backend\tbody\tbug $\tbut\tbut when\tcalling\tcancellederror $\tcannot\tcaused\t"
            "channel\tchannels\tclient\tcmd\tcn\tcode 111\tcom $\tcompose\t"
            "connect econnrefused\tconnect network\tconnection\tconnection aborted\t"
            "content length\tdeadline exceeded\tdependencies\tdestination host\tdetail\t"
            "directory\tdisconnected from\tdn\tdoctype\tdriver\terrno\terrno etimedout\t"
            "error 11111\terror code\testablished\tetimedout $\teven\tfailed 11\t"
            "failed network\tfails\tfrom device\tgateway title\tgetaddrinfo\tha\t"
            "handle handle\thandshake error\thostname ip\thtml $\thttpconnectionpool\ti use\t"
            "in 1\tin connection\tin the\tis running\tis unreachable\tjan 1111\tjava\tkey\t"
            "know\tlast error\tlater\tlookup\tmatch certificate\tmessage the\t"
            "more information\tmount\tmsg\tmsg error\tmy\tnative\tnil $\tno data\tnot\t"
            "not connected\tnot reach\tnpm\topenai\tout connect\tout error\tpassword $\t"
            "peer $\tpeer certificate\tport 111\tr\trandomly\treached\tread tcp\tread timeout\t"
            "reading from\treadline\tredirects\treply\treport\trequested\trequired\tresource\t"
            "responded\troutines\ts altnames\tself signed\tserver $\tserver on\tsocket\t"
            "ssl routines\tssl_accept\tstop\tsyscall\tthe game\tthe response\tthrough\ttime i\t"
            "timeout issue\ttimeout when\tto access\tto receive\tto upload\ttoken $\t"
            "traceback\ttrust\tunable\tunable to\turl\tus\tv1\tve\twebsocket connection\t"
            "when trying\txx\t之后\t使用\t出错\t务端\t名称\t失败\t怎么\t报错\t接服\t浏览\t"
            "的网\t的连\t经常\t结果\t网站\t设备\t还是"
        ),
    ),
    (
        6,
        (
            "1 compute\t11 1111\t11 111111111z\t111 at\t111 com\t1111\t111111111z\t1ms\t?$\t"
            "CERTIFICATE\t^ 1111111111\t^ asyncio\t^ connection\t^ could\t^ dns\t^ exception\t"
            "^ grpc\t^ http\t^ invalid\t^ timed\t^ unexpected\t^ websocket\t^报\t^用\t^调\t"
            "^都\taborted by\taborterror\tactual\taddress\tafter 1\tagain\tam\tand no\tapp\t"
            "attempting\tavailable\taway\tbeginning of\tbootstrap\tbridge\tbroker\tbut the\t"
            "c 1111\tcanceled $\tcode 11111\tcom request\tcommand\tcompleted\tconcurrent\t"
            "connection close\tconnectionerror connection\tcustom_components\tdata $\t"
            "database $\tdb\tdial tcp\tdid not\tdisplayed\tdown\tendpoint\tesp\testablish a\t"
            "existing\tfailing\tget http\tgo 111\th1\thas not\thomebridge\thttperror\ti ve\t"
            "install\tinternal\tinvalid username\tis available\tis refused\tis too\tjava io\t"
            "jellyfin\tkafka\tkeeps\tkind\tknown $\tkubelet\tlan\tlevel error\tlimiting\tline\t"
            "lost connection\tmainthread\tmore errors\tmqtt_client\tnginx\tno route\t"
            "not allowed\tone or\tonline\toperationalerror\tport 11\tpost https\tproduction\t"
            "proxy server\trandom\treason\trefused 111\trefused connect\trejected\trequest\t"
            "request request\trequest to\tretrying\trunning\truntimeerror\tsaying\tsecurity\t"
            "service is\tsockets socketexception\tssl_connect\tstore\tsure\tsync\ttcp 111\t"
            "terminated\tthe tls\tthe website\tthere is\tthis request\ttimeout in\t"
            "to download\tto open\tto perform\ttransfer\ttried to\ttxt\turlopen error\tutil\t"
            "valid for\tvalue error\twas $\twas not\twhile reading\twith status\twith the\tws\t"
            "your network\tzone\t不了\t不知\t了一\t务器\t发现\t同步\t器连\t回错\t总是\t恢复\t"
            "您的\t未能\t知道\t解析\t调用\t这个\t远程\t都是\t："
        ),
    ),
    (
        7,
        (
            "1 http\t11\t11 warn\t111 curl\t111 failed\t111 port\t11111 ms\t1x1\t5 steps\t"
            "^ certificate\t^ com\t^ session\t^ system\t^ timeout\t^ usr\t^发\t^导\t^小\t^提\t"
            "^系\tabort $\taborted a\taccording\taccording to\tafter 11\talways\tan ssl\t"
            "anonymous $\tapi example\tapp $\tappears\tcaused by\tcheck that\tconnect error\t"
            "connecting to\tconnection could\tconsumer\tcouple\tcrashes\tcurl 1\tcurl 11\t"
            "data from\tdevices\tdevices $\tdisconnects\telapsed\terror network\terror_code\t"
            "example net\tfailed\tfailed 111\tfailed from\tfaraday\tfirefox\tfor some\t"
            "for this\tgateway\tget\tget https\tgiving\thandshake timeout\thas been\thi\t"
            "hostname\thttps\thttpsconnectionpool\thttpsconnectionpool host\thttpx\tid\tis up\t"
            "it was\tknown\tline http\tloading\tmain\tmay be\tminute\tmodel\tmqtt\tno_error\t"
            "null $\tobject at\topen\tplease make\tproducer\treachable\treached $\t"
            "reason connection\treply from\treported\trequest aborted\trequest error\t"
            "request failed\trequest was\tresponse time\truby\truby 1\tsetup\tsip\t"
            "sockettimeoutexception timeout\tsome\tsometimes\tstatus statuscode\tstatuscode\t"
            "tags\ttemporary failure\tthe application\tthe network\tthe service\tthe site\t"
            "there\ttimeout to\tto http\tto respond\tto send\ttopology\tunauthorized $\t"
            "uploading\turlopen\tuser aborted\twarn\twas closed\twhile\txml\t…\t为什\t今天\t"
            "以下\t存在\t当前\t所有\t最近\t法访\t确认\t，"
        ),
    ),
    (
        8,
        (
            "1 111111\t1 s\t1 ssl\t11 xxx\t1111 111\t1111111\t11111ms\tSTATUS\tWORDS\t^ but\t"
            "^ java\t^ message\t^ mqtt\t^ no\t^ status\t^上\t^开\t^我\ta while\taccess denied\t"
            "an error\tat timeout\tbrowser\tcommunication\tconnects\tcontroller\tcurl\t"
            "database\tdetails\tdevice\tdidn\tdioexception\tdisconnecting\terr\terror connect\t"
            "error msg\texceptions\tfrom server\tgrpc\thead\thome\tietf\timage\t"
            "internet connection\tldap\tleft\tmail\tmqtt connection\tnetwork error\tpost http\t"
            "recent\trpc error\ts1\tsecs\tservers\tstuck\tsystem net\tthe certificate\t"
            "timeout before\ttimeout expired\tto resolve\ttotal 1\ttrying\tunavailable no\t"
            "unexpected\turl https\twarning\twas canceled\twebsite\twinerror 11111\tx11\t"
            "x111 certificate\t但是\t取消\t建议\t是有\t点击\t的服\t络设\t账号"
        ),
    ),
    (
        9,
        (
            "!$\t1 1111111111\t1 content\t11 port\t1111 post\t1111111111\t^ $\t^ fatal\t"
            "^ http1\t^ httpx\t^ io\t^ net\t^ org\t^ when\t^但\t^大\t^安\t^接\t^請\t^错\ta$\t"
            "and then\tbot\tbytes\tcamera\tcertificate in\tcom\tconnection broken\tdelay 11\t"
            "docker\terr value\terrcode\terrmsg\terror\terror a\tfoo\tgoogle\tim\t"
            "is unavailable\tlocally\tlogin failed\tmalformed\tmodbus\tmsg timeout\tnode 1\t"
            "not respond\tout after\tout at\tpermission denied\tposition 1\tprinter\tprobably\t"
            "read econnreset\tremote\treports\trequest fail\tresponding $\tright\tscene\t"
            "server sent\tsvc\ttimeout of\tuncaught\tusr\tvideo\twhen using\twifi\t么原\t后重\t"
            "段时\t络不\t络是\t请检"
        ),
    ),
    (
        10,
        (
            "111 in\t1111ms\t:\t<\t^ code\t^ remote\taborted\tandroid\t"
            "connectionreseterror 111\telasticsearch\terror connection\terror econnrefused\t"
            "error socket\terror type\texecuting\texited\tfails with\tfetch\tgame\thours\t"
            "i try\tif connection\tin 11\tjul 11\tkey $\tline 111\tme\tmemory\tmozilla\t"
            "nxdomain\tpl\treceived\treturned\tsays\tseeing\tseems to\tsqlstate\tssh\tsshd\t"
            "tid\ttime $\ttimeout $\tupload\tworking\t上传\t打开\t正在"
        ),
    ),
    (
        11,
        (
            "11 error\tNUMBER\t^ cannot\t^ redis\t^ type\t^ unable\t^下\tcloud\t"
            "connection with\tcoroutines\tdownload\tdownloading\terror domain\tfail\tfetching\t"
            "few\tgot\thello\tis denied\tis the\tnot be\tns\tout read\tpreauth $\tretry 1\t"
            "script\tsite\tuser $\twebsocket\t文档"
        ),
    ),
    (
        12,
        (
            "^ msg\t`$\tby 111\tcc\tcontext canceled\terr 1\ti have\tnet readtimeout\t"
            "object $\tpod\tserver has\ttimeout after\tunexpectedly\t一直"
        ),
    ),
    (
        13,
        (
            "1111 get\t^登\tcan t\tcancelling\tcode 1111\terrno 111\tfatal\ti\tis disabled\t"
            "message connection\toccurred\tof 11111ms\torigin\t能正\t运行"
        ),
    ),
    (14, "^ connect\tcheck your\thad\tout $\t显示"),
    (15, "code 11\tcritical\tqq\twhen i\txxx"),
    (16, "^=\tlooks\t}$"),
    (17, "1x1111 $"),
    (18, "errorcode 1\tseems"),
    (19, "and you"),
    (20, "yes"),
    (21, "getting"),
    (24, "*$"),
)

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
BEFOREHAND = -4
ROWS: tuple[Row, ...] = (
    (-32, ";$"),
    (-29, "fix"),
    (-26, "^/\timport"),
    (-24, "docs"),
    (-23, "network is\ttimeout connect"),
    (-22, "^修\tshould"),
    (-21, "q"),
    (-20, "11111 i\tif\tignore\t如果"),
    (-19, "111111111111111\t处理"),
    (-18, ",$\t^%\t^.\tcatch\tconnect timed\teconnrefused\tgiven\tgoaway\tint"),
    (-17, "11 operation\t^#\tclient 111\tct\treject\twhen the"),
    (-16, "^ except\t^ fix\terror aborted\tmeans\t求超\t需要"),
    (
        -15,
        (
            "CANCELED\t^:\t^|\t^需\tavoid\tclass\tconnecttimeout\tconst\teconnreset\tfinal\t"
            "gateway timeout\thandle\tor the\tsupport\ttimeout timeout\ttransaction\t|$"
        ),
    ),
    (
        -14,
        (
            "*\tHINT\t^ handle\t^ raise\t`\tassert\tassertequal\tby default\tconnection timed\t"
            "exc\texpect\tif the\tits connection\tnodes\treturn\tsockettimeoutexception\t"
            "username or\t{$\t解决\t重置"
        ),
    ),
    (
        -13,
        (
            "111 info\t^ catch\t^ if\t^'\t^_\tcase\tcodes\tduration\terror closed\tfixed\t"
            "handles\timprove\tloss\tmay\tno connection\tonce\trefused_stream\tsetting\tshow\t"
            "timeout client\tvariable\t接失"
        ),
    ),
    (
        -12,
        (
            "#\t11 debug\t1x11\t:$\t>\t^ assert\t^ class\t^ mar\t^如\tadd\tafter the\tdo i\t"
            "do not\terror invalid\tfailed connection\tfeature\thost 11\ti think\tinstead\t"
            "readtimeout\trefused 1\trequesttimeout\ts s\tscope\ttest\ttests\tthink\ttreat\t"
            "unreachable $\twhen a\t可能\t增加\t接断"
        ),
    ),
    (
        -11,
        (
            "111 forbidden\tNAME_PATTERN\t^ case\t^ feat\t^ fixed\t^ jul\t^ return\t^则\t^表\t"
            "allow\tauthentication\tcloses\tconf\tconfiguration\tconnection refused\tdns\t"
            "drop\tepipe\texcept\tfeat\tfun\thandling\tip\tminutes\tmismatch\tok\ton line\t"
            "order\tp $\tpackage\traises\tself\tthe client\twhat\twhen\tyaml\t密码\t接超\t"
            "支持\t次数\t默认"
        ),
    ),
    (
        -10,
        (
            "($\t^ 1\t^ how\t^+\taction\tadded\tbackoff\tclose\tconnection after\t"
            "connecttimeoutexception\tdef\tdns resolution\tdon\tdon t\tencoding\texample com\t"
            "f\tfixes\tfor client\tftp\thttps github\tindicates\tip 111\tjul\tlocation\t"
            "module\tp\tproperties\tretry after\ttest $\tthe host\ttimeout 1111\tto parse\t"
            "unknownhostexception\twith an\twritetimeout\twww example\t}\t客户\t是否\t被拒"
        ),
    ),
    (
        -9,
        (
            "=\t^ 11111\t^ chore\t^-\t^<\t^•\t^当\t^问\tabort\taddress 111\taiohttp\tbr\t"
            "chore\tclient connection\tconnect_timeout\tconnection failure\tcount\td\t"
            "error connecting\tevents\tfalse $\tinclude\tincludes\tincrease\tline $\tmode\t"
            "of $\tpreviously\tprint\treset\tresp\trst_stream\tsearch\tset\tsign\tsuch\t"
            "timeout 1\ttimeout 11\ttimeout 111\ttimeout http\ttimeout read\ttoken in\ttrue\t"
            "user root\tusually\twhether\twhich\t、\t功能\t尝试\t或者\t时的\t载失\t通信"
        ),
    ),
    (
        -8,
        (
            "1 is\t1 time\t111 and\t111 internal\t11111 error\t^ a\t^ added\t^ feb\t"
            "^ handshake\t^ issue\t^ print\t^ td\t^ this\t^ throw\t^ to\t^ you\t^@\t^│\t^的\t"
            "^若\t^超\ta client\ta connection\tadmin\tan http\tappend\tauthenticate\t"
            "be canceled\tby the\tcase of\tcerts\tchange\tcode and\tcom 111\tdata to\tdefault\t"
            "denied $\terror http\terror is\texception $\text\tfailure for\tfrom 111\tfuture\t"
            "get connection\tgoaway $\thas expired\thow\timproved\tindicate\tinternal server\t"
            "java lang\tjson parse\tkeep\tkeep alive\tkeepalive\tlogs\tmax\tmeans that\t"
            "mechanism\tmight\tno $\tnote\tnotification\ton connection\tor a\tout 1\tparsing\t"
            "pending\tprotocol error\tpytest\trather\trather than\trcpt\treason $\treconnect\t"
            "responses\trouter\tsep 11\tservice unavailable\tservice_unavailable\tside_effect\t"
            "status 111\tsuch as\tsyntax\tsyntax error\ttd\ttd $\tthrow\ttimeout\ttimeout for\t"
            "timeouts\tto a\tto get\ttoo many\tundefined\tuse\tuser\tyet\t书过\t取超\t如何\t"
            "时时\t检测\t立连\t网关\t资源\t重连"
        ),
    ),
    (
        -7,
        (
            "1 error\t11 pm\t11 server\t111 1111\t111 bad\t11111 http\t?\t^ await\t^ doc\t"
            "^ dubbo\t^ make\t^ name\t^ public\t^ retry\t^ set\t^ token\t^出\t^可\t^应\t^有\t"
            "^这\taccessing\tan\tat position\tauthentication failure\tcannot read\t"
            "configurable\tconn\tcontains\tdubbo\te $\tearly\ten\tend $\terr $\t"
            "error messages\terror to\tetc\tetimedout\tex\tfailed $\tfast\tfilename\tfloat\t"
            "for\tfrom 11\tg\thandshake_failure\thttp status\tin seconds\tinterval\tmarked\t"
            "means the\toccurs\tof connection\tokhttp\tparser\tpipe\tposition\tproblem with\t"
            "reasons\trefused at\tremote server\tresolved\tretryable\ts\tsocket connection\t"
            "the device\tthe tcp\tthrows\ttime\ttimeout server\tto connect\ttransient\tvar\t"
            "way\twhere\twith 111\twith no\twork\t”$\t会导\t正确\t端口\t网络\t设置\t返回"
        ),
    ),
    (
        -6,
        (
            "111 not\t^ 1111\t^ increase\t^ jan\t^ oct\t^ self\t^ show\t^ t\t^ test\t^ title\t"
            "^ todo\t^ with\t^ your\t^*\tafter timeout\tan unexpected\tand read\tany\t"
            "api timeout\tasyncio timeouterror\tawait\tback\tbetter\tc $\tcall\tcan\t"
            "connectionrefusederror\tdebug\tdetect\tdoes\te g\tempty\tenabled\terror with\t"
            "errors are\texecutor\tfailed unable\tfn\tfor connection\tfor user\tget timeout\t"
            "half\thandled\thappen\there $\tif you\tin case\tis now\tissuer\tissues\tit $\t"
            "lambda\tlevel\tlike\tlistening\tloaded\tlock\tloop\tmanager\tmilliseconds\tnever\t"
            "new\tnext\tnormal\tnormally\tnow\tnumber of\tor\tpr\tproperly\tprovided\traise\t"
            "raised\trefs\trefused is\trequest is\tresult\troot\tsection\tset to\tsleep\t"
            "socket is\tsocketexception connection\tssl error\tthe $\tthe broker\tthe connect\t"
            "the connection\tthe port\tthe request\ttimeout 11s\ttimeout is\ttimeout ms\t"
            "timeoutexception $\ttodo\ttrace\ttypically\tu11\tunit $\tusername\twait timeout\t"
            "without\t→\t一个\t不是\t么办\t参数\t完成\t服务\t系统\t自动\t触发\t重试\t间内\t防火"
        ),
    ),
    (
        -5,
        (
            "+\t-\t1 from\t1 get\t1 to\t11 111111\t111 no\t1111 1111\t11111111 ssl\t11s\t"
            "^ remove\t^ sync\t^ syntaxerror\t^ the\t^ while\t^)\t^不\t^中\t^会\t^和\ta\t"
            "a response\tadd a\talso\tas\tasync\tasynctimeout\tat the\tauth\tbad gateway\t"
            "be reached\tcancel\tcanceled\tcancelled\tcat\tcause the\tcertificateerror\t"
            "client $\tclientid\tcode to\tcommit\tcommunicate\tconnection reset\tconnector\t"
            "copy\tcould\tctx\tdelayed\tdelete\tdeprecated\tdisplay\telse\terror handling\t"
            "error if\terror message\terror timeout\terrors $\terrors in\tfailed because\t"
            "find\tfirst certificate\tflags\tfrom 1\tgateway error\tgeneric\t"
            "getaddrinfo failed\tgive\thttp timeout\tidle timeout\tif a\tincluding\t"
            "information\tis\tkeepalive timeout\tlevel info\tlog\tlog $\tlogging\tlong\tmake\t"
            "makes\tmessages $\tmust\tnodejs\tnot available\tnot found\tnot permitted\t"
            "nothing\to\tof 111\toften\ton timeout\totherwise\tpackets\tper\tpermitted\tpong\t"
            "postfix smtpd\tprevious\tr11\trelease\trequest_timeout\trequests\tres\t"
            "reset cancel\trest\tretries 1\tseconds\tserver cannot\tserver disconnected\t"
            "set the\tsettimeout\tslow\tstacktrace\tstate\tstring\tsuppress\tt $\tthe 111\t"
            "the code\tthe internet\tthe mqtt\tthese\tthis\ttimeout 11111\ttimeouterror $\t"
            "timer\tto fail\tto the\ttype\tunavailable $\tunderlying\tv\tvalue\tvm\t"
            "while connecting\twill\twithin the\tyou\t。$\t优化\t关闭\t其他\t导致\t希望\t异常\t"
            "录失\t断开\t新增\t通常\t避免\t页面"
        ),
    ),
    (
        -4,
        (
            '"\t"$\t%\t111 can\t111 error\t111 message\t1111 $\t1111 error\t[\t^ data\t^ eof\t'
            '^ expected\t^ for\t^ is\t^ log\t^ logger\t^ login\t^"\t^断\ta 111\talready\t'
            "an invalid\tapache\tasyncio cancellederror\tbad certificate\tbase\tbe\tbetween\t"
            "by $\tcallback\tcertificate_verify_failed\tcertificateexception\tcheck\t"
            "configured to\tconnection on\tconnectionreseterror\tdescription\tdisconnected $\t"
            "during the\tend\terror $\terror 1\terror unable\terrors\texceeded $\texpected\t"
            "failed error\tfailed timeout\tfailure $\tfor example\tfor the\tframe\tfrom\t"
            "general\tgithub\tgood\tgw\thappens\thave a\thost unreachable\thttp client\t"
            "https api\tin $\tinit\tis cancelled\tit will\tjson at\tlabel\tlast\tline 1111\t"
            "log1\tmachine\tmain $\tmean\tn $\tname timeout\tnet 111\tnot_found\toff $\t"
            "one of\topt\toption\toptional\tpossible\tprobe failed\tproxyerror\treference\t"
            "refused connection\tremote host\tremote_ip\tremote_ip 111\trequest timeout\t"
            "response 111\tresult in\tretry on\tserver to\tserviceunavailable\tsession\t"
            "shutdown\tso\tsrc\tsslcertverificationerror\tsslhandshakeexception\tstatus code\t"
            "steps:1\tstream closed\tsuch host\tt resolve\tterminate\tthat\tthe event\t"
            "the first\tthe name\tthe timeout\ttheir\tthere was\ttlssocket\tto allow\t"
            "to reach\tto s\tts\tunauthorized\tunhandled exception\tuntil the\turl $\tuse of\t"
            "utf\tutf 1\tval\twait\twe\twhich is\twould\t|\t‘\t后端\t在线\t心跳\t手机\t执行\t"
            "抛出\t据库\t是不\t是什\t有的\t求失\t重启\t重新\t错误"
        ),
    ),
    (
        -3,
        (
            "$\t(\t1 of\t1 temporary\t11 11\t11 log1\t111 connection\t1111 hy111\t"
            "1111 milliseconds\t11111 at\t111111\t^ debug\t^ e\t^ in\t^ reason\t^ response\t"
            "^一\t^是\t^未\t^没\t^测\t^直\taccepted\taddress $\tand not\tand try\tapi $\t"
            "around\tbefore the\tblock\tbody $\tby javax\tchannel $\tclientrequest\tclients\t"
            "closed\tconnect 1\tconnection 1\tconnection failed\tconnection is\t"
            "connection timeout\tconnecttimeouterror\tdialog\tdns error\terror response\t"
            "exception in\texecute\tfailure in\tformat\tgenerate\tgroup\theaders\thelp\t"
            "http 111\thttp response\timpl\tinteger\tinvalid credentials\tinvalid json\tis a\t"
            "is invalid\tis lost\tissue\titem\tkt\tlogger\tlogin\tlost\tmap\tname $\tneed\t"
            "network\tnot closed\ton\ton $\topenssl\topentimeout\toutput\tplain\tport $\tpull\t"
            "read timed\tready\treason timeout\trefused by\trejected $\tresponse body\t"
            "response timeout\tresume\tretry\treturned $\tsocket $\tspecific\tstart\t"
            "statuscode 111\tthan the\tthe database\tthe default\tthe proxy\ttimeout none\t"
            "timeout set\tto write\ttoken\ttoomanyredirects\ttr\tui\tvalidation\t"
            "verification failed\tvia\twaits\twant\twith code\twrite\t【\t】\t不能\t拒绝\t"
            "方式\t方法\t日志\t是网\t析失\t正常\t认证\t证书\t超时"
        ),
    ),
    (
        -2,
        (
            ")\t,\t1 11\t1 111\t1 at\t11 warning\t111 11\t111 debug\t^ an\t^ check\t"
            "^ connectionrefusederror\t^ https\t^ it\t^ returns\t^ update\t^$\t^{\t^响\t"
            "__init__\taddresses\tapps\tasyncio\tauto\tautomatically\tbuffer\tcertificate\t"
            "client timeout\tcreate\tdeadline\tdeadline_exceeded\tdenied\tenetunreach\tensure\t"
            "entry\terror 111\terror at\terror errno\terror on\texample\texit\tfirst\tget an\t"
            "host is\thttp 1\tin home\tin time\tinternal error\tis $\tjavax\tlocalhost\t"
            "making\tmessage timeout\tnio\tnone $\topenssl error\toserror\tpass\tphp $\t"
            "pinning failure\tremotedisconnected\trpc\tsee\tserver is\tshared\tspring\tt\t"
            "that the\ttimeout option\tto 11\tto be\tto cloud\tusing the\twas cancelled\t{\t"
            "代理\t在连\t接不\t无效\t没有\t登录\t证失"
        ),
    ),
    (
        -1,
        (
            "'$\t.\t1 retry\t11 111z\t11 at\t111 111\t111 gateway\t111 reason\t111z\tWRAPPER\t"
            "^ git\t^ psql\t^ requests\t^1\t^就\t^网\t^证\tabout\talert handshake\tamazonaws\t"
            "amazonaws com\tand\tapr 11\tbefore\tbin\tcertificate chain\tconnect $\t"
            "connection from\tconnection was\tdec\tdial\tevent\texceeded\tfailure\tin name\t"
            "info\tinvalid\tlost $\tnetwork connection\tone\tpsql\trequest timed\tresolve\t"
            "sslpeerunverifiedexception\tstdout\tsystem threading\tthreading\tto $\t"
            "to localhost\ttoo\t~\t不可\t原因\t可用\t安全\t开连\t提示\t无法\t时不\t的问\t请重\t"
            "路由\t通过\t連線"
        ),
    ),
    (
        1,
        (
            "'\t/\t1 1\t11 11t11\t111 server\t11t11\t11t11 11\t;\t^\t^ 11\t^ please\t^(\t^查\t"
            "access\tapi error\taug\tdata\tdue\tdue to\terr 111\terrno econnrefused\terror 11\t"
            "forbidden\tfrom the\tjs\tjsondecodeerror\tlines:2\tno\tnon\trefused $\tsend\t"
            "smtp\tsockettimeoutexception connect\tssl handshake\tthe operation\tthe user\t"
            "this error\tunknown $\twas\tweb\twrong\t办法\t收到\t访问\t请求"
        ),
    ),
    (
        2,
        (
            "1 retries\t1 seconds\t1111 11\t11111 $\t@\t^ dec\t^ err\t^ got\t^为\t^客\t^无\t"
            "^请\talternative\targument\tbad\tbeing\tbug\tcalls\tclosed $\tcode 1\tconnect to\t"
            "connection to\tconnections $\tconnectiontimeout\tcreating\tdisconnect\tduring\t"
            "econnrefused 111\teof $\terror an\terror no\tevents 111\texpired certificate\t"
            "failed connect\tfiles\tfrom exc\thigh\thtml\tinput\tinvalid response\tit would\t"
            "json $\tlines:3\tmetrics\tmight be\tnetwork socket\tnow $\toff\ton the\t"
            "parse error\tpid 11111\tpolling\tresponse\trunning $\tsrv\tstatus_code\t"
            "temporary\ttimed\ttimedout\ttook\ttrue $\ttry again\tunexpected eof\tupdate\t"
            "users\tverify\tversion\twas reset\t’\t不到\t发送\t秒后\t链接\t长时\t频繁"
        ),
    ),
    (
        3,
        (
            "\n\t!\t1\t1 1111\t1 column\t11 info\t11 invalid\t111 $\t111 proxy\t111 request\t"
            "11111\t11111 1\t11s $\t1s $\t]$\t^ can\t^ get\t^ getaddrinfo\t^ i\t^ server\t^A\t"
            "^`\t^使\t^返\t^连\ta message\taccount\tan exception\tarchive\tattempt failed\tb\t"
            "build\tcausing\tchrome\tco\tcoap\tcode econnreset\tcolumn 1\tconnect\t"
            "connection attempt\tconnection closed\tconnection lost\tcontact\tcould not\t"
            "device $\tdisconnected\tdiscord\tdynamic\teconnrefused $\terror request\tevery\t"
            "example $\texchange\texecution\tfailed ssl\tfor more\tfrom client\t"
            "handshake with\thost name\thostname 111\thttpclienterror\tit\tjsonexception\t"
            "limit\tlocal\tlogged\tmany requests\tmessage\tmessage $\tms $\tnames\t"
            "network request\toccurred while\tof a\toffline\ton a\ton client\toperation\t"
            "out 111\tout waiting\tplease try\tprovider\tput\trate\treceive\t"
            "requests exceptions\tresolve host\tretries exceeded\tretrying $\treturning\trtsp\t"
            "say\tserver at\tserver can\tservice\tshowing\tsince\tso the\tspan\tssl\tstarted\t"
            "steps:4\tstream\tsubject\tswitch\tsync failed\ttarget\ttcp\tthe system\t"
            "timeout 1s\ttype $\tupdate failed\tupstream client\tvalid\tverified\t"
            "verified certificate\twaiting\twas lost\twe re\twere\twith timeout\ty\t。\t么解\t"
            "况下\t出现\t接的\t握手\t文件\t目前\t（\t）\t）$\t；"
        ),
    ),
    (
        4,
        (
            ")$\t.$\t11 level\t111\t111 errors\t111 too\t111 warning\t]\t^ 111\t^ aborterror\t"
            "^ api\t^ device\t^ errors\t^ hostname\t^ read\t^ request\t^ ssl\t^ web\t^后\t^启\t"
            "^日\t^目\t^能\t^设\t_$\t_ssl c\ta certificate\ta timeout\tactivity\tadapter\t"
            "after\tafter 11111ms\taltnames\tas it\tat https\tattempts\t"
            "authentication required\tauthorised\taxioserror\tbackend\tbecause the\tbroker $\t"
            "but when\tca\tcalling\tcertificate for\tcertificate verification\t"
            "clientconnectorerror cannot\tcmd\tcn\tcode 111\tcompose\tconnected\tconnecting\t"
            "connection\tconnection aborted\tconnection without\tcouldn\tcouldn t\tcurrently\t"
            "deadline exceeded\tdependencies\tdirectory\te\tencountered\terror code\t"
            "error reading\terror when\tesp tls\testablished\texception\texpired\texpired $\t"
            "failed 1\tfailed to\tfails to\tfor 1\tgateway $\tgetaddrinfo\tgo\th1 111\t"
            "handle handle\thas a\theartbeats\thostname ip\thtml $\thttp request\thttps $\t"
            "idle\tindicate success\tinvalid username\tinvoke\tis there\tit s\tjava net\t"
            "later\tlocalhost 11111\tlogin to\tlonger\tlooking\tm\tmac\tmatch certificate\t"
            "most\tmsg failed\tnative\tnegotiation\tno such\tnull\tokhttp1\torg\tout connect\t"
            "peer\tping\tpost\tprivate\tproblem\tproject\tqueue\tquickly\treceiving\trecord\t"
            "request canceled\trequestid\trequired $\treset by\tresolution $\tresponse status\t"
            "restarting\treturns a\ts altnames\tseconds $\tserver\tserver connection\t"
            "settings\tsha111\tsocket error\tssl sslhandshakeexception\tssl_accept\t"
            "stream_socket_client\tsuccess 111\tsyscall\tt match\ttermination\tthe\ttime i\t"
            "timing\ttiming out\ttlsv1\tto database\tto fetch\tto reconnect\tunable\t"
            "unable to\tunix\tunrecognized\tupdating\tupstream timed\turl handle\turl http\t"
            "us\tuses\tv1\tv1 1\tversion number\tvery\twaiting for\twas not\twell\t"
            "while waiting\tworker\twrong version\t下载\t任务\t出错\t地址\t大佬\t态码\t报错\t"
            "接服\t时候\t未知\t机名\t浏览\t添加\t版本\t由于\t络请\t设备\t连接"
        ),
    ),
    (
        5,
        (
            "1 11111\t1 bytes\t1 compute\t1 ms\t11 1111\t11 11z\t11 err\t111 network\t1111 1\t"
            "11111 11111\t11z\tCLASS\t^ abort\t^ error\t^ host\t^ x111\t^也\t^都\t_ssl\t"
            "access denied\tactual\taddress\tand i\tanonymous\tanswer\tapi\tapp\tb $\tb1\t"
            "beginning of\tbody\tbug $\tbut\tcan not\tcancellederror $\tcannot\tcaused\t"
            "channel\tchannels\tclient\tclosed connection\tcom $\tconnect econnrefused\t"
            "content length\tdetail\tdid not\tdisconnected from\tdn\tdoctype\t"
            "domain nsurlerrordomain\tdriver\terrno\terrno etimedout\tesp\tetimedout $\teu\t"
            "even\tfor https\tfound $\tgateway h1\tgateway title\tha\thandshake error\t"
            "homebridge\thost\thttp\thttpconnectionpool\ti ve\tin 1\tin connection\tin the\t"
            "internal\tipv1\tis running\tjava\tjson\tkeeps\tkey\tknow\tlast error\tlimiting\t"
            "lookup\tmatch\tmessage the\tmore information\tmount\tmqtt_client\tmsg\tmy\tnet\t"
            "nil $\tno data\tnot\tnot reach\tnpm\tnsurlerrordomain code\tokhttp1 internal\t"
            "on an\topenai\tout error\tpanicked\tpeer $\tport 111\tpost https\tprocessing\t"
            "query\tr\trandomly\treached\tread tcp\treading from\treadline\tredirects\t"
            "refused 111\trefused connect\treport\trequest request\trequested\trequired\t"
            "resource\tresponded\trestart\troutines\tserver $\tserver on\tshows\tssl routines\t"
            "ssl_connect\tstop\tthe game\tthe response\tthrough\ttimeout code\ttimeout when\t"
            "to access\tto open\tto perform\tto receive\tto respond\tto upload\ttraceback\t"
            "trust\ttxt\turl\tve\twas $\twebsocket connection\twhen trying\twindow\txx\t"
            "your connection\tzone\t与服\t之后\t使用\t名称\t失效\t失败\t怎么\t的网\t的连\t"
            "经常\t结果\t网站\t请问"
        ),
    ),
    (
        6,
        (
            "1 http\t11 111111111\t111 at\t111 com\t111 failed\t111 port\t1111\t111111 1\t1ms\t"
            "1x1\t^ 1111111111\t^ dns\t^ errno\t^ http\t^ on\t^ unexpected\t^ websocket\t^报\t"
            "^提\t^用\t^调\tabort $\taborted by\taborterror\tafter 1\t"
            "aiohttp client_exceptions\tam\tand no\tappears\tattempting\taway\tbridge\tbroker\t"
            "but the\tby user\tc 1111\tcom request\tcommand\tcompleted\tconcurrent\t"
            "connectionerror connection\tconsumer\tcustom_components\tdatabase $\tdb\t"
            "displayed\tendpoint\testablish a\tfailed 11\tfailed from\tfailing\tfails\t"
            "from device\tget http\tgo 111\th1\thas not\thttperror\thttps\tis down\t"
            "is refused\tis too\tis unreachable\tjava io\tjellyfin\tkind\tknown $\tkubelet\t"
            "level error\tline\tmainthread\tmsg error\tnginx\tno route\tnot connected\tnull $\t"
            "password $\tpeer certificate\tport 11\tproduction\tproxy server\trandom\trc\t"
            "reached $\tread timeout\treason\treply\treported\trequest\trequest to\trespond\t"
            "retrying\trunning\truntimeerror\tsaying\tself signed\tsip\tsocket\t"
            "sockets socketexception\tsockettimeoutexception timeout\tstatus statuscode\t"
            "steps:3\tstore\tsync\ttags\ttemporary failure\tterminated\tthe tls\tthe website\t"
            "there is\tthis request\ttimeout awaiting\ttimeout issue\tto download\tto http\t"
            "token $\ttransfer\turlopen error\tutil\tvalue error\twas closed\twhile\t"
            "while reading\twith status\twith the\tws\t不了\t不知\t了一\t今天\t务器\t务端\t"
            "发现\t同步\t器连\t回错\t存在\t总是\t恢复\t您的\t所有\t最近\t未能\t法访\t知道\t"
            "解析\t还是\t这个\t都是\t："
        ),
    ),
    (
        7,
        (
            "11\t11 111111111z\t1111 post\t?$\tCERTIFICATE\tWORDS\t^ asyncio\t^ com\t"
            "^ connection\t^ could\t^ exception\t^ grpc\t^ invalid\t^ session\t^ timed\t"
            "^ timeout\t^导\t^小\t^开\t^系\taborted a\taccording\taccording to\tafter 11\t"
            "again\talways\tan ssl\tanonymous $\tapi example\tapp $\tat timeout\tavailable\t"
            "canceled $\tcode 11111\tconnecting to\tconnection close\tconnection could\t"
            "connects\tcontroller\tcouple\tcrashes\tcurl 11\tdata $\tdata from\tdetails\t"
            "device\tdevices\tdevices $\tdial tcp\tdidn\tdisconnects\tdown $\telapsed\t"
            "error_code\texample net\texisting\tfailed 111\tfaraday\tfirefox\tfor some\t"
            "for this\tget\tget https\thandshake timeout\thas been\thi\thostname\t"
            "httpsconnectionpool\thttpsconnectionpool host\thttpx\tid\timage\tinstall\t"
            "jan 1111\tkafka\tlan\tldap\tline http\tloading\tlost connection\tmail\tminute\t"
            "model\tmqtt\tnot allowed\tnot respond\tobject at\tonline\toperationalerror\t"
            "post http\tproducer\treason connection\trejected\treply from\trequest aborted\t"
            "request error\trequest failed\trequest was\tresponding $\tresponse time\ts1\t"
            "security\tsome\tsometimes\tstatuscode\tsteps:5\tstuck\ttcp 111\tthe application\t"
            "the site\tthere\ttimeout in\ttimeout to\tto resolve\tto send\ttopology\ttried to\t"
            "trying\tunauthorized $\tuploading\tuser aborted\tvalid for\txml\t为什\t确认\t"
            "调用\t远程\t，"
        ),
    ),
    (
        8,
        (
            "1 111111\t1 ssl\t11 xxx\t1111 111\t11111 ms\t1111111\t11111ms\tSTATUS\t^ $\t"
            "^ but\t^ certificate\t^ java\t^ message\t^ mqtt\t^ no\t^ status\t^ usr\t^上\t^发\t"
            "^大\t^我\t^错\ta while\tan error\tand then\tbrowser\tcaused by\tcheck that\t"
            "communication\tconnect error\tdatabase\tdisconnecting\tenetunreach network\terr\t"
            "error connect\terror domain\terror msg\tfailed\tgateway\tgiving\thome\tietf\t"
            "internet connection\tis available\tis up\tit was\tjul 11\tknown\tlocally\tmain\t"
            "may be\tmqtt connection\tno_error\topen\trpc error\tsecs\tsetup\tsshd\t"
            "the certificate\ttimeout before\ttimeout expired\tunavailable no\tunexpected\t"
            "url https\turlopen\twarn\twarning\twas canceled\twebsite\twinerror 11111\t"
            "your network\t…\t以下\t但是\t当前\t点击\t的服\t络是\t络设\t账号"
        ),
    ),
    (
        9,
        (
            "1 1111111111\t1 s\t11 warn\t1111111111\t:\t^ fatal\t^ http1\t^ httpx\t^ net\t"
            "^ org\t^ remote\t^ system\t^ when\t^但\t^接\t^請\ta$\tbytes\tcertificate in\tcom\t"
            "curl\tdelay 11\tdioexception\tdown\terr value\terrmsg\terror a\terror type\t"
            "exceptions\texited\tfails with\tfoo\tfrom server\tgrpc\thead\tim\tin 11\tleft\t"
            "line 111\tmalformed\tmodbus\tnetwork error\tnode 1\tout after\tout at\t"
            "position 1\tprinter\tprobably\treachable\tread econnreset\trecent\tremote\t"
            "reports\trequest fail\treturned\truby\tscene\tserver sent\tsure\tsystem net\t"
            "the service\ttimeout of\ttotal 1\tuncaught\tusr\tvideo\twhen using\tx11\t"
            "x111 certificate\t上传\t取消\t后重\t建议\t是有\t段时"
        ),
    ),
    (
        10,
        (
            "!$\t1 content\t11 error\t11 port\t1111ms\t<\t^ io\t^下\t^安\taborted\tbot\t"
            "camera\tcloud\tcurl 1\tdestination host\tdocker\tdownload\tdownloading\t"
            "elasticsearch\terr 1\terrcode\terror\terror connection\terror econnrefused\t"
            "error network\texecuting\tfetch\tgoogle\thours\ti try\tif connection\tis denied\t"
            "is the\tkey $\tlogin failed\tme\tmemory\tmozilla\tone or\tor more\t"
            "permission denied\tpl\tplease make\treceived\tretry 1\tright\tsays\tseeing\t"
            "servers\tsite\tsqlstate\tssh\ttid\tupload\twifi\tworking\t么原\t打开\t文档\t正在\t"
            "络不\t请检"
        ),
    ),
    (
        11,
        (
            "11 network\tNUMBER\t^ cannot\t^ code\tby 111\tcode 1111\tconnection broken\t"
            "connection with\tconnectionreseterror 111\tcontext canceled\tcoroutines\t"
            "error socket\tgame\tgot\thello\tis disabled\tmore errors\tmsg timeout\tns\t"
            "nxdomain\tout read\tpreauth $\tscript\tseems to\tsvc\ttime $\ttimeout $\t"
            "timeout after\tuser $\t一直\t能正"
        ),
    ),
    (
        12,
        (
            "111 in\t^ redis\t^ type\t^ unable\t`$\tcc\tfail\tfailed network\tfetching\tfew\t"
            "i have\tnot be\tpod\tserver has\tthe network\tunexpectedly\twebsocket"
        ),
    ),
    (
        13,
        (
            "^ msg\t^登\tcan t\tcancelling\tfatal\ti\tis unavailable\tmessage connection\t"
            "net readtimeout\tof 11111ms\torigin"
        ),
    ),
    (14, "1111 get\t^ connect\tandroid\thad\tobject $\t显示\t运行"),
    (15, "check your\tconnect network\tcritical\tlooks\toccurred\tout $\tqq\twhen i"),
    (16, "^=\tcode 11\terrno 111\txxx\t}$"),
    (17, "1x1111 $"),
    (18, "^ network\terrorcode 1\tseems"),
    (19, "and you"),
    (21, "getting"),
    (23, "yes"),
    (24, "*$"),
)

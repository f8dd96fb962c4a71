"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 27,859 texts that have a phrase of a failure: public reports and
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
    (-31, ";$"),
    (-30, "fix"),
    (-26, "^/"),
    (-25, "import"),
    (-24, "timeout connect"),
    (-22, "^修\tdocs"),
    (-21, "q\tshould"),
    (-20, "11111 i\t111111111111111\t^."),
    (-19, "catch\tif\tignore\t如果"),
    (-18, "^%\tconnect timed\tint\t求超"),
    (-17, ",$\t11 operation\t^ raise\t^#\tclient 111\teconnrefused\tgoaway\tmeans\t处理"),
    (-16, "^ except\t^ how\t^:\tavoid\tct\tfinal\tgiven\thandle\treject\t重置"),
    (
        -15,
        (
            "CANCELED\t^ fix\t^|\t^需\tassertequal\tclass\tconnection timed\tconst\t"
            "econnreset\terror aborted\tor the\tsupport\twhen the\t{$"
        ),
    ),
    (
        -14,
        (
            "^ jul\t^_\t`\tassert\tby default\tcodes\tconnecttimeout\texc\texpect\tfixed\t"
            "gateway timeout\tif the\tno connection\treturn\ttimeout timeout\ttransaction\t|$\t"
            "需要"
        ),
    ),
    (
        -13,
        (
            "*\tHINT\t^ catch\t^ handle\t^ if\t^如\tadd\tallow\tcase\tconf\thandles\thandling\t"
            "improve\tloss\tmay\tnodes\trefused_stream\tself\tsetting\tsockettimeoutexception\t"
            "timeout client\tusername or\tvariable\t接失\t解决"
        ),
    ),
    (
        -12,
        (
            "111 forbidden\t1x11\t^ assert\t^ feat\t^ fixed\t^ mar\t^'\tbugfix\t"
            "connection refused\tdns\tdo i\tduration\terror invalid\tfeat\tfeature\thost 11\t"
            "instead\tminutes\tonce\tpackage\trefused 1\tscope\tshow\ttests\ttimeout 1111\t"
            "treat\twhen a\t可能\t增加\t接断"
        ),
    ),
    (
        -11,
        (
            "#\t>\t^ case\t^ class\t^ return\t^表\tabort\tauthentication\tclient connection\t"
            "configuration\tdo not\tdrop\tepipe\terror closed\texcept\tfailed connection\t"
            "false $\tfor client\tfun\ti think\tits connection\tjul\tmismatch\tok\ton line\t"
            "order\tproperties\traises\trequesttimeout\ts s\ttest\tthe client\tthe device\t"
            "think\t}"
        ),
    ),
    (
        -10,
        (
            "($\t111 info\t:$\t=\tNAME_PATTERN\t^ 1\t^ 11111\t^ this\t^+\t^<\t^则\t^问\t"
            "action\tadded\tbr\tclose\tcloses\tconnecttimeoutexception\tcount\tdns resolution\t"
            "don\tdon t\tftp\thttps github\tinclude\tincrease\tip\tip 111\tline $\tlocation\t"
            "of $\tp\tp $\tretry after\tsep 11\tthe host\ttimeout 111\ttimeout http\tto parse\t"
            "unknownhostexception\twhat\twhen\t功能\t客户\t密码\t接超\t支持\t时的\t是否\t次数"
        ),
    ),
    (
        -9,
        (
            "11 debug\t^ chore\t^ handshake\t^-\t^•\t^当\tafter the\taiohttp\t"
            "authentication failure\tbackoff\tchore\tconnect_timeout\tconnection after\t"
            "connection failure\tdata to\tdenied $\tencoding\terror connecting\texample com\t"
            "failure for\tfixes\tfor user\tfrom 111\timproved\tincludes\tindicates\tmode\t"
            "module\tno $\ton connection\tor a\tpreviously\tprint\trcpt\treadtimeout\tresp\t"
            "router\trst_stream\tsearch\tsign\tsuch as\ttest $\ttimeout 1\ttimeout 11\tto get\t"
            "too many\tuse\twith an\twritetimeout\tyaml\t、\t或者\t网关\t被拒\t默认"
        ),
    ),
    (
        -8,
        (
            "1 is\t1 time\t111 internal\t11111 error\t^ a\t^ added\t^ feb\t^ issue\t^ print\t"
            "^ retry\t^ td\t^ throw\t^ you\t^@\t^│\t^可\t^若\ta client\taddress 111\tadmin\t"
            "an http\tbe canceled\tcannot read\tcase of\tcode and\tcom 111\tdef\tdefault\t"
            "enabled\terr $\terror is\terror messages\terror with\tetc\texception $\tf\t"
            "goaway $\thas expired\tindicate\tinternal server\tjava lang\tjson parse\t"
            "keepalive\tlogs\tmarked\tmeans that\tmechanism\tmight\tnormal\tof connection\t"
            "of time\tout 1\tpending\tpipe\tprotocol error\tpytest\trather\trather than\t"
            "reconnect\treset\tresponses\ts\tservice_unavailable\tset\tside_effect\tsuch\ttd\t"
            "td $\tthe port\tthrow\ttimeout\ttimeout for\ttimeout read\ttimeouts\tto a\t"
            "token in\tundefined\tuser root\tusually\twhether\twith no\t一个\t参数\t尝试\t"
            "立连\t端口\t资源\t载失"
        ),
    ),
    (
        -7,
        (
            "11 server\t111 1111\t111 and\t111 bad\t111 https\t111 network\t111 no\t111 not\t"
            "11111 http\t?\t^ 1111\t^ await\t^ def\t^ do\t^ doc\t^ dubbo\t^ make\t^ public\t"
            "^ set\t^ to\t^ your\t^出\t^应\t^的\t^超\ta connection\taccessing\tan\tany\t"
            "append\tat position\tauthenticate\tbetter\tcerts\tconfigurable\tconnection reset\t"
            "contains\td\tdisplay\tdubbo\te $\tearly\tend $\terror to\tetimedout\tevents\tex\t"
            "ext\tfailed $\tfilename\tfloat\tfollowing\tfor\tfor connection\tfrom 11\tfuture\t"
            "g\tget connection\thandshake_failure\thappen\tin seconds\tinterval\tissuer\t"
            "keep alive\tlevel\tmax\tnote\tokhttp\tparsing\tposition\tprovided\treasons\trefs\t"
            "request is\tservice unavailable\tset to\tsocket connection\tstatus 111\tsyntax\t"
            "syntax error\tthrows\ttime\ttimeout ms\tto verify\ttypically\tu11\tuser\tway\t"
            "which\twithin the\t么办\t书过\t会导\t取超\t如何\t时时\t检测\t正确\t网络\t自动\t"
            "返回\t重连"
        ),
    ),
    (
        -6,
        (
            "1 error\t1 to\t11 111111\t11 pm\t11 time\t111 utc\t11111111 ssl\t^ increase\t"
            "^ jan\t^ name\t^ show\t^ test\t^ title\t^ todo\t^ token\t^ with\t^不\ta\t"
            "after timeout\tan unexpected\tand read\tanswers\tasyncio timeouterror\tat the\t"
            "bad certificate\tbe reached\tby the\tc $\tcause the\tchange\tconn\t"
            "connectionrefusederror\tdebug\tdetect\tdoes\te g\tempty\terrors are\texpected\t"
            "fast\tfind\tfn\tfor example\tfrom ip\tget timeout\tgetaddrinfo failed\tgive\t"
            "handled\thang\thttp status\thttp timeout\tidle timeout\tin case\tit $\tit should\t"
            "keep\tlambda\tlevel info\tlike\tlistening\tlock\tloop\tmake\tmeans the\t"
            "milliseconds\tnetwork $\tnever\tnew\tnext\tnormally\tnot found\tnotification\t"
            "number of\to timeout\toccurs\tof 111\toften\toutput\tparser\tpr\tproblem with\t"
            "raised\trefactor\trefused at\trefused is\tremote server\tresolved\tretryable\t"
            "section\tsleep\tslow\tsocketexception connection\tssl error\tthe 111\t"
            "the connect\tthe request\ttimeout 11s\ttimeout is\ttimeout server\t"
            "timeoutexception $\ttodo\ttrace\ttransient\tunavailable $\tusername\tvar\t"
            "verification failed\twait\twait timeout\twhen connection\twhere\twith 111\t"
            "without\twww example\tyou\t优化\t在线\t希望\t心跳\t触发\t设置\t读取\t通信\t避免\t"
            "错误\t间内\t防火"
        ),
    ),
    (
        -5,
        (
            "-\t1 from\t1 get\t11s\t^ https\t^ login\t^ stop\t^ sync\t^ syntaxerror\t^ the\t"
            '^ while\t^"\t^)\t^会\t^和\t^有\t^直\t^这\talso\tapi timeout\tasync\tasynctimeout\t'
            "auth\tawait\tback\tby $\tcall\tcan\tcancel\tcancelled\tcertificateerror\t"
            "client $\tcode to\tcommit\tcommunicate\tconnect 1\tconnection on\tconnector\t"
            "delayed\tdelete\tenetunreach\tenv\terror http\terror if\terror message\terrors\t"
            "errors in\texceeded $\texecutor\tfailed because\tfailed unable\tfailure $\tflags\t"
            "following error\tfrom 1\tgeneral\tgeneric\tgw\thalf\thave a\there $\t"
            "host unreachable\thttp localhost\tif a\tif you\tinformation\tis\tis now\tissues\t"
            "kt 11\tlabel\tloaded\tlog\tlog $\tlogging\tlong\tmachine\tmanager\tmessages $\t"
            "move\tmust\tn $\tnodejs\tnot available\tnot yet\tnow\to\ton timeout\topenssl\tor\t"
            "org apache\totherwise\tpackets\tper\tpong\tpostfix smtpd\tprevious\tproperly\t"
            "read timed\treason $\treference\trelease\tremove\trequest_timeout\tres\t"
            "reset cancel\trest\tresult\tresult $\troot\tseconds\tsee https\tserver cannot\t"
            "server disconnected\tserviceunavailable\tset the\tsettimeout\tsocket is\t"
            "suppress\tt $\tthat\tthe $\tthe broker\tthe code\tthe connection\tthe mqtt\t"
            "timeout 11111\ttimeouterror $\ttimer\tto connect\tto fail\tto the\tunit $\turl $\t"
            "use of\tv\twhich is\twhile connecting\twill\twith code\twork\tyet valid\t‘\t不是\t"
            "关闭\t到服\t完成\t异常\t录失\t断开\t新增\t服务\t析失\t系统\t认证\t通常"
        ),
    ),
    (
        -4,
        (
            "%\t+\t11 at\t11 https\t111 message\t111 ms\t1111 1111\t[\t^ data\t^ e\t^ eof\t"
            "^ for\t^ oct\t^ readtimeout\t^ reason\t^ remove\t^*\t^一\t^中\t^是\t^没\t^默\t"
            "a response\taccept\tadd a\tadding\tan unknown\tand not\tas\t"
            "asyncio cancellederror\tbad gateway\tbase\tbe\tbeginning\tbetween\tbind\t"
            "callback\tcanceled\tcat\tcertificate_verify_failed\tcheck\tclientid\tclients\t"
            "connection timeout\tcopy\tctx\tdeprecated\tdeveloper mozilla\tdisconnected $\t"
            "dns error\tdocs web\telse\ten\tend\terror $\terror timeout\terrors $\t"
            "exception in\tfailed error\tfailures\tfor the\tformat\tframe\tfrom\t"
            "gateway error\tgithub\thttp client\thttps api\thttps developer\timmediately\t"
            "in $\tinit\tinteger\tit will\titem\tjson at\tline 1111\tmean\tname timeout\t"
            "not permitted\tnot_found\tnothing\toff $\topt\toptions\toserror errno\tpermitted\t"
            "plain\tport $\tpossible\tprobe failed\tproxyerror\treason timeout\trejected $\t"
            "remote_ip\tremote_ip 111\tremoved\trequests\tresult in\tretry on\treturned $\t"
            "server to\tshutdown\tsignature\tspecific\tsrc\tsslcertverificationerror\t"
            "stacktrace\tstart\tstate\tstatus code\tsteps:1\tstream closed\tstring\tt resolve\t"
            "the event\tthe name\tthe proxy\tthe tcp\tthe timeout\ttheir\tthere was\tthis\t"
            "timeout set\ttlssocket\tto reach\tto s\ttr\ttrue\tts\tunauthorized\tunderlying\t"
            "unreachable $\tus docs\tval\tvalue\twould\t|\t→\t。$\t上游\t个错\t中断\t其他\t"
            "导致\t执行\t抛出\t拒绝\t方式\t方法\t是不\t是什\t有的\t求失\t证书\t过程\t重试\t页面"
        ),
    ),
    (
        -3,
        (
            '"\t"$\t$\t(\t1 111\t1 at\t1 https\t1 of\t1 temporary\t11 11\t11 log1\t111 can\t'
            "111 error\t1111 $\t1111 error\t1111 hy111\t1111 milliseconds\t11111 at\t"
            "^ connectionrefusederror\t^ expected\t^ in\t^ log\t^ logger\t^响\t^断\t^未\t^测\t"
            "a 111\ta network\taddress $\taddresses\tafter 1111\talready\tan invalid\tand try\t"
            "as a\tauto\tbody $\tbut it\tbyte\tca certificate\tcertificateexception\t"
            "channel $\tclient timeout\tclientrequest\tclosed\tcomplete\tconnectionfailed\t"
            "connectionreseterror\tcould\tdeadline_exceeded\tdescription\tdeveloper\tdialog\t"
            "during the\terror 1\terror at\terror response\texpecting value\tfailed timeout\t"
            "failure in\tfirst\tgenerate\tget an\tgood\thelp\thttp 111\timpl\tincorrect\tis a\t"
            "is lost\tissue\titself\tkt\tlog1\tlogger\tmaking\tname $\tneed\tneeds\t"
            "not closed\ton $\tone\toptional\toserror\tpull\tready\trefused by\t"
            "refused connection\tremote host\trequest timeout\tresponse timeout\tresume\t"
            "retry\tso\tsslhandshakeexception\tstatuscode 111\tsuch host\tthan the\t"
            "timeout option\tto 11\tto 111\tto write\ttype\tui\tuntil\tuntil the\tutf\tutf 1\t"
            "via\twaits\twant\twe\twrite\t”\t”$\t不能\t代理\t后端\t在连\t常的\t据库\t无效\t"
            "环境\t稍后\t证失\t超时\t通过\t重新"
        ),
    ),
    (
        -2,
        (
            ",\t1 11\t1 retry\t111 reason\t111 timeout\t111111\tWRAPPER\t^ an\t^ check\t"
            "^ debug\t^ please\t^ response\t^ update\t^$\t^{\t^已\tabout\taccepted\tafter a\t"
            "alert handshake\tamazonaws\tamazonaws com\tapi $\taround\tasyncio\tat object\t"
            "attempted\tautomatically\tbefore\tblock\tcertificate chain\tconnection 1\t"
            "connection failed\tconnection is\tconnecttimeouterror\tcreate\tdenied\tdesc\t"
            "entry\terror errno\terror for\terror unable\texample\texample cn\texceeded\t"
            "execute\texit\tgroup\theaders\tin home\tinfo\tinternal error\tinvalid\tis $\t"
            "is invalid\tlast\tlogin\tlost\tmessage timeout\tnio\tnone $\ton\tone of\t"
            "opentimeout\tpinning failure\tresponse body\trpc\tserverdisconnectederror\t"
            "session\tshared\tspring\tstill\tsystem threading\tthreading\tto cloud\t"
            "to localhost\ttoken\tunreachable\tusing the\t“\t【\t】\t不可\t原因\t可用\t手机\t"
            "日志\t有时\t正常\t没有\t登录"
        ),
    ),
    (
        -1,
        (
            "&\t)\t11 111\t111 1\t111 11\t111 connection\t11t11\t11t11 11\t\\\t^ git\t"
            "^ returns\t^1\tand\tapps\tapr 11\tattempt\tbin\tbuffer\tconfig\tconnection $\t"
            "connection from\tdeadline\tevent\thost 111\thttp 1\tin time\tis no\tload\tloads\t"
            "localhost\tlost $\tout\tpage\tpass\tregistry\tresolve\tresponding\tsee\tsocket $\t"
            "ssl handshake\tsslpeerunverifiedexception\tstdout\tstopped\tthat the\tthey\t"
            "time out\tto be\tto server\tto timeout\ttoo\tupstream\t{\t~\t请重\t路由\t連線"
        ),
    ),
    (
        1,
        (
            "/\t1 1\t11 111z\t111 server\t>$\t^ dec\t^ got\t^查\tagain $\tboth\tcalls\tcauses\t"
            "data\tdue\tdue to\terr 111\terrno econnrefused\tforbidden\thandshake\tin\t"
            "lines:3\tmatching\tn\toffline\ton the\tpolling\trefused $\treq\tresolve host\t"
            "response\tsend\ttemporary\tthe server\tthis error\tusers\tverify\tweb\twhy\t"
            "with a\twww\tyour\t办法\t发送\t时不\t的问\t请求"
        ),
    ),
    (
        2,
        (
            "1\t1 1111\t1 retries\t1 seconds\t11 info\t11 seconds\t111 $\t1111 ms\t"
            "1111 timeout\t11111\t11111 $\t@\t^ network\t^ server\t^ socket\t^为\t^无\t^请\t"
            "a secure\taccount\tan exception\tapi error\targument\tbeing\tchar\tchrome\t"
            "closed $\tcloudflare\tconnect\tconnection fails\tconnections $\t"
            "connectiontimeout\tcreating\tdisconnect\tduring\tdynamic\teconnrefused 111\t"
            "eof $\terror an\terror reason\tevents 111\texample $\texecution\t"
            "expired certificate\tfailed for\tfails to\thandshake with\thigh\thost key\t"
            "host name\thtml\tinput\tinsecure\tis unreachable\tit\tit would\tline 11\tlines:2\t"
            "local\tlookup\tmessage\tmessage $\tmetrics\tmight be\tnet sockettimeoutexception\t"
            "network\tno\tnode events\toff\tparse error\tpid 11111\tplease\tplease try\tread\t"
            "rtsp\trunning $\tsigned\tsockettimeoutexception connect\tspan\tstarted\t"
            "status_code\ttcp\tthe\tthe system\ttimeout in\ttrusted\tunknown $\tup\tupdate\t"
            "upstream client\turl url\twas not\twill be\twithin\t’\t不通\t收到\t机器\t目前\t"
            "秒后\t访问\t频繁"
        ),
    ),
    (
        3,
        (
            "\n\t1 column\t11 invalid\t11 minutes\t111 proxy\t11111 1\t11s $\t^\t^ error\t"
            "^ errors\t^ i\t^客\t^获\t^设\t^读\t^连\t_$\ta message\talert\talternative\t"
            "archive\tb\tbutton\tc 111\tcaller\tcausing\tcn\tco\tcoap\tcode 1\t"
            "code econnreset\tcolumn 1\tconnection and\tconnection attempt\tconnection lost\t"
            "connection to\tcould not\tcouldn\tcouldn t\tdevice $\tdisconnected\t"
            "econnrefused $\tenetunreach network\terror no\terror request\tfailed 1\t"
            "fingerprint\tforbidden $\tfrom client\tgo\th1 $\th1 111\thostname 111\tipv1\t"
            "is already\tit s\tjs\tjson\tjson $\tjsonexception\tlink\tlogged\tmany requests\t"
            "null\tof a\tokhttp1\ton a\toperation\toperation was\tout waiting\tping\tpm\t"
            "provider\tput\tquickly\trate\treceive\trequests exceptions\trequired $\t"
            "restarting\tresulted\tresulted in\treturning\treturns a\tsay\tseconds $\t"
            "server can\tsince\tso the\tsteps:4\tswitch\tsync failed\ttarget\ttimeout check\t"
            "tlsv1\ttlsv1 alert\ttook\tunexpected eof\tupdate failed\tvalid\tversion\twe re\t"
            "while waiting\twith timeout\twss\tx111\t态码\t握手\t文件\t添加\t络请\t订阅\t链接\t"
            "长时\t（\t）\t；\t？$"
        ),
    ),
    (
        4,
        (
            "!\t)$\t.$\t11 network\t111 errors\t111 too\t1111 11\t11111 11111\tCLASS\t]\t]$\t"
            "^ 111\t^ abort\t^ err\t^ request\t^ ssl\t^ web\t^A\t^`\t^日\t^目\t^能\t_ssl\t"
            "_ssl c\ta certificate\tactivity\tadapter\tafter\taltnames\tand i\tand no\tanswer\t"
            "authentication required\tauthorised\tbackend\tbuild\tbut when\tca\tcalling\t"
            "can not\tcannot\tcaused\tcertificate for\tcertificate verification\tclient\t"
            "closed connection\tcmd\tcompose\tconnect network\tconnecting\tconnection\t"
            "connection without\tcurl_fetch_memory\tcurrently\tdb\tdecode\tdestination host\t"
            "detail\tdown $\te\tencountered\tenvironment\terrno\terrno etimedout\terror 1111\t"
            "error code\testablished\tetimedout $\tevery\texception\texception was\texpired\t"
            "failed network\tfailed ssl\tfailed to\tgateway $\tgateway h1\thas a\theartbeats\t"
            "hostname ip\thtml $\thttp request\thttps $\tidle\tindicate success\t"
            "invalid response\tinvalid username\tinvoke\tis there\tjava util\tlater\tlimit\t"
            "line\tlocalhost port\tlonger\tmac\tmake sure\tmaster\tmatch certificate\tms $\t"
            "msg failed\tnet $\tnil $\tno internet\tnpm\tokhttp1 internal\ton an\ton client\t"
            "org\tout connect\tpeer\tprivate\tproblem\tpush\tquery\tqueue\tr\trc\trc 1\t"
            "readline\trecord\treport\trequestid\trequired\treset by\tresponse status\t"
            "retries exceeded\troutines\ts altnames\ts certificate\tscripts\tself signed\t"
            "server\tserver connection\tservice\tsha111\tsocket\tsocket closed\tssl\t"
            "ssl routines\tssl_accept\tst\tstop\tstream\tstream_socket_client\tsubject\t"
            "success 111\tsure\tsystem\tt match\ttcp connect\ttermination\tthe channel\t"
            "the following\tthe response\tthrough\ttime i\ttimed\ttimeout code\ttimeout error\t"
            "timeout issue\ttiming\ttiming out\tto database\tto respond\ttoken $\ttries\t"
            "trying again\tunable to\tunix\tunrecognized\tup $\tupdating\tuserinfo\tuses\t"
            "util\tv1 1\tverified\tversion number\tvery\twaiting\twaiting for\twas lost\twell\t"
            "were\twhite\twindow\twrong version\tyour connection\tyour network\t。\t下载\t"
            "之后\t任务\t况下\t出现\t名称\t地址\t开了\t报错\t未知\t机名\t浏览\t版本\t由于\t"
            "的证\t请问\t连接\t）$"
        ),
    ),
    (
        5,
        (
            "1 11111\t1 bytes\t1 compute\t1 ms\t11 11z\t11 err\t11 level\t111\t111 get\t"
            "111 request\t111 warning\t1111 1\t111111 1\t11z\t1s $\tCERTIFICATE\t^ errno\t"
            "^ hostname\t^ http\t^ level\t^ on\t^ x111\t^>\t^也\ta timeout\tactual\talibaba\t"
            "an err\tanonymous\tapi\tapple\tas it\tat https\tattempt failed\tattempts\t"
            "available\tb $\tb1\tbody\tbroker\tbroker $\tbug $\tby user\tcalled result\t"
            "cancellederror $\tchannel\tchannels\tcluster\tcode 111\tcompleted\t"
            "connect econnrefused\tconnected\tconnection aborted\tcontent length\tdata $\t"
            "did not\tdirectory\tdisconnected from\tdn\tdomain nsurlerrordomain\tdriver\t"
            "error reading\testablish a\texpired $\tfailed 11\tfor 1\tfor https\tfound $\t"
            "from device\tfrom socket\tgateway title\tgetaddrinfo\tgo 111\thandshake error\t"
            "homebridge\thost\thttp\ti use\tif there\tjava\tkey\tkind\tknow\tknown $\t"
            "limiting\tline http\tmain\tmatch\tmessage the\tmore information\tmost\tmount\t"
            "msg\tmsg error\tmy\tnames\tnative\tnot\tnot reach\tnsurlerrordomain code\topenai\t"
            "out error\tpassword $\tpeer $\tpeer certificate\tport 111\tport 1111\tprocessing\t"
            "project\trabbitmq\trandomly\tread tcp\tread timeout\treceiving\tredirects\t"
            "refused 111\trefused connect\trequest canceled\trequest post\trequest request\t"
            "requested\tresolution $\trespond\tresponded\tresult unwrap\truntimeerror\t"
            "server on\tservice is\tsettings\tshows\tstatus line\tsyscall\ttemporary failure\t"
            "the game\tthe network\tthere is\ttimeout to\tto access\tto download\tto perform\t"
            "to receive\tto reconnect\tto upload\ttoday\ttrust\tunable\tunwrap on\turl http\t"
            "urlopen error\tv1\tve\twas $\twebsocket connection\tworker\tws\tx111 certificate\t"
            "xx\tzone\t与服\t使用\t出错\t务端\t大佬\t失效\t失败\t怎么\t未能\t登陆\t的网\t的连\t"
            "设备\t这个"
        ),
    ),
    (
        6,
        (
            "11\t11 111111111z\t11 bytes\t11 jan\t11 oct\t111 at\t111 com\t111 port\t1111\t"
            "111111111z\t1x1\t?$\t^ could\t^ dns\t^ host\t^ no\t^ session\t^ sometimes\t"
            "^ status\t^ unexpected\t^启\t^开\t^用\t^调\t^都\tabort $\taborted by\taborterror\t"
            "address\tafter 1\tafter 11111ms\tagain\taiohttp client_exceptions\tam\tapp\t"
            "app $\tappears\taway\tbecause the\tbridge\tbut\tcanceled $\tcheck that\tcom $\t"
            "com request\tconcurrent\tconnection close\tconnectionerror connection\tconnects\t"
            "consumer\tcurl 11\tcustom_components\tdatabase $\tdeadline exceeded\tdevices $\t"
            "dial tcp\tdidn\tdisplayed\terror 11111\terror network\tesp\teven\texceptions\t"
            "existing\tfailed from\tfails\tfor this\tget http\th1\tha\thas not\thttperror\t"
            "httpx\ti ve\tin the\tinternal\tis available\tis too\tis up\tjan 1111\tkafka\t"
            "keeps\tknown\tkubelet\tlan\tlevel error\tmainthread\tmore errors\tmqtt_client\t"
            "nginx\tno data\tnot respond\tonline\topen\toperationalerror\tplease make\t"
            "post https\tproduction\tproxy server\treached\tredis exceptions\treply\trequest\t"
            "request to\tresource\tretrying\trunning\tsaying\tsecurity\tserver $\tsip\t"
            "sockets socketexception\tssl sslhandshakeexception\tssl_connect\tsteps:3\tstore\t"
            "stuck\tsync\ttags\ttcp 111\tterminated\tthe application\tthe tls\tthe website\t"
            "there\tthis request\ttimeout awaiting\tto open\ttraceback\ttried to\turl\t"
            "urlopen\tvalid for\twas closed\twhen trying\twhile\twith status\t不了\t不知\t"
            "为什\t了一\t发现\t器连\t存在\t当前\t总是\t恢复\t您的\t法访\t知道\t经常\t结果\t"
            "网站\t解析\t还是\t远程\t部署\t都是\t："
        ),
    ),
    (
        7,
        (
            "1 111111\t1 http\t1 ssl\t11 warn\t111 failed\t1111111\t1ms\t^ asyncio\t^ com\t"
            "^ connection\t^ grpc\t^ java\t^ usr\t^ websocket\t^发\t^报\t^提\t^系\taccording\t"
            "according to\tafter 11\tan ssl\tand closed\tanonymous $\tapi example\tattempting\t"
            "bot\tc 1111\tcaused by\tcode 11111\tconnect error\tconnecting to\t"
            "connection could\tcouple\tcrashes\tdata from\tdetails\tdevice\tdown\telapsed\t"
            "endpoint\terror_code\tfailing\tfaraday\tfirefox\tfor some\tfrom server\tget\t"
            "get https\thandshake timeout\thas been\thi\thome\thostname\thttps\t"
            "httpsconnectionpool\thttpsconnectionpool host\tinstall\tinternet connection\t"
            "is unavailable\tjava io\tjava net\tlost connection\tmail\tmay be\tmodel\t"
            "network error\tnull $\tobject at\tport 11\tproducer\trandom\treason\t"
            "reason connection\treply from\treported\trequest error\trequest failed\t"
            "request was\tresponse time\truby\truby 1\ts1\tsockettimeoutexception timeout\t"
            "some\tsometimes\tstatus statuscode\tstatuscode\tsteps:5\tsupported\tthe site\t"
            "to http\tto resolve\ttopology\ttotal 1\ttransfer\ttrying\ttxt\tunauthorized $\t"
            "unexpected\tus\twarn\twarning\twas canceled\twhile reading\twith the\t…\t一段\t"
            "今天\t以下\t务器\t同步\t回错\t所有\t最近\t段时\t调用\t，"
        ),
    ),
    (
        8,
        (
            "11 xxx\t111 curl\t1111 111\t11111 ms\tSTATUS\tWORDS\t^ $\t^ but\t^ certificate\t"
            "^ fatal\t^ http1\t^ httpx\t^ invalid\t^ mqtt\t^ system\t^ timed\t^ timeout\t^上\t"
            "^但\t^安\t^导\t^小\taborted a\talways\tan error\tand then\tat timeout\tbrowser\t"
            "communication\tcontroller\tdatabase\tdevices\tdioexception\tdisconnecting\t"
            "disconnects\terr\terr value\terrcode\terror domain\terror msg\texample net\t"
            "failed\tfailed 111\tgame\tgateway\tgets\tgoogle\tgrpc\thead\tid\timage\tit was\t"
            "left\tloading\tmalformed\tminute\tmqtt\tmqtt connection\tno_error\tnot allowed\t"
            "reachable\treached $\treadtimeout $\trecent\trejected\tremote\trequest aborted\t"
            "server sent\tthe service\ttimeout before\ttimeout expired\tto send\t"
            "unavailable no\turl https\tuser aborted\tusr\twebsite\twinerror 11111\t建议\t"
            "点击\t的服\t络是\t络设\t账号"
        ),
    ),
    (
        9,
        (
            "!$\t1 1111111111\t1 s\t11 port\t1111 post\t^ io\t^ message\t^ org\t^下\t^大\t^我\t"
            "^接\t^請\ta while\ta$\taborted\taccess denied\tbytes\tcamera\tcertificate in\t"
            "com\tconnection broken\tdelay 11\terror\terror a\terror connect\texecuting\t"
            "exited\tietf\tif connection\tim\tin 11\tldap\tlocally\tlogin failed\tme\tmodbus\t"
            "node 1\tout at\tposition 1\tprinter\tprobably\tread econnreset\treports\t"
            "request fail\tresponding $\treturned\trpc error\tscene\tsecs\tserver has\t"
            "servers\tsetup\tsqlstate\tsvc\tthe certificate\ttime $\ttimeout of\tuncaught\t"
            "uploading\tvideo\twhen using\tx11\t上传\t么原\t但是\t取消\t打开\t是有\t正在\t"
            "确认\t络不"
        ),
    ),
    (
        10,
        (
            "1 content\t111 in\t1111ms\t:\t<\t^ type\t^ when\t^错\tandroid\tcurl\tdocker\t"
            "download\telasticsearch\terrmsg\terror connection\terror socket\tfail\tfoo\t"
            "hours\tis denied\tis disabled\tis the\tjul 11\tkey $\tnxdomain\tout after\t"
            "permission denied\tpl\tpost http\tpreauth $\treceived\tretry 1\tsays\tseems to\t"
            "ssh\tsshd\tsystem net\ttimeout $\twifi\tworking\t后重\t文档\t请检"
        ),
    ),
    (
        11,
        (
            "11 error\t1111111111\tNUMBER\t^ cannot\t^ code\t^ net\t^ redis\tcc\tcloud\t"
            "code 1111\tconnection with\tconnectionreseterror 111\tcontext canceled\t"
            "coroutines\tdownloading\terror econnrefused\terror type\tfetch\tfetching\tfew\t"
            "got\tis refused\tline 111\tmsg timeout\tnet readtimeout\tnot be\tout read\tright\t"
            "script\tseeing\tsite\ttid\ttimeout after\tunexpectedly\tupload\twebsocket\t一直\t"
            "能正"
        ),
    ),
    (
        12,
        (
            "^ remote\t^ unable\t`$\tby 111\tcan t\tfails with\thello\ti have\ti try\tmozilla\t"
            "ns\tpod\tuser $"
        ),
    ),
    (
        13,
        (
            "^ exception\t^登\tcancelling\tcheck your\terr 1\terrno 111\tfatal\ti\tmemory\t"
            "message connection\t显示\t运行"
        ),
    ),
    (14, "^ connect\t^ msg\thad\tobject $\toccurred\torigin\tout $\tqq"),
    (15, "1111 get\tcritical\tlooks\twhen i\txxx"),
    (16, "^=\t}$"),
    (17, "1x1111 $\tcode 11\tof 11111ms\tseems"),
    (18, "and you\terrorcode 1"),
    (19, "yes"),
    (22, "getting"),
    (25, "*$"),
)

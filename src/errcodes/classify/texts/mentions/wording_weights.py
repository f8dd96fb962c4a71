"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 29,330 texts that have a phrase of a failure: public reports and
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
BEFOREHAND = -4
ROWS: tuple[Row, ...] = (
    (-31, ";$"),
    (-30, "fix"),
    (-26, "^/"),
    (-25, "import"),
    (-23, "^修\tdocs\ttimeout connect"),
    (-22, "should"),
    (-21, "88888 i\tq"),
    (-20, "888888888888888\tcatch"),
    (-19, "^.\tgoaway\tif\tint\tmeans\t如果\t求超"),
    (-18, "^#\tavoid\tclient 888\tgiven\tignore\t处理"),
    (-17, ",$\t^ how\t^%\tconnect timed\teconnrefused\treject\tsupport\t|$"),
    (-16, "^ except\t^ fix\t^:\t^|\t^需\tct\teconnreset\terror aborted\tfinal\t{$\t重置\t需要"),
    (
        -15,
        (
            "88 operation\tCANCELED\t^ if\tcodes\tconst\thandle\timprove\ttimeout timeout\t"
            "username or"
        ),
    ),
    (
        -14,
        (
            "*\t^ handle\t^如\t`\tassert\tassertequal\tcase\tclient connection\texc\texpect\t"
            "fixed\tif the\tnodes\tor the\ttransaction\twhen the\t增加\t接断"
        ),
    ),
    (
        -13,
        (
            "HINT\t^ catch\t^ feat\t^ jul\t^ mar\t^ raise\t^ return\t^'\tallow\tclass\tconf\t"
            "connection timed\tconnecttimeout\tfeat\tfeature\thandling\tonce\tsetting\t"
            "sockettimeoutexception\ttest\ttimeout client\twhen"
        ),
    ),
    (
        -12,
        (
            "8x88\t>\t^ assert\t^ class\t^ fixed\t^_\tadd\tbugfix\tby default\tconfiguration\t"
            "connection refused\tdo i\tdrop\tduration\terror invalid\texcept\thandles\tmay\t"
            "ok\torder\trefused 8\trefused_stream\treturn\tshow\ttests\ttimeout 8888\ttreat\t"
            "variable\twhen a\t}\t可能\t接失\t时的\t解决"
        ),
    ),
    (
        -11,
        (
            "888 forbidden\t888 info\t^ case\t^ this\t^+\t^则\t^表\tauthentication\t"
            "connecttimeoutexception\tcount\tdns resolution\tdo not\tdon\tdon t\terror closed\t"
            "failed connection\tfalse $\tfun\tgateway timeout\thost 88\thttps github\ti think\t"
            "instead\tjul\tloss\tminutes\tmismatch\tno connection\ton line\tpreviously\t"
            "raises\treadtimeout\trequesttimeout\ts s\tscope\tself\tthink\t"
            "unknownhostexception\t支持\t次数\t默认"
        ),
    ),
    (
        -10,
        (
            "#\t:$\t=\tNAME_PATTERN\t^ 8\t^<\t^当\tabort\taction\tadded\tafter the\tbr\tclose\t"
            "closes\tdns\tepipe\tetc\tfixes\tftp\tinclude\tindicates\tip\tip 888\t"
            "its connection\tline $\tlocation\tno $\tor a\tp\tp $\tpackage\tproperties\t"
            "retry after\trst_stream\ttest $\tthe host\tthrow\ttimeout 8\ttimeout 888\t"
            "timeout http\twhat\twith an\t功能\t密码\t接超"
        ),
    ),
    (
        -9,
        (
            "($\t88 debug\t^ chore\t^ handshake\t^ issue\t^•\t^问\taiohttp\t"
            "authentication failure\tbe canceled\tbetter\tchore\tconnect_timeout\tcontains\t"
            "encoding\tfailure for\tfor client\tfrom 888\tgoaway $\timproved\tincrease\t"
            "java lang\tmode\tof $\tpipe\tresp\tretried\tsearch\tsep 88\tsuch\ttimeout\t"
            "timeout 88\ttimeout for\ttoo many\tuser root\tusually\twhether\twith no\t"
            "writetimeout\t、\t希望\t管理\t网关\t网络\t被拒\t返回"
        ),
    ),
    (
        -8,
        (
            "8 time\t888 internal\t88888 error\t^ 88888\t^ a\t^ added\t^ doc\t^ dubbo\t"
            "^ print\t^ retry\t^ td\t^-\t^@\t^的\t^若\ta client\taddress 888\tadmin\tan http\t"
            "authenticate\tbackoff\tcode and\tcom 888\tconfigurable\tconnection after\t"
            "connection failure\tconnection reset\tcreate\tdata to\tdef\tdenied $\tdubbo\t"
            "error messages\terror with\tevents\texample com\tf\tfloat\tfuture\tgracefully\t"
            "has expired\tincludes\tindicate\tinterval\tissuer\tkeep alive\tkeepalive\tlevel\t"
            "marked\tmax\tmechanism\tmight\tnote\tof connection\tprint\tprotocol error\t"
            "rather\trather than\trcpt\tremote server\tresponses\trouter\tservice unavailable\t"
            "service_unavailable\tset\tsign\tsuch as\tsyntax\tsyntax error\ttd\ttd $\t"
            "the client\tthe device\tthe port\tthrows\ttimeout server\ttimeouts\tto get\t参数\t"
            "尝试\t心跳\t是否\t检测\t立连\t过程"
        ),
    ),
    (
        -7,
        (
            "8 is\t8 to\t88 server\t888 8888\t888 bad\t888 https\t88888 http\t^ 8888\t^ await\t"
            "^ def\t^ do\t^ feb\t^ increase\t^ jan\t^ make\t^ public\t^ set\t^ throw\t^ to\t"
            "^ token\t^ with\t^ you\t^│\ta connection\tafter timeout\tan\tappend\tcancelled\t"
            "cannot read\tcase of\tcerts\td\tdefault\tdoes\te $\tenabled\tend $\terr $\t"
            "error connecting\terror is\terror to\tetimedout\texception $\texpected\text\t"
            "filename\tfor\tfor connection\tfor example\tfrom 88\tg\thandshake_failure\thang\t"
            "happen\thttp status\tin seconds\tinternal server\tlogs\tmake\tmeans that\tnever\t"
            "normal\tnot found\to timeout\tof time\tokhttp\ton connection\toutput\tparsing\t"
            "pending\tproblem with\tprovided\tpytest\treconnect\trefs\trefused at\treset\ts\t"
            "section\tset to\tside_effect\tssl error\tstatus 888\tthe internet\ttime\t"
            "timeout ms\ttimeout read\tto a\tto parse\tto verify\ttypically\tu88\t"
            "unavailable $\tuse\tusername\tway\twithin the\twww example\t一个\t么办\t书过\t"
            "优化\t会导\t取超\t如何\t客户\t或者\t断开\t时时\t析失\t正确\t自动\t资源\t通常\t"
            "重连\t间内"
        ),
    ),
    (
        -6,
        (
            "8 error\t88 888888\t88 time\t888 and\t888 no\t888 not\t888 utc\t8888 8888\t"
            "88888888 ssl\t?\t^ login\t^ show\t^ todo\t^ while\t^出\t^可\t^应\t^更\t^超\ta\t"
            "accept\tand not\tand read\tanswers\tany\tasync\tasyncio timeouterror\t"
            "at position\tat the\tawait\tback\tbad certificate\tby the\tc $\tcanceled\tconn\t"
            "connect and\tconnection for\tdetect\tdisplay\tdocs web\te g\tearly\ten\tenv\t"
            "error http\terror timeout\terrors $\terrors are\tetc $\tex\texceeded $\tfailed $\t"
            "failed error\tfails $\tfailure $\tfast\tfind\tfor user\tfrom ip\tget connection\t"
            "getaddrinfo failed\thandled\tidle timeout\tif you\tin case\tis\tit $\tit should\t"
            "json parse\tkeep\tlambda\tlevel info\tlike\tlock\tloop\tmeans the\tmilliseconds\t"
            "module\tnetwork $\tnew\tnot available\tnot yet\tnothing\tnotification\tnow\t"
            "occurs\tof 888\tparser\tposition\tpostfix smtpd\tpr\treason $\trefactor\tremove\t"
            "request is\tsee https\tslow\tsocket connection\tsocketexception connection\tt $\t"
            "the broker\tthese\ttimeout 88s\ttimeouterror $\ttimeoutexception $\ttodo\t"
            "token in\ttrace\tundefined\tunit $\tuse of\tuser\tvalue\tvar\twait\twait timeout\t"
            "when connection\twhere\twhich\twithout\tyaml\t。$\t不是\t异常\t录失\t户端\t是不\t"
            "机制\t求失\t认证\t误码\t读取\t错误\t防火"
        ),
    ),
    (
        -5,
        (
            "%\t-\t88 https\t88 pm\t888 network\t88s\t8xx\t^ eof\t^ for\t^ https\t^ name\t"
            '^ oct\t^ remove\t^ self\t^ stop\t^ sync\t^ the\t^ title\t^"\t^)\t^和\t^有\t^直\t'
            "a response\taccessing\tan unexpected\tan unknown\tapi timeout\tasynctimeout\tbe\t"
            "be reached\tbeginning\tbody $\tby $\tca certificate\tcall\tcallback\tcan\tcat\t"
            "cause the\tcertificateerror\tchange\tclient $\tcode to\tcommit\tcommunicate\t"
            "connection on\tconnection timeout\tdebug\tdelayed\tdelete\tdeprecated\tdesktop\t"
            "disconnected $\tduring the\tempty\tenetunreach\terror message\texecutor\t"
            "failed unable\tfailures\tfn\tfollowing error\tfor the\tgeneral\tgeneric\t"
            "get timeout\tgithub\tgive\tgw\thalf\there $\thost unreachable\thttp localhost\t"
            "http timeout\tif a\tis lost\tis now\tissues\tit will\titself\tjson at\tlabel\t"
            "listening\tloaded\tlog\tlogging\tlong\tmachine\tmanager\tmean\tmessages $\tmove\t"
            "needs\tnext\tnodejs\tnumber of\toccurs when\toften\topenssl\topt\torg apache\t"
            "otherwise\tout 8\tpackets\tpong\tport $\tprevious\tproperly\traise\traised\t"
            "read timed\treasons\trefused is\trejected $\trequest_timeout\trequests\t"
            "reset cancel\tresolved\tresult\tresult $\tresult in\tretry on\tretryable\troot\t"
            "seconds\tserver cannot\tserver disconnected\tserviceunavailable\tset the\t"
            "settimeout\tso\tsocket is\tsslhandshakeexception $\tstacktrace\tstate\tstring\t"
            "subscription\tsuppress\tterminate\tthe $\tthe 888\tthe code\tthe connect\t"
            "the default\tthe event\tthe mqtt\tthe request\tthe tcp\ttheir\ttimeout 88888\t"
            "timeout set\tto connect\tto fail\ttransient\ttrue\tts\tunauthorized\tup to\t"
            "url $\tv\tverification failed\twhen there\twhile connecting\tyet valid\tyou\t‘\t"
            "→\t上游\t个错\t后端\t在线\t完成\t常的\t接受\t新增\t是什\t系统\t触发\t设置"
        ),
    ),
    (
        -4,
        (
            "+\t8 from\t888 can\t888 ms\t8888 $\t888888\t[\t^ canceled\t^ data\t^ is\t^ log\t"
            "^ logger\t^ send\t^ syntaxerror\t^ t\t^ update\t^ your\t^不\t^会\t^是\t^秒\t^这\t"
            "address $\talso\tan invalid\tanother\tapi $\tapi88\tas a\tasyncio cancellederror\t"
            "auth\tbase\tbe closed\tbetween\tbin\tbind\tbyte\tcancel\t"
            "certificate_verify_failed\tcertificateexception\tcheck\tclients\tconnect 8\t"
            "connection timeouts\tconnectionrefusederror\tcopy\tcould\tctx\tdeveloper\telse\t"
            "end\tensure\terror $\terror unable\terrors\terrors in\texception in\texecute\t"
            "exit\tfailed because\tfailed timeout\tfd\tflags\tfrom\tfrom 8\tgateway error\t"
            "good\tgroup\thttp client\thttp response\tin $\tinformation\tinit\tinteger\t"
            "invalid token\tis $\tkeepalive timeout\tkt 88\tlast\tline 8888\tlogger\tmust\t"
            "n $\tname timeout\tnormally\tnot permitted\tnot resolve\tnot_found\to\ton\ton $\t"
            "on timeout\tor\tparse\tpermitted\tplain\tpoint\tpossible\tprobe failed\t"
            "proxyerror\tready\treason timeout\treduce\trefused by\trelease\tremote host\t"
            "remote_ip\tremote_ip 888\tremoved\tres\tresponse is\trest\treturned $\tserver to\t"
            "specific\tsrc\tstatus code\tsteps:1\tstream closed\tt resolve\tthat\t"
            "the connection\tthe proxy\tthe timeout\tthis\ttimeout is\ttimeouts $\ttimer\t"
            "to reach\tto the\tto this\ttype\tunderlying\tunhandled exception\tunreachable $\t"
            "until\tval\tvalues\tvm\twhere the\twhich is\twill\twith 888\twith code\tyou can\t"
            "”$\t中断\t中的\t关闭\t执行\t抛出\t拒绝\t据库\t方式\t方法\t服务\t环境\t端口\t通信\t"
            "通过\t避免\t重试\t页面"
        ),
    ),
    (
        -3,
        (
            '"\t"$\t$\t(\t88 88\t88 at\t88 log8\t888 connection\t888 error\t8888 hy888\t'
            "88888 at\t^ an\t^ app\t^ connectionrefusederror\t^ e\t^ expected\t^ in\t^ reason\t"
            "^*\t^一\t^中\t^已\t^并\t^未\t^没\t^测\t^解\ta 888\tadd a\tafter 8888\tafter a\t"
            "already\taround\tas\tauthentication failed\tauto\tbad gateway\tbefore the\tblock\t"
            "but it\tby javax\tchannel $\tci\tclientid\tclientrequest\tclosed\tconfigured to\t"
            "connection while\tconnectionreseterror\tcontext\tdescription\tdialog\tdns error\t"
            "ehostunreach\tentry\terror 88\terror at\texample\tfailure in\tfirst\tflutter\t"
            "func\thelp\thttp 888\thttp code\timpl\tincorrect\tis a\titem\tkt\tlocal $\tlog8\t"
            "login\tlost $\tmaven8\tname $\tneed\tnet opentimeout\tnode $\tnot closed\toff $\t"
            "opentimeout\toptional\toptions\torg maven8\toserror errno\tover\tpull\treference\t"
            "refused connection\trelay\tresponse $\tresponse 888\tresponse timeout\tretry\t"
            "sent\tsession\tsignature\tsleep\tspring\tsslcertverificationerror\tstart\t"
            "statuscode 888\tstdout\tstream was\ttcp_closed\tthan the\tthe name\ttimeout none\t"
            "timeout option\ttlssocket\ttr\tunknown 888\tusing the\tutf\tutf 8\tvia\twaits\t"
            "we\twould be\t其他\t导致\t手机\t接不\t没有\t稍后\t证书\t证失\t载失\t进行\t重新"
        ),
    ),
    (
        -2,
        (
            "&\t)\t,\t8 888\t8 at\t8 retry\t8 temporary\t88 888\t888 8\t888 timeout\t^ check\t"
            "^ connecttimeout\t^ debug\t^ git\t^ response\t^ returns\t^$\t^{\t^断\t^证\tabout\t"
            "accepted\taccess\talert handshake\tamazonaws com\tand try\tapr 88\tasyncio\t"
            "automatically\tbefore\tcertificate\tcertificate chain\tcom at\tcomplete\t"
            "connection 8\tconnection failed\tconnecttimeouterror\tdeadline_exceeded\tdenied\t"
            "deploy\tdesc\tend of\terror 8\terror if\texample cn\texceeded\texists\t"
            "expecting value\tformat\tgenerate\thave\theaders\thttps api\tinternal error\t"
            "invalid\tiot\tis invalid\tjavax\tlive\tlost\tmaking\tmessage timeout\tnone $\t"
            "one\tone of\topenssl error\tor service\toserror\tout\tpinning failure\tre\trpc\t"
            "serverdisconnectederror\tshared\tshutdown\tsocket $\tsslhandshakeexception\t"
            "that the\tthere was\tto 888\tto cloud\tto localhost\tto server\tto write\ttoken\t"
            "unreachable\tusing\twrite\t不可\t代理\t原因\t可用\t在连\t无效\t时不\t有的\t法解\t"
            "现在\t节点\t请稍\t请重\t超时\t路由"
        ),
    ),
    (
        -1,
        (
            "8 https\t88 888z\t888 88\t888 debug\t888 reason\t888z\tWRAPPER\t\\\t^ it\t"
            "^ please\t^ psql\t^8\tamazonaws\tand\tapps\tat object\tbecause\tclient timeout\t"
            "config\tconnection $\tconnection was\tdial\terror errno\terror in\tforbidden\t"
            "http 8\tin home\tinfo\tissue\tload\tloads\tname\tnio\tnode\tpage\tpass\tpsql\t"
            "remotedisconnected\treq\tsee\ttcp connection\tthis will\ttitle\ttls\tto\t"
            "to https\ttoo\twant\twas cancelled\t一下\t不能\t信息\t弹出\t接被\t正常"
        ),
    ),
    (
        1,
        (
            "/\t8 retries\t88 88t88\t88 info\t888 server\t88t88\t88t88 88\t8s\t;\t^ aug\t^请\t"
            "account\tbad\tcancelled $\tcouldn\tcouldn t\tdata\tdenied for\tdns $\tdoesn\t"
            "doesn t\tdue\tdynamic\teof\tfiles\thttp error\tinsecure\tio\tit would\tjs\t"
            "lines:2\tlines:3\tmade\tmessage\tmethod\tnet sockettimeoutexception\tno\t"
            "not connect\tnow $\toffline\tpassword\tpm\tport\tproxy\trefused $\tsend\t"
            "server error\ttarget\ttemporary\tudp\tunavailable\tupdates\twith a\t什么\t响应\t"
            "提示\t操作\t的问\t目前\t！$"
        ),
    ),
    (
        2,
        (
            "8\t8 8888\t8 column\t8 message\t8 seconds\t888 $\t8888 timeout\t88888 $\t88888 8\t"
            ">$\t@\t^ api\t^ err\t^ get\t^ got\t^为\t^后\t^日\t^通\ta message\ta secure\t"
            "an exception\tapi error\tauthorization\tbeing\tcan not\tchar\tchrome\t"
            "client request\tcode 8\tcolumn\tcolumn 8\tconnect\tconnection closed\t"
            "connections $\tconnectiontimeout\tdisconnect\tdomain\tdue to\teconnrefused $\t"
            "econnrefused 888\tevents 888\texample $\texecution\texpired certificate\t"
            "failed 8\tfailed for\tfound\tgo\th8 $\thandshake with\thandshaking\thigh\t"
            "host key\thtml\tinvalid response\tipv8\tis down\tit\tlocal\tmessage $\tn\t"
            "network\tnetwork socket\tno internet\tnode events\ton a\toperation\tout waiting\t"
            "packet\tpid 88888\tread\treceive\tresolve host\tresponse\tsecure\tsending\tsince\t"
            "sockettimeoutexception connect\tsrv\tssl certificate\tt match\ttcp\tthe error\t"
            "the following\ttimed\ttimed out\ttimedout\tunder\tunexpected eof\tupdating\t"
            "url url\twas\tweb\twith timeout\twww\t不上\t不到\t接异\t收到\t无法\t浏览\t示连\t"
            "访问\t请求\t请问\t（\t）"
        ),
    ),
    (
        3,
        (
            "\n\t)$\t88 invalid\t8888 8\t8888 ms\t88888\t88s $\t8s $\t8x88888888\t]$\t^\t"
            "^ abort\t^ after\t^ error\t^ errors\t^ getaddrinfo\t^ network\t^目\t^获\t^读\t"
            "^连\tafter 88888ms\talert\tanswer\targument\tat https\tbe offline\tbutton\t"
            "by user\tc 888\tc users\tcausing\tcoap\tcode econnreset\tcom failed\tconnection\t"
            "connection attempt\tconnection to\tcontact\tcontent length\tcould not\tcreating\t"
            "currently\tdb\tduring\tenetunreach network\tenvironment\terror no\terror reason\t"
            "error that\tevery\tfailed network\tfails to\tfile $\tfound $\tfrom client\t"
            "get the\th8 888\thas a\theartbeats\thostname 888\thtml $\tindicate success\t"
            "input\tis already\tis there\tis unable\tis unreachable\tit s\tjson\tjson $\t"
            "jsonexception\tlimit\tline 8\tlinux\tlocalhost 8888\tlocalhost port\t"
            "many requests\tmetrics\tnull\tof json\tokhttp8\ton the\toperation was\tout 888\t"
            "packages\tpi\tpolling\tprivate\tprovider\tquickly\trabbitmq\treport\t"
            "requests exceptions\tresponse received\tresponse status\tresulted\tresulted in\t"
            "returns a\tsay\tserver\tserver connection\tsha888\tsigned\tso the\tssl\tst\t"
            "status error\tstatus_code 888\tsteps:4\tsuccess 888\tsync failed\tsystem\t"
            "t connect\ttcp connect\ttermination\tthe\tthe system\ttimeout 8s\ttimeout code\t"
            "timeout in\ttlsv8\tto do\tto my\tto offline\tto respond\tto upstream\ttook\t"
            "tries\ttype $\tunix\tupdate\tupdate failed\tupstream client\tused\tuses\tutil\t"
            "vendor\tverified\tverify\tvery\twaiting\twe re\twhile waiting\twhite\twss\tx888\t"
            "务端\t失效\t已断\t报错\t握手\t添加\t由于\t链接\t频繁"
        ),
    ),
    (
        4,
        (
            "!\t.$\t88 network\t888 errors\t888 proxy\t888 too\t8888 88\tCLASS\t^ 888\t^ ping\t"
            "^ server\t^ session\t^ ssl\t^ w\t^ web\t^A\t^`\t^启\t^客\t^能\t^设\t^访\t^调\t"
            "^返\t_ssl\t_ssl c\ta certificate\tadapter\talibaba\talternative\taltnames\t"
            "an existing\tand i\tand no\tattempts\tauthorised\tb $\tbackend\tbar\tboth\t"
            "broker $\tbuild\tbut when\tbytes read\tcalling\tcannot\tcenter h8\t"
            "certificate verification\tcgi bin\tchannels\tclient\tclosed connection\tcn\t"
            "com alibaba\tcompose\tconnect econnrefused\tconnect network\tconnected\t"
            "connecting\tconnection and\tconnection lost\tconnection without\tcontent\tdetail\t"
            "directory\tdisconnected\tdn\tdoctype\tdoing\tdown $\te\terrno econnrefused\t"
            "error 8888\terror code\terror reading\texpired\tfailed to\tfingerprint\t"
            "forbidden $\tfrom daemon\tgateway $\tgateway h8\tgz\th8 center\thandle handle\t"
            "host name\thostname ip\thttpconnectionpool\ti got\tidle\tin 8\tinitializing\t"
            "internet\tinvalid username\tinvoke\tjava net\tkafka\tkey\tlib\tlogin to\tlonger\t"
            "looking\tmain\tmake sure\tmatch\tmatch certificate\tnegotiation\tnginx\tnil $\t"
            "not connected\toccurred while\tof a\toff\tokhttp8 internal\ton client\topen the\t"
            "org\tout and\tout error\tparse error\tpeer\tpid\tplease\tplease try\tplugin\t"
            "postgresql\tpush\tput\trate\trc 8\treading from\treceived a\trecord\tredirects\t"
            "request\trequested\trequestid\treset by\tresource\tresponse from\t"
            "retries exceeded\treturning\ts altnames\ts certificate\tscripts\tseconds $\tsecs\t"
            "self signed\tsettings\tshort\tshows\tssl routines\tssl_accept\tstream\t"
            "stream_socket_client\tsubject\tsure\tswitch\tthe response\tthem\tthere is\t"
            "timeout error\ttimeout issue\tto database\tto log\tto receive\tto reconnect\t"
            "trust\tunrecognized\turl handle\tve\tversion\twaiting for\twas lost\twell\t"
            "wrong version\tyour connection\tyour request\t’\t书已\t出现\t出错\t分钟\t务器\t"
            "名称\t地址\t开了\t态码\t接服\t未能\t本地\t检查\t秒后\t络错\t网站\t设备\t；\t？$"
        ),
    ),
    (
        5,
        (
            "8 88888\t8 bytes\t8 compute\t8 ms\t88 88z\t88 level\t888\t888 connect\t888 get\t"
            "888 request\t888 warning\t88888 88888\t888888 $\t8888ms $\tCERTIFICATE\t]\t^ can\t"
            "^ could\t^ device\t^ host\t^ hostname\t^ http\t^ http8\t^ level\t^ no\t^ request\t"
            "^ sometimes\t^ unexpected\t^ x888\t^>\t^也\t^小\t^提\t^运\tactivity\tactual\t"
            "address\tafter\tafter 88\tan err\tapi\tapp\tattempt failed\tb\tb8\tbody\t"
            "bootstrap\tbroker\tcalled result\tcancellederror $\tcaught\tcaused\tchannel\t"
            "check that\tcluster\tcmd\tcode 888\tcompleted\tconnectivity\tdatabase $\t"
            "dependencies\tdestination host\tdisconnected from\tdomain nsurlerrordomain\t"
            "encountered\terro\testablish a\testablished\texception\texisting\tfailed 88\t"
            "for 88\tfrom device\tfrom socket\tgateway time\tgateway title\tget https\t"
            "getaddrinfo\tgives\th8\tha\thandshake error\thomebridge\thosts\thttp\t"
            "http request\thttps $\ti use\tinternal\tinternet connection\tis too\tis up\t"
            "it says\tjava\tkeeps\tknow\tlast error\tlater\tline\tline http\tmainthread\t"
            "master\tmore information\tmost\tmount\tmqtt_client\tms $\tmsg\tnames\tnet\t"
            "nsurlerrordomain code\ton an\tpassword $\tpeer $\tpeer certificate\tplease make\t"
            "port 8888\tproblem\tprocessing\tproject\tquery\tqueue\trandomly\trc\t"
            "read timeout\trefused 888\trefused connect\treported\trequest canceled\t"
            "request request\trequired $\tresolver\trespond\tresponded\trestarting\t"
            "result unwrap\troutines\tsame\tservice\tservice is\tsocket\t"
            "sockets socketexception\tsome\tssl sslhandshakeexception\tstatus line\tstop\t"
            "syscall\tthe channel\tthe network\ttime i\ttimeout awaiting\ttimeout when\t"
            "to download\tto perform\tto tcp\tto upload\ttrying again\ttxt\tunable\tunable to\t"
            "unwrap on\tus\tvalid\tvalue error\twarn\twas $\tworker\tws\tx888 certificate\t。\t"
            "与服\t任务\t发现\t发送\t大佬\t小米\t怎么\t机名\t登陆\t的证\t的连\t络请\t还是\t"
            "连接\t）$\t："
        ),
    ),
    (
        6,
        (
            "88\t88 888888888z\t88 warn\t888 com\t888 port\t8888\t888888888\t888888888z\t8ms\t"
            "8x8\t?$\t^ dns\t^ errno\t^ grpc\t^ on\t^ status\t^报\t^版\t^用\t^都\ta timeout\t"
            "abort $\taborted by\taborterror\tafter 8\taiohttp client_exceptions\tan ssl\t"
            "anonymous $\tapp $\tappears\tavailable\tbecause the\tbridge\tbut\tc 8888\t"
            "clientconnectorerror cannot\tcode 88888\tcom $\tconnecting to\t"
            "connection aborted\tconnection request\tconnects\tcrashes\tcustom_components\t"
            "data $\tdeadline exceeded\tdecode\tdid not\tdisplayed\tdriver\tendpoint\t"
            "error 88888\terror from\tetimedout $\texample net\texceptions\texpired $\tfor 8\t"
            "get\tget http\tgo 888\thas not\thi\thome\thost\thttpx\ti am\ti ve\timage\tin the\t"
            "install\tis available\tis running\tjava io\tjellyfin\tknown $\tkubelet\tlan\t"
            "limiting\tmsg error\tmy\tnative\tnetwork error\tno data\tnot\tnot reach\t"
            "not respond\tnull $\tone or\topen\tou\tout connect\tport 88\tpost https\t"
            "producer\tproxy server\treachable\treached\treached $\tread tcp\treason\t"
            "receiving\tredis exceptions\trequired\tresolution $\trestart\tretrying\t"
            "runtimeerror\ts8\tsaying\tserver on\tssl_connect\tstatus statuscode\tsteps:3\t"
            "store\tstreaming\tstuck\ttags\ttcp 888\ttemporary failure\tterminated\ttesting\t"
            "the application\tthe game\tthe tls\tthe website\tthere\tthis request\ttimeout to\t"
            "to fetch\tto http\tto open\tto resolve\ttoday\ttoken $\ttraceback\ttransfer\t"
            "tried to\tunauthorized $\tup\turl\turl http\turlopen error\tus east\tusr\t"
            "was closed\twe are\twere\twhile\twith status\twith the\txx\tzone\t不了\t不开\t"
            "之后\t今天\t取消\t器连\t失败\t存在\t当前\t成功\t时候\t结果\t订阅\t这个\t部署\t长时"
        ),
    ),
    (
        7,
        (
            "8 ssl\t88 jan\t88 oct\t888 at\t888 failed\t88888 ms\t8888888\t8888ms\tSTATUS\t"
            "^ asyncio\t^ but\t^ connection\t^ invalid\t^ java\t^ usr\t^ websocket\t^但\t^发\t"
            "^开\t^错\taccording\taccording to\tagain $\tanonymous\tapi example\tat timeout\t"
            "away\tbot\tbrowser\tca\tcanceled $\tcaused by\tcom request\tcommunication\t"
            "concurrent\tconnect error\tconnection close\tconnectionerror connection\t"
            "controller\tcouple\tcurl 88\tdatabase\tdetails\tdevice\tdevices $\tdial tcp\t"
            "didn\tdown\telapsed\terrno etimedout\terror domain\terror msg\terror request\t"
            "error_code\teven\tfailed\tfailed from\tfailing\tfaraday\tfirefox\tfor some\t"
            "gateway\thas been\thead title\thttperror\tis unavailable\tjan 8888\tkind\tknown\t"
            "level error\tlocally\tmessage the\tminute\tmodel\tmqtt\tnot allowed\tobject at\t"
            "online\topenai\toperationalerror\tposition 8\tproduction\trandom\treadtimeout $\t"
            "reason connection\trejected\treply\treply from\trequest to\tresponse time\truby\t"
            "ruby 8\trunning\tserver $\tsockettimeoutexception timeout\tsometimes\tstatuscode\t"
            "supported\tsync\ttimeout before\ttiming\ttiming out\tto send\ttrying\turl https\t"
            "urlopen\tv8\tvideo\twas canceled\twhile reading\twinerror 88888\t…\t一段\t不知\t"
            "了一\t但是\t使用\t同步\t建议\t恢复\t所有\t最近\t段时\t法访\t知道\t调用\t账号\t"
            "远程\t都是\t，"
        ),
    ),
    (
        8,
        (
            "8 8888888888\t8 http\t8 s\t88 port\t88 xxx\t888 curl\t8888 888\t88888ms\tWORDS\t"
            "^ $\t^ com\t^ httpx\t^ system\t^ timed\t^上\t^大\t^系\taccess denied\talways\t"
            "and closed\tconnection could\tdata from\tdioexception\tdisconnects\terr\t"
            "err value\terrcode\terror a\terror network\texited\tfail\tfailed 888\tfails\t"
            "for this\tgame\tgrpc\thostname\thttps\thttpsconnectionpool\t"
            "httpsconnectionpool host\tid\tim\tis disabled\tit was\tldap\tleft\tloading\t"
            "lost connection\tmail\tmalformed\tmay be\tmqtt connection\tremote\treports\t"
            "request aborted\trequest error\trequest was\tresponding $\trpc error\tscript\t"
            "security\tserver has\tsip\tsshd\tsteps:5\tsystem net\tterminating\t"
            "the certificate\tthe service\tthe site\ttimeout expired\ttimeout of\tto access\t"
            "topology\tunavailable no\tunexpected\tuploading\tv8 8\tvalid for\twarning\t么原\t"
            "以下\t回错\t是有\t的服\t经常\t络是\t络设\t解析\t请检"
        ),
    ),
    (
        9,
        (
            "8 content\t8888 post\t^ fatal\t^ io\t^ mqtt\t^ net\t^ org\t^ timeout\t^导\t^我\t"
            "a while\ta$\taborted\taborted a\tan error\tandroid\tattempting\tcamera\t"
            "certificate in\tcom\tconsumer\tcoroutines\tdevices\terror\terror connect\tesp\t"
            "fetch\tfrom server\tgets\thandshake timeout\tietf\tis refused\tlogin failed\tme\t"
            "modbus\tno_error\tnode 8\tout after\tout at\tpermission denied\tpost http\t"
            "printer\tprobably\tread econnreset\treceived\trequest failed\treturned\t"
            "server sent\tservers\tsetup\tsvc\ttime $\ttimeout after\tuser aborted\t"
            "when trying\twifi\tx88\t总是\t点击\t的网"
        ),
    ),
    (
        10,
        (
            "!$\t8 888888\t888 in\t8888888888\t:\t<\t^ certificate\t^ code\t^ message\t"
            "^ redis\t^ remote\t^ type\t^安\t^接\t^請\tbytes\tcloud\tcode 8888\tcurl\t"
            "delay 88\tdisconnecting\tdocker\tdownload\terr 8\texecuting\tfew\tfoo\tgoogle\t"
            "got\thours\tin 88\tis denied\tis the\tjul 88\tline 888\tmozilla\tmsg timeout\t"
            "not be\tnxdomain\tpl\trecent\tright\tsays\tscene\tseeing\tsite\tsqlstate\t"
            "timeout $\ttotal 8\tuncaught\twebsite\twhen using\t打开\t正在\t确认\t能正"
        ),
    ),
    (
        11,
        (
            "88 error\t^ when\t^登\tand then\tcancelling\tcc\tconnection with\telasticsearch\t"
            "errmsg\terror econnrefused\terror socket\thello\ti try\tif connection\tkey $\t"
            "net readtimeout\tout read\tpod\tpreauth $\tretry 8\tseems to\tssh\ttid\tupload\t"
            "user $\t后重\t文档\t运行"
        ),
    ),
    (
        12,
        (
            "8888 get\tNUMBER\t^ unable\t^下\t`$\tby 888\tconnection broken\t"
            "connectionreseterror 888\tcontext canceled\tdownloading\terror connection\t"
            "error type\tfails with\tfetching\tmemory\tmessage connection\tns\trequest fail\t"
            "websocket\tworking\t一直\t上传\t络不"
        ),
    ),
    (
        13,
        (
            "^ cannot\t^ exception\tcan t\tcheck your\tcritical\tfatal\ti have\toccurred\t"
            "origin\tqq\tunexpectedly\t显示"
        ),
    ),
    (14, "^ connect\t^ msg\ti\tlooks\tof 88888ms\tout $"),
    (15, "errno 888\thad\tobject $\txxx"),
    (16, "8x8888 $\t^=\twhen i\t}$"),
    (17, "code 88\terrorcode 8\tyes"),
    (18, "and you\tseems"),
    (24, "*$\tgetting"),
)

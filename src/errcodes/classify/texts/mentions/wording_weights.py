"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 29,731 texts that have a phrase of a failure: public reports and
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
BEFOREHAND = -2
ROWS: tuple[Row, ...] = (
    (-31, ";$"),
    (-30, "fix"),
    (-26, "^/"),
    (-25, "import"),
    (-23, "^修\ttimeout connect"),
    (-22, "docs\tshould"),
    (-21, "q"),
    (-20, "88888 i\t888888888888888\t^.\tcatch\tif\t求超"),
    (-19, "^#\tgoaway\tignore\tmeans\t如果"),
    (-18, "^ how\t^%\tavoid\tclient 888\tconnect timed\tint\t处理"),
    (-17, ",$\t^需\teconnrefused\tgiven\treject\tsupport\t需要"),
    (-16, "88 operation\t^ except\t^ fix\t^|\tct\terror aborted\tfinal\timprove\t{$\t|$\t重置"),
    (-15, "CANCELED\t^:\t^如\tcodes\tconnecttimeout\teconnreset\thandle\tusername or"),
    (
        -14,
        (
            "^ handle\t^ if\t^ jul\t`\tassert\tassertequal\tcase\tconst\texc\tfixed\tif the\t"
            "nodes\tsetting\ttimeout timeout\ttransaction\twhen the\t接断"
        ),
    ),
    (
        -13,
        (
            "*\t8x88\t^ catch\t^ feat\t^ mar\t^ return\t^'\tadd\tallow\tclass\t"
            "client connection\tconf\texpect\tfeat\tfeature\thandles\thandling\tmay\tonce\t"
            "or the\torder\trefused_stream\tshow\tsockettimeoutexception\ttimeout client\t"
            "when\twhen a\t增加\t接失\t解决"
        ),
    ),
    (
        -12,
        (
            "888 info\tHINT\t^ assert\t^ fixed\t^ raise\t^+\t^_\t^表\tbugfix\tby default\t"
            "configuration\tconnection timed\tdo i\tdrop\tduration\terror invalid\texcept\t"
            "false $\tgateway timeout\ti think\tinstead\tjul\tmismatch\ton line\trather than\t"
            "refused 8\ttest\ttests\tthink\ttimeout 8888\ttreat\tvariable\t}\t被拒"
        ),
    ),
    (
        -11,
        (
            "88 debug\t888 forbidden\t>\t^ case\t^ class\t^则\t^当\tbr\tconnection refused\t"
            "count\tdns resolution\tdo not\tdon\tdon t\terror closed\tfailed connection\tftp\t"
            "fun\thost 88\thttps github\tinclude\tloss\tmechanism\tminutes\tno connection\tok\t"
            "package\tpreviously\traises\treadtimeout\trequesttimeout\treturn\ts s\tscope\t"
            "self\tunknownhostexception\t可能\t客户\t密码\t时的\t次数\t默认"
        ),
    ),
    (
        -10,
        (
            "#\t:$\t=\tNAME_PATTERN\t^ handshake\t^ this\t^<\t^问\taction\tadded\tafter the\t"
            "authentication\tclose\tconnect_timeout\tdns\tepipe\tetc\tfailure for\tfixes\t"
            "for client\tfrom 888\timproved\tindicates\tip\tip 888\tits connection\tline $\t"
            "location\tmode\tno $\tor a\toutput\tp\tp $\tproperties\tretry after\trst_stream\t"
            "search\ttest $\tthe host\ttimeout 888\ttimeout http\twhat\twith an\twith no\t"
            "功能\t接超\t支持\t是否\t网关"
        ),
    ),
    (
        -9,
        (
            "($\t8 time\t88888 error\t^ 8\t^ 88888\t^ chore\t^ issue\t^•\tabort\taddress 888\t"
            "admin\taiohttp\tbe canceled\tbetter\tchore\tcloses\tcode and\t"
            "connecttimeoutexception\tcontains\tencoding\terror with\texample com\tf\t"
            "gracefully\tjava lang\tmight\tof $\trcpt\tresp\tretried\tsep 88\tsuch\tsuch as\t"
            "the port\tthrow\tthrows\ttimeout\ttimeout 8\ttimeout 88\ttimeout for\ttoo many\t"
            "user root\tusually\twhether\twritetimeout\t希望\t检测\t正确\t管理\t网络"
        ),
    ),
    (
        -8,
        (
            "8 is\t888 https\t888 internal\t^ a\t^ added\t^ def\t^ do\t^ doc\t^ dubbo\t"
            "^ print\t^ retry\t^ set\t^ td\t^ with\t^-\t^@\ta client\tan http\t"
            "authentication failure\tbackoff\tcerts\tconfigurable\tconnection after\t"
            "connection reset\tcreate\tdata to\tdef\tdubbo\te $\tenabled\terr $\t"
            "error connecting\terror is\terror messages\tevents\tfloat\tfrom 88\tfuture\t"
            "goaway $\tincludes\tincrease\tindicate\tinternal server\tinterval\tissuer\t"
            "keepalive\tlevel\tmake\tmarked\tmax\tnot found\tnote\tof connection\t"
            "on connection\tpending\tproblem with\tprovided\tpytest\treconnect\tremote server\t"
            "responses\trouter\tservice unavailable\tservice_unavailable\tset\tside_effect\t"
            "sign\ttd\ttd $\tthe client\ttimeouts\tto get\tto parse\tvar\t优化\t会导\t尝试\t"
            "心跳\t立连\t资源\t过程\t返回\t重连"
        ),
    ),
    (
        -7,
        (
            "8 to\t88 server\t88 time\t888 8888\t888 and\t888 bad\t88888 http\t^ 8888\t"
            "^ await\t^ feb\t^ increase\t^ jan\t^ public\t^ throw\t^ to\t^ token\t^ you\t^│\t"
            "^的\t^若\ta connection\tafter timeout\tan\tand read\tappend\tat position\tback\t"
            "by the\tcancelled\tcannot read\tcase of\tchecks\tcom 888\tconnection failure\td\t"
            "default\tdenied $\te g\tearly\tend $\terror to\tetimedout\texpected\text\t"
            "fails $\tfilename\tfind\tfor\tfor connection\tfor example\tg\tgetaddrinfo failed\t"
            "handshake_failure\thang\thas expired\thas no\thttp status\tif you\tin seconds\t"
            "keep alive\tlambda\tlevel info\tlock\tmeans that\tnetwork $\tnormal\tof time\t"
            "okhttp\tparser\tparsing\tposition\tprint\tprotocol error\trefs\trefused at\t"
            "reset\ts\tsection\tset to\tsocket connection\tssl error\tstatus 888\tsyntax\t"
            "syntax error\tthe device\tthe internet\ttime\ttimeout ms\ttimeout read\t"
            "timeout server\tto a\tto verify\ttrace\ttypically\tu88\tunavailable $\tundefined\t"
            "use\tusername\twait timeout\tway\twhere\twhich\twithin the\twithout\twww example\t"
            "、\t。$\t一个\t么办\t书过\t参数\t取超\t如何\t或者\t断开\t时时\t析失\t求失\t自动\t"
            "通常\t防火"
        ),
    ),
    (
        -6,
        (
            "88 888888\t888 network\t888 no\t888 utc\t88888888 ssl\t88s\t?\t^ logger\t^ make\t"
            "^ name\t^ show\t^ todo\t^ while\t^出\t^应\t^更\t^有\t^超\tand not\tanswers\t"
            "api timeout\tasync\tat the\tauth\tawait\tbad certificate\tbe reached\tc $\t"
            "callback\tcause the\tconn\tconnect and\tdeprecated\tdetect\tdisplay\ten\t"
            "enetunreach\terror http\terrors $\terrors are\tetc $\tex\texceeded $\t"
            "exception $\tfailed $\tfailed error\tfailures\tfast\tfollowing error\tfor user\t"
            "from ip\tget connection\tget timeout\thalf\thandle connection\thandled\thappen\t"
            "http localhost\thttp timeout\tidle timeout\tif a\tin case\tis\tis lost\tis now\t"
            "it $\tit should\titself\tjson parse\tkeep\tlast\tlike\tlogs\tloop\tmachine\t"
            "manager\tmean\tmeans the\tmilliseconds\tmodule\tmove\tnever\tnot available\t"
            "not yet\tnow\tnumber of\to timeout\toccurs\tof 888\tpong\tport $\tpostfix smtpd\t"
            "pr\tproperly\traise\traised\treason $\treasons\trefactor\tremove\trequest is\t"
            "resolved\tsee https\tslow\tsocket is\tsocketexception connection\tsteps:1\tt $\t"
            "the broker\tthe connect\tthe mqtt\ttimeout 88s\ttimeoutexception $\ttoken in\t"
            "unit $\tuse of\tuser\twait\twhen connection\tyaml\t→\t不是\t个错\t后端\t在线\t"
            "完成\t异常\t新增\t机制\t认证\t设置\t误码\t间内"
        ),
    ),
    (
        -5,
        (
            "%\t-\t8 error\t88 https\t88 pm\t888 not\t8888 8888\t8xx\t[\t^ for\t^ login\t"
            '^ oct\t^ remove\t^ stop\t^ test\t^ the\t^ title\t^ update\t^ your\t^"\t^)\t^不\t'
            "^可\t^和\t^直\ta\taccessing\tan unexpected\tany\tapi $\tasyncio timeouterror\t"
            "asynctimeout\tbeginning\tbind\tbody $\tby $\tca certificate\tcall\tcan\tcanceled\t"
            "certificate_verify_failed\tcertificateerror\tchange\tclient $\tcode to\tcommit\t"
            "communicate\tconnection on\tconnection timeout\tdebug\tdelayed\tdesktop\t"
            "disconnected $\tdocs web\tdoes\tduring the\tempty\tenv\terror message\texecutor\t"
            "failed unable\tfailure $\tflags\tfn\tfor the\tfrom 8\tgeneric\tgithub\tgive\tgw\t"
            "here $\thost unreachable\tin $\tinteger\tit will\tjson at\tlabel\tlistening\t"
            "loaded\tlog\tlogging\tlong\tmessages $\tmissing\tneeds\tnew\tnodejs\tnone $\t"
            "nothing\tnotification\toccurs when\toften\ton $\ton timeout\topenssl\topt\t"
            "org apache\totherwise\tout 8\tpipe\tpoint\tprevent\tprevious\trefused is\t"
            "rejected $\tremote_ip\tremote_ip 888\trequest_timeout\trequests\tres\t"
            "reset cancel\tresult\tresult $\tresult in\tretry on\tretryable\troot\t"
            "server cannot\tserver disconnected\tserver to\tserviceunavailable\tset the\t"
            "settimeout\tso\tstacktrace\tstate\tstream closed\tstring\tsubscription\tsuppress\t"
            "terminate\tthat\tthe $\tthe 888\tthe code\tthe event\tthe proxy\tthe request\t"
            "the tcp\ttheir\tthese\ttimeout 88888\ttimeout is\ttimeout set\tto connect\t"
            "to reach\tto this\ttodo\ttransient\ttrue\tts\tunauthorized\tuntil\tup to\t"
            "us docs\tv\tvalid json\tvalue\tverification failed\twhen there\twhile connecting\t"
            "yet valid\tyou can\t‘\t上游\t中断\t抛出\t接受\t是不\t是什\t环境\t端口\t读取\t错误"
        ),
    ),
    (
        -4,
        (
            "+\t8 from\t88 log8\t888 can\t888 connection\t888 ms\t^ canceled\t^ data\t^ eof\t"
            "^ https\t^ is\t^ log\t^ self\t^ send\t^ sync\t^ syntaxerror\t^是\t^测\t^解\t^这\t"
            "a $\ta network\ta response\taccept\taddress $\taddresses\tafter 8888\talso\t"
            "an unknown\tanother\tapi88\taround\tas\tasyncio cancellederror\t"
            "authentication failed\tauto\tbad gateway\tbe\tbe closed\tbetween\tbin\t"
            "broken pipe\tcancel\tcat\tcertificateexception\tclientid\tclients\tclosed\t"
            "connect 8\tconnection timeouts\tconnectionrefusederror\tcontext\tcopy\tcould\t"
            "ctx\tdescription\tdeveloper\tdns error\teach\telse\tend\tensure\terror $\t"
            "error timeout\terror unable\terrors\texception in\texecute\tfailed because\t"
            "failed timeout\tfd\tfirst\tfunc\tgateway error\tgeneral\tgood\tgroup\thttp 888\t"
            "http client\thttp code\timmediately\tincorrect\tinformation\tinit\tinvalid token\t"
            "is invalid\tissues\titem\tkt 88\tline 8888\tlog8\tmust\tn $\tname $\t"
            "name timeout\tnot permitted\tnot resolve\tnot_found\to\topentimeout\toptions\tor\t"
            "oserror errno\tpackets\tparse\tper\tpermitted\tplain\tpossible\tprobe failed\t"
            "proxyerror\tread timed\tready\treason timeout\treference\trefused by\t"
            "refused connection\trelease\tremote host\trest\tseconds\tsession\tsignature\t"
            "specific\tsslhandshakeexception\tstatus code\tstream was\tt resolve\t"
            "the connection\tthe default\tthe name\tthe timeout\tthis\ttimeout none\t"
            "timeout option\ttimeouterror $\ttimeouts $\ttimer\tto fail\tto the\ttr\t"
            "underlying\tunhandled exception\tunreachable $\tval\tvalues\tvia\tvm\twe\t"
            "where the\twhich is\twill\twith 888\twith code\tyou\t”$\t中的\t关闭\t其他\t导致\t"
            "常的\t录失\t执行\t方式\t方法\t服务\t通信\t通过\t重新\t重试\t页面"
        ),
    ),
    (
        -3,
        (
            '"\t"$\t$\t&\t(\t8 temporary\t88 88\t88 at\t888 error\t8888 $\t8888 hy888\t'
            "88888 at\t888888\t^ app\t^ check\t^ connectionrefusederror\t^ debug\t^ e\t"
            "^ expected\t^ in\t^ reason\t^*\t^一\t^会\t^已\t^未\t^秒\ta 888\ta node\taccepted\t"
            "add a\tafter a\talready\tan invalid\tas a\tbase\tbefore the\tblock\tbut it\t"
            "by javax\tch\tchannel $\tcheck\tclientrequest\tcode is\tcom at\tcomplete\t"
            "configured to\tconnect attempt\tconnection while\tconnectionreseterror\t"
            "deadline_exceeded\tdesc\tdialog\tehostunreach\tend of\tentry\terror 88\terror at\t"
            "error errno\terror if\terrors in\texample\texit\texpecting value\tfailure in\t"
            "flutter\tfrom\tgenerate\thttp response\timpl\tinvalid json\tis a\tkt\tlive\t"
            "local $\tneed\tnext\tnode $\tnot closed\toff $\ton\tone\toptional\toserror\tover\t"
            "pull\treduce\trelay\tresponse is\tresponse timeout\tretry\treturned $\t"
            "serverdisconnectederror\tsleep\tspring\tsrc\tsslcertverificationerror\tstart\t"
            "status $\tstdout\ttcp_closed\tthan the\tthe next\ttlssocket\ttmp\tto cloud\t"
            "to server\ttype\tunknown 888\tunreachable\turl $\tusing the\twaits\twould be\t"
            "不可\t代理\t手机\t据库\t时间\t没有\t稍后\t系统\t证书\t证失\t请稍\t超时\t路由\t"
            "载失\t避免"
        ),
    ),
    (
        -2,
        (
            ")\t,\t8 888\t8 at\t8 https\t8 retry\t88 888\t^ please\t^ returns\t^$\t^{\t^并\t"
            "^断\t^没\t^证\tabout\talert handshake\tamazonaws\tamazonaws com\tautomatically\t"
            "before\tcertificate\tcertificate chain\tconnecttimeouterror\tdenied\terror 8\t"
            "error response\texample cn\texceeded\texists\tfiles\tformat\thave\theaders\thelp\t"
            "https api\tin home\tinternal error\tiot\tjavax\tloads\tlogin\tlost $\tmaking\t"
            "maven8\tmessage timeout\tname or\topenssl error\tor service\torg maven8\t"
            "pinning failure\tprotocol\tr $\tre\tresponding\tresponse $\tresponse 888\trpc\t"
            "shared\tshutdown\tsocket $\tstatuscode 888\tsteps:0\tsteps:2\tthat the\t"
            "there was\tthis will\ttime out\tto 888\tto localhost\tto write\ttoken\tusing\t"
            "write\t不能\t原因\t可用\t在连\t接不\t接被\t无效\t时不\t有的\t正常\t法解\t现在\t"
            "节点"
        ),
    ),
    (
        -1,
        (
            "8 88\t88 888z\t888 8\t888 888\t888 88888\t888 debug\t888 reason\t888 service\t"
            "888z\tWRAPPER\t\\\t^ add\t^ git\t^ it\t^ psql\t^ response\t^8\t^或\t^无\taccess\t"
            "and\tapps\tapr 88\tat object\tclient timeout\tconfig\tconnection was\tdeploy\t"
            "error in\tforbidden\thttp 8\tinvalid\tissue\tload\tlost\tnio\tnode\tout\tpage\t"
            "pass\tpsql\treading response\treceive a\tresolve\tsee\tsent\tsystem threading\t"
            "tcp connection\tthreading\ttimeouterror\ttitle\tto\tto https\tto timeout\twant\t"
            "was cancelled\twhy\t|\t一下\t动断\t请重"
        ),
    ),
    (
        1,
        (
            "/\t8 8888\t88 info\t888 server\t;\t>$\t^ failed\t^ get\t^网\taug\tcancelled $\t"
            "connectiontimeout\tcouldn\tcouldn t\tdata\tdoesn\tdoesn t\tdynamic\tfalse\t"
            "handshake\thas\tit would\tjs\tlines:2\tmessage $\tnet sockettimeoutexception\tno\t"
            "offline\tpassword\tport\tproxy\trefused $\tsmtp\tssl certificate\tssl handshake\t"
            "steps:4\ttarget\ttemporary\tthis error\tunavailable\tupdates\twith a\twww\t什么\t"
            "响应\t操作\t无法\t的问\t访问\t！$"
        ),
    ),
    (
        2,
        (
            "8\t8 column\t8 message\t8 retries\t8 seconds\t888 $\t8888 ms\t88888 $\t88888 8\t"
            "8s\t@\t]$\t^ after\t^ api\t^ err\t^ network\t^客\t^异\t^请\t^返\ta secure\t"
            "account\tbad\tbeing\tboth\tchar\tchrome\tclient request\tcode 8\tcode econnreset\t"
            "column\tconnect\tconnection closed\tdue\tdue to\teconnrefused $\t"
            "econnrefused 888\tevents 888\texample $\texecution\tfailed connect\tfailed for\t"
            "failed the\tfound\tfound in\tgo\thandshake with\thigh\thost key\thttp error\t"
            "ipv8\tis unreachable\tit\tlinux\tmessage\tmight be\tn\tnetwork\tnetwork is\t"
            "no internet\tnode events\ton a\ton the\toperation\tparameter\tpid 88888\tpm\t"
            "read\treceive\tresolve host\tsecure\tsending\tserver error\tsigned\t"
            "sockettimeoutexception connect\tsrv\tsslerror\tt match\ttcp\tthe error\t"
            "the following\tthe last\ttimed\ttimedout\tto offline\ttrusted\tunder\tupdating\t"
            "url url\twas\twriting to\t不上\t失效\t收到\t法连\t目前\t请求\t请问"
        ),
    ),
    (
        3,
        (
            "\n\t)$\t.$\t88 invalid\t8888 timeout\t88888\t88s $\t^\t^ abort\t^ error\t"
            "^ getaddrinfo\t^为\t^后\t^日\t^目\t^能\t^设\t^读\t^通\talert\talternative\t"
            "an existing\tanswer\tapi error\tapplication\targument\taxioserror\tbadstatusline\t"
            "be offline\tbutton\tby user\tc 888\tc users\tcache\tcan not\tcertificate for\t"
            "coap\tcom failed\tconnect network\tconnected\tconnection\tconnection attempt\t"
            "creating\tcurrently\tdb\tdiscord\tenetunreach network\terrno\terrno econnrefused\t"
            "error no\terror reason\terror server\terror that\texisting connection\texpired\t"
            "expired certificate\tfailed 8\tfails to\tget the\th8 $\th8 888\thandshaking\t"
            "heartbeats\thostname 888\thtml\thtml $\tinvalid response\tinvalid username\t"
            "is already\tis unable\tline\tline 8\tline 88\tlocal\tlocalhost 8888\t"
            "localhost port\tlonger\tmetrics\tnot connected\tnull\tokhttp8\toperation was\t"
            "packages\tpacket\tpassword $\tpeer\tpi\tplease try\tprivate\tprovider\tquickly\t"
            "rabbitmq\treport\tresulted\tresulted in\treturning\treturns a\tseconds $\tserver\t"
            "server connection\tsha888\tsince\tso the\tssl\tst\tstatus_code 888\tswitch\t"
            "system\ttermination\tthe\tthe system\ttimeout code\ttimeout in\ttimeout issue\t"
            "tlsv8\tto my\ttook\ttries\tunhandled\tup $\tupdate\tupdate failed\tvendor\t"
            "verified\tverified certificate\tverify\tvery\twas not\twe re\tweb\twhile waiting\t"
            "with timeout\twss\tx888\t’\t不到\t务器\t反应\t器返\t已断\t握手\t示连\t链接"
        ),
    ),
    (
        4,
        (
            "!\t8 88888\t8 compute\t88 network\t888 errors\t888 proxy\t888 too\t8888 88\t8s $\t"
            "CLASS\t^ 888\t^ errors\t^ hostname\t^ http\t^ node\t^ npm\t^ ping\t^ server\t"
            "^ ssl\t^ web\t^A\t^`\t^也\t^第\t^获\t^访\t^调\t^连\t_ssl\t_ssl c\ta message\t"
            "activity\tadapter\tafter 88888ms\talibaba\taltnames\tand i\tas it\tat https\t"
            "authorised\tbackend\tbroker $\tbuild\tcall failed\tcancellederror $\tcannot\t"
            "causing\tcenter h8\tcertificate verification\tcgi bin\tchannels\tclient\t"
            "closed connection\tcn\tcn $\tcom alibaba\tcommand\tcompose\tconnected $\t"
            "connecting\tconnection and\tconnection to\tconnection without\tcontact\t"
            "content length\tcould not\tdetail\tdirectory\tdisconnected\tdn\tduring\teast\t"
            "east 8\tenvironment\terrno etimedout\terror 8888\testablished\tetimedout $\t"
            "exception\tfailed network\tfailed to\tfile $\tfingerprint\tforbidden $\tfound $\t"
            "from client\tfrom none\tgateway $\tgateway h8\tgetaddrinfo\thas a\thost name\t"
            "hostname ip\ti got\tidle\tin 8\tin connection\tindicate success\tinitializing\t"
            "internet\tinvoke\tit s\tjava\tjson\tjson $\tkafka\tkey\tlater\tlib\tlogin to\t"
            "main\tmake sure\tmany requests\tmaster\tmatch certificate\tnet\tnginx\tnone\t"
            "of a\tof json\toff\tokhttp8 internal\topen the\tor not\torg\tout and\tout error\t"
            "out waiting\tparse error\tpid\tplease make\tpolling\tput\trc\trc 8\treceived a\t"
            "record\tredirects\trequest\trequested\trequesterror\trequests exceptions\t"
            "reset by\tresource\trespond\tresponse received\tretries exceeded\ts altnames\t"
            "scripts\tself signed\tsettings\tshows\tstatus error\tsteps:3\tstream\t"
            "stream_socket_client\tsubject\tsuccess 888\tsure\tsync failed\tsyscall\t"
            "t connect\ttcp connect\tthe network\tthem\tthere is\ttimeout while\tto database\t"
            "to do\tto log\tto reconnect\tto respond\tto upstream\tunavailable details\tunix\t"
            "unrecognized\tus east\tuserinfo\tve\tversion\twaiting\twas lost\twell\twhite\t"
            "wrong version\tyour connection\t。\t不通\t么解\t书已\t出错\t名称\t开了\t怎么\t"
            "接服\t接的\t未能\t本地\t机器\t检查\t浏览\t由于\t网站\t连接\t频繁"
        ),
    ),
    (
        5,
        (
            "8 bytes\t8 ms\t88 level\t888\t888 warning\t88888 88888\t8ms\t?$\tCERTIFICATE\t]\t"
            "^ device\t^ errno\t^ grpc\t^ host\t^ level\t^ no\t^ request\t^ session\t^ status\t"
            "^ unexpected\t^ w\t^ x888\t^>\t^今\t^启\t^报\t^提\t^运\ta certificate\ta timeout\t"
            "aborterror\tactual\taddress\tafter\tafter 88\taiohttp client_exceptions\tan err\t"
            "and no\tapi\tattempts\tb\tb $\tb8\tbecause the\tbody\tbootstrap\tbridge\tbroker\t"
            "called result\tcalling\tchannel\tcheck that\tclientconnectorerror cannot\t"
            "cluster\tcode 888\tcompleted\tconnect econnrefused\tconnection aborted\t"
            "connection lost\tconnectivity\tdatabase $\tdid not\tdisconnected from\tdoctype\t"
            "domain nsurlerrordomain\tdown $\te\tendpoint\terror code\terror from\t"
            "error reading\testablish a\tevery\texisting\tfailed 88\tfor 88\tfrom daemon\t"
            "from device\tfrom socket\tgateway time\tgateway title\tgives\tgo 888\th8\t"
            "handle handle\thomebridge\thost\thosts\thttp\thttp request\thttpconnectionpool\t"
            "https $\ti use\tif there\tinternet connection\tis up\tit says\tjava net\t"
            "java util\tkeeps\tknow\tknown $\tlimit\tline http\tlooking\tmainthread\tmatch\t"
            "more information\tmost\tmount\tmqtt_client\tms $\tmsg\tmsg error\tmy\tnames\t"
            "nil $\tnot reach\tnot respond\tnsurlerrordomain code\toccurred while\ton client\t"
            "peer $\tplease\tplugin\tport 8888\tpostgresql\tproblem\tprocessing\tquery\tqueue\t"
            "read timeout\treceiving\trefused 888\trefused connect\trequest canceled\t"
            "request request\trequired $\tresolver\tresponse from\trestart\trestarting\t"
            "result unwrap\tretrying\ts certificate\tsame\tsecs\tservice\tshort\tsocket\tsome\t"
            "ssl sslhandshakeexception\tssl_accept\tstatus line\tstop\tstream error\t"
            "the channel\tthe response\ttime i\ttimeout error\ttimeout when\tto perform\t"
            "to tcp\ttrust\ttrying again\ttype $\tunable\tunable to\tunwrap on\turl http\t"
            "urlerror urlopen\turlopen error\tus\tvalue error\twarn\twas $\twere\tworker\tws\t"
            "x888 certificate\tzone\t下载\t今天\t任务\t出现\t发现\t发送\t同步\t大佬\t存在\t"
            "态码\t您的\t成功\t报错\t机名\t登陆\t的证\t的连\t络请\t订阅\t设备\t还是\t？$"
        ),
    ),
    (
        6,
        (
            "88\t88 888888888z\t88 jan\t888 connect\t888 get\t888 port\t888 request\t8888\t"
            "888888888z\t8888ms $\t88z\t8x8\t^ aiohttp\t^ asyncio\t^ can\t^ could\t^ dns\t"
            "^ http8\t^ on\t^版\t^用\t^错\taborted by\tafter 8\tagain $\tan ssl\tapi example\t"
            "app\tapp $\tavailable\tc 8888\tca\tconcurrent\tconnecting to\tconnects\t"
            "custom_components\tdata $\tdecode\tdestination host\tdevice\tdevices $\t"
            "displayed\telapsed\tencountered\terro\texceptions\texpired $\tfor 8\tfor some\t"
            "get\tget http\tget https\thandshake error\thas been\thas not\thi\thome\t"
            "httperror\thttpx\ti am\ti ve\timage\tin the\tinstall\tinternal\tis available\t"
            "is too\tjan 8888\tjava io\tjellyfin\tkind\tkubelet\tlan\tlast error\tlevel error\t"
            "limiting\tmessage the\tmodel\tnative\tnetwork error\tno data\tnot\tnot allowed\t"
            "null $\tone or\tonline\topen\tou\tout connect\tpeer certificate\tport 88\t"
            "post https\tproducer\tproject\tproxy server\trandom\trandomly\treachable\t"
            "reached\tread tcp\treason\tredis exceptions\treported\trequired\tresolution $\t"
            "responded\truntimeerror\ts8\tserver $\tserver on\tsockets socketexception\t"
            "ssl_connect\tstatus statuscode\tsteps:5\tstore\tstreaming\tstuck\tsupported\t"
            "sync\ttcp 888\ttemporary failure\tterminated\tthe application\tthe game\tthe tls\t"
            "there\ttimeout awaiting\ttimeout to\ttimeout waiting\ttiming\ttiming out\t"
            "to fetch\tto open\ttoday\ttoken $\ttraceback\ttried to\ttxt\tup\turl\turlopen\t"
            "valid\twas closed\twe are\twith status\txx\t不开\t与服\t之后\t分钟\t取消\t地址\t"
            "失败\t当前\t时候\t络错\t这个\t部署\t："
        ),
    ),
    (
        7,
        (
            "8 http\t8 ssl\t88 oct\t88 warn\t88 xxx\t888 at\t888 com\t888 failed\t88888 ms\t"
            "888888888\t8888ms\tSTATUS\t^ connection\t^ invalid\t^ java\t^ sometimes\t"
            "^ system\t^ usr\t^ websocket\t^上\t^但\t^小\t^开\t^都\taccording\taccording to\t"
            "and closed\tanonymous\tanonymous $\tattempt failed\tbrowser\tbut\tcanceled $\t"
            "caught\tcmd\tcode 88888\tcom $\tcom request\tconnect error\tconnection close\t"
            "connectionerror connection\tcouple\tcurl 88\tdatabase\tdeadline exceeded\t"
            "dial tcp\tdidn\tdisconnects\tdown\tdriver\terr\terr value\terror 88888\t"
            "error domain\terror msg\terror_code\texample net\tfailed\tfailed 888\tfails\t"
            "firefox\tfor this\tgateway\tgrpc\tha\thead title\thostname\tknown\tmail\tmay be\t"
            "minute\tmqtt\tobject at\topenai\toperationalerror\tposition 8\tproduction\t"
            "reached $\treadtimeout $\treason connection\treply\treply from\trequest to\t"
            "requestid\troutines\truby\truby 8\trunning\tsaying\tscript\t"
            "sockettimeoutexception timeout\ttesting\tthe website\tthis request\tto http\t"
            "to resolve\ttransfer\tunauthorized $\turl https\tusr\tv8\tvideo\twarning\twhile\t"
            "winerror 88888\twith the\t…\t一段\t不了\t不知\t但是\t使用\t器连\t回错\t最近\t"
            "段时\t的网\t知道\t结果\t请检\t调用\t远程\t都是\t长时\t）$"
        ),
    ),
    (
        8,
        (
            "8 s\t8888 888\t8888888\tWORDS\t^ $\t^ but\t^ com\t^ httpx\t^ timed\t^发\t^系\t"
            "a while\tabort $\taborted a\taccess denied\talways\tappears\taway\tbot\t"
            "communication\tconnection could\tconsumer\tcrashes\tdata from\tdetails\t"
            "dioexception\terrcode\terror network\terror request\teven\texited\tfail\t"
            "failed from\tfailing\tfaraday\tgame\thandshake timeout\thttps\t"
            "httpsconnectionpool\thttpsconnectionpool host\tid\tim\tis disabled\tit was\tleft\t"
            "loading\tlocally\tlost connection\tmalformed\tmqtt connection\tno_error\t"
            "permission denied\trejected\tremote\treports\trequest aborted\trequest error\t"
            "request failed\trequest was\tresponse time\tsecurity\tserver has\tserver sent\t"
            "servers\tsip\tsshd\tstatuscode\tsystem net\ttags\tterminating\tthe certificate\t"
            "the service\tthe site\ttimeout before\ttimeout expired\ttimeout of\tto download\t"
            "to send\ttopology\ttrying\tunavailable no\tuser aborted\tv8 8\tvalid for\t"
            "was canceled\twebsite\twhile reading\twifi\t了一\t以下\t建议\t恢复\t所有\t是有\t"
            "法访\t的服\t经常\t络是\t络设\t能正\t解析\t，"
        ),
    ),
    (
        9,
        (
            "8 888888\t8 8888888888\t88 port\t888 curl\t8888 post\t88888ms\t^ certificate\t"
            "^ fatal\t^ io\t^ mqtt\t^ net\t^ org\t^ remote\t^ timeout\t^大\t^导\t^我\ta$\t"
            "aborted\tan error\tat timeout\tattempting\tcertificate in\tcom\tcontroller\t"
            "devices\terror\terror a\terror connect\tesp\texecuting\tfetch\tfoo\tfrom server\t"
            "gets\tietf\tis refused\tis unavailable\tline 888\tlogin failed\tme\tmodbus\t"
            "node 8\tout after\tout at\tprinter\tprobably\treceived\tresponding $\tretry 8\t"
            "returned\trpc error\tsetup\tsvc\ttimeout after\tuncaught\tunexpected\tuploading\t"
            "when trying\tx88\t么原\t总是\t打开\t点击\t确认\t账号"
        ),
    ),
    (
        10,
        (
            "8 content\t8888888888\t:\t<\t^ type\t^下\t^接\t^請\tbytes\tcamera\tcaused by\t"
            "cloud\tcode 8888\tcurl\tdisconnecting\tdocker\tdownload\terrmsg\t"
            "error connection\terror econnrefused\tgoogle\thours\ti try\tis denied\tis the\t"
            "jul 88\tldap\tmsg timeout\tnot be\tnxdomain\tpl\tpost http\tread econnreset\t"
            "right\tsays\tscene\tseeing\tseems to\tsometimes\tsqlstate\ttime $\ttimeout $\t"
            "to access\ttotal 8\tupload\t正在"
        ),
    ),
    (
        11,
        (
            "!$\t88 error\t888 in\tNUMBER\t^ code\t^ message\t^ redis\t^ when\t^安\t^登\t`$\t"
            "and then\tandroid\tcc\tconnection with\tcoroutines\tdelay 88\telasticsearch\t"
            "err 8\terror socket\terror type\tfetching\tfew\tgot\thello\tif connection\tin 88\t"
            "key $\tmozilla\tpod\tpreauth $\trecent\trequest fail\tsite\ttid\tuser $\t"
            "when using\t文档\t运行"
        ),
    ),
    (
        12,
        (
            "^ unable\tby 888\tcheck your\tconnection broken\tconnectionreseterror 888\tns\t"
            "object $\tout read\tssh\twebsocket\t后重\t显示\t络不"
        ),
    ),
    (
        13,
        (
            "8888 get\t^ cannot\tcan t\tcancelling\tcontext canceled\tcritical\terrno 888\t"
            "fails with\ti\tmemory\tmessage connection\tnet readtimeout\torigin\tqq\t"
            "unexpectedly\tworking\t上传"
        ),
    ),
    (
        14,
        ("^ connect\t^ exception\t^ msg\tdownloading\tfatal\ti have\toccurred\tout $\txxx\t一直"),
    ),
    (15, "^=\thad\tlooks\tof 88888ms"),
    (16, "8x8888 $\tcode 88\t}$"),
    (17, "and you\terrorcode 8\twhen i"),
    (18, "yes"),
    (19, "seems"),
    (24, "*$\tgetting"),
)

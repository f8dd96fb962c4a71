"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 29,734 texts that have a phrase of a failure: public reports and
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
    (-20, "888888888888888\t^.\tif\t求超"),
    (-19, "^#\tcatch\tgiven\tgoaway\tignore\t如果"),
    (-18, "^%\tavoid\tclient 888\tconnect timed\tint\tmeans\t处理"),
    (-17, ",$\t^需\teconnrefused\treject\tsupport"),
    (
        -16,
        (
            "88 operation\t^ except\t^ fix\t^ how\tct\terror aborted\tfinal\timprove\t"
            "username or\t{$\t|$\t重置\t需要"
        ),
    ),
    (-15, "CANCELED\t^ jul\t^:\t^|\t^如\tcodes\teconnreset\thandle"),
    (
        -14,
        (
            "^ handle\t^ if\t`\tassert\tassertequal\tcase\tconnecttimeout\tconst\texc\tfixed\t"
            "if the\tnodes\tsetting\ttimeout timeout\ttransaction\twhen the\t增加\t接断"
        ),
    ),
    (
        -13,
        (
            "*\t8x88\t^ catch\t^ feat\t^ mar\t^ return\t^'\tadd\tclass\tclient connection\t"
            "conf\texpect\tfeat\tfeature\thandles\thandling\tmay\tonce\tor the\torder\t"
            "refused_stream\tshow\tsockettimeoutexception\ttimeout client\twhen\twhen a\t接失"
        ),
    ),
    (
        -12,
        (
            "888 info\tHINT\t^ assert\t^ class\t^ fixed\t^ raise\t^_\tallow\tbugfix\t"
            "by default\tconfiguration\tconnection refused\tconnection timed\tdo i\tdrop\t"
            "duration\terror invalid\texcept\tfailed connection\tfalse $\ti think\tinstead\t"
            "jul\tno connection\trather than\trefused 8\treturn\ttests\tthink\ttimeout 8888\t"
            "treat\t}\t解决"
        ),
    ),
    (
        -11,
        (
            "888 forbidden\t>\t^ case\t^+\t^则\t^当\t^表\tauthentication\tbr\tcount\t"
            "dns resolution\tdo not\tdon\tdon t\terror closed\tfun\tgateway timeout\thost 88\t"
            "https github\tloss\tminutes\tmismatch\ton line\tp $\tpackage\tpreviously\traises\t"
            "readtimeout\trequesttimeout\ts s\tscope\tself\tsuch\ttest\tunknownhostexception\t"
            "variable\t可能\t客户\t时的\t次数\t默认"
        ),
    ),
    (
        -10,
        (
            "#\t88 debug\t:$\t=\tNAME_PATTERN\t^ handshake\t^ this\t^<\t^问\taction\tadded\t"
            "after the\tbe canceled\tclose\tconnect_timeout\tdns\tepipe\tetc\tfailure for\t"
            "fixes\tfor client\tfrom 888\tftp\timproved\tinclude\tindicates\tip\tip 888\t"
            "its connection\tline $\tlocation\tmechanism\tmode\tno $\tok\toutput\tproperties\t"
            "retry after\trst_stream\ttest $\tthe host\ttimeout 8\ttimeout 888\ttimeout http\t"
            "what\twhether\twith an\t功能\t密码\t接超\t支持\t是否\t网关"
        ),
    ),
    (
        -9,
        (
            "($\t^ 8\t^ chore\t^ issue\t^-\t^•\tabort\taddress 888\tadmin\taiohttp\tbetter\t"
            "chore\tcloses\tconnecttimeoutexception\tencoding\tgracefully\tjava lang\tof $\t"
            "on connection\tor a\tp\trcpt\tresp\tsearch\tsep 88\tthrow\ttimeout\ttimeout 88\t"
            "timeout for\ttoo many\tuser root\tusually\tvar\twith no\twritetimeout\t尝试\t"
            "希望\t检测\t管理\t网络\t被拒"
        ),
    ),
    (
        -8,
        (
            "8 time\t888 8888\t888 internal\t88888 error\t^ 88888\t^ a\t^ added\t^ def\t^ do\t"
            "^ doc\t^ dubbo\t^ print\t^ retry\t^ set\t^ td\t^ with\t^@\ta client\tan http\t"
            "backoff\tcerts\tcode and\tcom 888\tconfigurable\tconnection after\t"
            "connection failure\tconnection reset\tcontains\tcreate\tdata to\tdef\tdenied $\t"
            "dubbo\te $\terr $\terror connecting\terror is\terror messages\terror with\t"
            "events\texample com\tf\tfloat\tfor example\tfrom 88\tfuture\tgoaway $\tif you\t"
            "includes\tincrease\tindicate\tinternal server\tinterval\tissuer\tkeepalive\t"
            "level\tmake\tmarked\tmax\tnote\tof connection\tof time\tpending\tproblem with\t"
            "protocol error\tprovided\tpytest\treconnect\tremote server\tresponses\tretried\t"
            "router\tservice unavailable\tservice_unavailable\tset\tside_effect\tsign\t"
            "such as\ttd\ttd $\tthe client\tthe device\tthe port\tthrows\ttimeouts\tto get\t"
            "to parse\tuse\t一个\t优化\t会导\t心跳\t正确\t立连\t资源\t返回\t重连"
        ),
    ),
    (
        -7,
        (
            "8 is\t88 server\t888 and\t888 bad\t888 https\t88888 http\t^ await\t^ feb\t"
            "^ increase\t^ jan\t^ public\t^ throw\t^ to\t^ token\t^ you\t^│\t^的\t^若\t"
            "a connection\tafter timeout\tan\tand read\tappend\tat position\t"
            "authentication failure\tback\tby the\tcancelled\tcannot read\tcase of\tchecks\td\t"
            "default\te g\tearly\tenabled\tend $\terror to\tetimedout\texpected\text\tfails $\t"
            "filename\tfind\tfor\tfor connection\tg\tgetaddrinfo failed\thandshake_failure\t"
            "hang\thappen\thas expired\thttp status\tin seconds\tkeep alive\tlevel info\tlock\t"
            "loop\tmeans that\tmight\tmodule\tnetwork $\tnormal\tnot found\tokhttp\tparser\t"
            "parsing\tposition\tprint\trefs\trefused at\treset\ts\tsection\tset to\t"
            "socket connection\tssl error\tsyntax\tsyntax error\tthe internet\ttimeout ms\t"
            "timeout read\ttimeout server\tto verify\ttoken in\ttypically\tu88\tundefined\t"
            "username\twait timeout\tway\twhere\twithin the\twithout\twww example\t、\t。$\t"
            "么办\t书过\t参数\t取超\t如何\t或者\t断开\t时时\t析失\t过程\t通常\t防火"
        ),
    ),
    (
        -6,
        (
            "8 to\t88 888888\t88 time\t888 no\t888 utc\t88888888 ssl\t?\t^ 8888\t^ logger\t"
            "^ make\t^ name\t^ oct\t^ show\t^ todo\t^ while\t^出\t^应\t^更\t^有\t^超\tanswers\t"
            "api timeout\tasync\tat the\tauth\tawait\tbad certificate\tbe reached\tbeginning\t"
            "c $\tcause the\tconn\tconnect and\tdeprecated\tdetect\tdisplay\tdoes\ten\tenv\t"
            "error http\terrors $\terrors are\tetc $\tex\texceeded $\texception $\tfailed $\t"
            "failed error\tfast\tfn\tfollowing error\tfor user\tfrom ip\tget connection\t"
            "get timeout\thalf\thandle connection\thandled\thttp timeout\tidle timeout\tif a\t"
            "in case\tis\tis lost\tis now\tit $\tit should\titself\tjson parse\tkeep\tlambda\t"
            "like\tlogs\tmachine\tmean\tmeans the\tmilliseconds\tnever\tnot available\t"
            "not yet\tnumber of\toccurs\toccurs when\tof 888\tout 8\tpong\tport $\t"
            "postfix smtpd\tpr\tproperly\traise\traised\treason $\treasons\trefactor\tremove\t"
            "request is\trequests\tresolved\tslow\tsocketexception connection\tstatus 888\t"
            "string\tt $\tthe broker\tthe connect\tthe event\tthe mqtt\ttheir\ttime\t"
            "timeout 88s\ttimeoutexception $\tto a\ttrace\tunavailable $\tunit $\tup to\t"
            "use of\tuser\twait\twhen connection\twhich\tyaml\t不是\t个错\t在线\t异常\t新增\t"
            "机制\t求失\t自动\t认证\t设置\t误码\t间内"
        ),
    ),
    (
        -5,
        (
            "-\t8 error\t88 https\t88 pm\t888 network\t888 not\t8888 8888\t88s\t8xx\t^ for\t"
            '^ login\t^ remove\t^ test\t^ the\t^ title\t^ update\t^ your\t^"\t^)\t^不\t^可\t'
            "^和\t^直\ta\ta network\taccept\tan unexpected\tand not\tany\tapi $\t"
            "asyncio timeouterror\tasynctimeout\tauto\tbind\tby $\tca certificate\tcall\t"
            "callback\tcan\tcanceled\tcertificate_verify_failed\tcertificateerror\tchange\t"
            "client $\tcode to\tcommit\tcommunicate\tconnection on\tconnection timeout\tdebug\t"
            "delayed\tdesktop\tdisconnected $\tdocs web\tduring the\tempty\tenetunreach\t"
            "error $\terror message\texecutor\tfailed unable\tfailure $\tfailures\tflags\t"
            "for the\tfrom 8\tgeneral\tgeneric\tgithub\tgive\tgw\there $\thost unreachable\t"
            "http localhost\ti o\tin $\tit will\tjson at\tlabel\tlast\tlistening\tloaded\t"
            "logging\tlong\tmanager\tmessages $\tmissing\tmove\tneeds\tnew\tnodejs\tnone $\t"
            "nothing\tnotification\tnow\to timeout\toften\ton timeout\topenssl\topt\t"
            "otherwise\tpipe\tpoint\tprevious\trefused is\trejected $\trequest_timeout\tres\t"
            "reset cancel\tresult\tresult $\tresult in\tretry on\tretryable\troot\tsee https\t"
            "server cannot\tserver disconnected\tserver to\tserviceunavailable\tset the\t"
            "settimeout\tso\tsocket is\tstacktrace\tstate\tstream closed\tsubscription\t"
            "suppress\tterminate\tthe $\tthe 888\tthe code\tthe proxy\tthe request\tthe tcp\t"
            "these\ttimeout 88888\ttimeout is\ttimeout set\tto connect\tto this\ttodo\t"
            "transient\ttrue\tts\tunauthorized\tunreachable $\tus docs\tv\tvalid json\tvalue\t"
            "verification failed\twhen an\twhen there\twhich is\twhile connecting\tyet valid\t"
            "you can\t‘\t”$\t→\t中断\t后端\t完成\t抛出\t拒绝\t接受\t是不\t是什\t环境\t端口\t"
            "读取\t错误"
        ),
    ),
    (
        -4,
        (
            "%\t+\t888 can\t888 connection\t888 ms\t[\t^ canceled\t^ data\t^ eof\t^ https\t"
            "^ log\t^ self\t^ send\t^ sync\t^ syntaxerror\t^是\t^测\t^解\t^这\ta $\t"
            "a response\taccessing\taddress $\taddresses\tafter 8888\talso\tan unknown\t"
            "another\tapi88\tas a\tasyncio cancellederror\tbad gateway\tbe\tbe closed\t"
            "between\tbin\tbody $\tbroken pipe\tcancel\tcat\tcertificateexception\tclientid\t"
            "clients\tclosed\tconnect 8\tconnection timeouts\tcontext\tcopy\tctx\tdescription\t"
            "developer\tdns error\tehostunreach\telse\tend\tensure\terror timeout\t"
            "error unable\terrors\texception in\texecute\tfailed because\tfailed timeout\tfd\t"
            "first\tgateway error\tgroup\thttp 888\thttp client\thttp code\thttp response\t"
            "immediately\tincorrect\tinit\tinteger\tinvalid token\titem\tkt 88\tline 8888\t"
            "log\tlog8\tmust\tn $\tname $\tname timeout\tnot permitted\tnot resolve\t"
            "not_found\ton $\topentimeout\toptions\tor\torg apache\tper\tpermitted\tplain\t"
            "possible\tprevent\tprobe failed\tproxyerror\tread timed\treally\treason timeout\t"
            "reference\trefused by\trefused connection\trelease\tremote host\tremote_ip\t"
            "remote_ip 888\trest\tseconds\tsession\tsignature\tspecific\t"
            "sslhandshakeexception\tstatus $\tstatus code\tsteps:1\tt resolve\tthat\t"
            "the connection\tthe default\tthe name\tthe timeout\tthis\ttimeout none\t"
            "timeout option\ttimeouterror $\ttimeouts $\ttimer\tto fail\tto reach\tto the\ttr\t"
            "underlying\tunhandled exception\tuntil\tval\tvalues\tvia\tvm\twe\twill\twith 888\t"
            "with code\t中的\t关闭\t其他\t导致\t常的\t录失\t方式\t服务\t载失\t通信\t通过\t"
            "重新\t重试\t页面"
        ),
    ),
    (
        -3,
        (
            '"\t$\t&\t8 from\t88 88\t88 at\t88 log8\t888 error\t8888 $\t8888 hy888\t88888 at\t'
            "888888\t^ app\t^ check\t^ connectionrefusederror\t^ debug\t^ e\t^ expected\t^ in\t"
            "^ is\t^ reason\t^*\t^会\t^已\t^未\t^秒\ta 888\ta node\taccepted\tadd a\tafter a\t"
            "an invalid\taround\tas\tbase\tbefore the\tblock\tbut it\tby javax\tch\tchannel $\t"
            "check\tclientrequest\tcode is\tcom at\tcomplete\tconfigured to\tconnection while\t"
            "connectionrefusederror\tconnectionreseterror\tcould\tdeadline_exceeded\tdenied\t"
            "desc\tdialog\tend of\tentry\terror at\terror errno\terror if\terrors in\texample\t"
            "exit\texpecting value\tfailure in\tflutter\tformat\tfrom\tfunc\tgenerate\tgood\t"
            "impl\tinternal error\tinvalid json\tis a\tis invalid\tissues\tkt\tlive\tlocal $\t"
            "need\tnetty channel\tnext\tnode $\tnot closed\to\toff $\ton\tone\topenssl error\t"
            "optional\tor service\toserror\toserror errno\tover\tpackets\tparse\tpull\tready\t"
            "reduce\trelay\tresponse is\tresponse timeout\tretry\treturned $\t"
            "serverdisconnectederror\tsleep\tspring\tsrc\tstart\tstatuscode 888\tstdout\t"
            "stream was\ttcp_closed\tthan the\tthe next\ttlssocket\ttmp\tto server\tto write\t"
            "type\tunknown 888\tunreachable\turl $\twaits\twhere the\twould be\tyou\t不可\t"
            "代理\t手机\t执行\t据库\t接不\t方法\t时间\t没有\t稍后\t系统\t证书\t证失\t请稍\t"
            "超时\t路由"
        ),
    ),
    (
        -2,
        (
            '"$\t(\t)\t,\t8 888\t8 at\t8 retry\t8 temporary\t88 888\t^ please\t^ returns\t^$\t'
            "^{\t^一\t^断\t^没\t^证\tabout\taccess\talert handshake\talready\tamazonaws\t"
            "amazonaws com\tapr 88\tautomatically\tcertificate\tcertificate chain\t"
            "connecttimeouterror\terror 8\terror 88\terror response\texample cn\texceeded\t"
            "exists\thave\theaders\thelp\thttps api\tin home\tinformation\tiot\tjavax\tloads\t"
            "login\tlost $\tmaking\tmap\tmaven8\tmessage timeout\torg maven8\tpinning failure\t"
            "r $\tre\tresponding\tresponse $\tresponse 888\trpc\tserver response\tshared\t"
            "shutdown\tsocket $\tsystem threading\tthat the\tthere was\tthis will\ttime out\t"
            "to 888\tto cloud\tto localhost\ttoken\tusing\tusing the\t|\t不能\t原因\t可用\t"
            "在连\t无效\t时不\t有的\t正常\t法解\t现在\t节点"
        ),
    ),
    (
        -1,
        (
            "8 connection\t8 https\t88 888z\t888 8\t888 debug\t888 reason\t888z\tWRAPPER\t\\\t"
            "^ add\t^ git\t^ it\t^ psql\t^ response\t^8\t^或\tand\tapps\tat object\tbefore\t"
            "client timeout\tconfig\tconnection $\tconnection was\tdeploy\tfiles\tforbidden\t"
            "http 8\tinvalid\tissue\tload\tlocalhost\tlost\tnio\tnode\tout\tpage\tpass\tpsql\t"
            "reading response\treceive a\tresolve\tsee\ttcp connection\ttimeouterror\tto\t"
            "want\twas cancelled\twhy\twrite\t动断\t接被\t请重"
        ),
    ),
    (
        1,
        (
            "/\t888 server\t888 when\t;\t>$\t^ failed\t^ get\t^ stop\t^网\t^请\taug\tbeing\t"
            "both\tby\tcancelled $\tconnectiontimeout\tcouldn\tcouldn t\tdata\tdoesn\tdoesn t\t"
            "dynamic\tfalse\thandshake\tit\tit would\tjs\tlines:2\tmessage $\t"
            "net sockettimeoutexception\tno\tpassword\tport\tproxy\trefused $\tresolve host\t"
            "ssl certificate\tssl handshake\ttarget\ttemporary\tthis error\ttimed\ttimed out\t"
            "unavailable\twas\twith a\twithin\twww\t什么\t操作\t无法\t查网\t的问\t目前\t访问\t"
            "！$"
        ),
    ),
    (
        2,
        (
            "8\t8 8888\t8 message\t8 retries\t8 seconds\t888 $\t8888 ms\t8888 timeout\t"
            "88888 $\t88888 8\t8s\t@\t^ err\t^异\ta secure\tbad\tchrome\tclient request\t"
            "code 8\tcode econnreset\tconnect\tconnection closed\tdomain\tdue\tdue to\t"
            "econnrefused $\teconnrefused 888\terror that\tevents 888\texample $\texecution\t"
            "failed connect\tfailed for\tfound\tfound in\tgo\thandshake with\thandshaking\t"
            "high\thost key\thtml\thttp error\tinvalid response\tipv8\tis unreachable\t"
            "message\tn\tnetwork\tno internet\tnode events\toffline\ton the\toperation\t"
            "parameter\tpid 88888\tplease try\tpm\tread\treceive\tsecure\tserver error\t"
            "signed\tsockettimeoutexception connect\tsrv\tsslerror\tt match\ttcp\tthe\t"
            "the error\tthe following\tthe last\ttimedout\tunder\tupdating\turl url\t"
            "while waiting\twith timeout\t不上\t不到\t收到\t法连\t添加\t请求\t请问"
        ),
    ),
    (
        3,
        (
            "\n\t)$\t8 column\t88 invalid\t8888 88\t88888\t88s $\t]$\t^\t^ abort\t^ after\t"
            "^ api\t^ error\t^ getaddrinfo\t^ network\t^为\t^后\t^客\t^日\t^目\t^能\t^读\t^返\t"
            "^通\taccount\talert\talternative\tan existing\tapi error\targument\tbackend\t"
            "badstatusline\tbutton\tc 888\tc users\tcan not\tchar\tcoap\tcom failed\t"
            "connected\tconnection\tconnection attempt\tcould not\tcreating\tcurrently\tdb\t"
            "detail\tdirectory\tdiscord\terrno\terrno econnrefused\terror no\terror reason\t"
            "error server\texisting connection\texpired\texpired certificate\tfailed 8\t"
            "fails to\tfound $\tget the\th8 $\th8 888\theartbeats\thostname 888\thtml $\t"
            "invalid username\tis already\tis unable\tjson $\tjsonexception\tlater\tlib\t"
            "line 88\tlinux\tlocal\tlocalhost port\tmetrics\tno such\tnot connected\tnull\t"
            "okhttp8\ton a\toperation was\tout and\tout waiting\tpackages\tpassword $\tpeer\t"
            "pi\tprivate\tprovider\tquickly\trabbitmq\trecord\treport\tresulted\tresulted in\t"
            "returning\treturns a\tsay\tsending\tserver\tserver connection\tsha888\tsince\t"
            "so the\tssl\tst\tstatus_code 888\tsteps:4\tswitch\tsystem\ttermination\t"
            "the system\ttimeout code\ttimeout in\ttimeout issue\ttimeout while\ttlsv8\tto my\t"
            "to offline\ttook\ttries\ttry again\tunhandled\tupdate\tupdate failed\tuses\t"
            "vendor\tverified\tverified certificate\tverify\tvery\twas not\twe re\tweb\twhite\t"
            "wss\tx888\t’\t务器\t反应\t器返\t失效\t已断\t接口\t接服\t握手\t示连\t链接"
        ),
    ),
    (
        4,
        (
            "!\t.$\t8 88888\t8 compute\t888 errors\t888 proxy\t888 too\t88888 88888\t8s $\t"
            "CLASS\t]\t^ 888\t^ errors\t^ hostname\t^ http\t^ node\t^ npm\t^ ping\t^ server\t"
            "^ ssl\t^ web\t^A\t^`\t^第\t^获\t^设\t^访\t^调\t^运\t^连\t_ssl\t_ssl c\t"
            "a certificate\ta message\tactivity\tadapter\tafter 88888ms\talibaba\taltnames\t"
            "and i\tanswer\tas it\tat https\tattempts\tauthorised\taxioserror\tb $\tbroker $\t"
            "build\tby user\tcache\tcall failed\tcalling\tcancellederror $\tcannot\tcausing\t"
            "center h8\tcertificate verification\tcgi bin\tchannels\tclient\t"
            "clientconnectorerror\tclosed connection\tcn\tcn $\tcommand\tcompose\t"
            "connect network\tconnected $\tconnecting\tconnection and\tconnection to\t"
            "connection without\tcontact\tcontent length\tdisconnected\tdn\tduring\t"
            "enetunreach network\tenvironment\terrno etimedout\terror 8888\terror code\t"
            "established\tetimedout $\tevery\texception\texisting\tfailed to\tfile $\t"
            "fingerprint\tforbidden $\tfrom client\tfrom none\tgateway $\tgateway h8\t"
            "getaddrinfo\th8 center\thas a\thost name\thostname ip\ti got\tidle\tin 8\t"
            "in connection\tindicate success\tinitializing\tinternet\tinvoke\tit s\tit says\t"
            "json\tkafka\tkey\tline\tline 8\tlocalhost 8888\tlogin to\tlonger\tlooking\tmain\t"
            "make sure\tmany requests\tmaster\tmatch certificate\tmight be\tnet\t"
            "network request\tnginx\tnone\tof a\tof json\toff\tokhttp8 internal\topen the\t"
            "or not\torg\tout error\tparse error\tplease\tpolling\tpostgresql\trc\trc 8\t"
            "received a\tredirects\trequest\trequest canceled\trequested\trequesterror\t"
            "requests exceptions\treset by\tresource\tresponse received\tretries exceeded\t"
            "s altnames\tscripts\tseconds $\tself signed\tsettings\tshows\tsocket\t"
            "status error\tstream\tstream_socket_client\tsubject\tsuccess 888\tsure\t"
            "sync failed\tsyscall\tt connect\tthe network\tthem\tthere is\tto do\tto log\t"
            "to reconnect\tto respond\tto upstream\ttrust\tunavailable details\tunix\t"
            "unrecognized\tuserinfo\tve\tversion\twas lost\twell\twrong version\t"
            "your connection\t。\t不通\t么解\t书已\t似乎\t出错\t名称\t开了\t怎么\t接的\t未能\t"
            "本地\t机器\t检查\t浏览\t由于\t网站\t设备\t连接\t频繁"
        ),
    ),
    (
        5,
        (
            "8 bytes\t8 ms\t88\t88 level\t88 network\t888\t888 get\t888 warning\t8ms\t"
            "CERTIFICATE\t^ device\t^ errno\t^ grpc\t^ host\t^ level\t^ on\t^ request\t"
            "^ session\t^ status\t^ unexpected\t^ w\t^ x888\t^>\t^也\t^今\t^启\t^报\t^提\t^错\t"
            "a timeout\taborterror\tactual\taddress\tafter\tafter 88\tagain $\t"
            "aiohttp client_exceptions\tan err\tand no\tapi\tb\tb8\tbecause the\tbody\t"
            "bootstrap\tbridge\tbroker\tcalled result\tchannel\tclientconnectorerror cannot\t"
            "completed\tconnect econnrefused\tconnection aborted\tconnection lost\t"
            "connectivity\tdatabase $\tdid not\tdisconnected from\tdoctype\t"
            "domain nsurlerrordomain\tdown $\te\teast\tencountered\tendpoint\terror from\t"
            "error reading\testablish a\teu\tfailed 88\tfailed network\tfor 8\tfor 88\t"
            "from daemon\tfrom device\tfrom socket\tgateway time\tgateway title\tgives\t"
            "go 888\th8\thandle handle\thome\thost\thosts\thttp\thttp request\t"
            "httpconnectionpool\thttps $\ti use\tif there\tinternet connection\tis too\tis up\t"
            "java\tjava net\tjava util\tkeeps\tknow\tknown $\tlimit\tline http\tmainthread\t"
            "match\tmore information\tmost\tmount\tmqtt_client\tms $\tmsg\tmsg error\tmy\t"
            "names\tnil $\tnot\tnot reach\tnsurlerrordomain code\toccurred while\ton client\t"
            "ou\tpeer $\tpid\tplease make\tplugin\tport 8888\tproblem\tprocessing\tquery\t"
            "queue\tread timeout\treadtimeout $\treceiving\trefused 888\trefused connect\t"
            "request request\trequired $\tresolution $\tresolver\trespond\tresponse from\t"
            "restart\trestarting\tresult unwrap\tretrying\troutines\ts certificate\tsame\t"
            "secs\tserver on\tservice\tshort\tsome\tssl routines\tssl sslhandshakeexception\t"
            "ssl_accept\tstatus line\tstream error\ttemporary failure\tthe channel\t"
            "the response\tthe tls\ttime i\ttimeout error\tto database\tto perform\tto tcp\t"
            "trying again\ttype $\tunable\tunable to\tunwrap on\turl http\turlerror urlopen\t"
            "urlopen error\tus\tus east\tvalid\tvalue error\tvar run\twaiting\twarn\twere\t"
            "worker\tws\tx888 certificate\tzone\t下载\t任务\t出现\t发现\t发送\t同步\t大佬\t"
            "存在\t您的\t成功\t报错\t机名\t登陆\t的证\t的连\t络请\t订阅\t还是\t：\t？$"
        ),
    ),
    (
        6,
        (
            "88 888888888z\t888 connect\t888 port\t888 request\t8888\t888888888z\t8888ms $\t"
            "88z\t8x8\t?$\t^ aiohttp\t^ asyncio\t^ can\t^ could\t^ http8\t^ no\t^开\t^版\t^用\t"
            "aborted by\tafter 8\tan ssl\tanonymous $\tapi example\tapp\tapp $\t"
            "attempt failed\tavailable\tc 8888\tca\tcertificate for\tcheck that\tcluster\t"
            "code 888\tcom request\tconcurrent\tconnects\tcustom_components\tdata $\tdecode\t"
            "destination host\tdevices $\telapsed\terro\texceptions\texpired $\tfor some\t"
            "gateway\tget\tget http\tget https\thandshake error\thas not\thead title\thi\t"
            "homebridge\thttperror\thttpx\ti am\ti ve\tin the\tinstall\tinternal\t"
            "is available\tjava io\tjellyfin\tkind\tkubelet\tlan\tlast error\tlimiting\tmodel\t"
            "native\tnetwork error\tno data\tnot allowed\tnot respond\tone or\tonline\topen\t"
            "out connect\tpeer certificate\tport 88\tpost https\tproducer\tproject\t"
            "proxy server\tput\trandomly\treachable\treached\tread tcp\tredis exceptions\t"
            "reply\treported\trequired\tresponded\truntimeerror\ts8\tsockets socketexception\t"
            "ssl_connect\tstatus statuscode\tsteps:3\tstore\tstreaming\tstuck\tsupported\t"
            "sync\ttcp 888\tterminated\tthe application\tthe game\tthere\tthis request\t"
            "timeout awaiting\ttimeout to\ttiming\ttiming out\tto fetch\tto open\ttoday\t"
            "token $\ttraceback\ttried to\ttxt\tup\turlopen\twas $\twas closed\twe are\twhile\t"
            "with status\twith the\txx\t不开\t与服\t之后\t今天\t使用\t分钟\t取消\t地址\t失败\t"
            "当前\t态码\t时候\t络错\t调用\t这个\t部署\t长时"
        ),
    ),
    (
        7,
        (
            "8 ssl\t88 jan\t88 oct\t88 warn\t88 xxx\t888 at\t888 com\t888 failed\t88888 ms\t"
            "8888888\t888888888\t8888ms\tSTATUS\t^ connection\t^ dns\t^ invalid\t^ java\t"
            "^ sometimes\t^ system\t^ usr\t^ websocket\t^上\t^但\t^小\t^都\taccording\t"
            "according to\tand closed\tanonymous\tbrowser\tbut\tcanceled $\tcaught\tcmd\t"
            "code 88888\tcom $\tconnect error\tconnecting to\tconnectionerror connection\t"
            "couple\tcurl 88\tdatabase\tdeadline exceeded\tdevice\tdial tcp\tdidn\t"
            "disconnects\tdisplayed\tdriver\terr\terr value\terror 88888\terror domain\t"
            "error msg\terror network\terror request\terror_code\texample net\tfailed\t"
            "failed 888\tfailed from\tfails\tfirefox\tgrpc\tha\thas been\thttps\timage\t"
            "jan 8888\tknown\tlevel error\tmail\tmay be\tmessage the\tminute\tmqtt\t"
            "mqtt connection\tnull $\tobject at\topenai\toperationalerror\tposition 8\t"
            "production\trandom\treached $\treason\trejected\treply from\trequest to\t"
            "requestid\truby\truby 8\trunning\tsaying\tscript\tsecurity\tserver $\t"
            "sockettimeoutexception timeout\ttesting\tthe website\tto download\tto http\t"
            "to resolve\ttransfer\tunauthorized $\turl\turl https\tusr\tv8\tvalid for\tvideo\t"
            "warning\twinerror 88888\t…\t一段\t不了\t不知\t但是\t器连\t回错\t恢复\t所有\t最近\t"
            "段时\t法访\t的网\t知道\t结果\t请检\t远程\t都是"
        ),
    ),
    (
        8,
        (
            "8 http\t8 s\t8888 888\tWORDS\t^ but\t^ timed\t^ timeout\t^发\t^接\t^系\ta while\t"
            "abort $\taborted a\talways\tappears\tat timeout\taway\tbot\tcommunication\t"
            "connection close\tconnection could\tcontroller\tcrashes\tdata from\tdetails\t"
            "dioexception\tdown\terrcode\teven\texited\tfail\tfaraday\tgame\t"
            "handshake timeout\thostname\thttpsconnectionpool\thttpsconnectionpool host\tid\t"
            "im\tis disabled\tis refused\tit was\tleft\tloading\tlocally\tlost connection\t"
            "malformed\tme\tmsg timeout\tno_error\treason connection\tremote\treports\t"
            "request aborted\trequest error\trequest failed\tresponse time\tserver has\t"
            "server sent\tservers\tsip\tsshd\tstatuscode\tsteps:5\tstop\tsystem net\ttags\t"
            "terminating\tthe service\tthe site\ttimeout before\ttimeout expired\ttimeout of\t"
            "to send\ttopology\ttrying\tunavailable no\tuser aborted\tv8 8\twas canceled\t"
            "website\twhile reading\t么原\t了一\t以下\t建议\t是有\t的服\t经常\t络是\t络设\t"
            "解析\t账号\t）$\t，"
        ),
    ),
    (
        9,
        (
            "8 8888888888\t88 port\t888 curl\t8888 post\t88888ms\t^ $\t^ certificate\t^ com\t"
            "^ fatal\t^ httpx\t^ mqtt\t^ net\t^ org\t^ remote\t^大\t^导\t^我\ta$\taborted\t"
            "access denied\tan error\tattempting\tcertificate in\tcom\tconsumer\tdevices\t"
            "error\terror a\terror connect\tesp\tfailing\tfetch\tfoo\tfrom server\tgets\tietf\t"
            "is unavailable\tlogin failed\tmodbus\tnode 8\tout after\tout at\t"
            "permission denied\tpost http\tprinter\tprobably\tread econnreset\treceived\t"
            "request was\tresponding $\tretry 8\treturned\tright\trpc error\tsetup\tsvc\t"
            "time $\ttimeout $\tuncaught\tunexpected\tuploading\twhen trying\twifi\tx88\t总是\t"
            "打开\t点击\t能正"
        ),
    ),
    (
        10,
        (
            "8 888888\t8 content\t888 in\t:\t<\t^ io\t^ type\t^下\t^請\tbytes\tcamera\t"
            "caused by\tcloud\tcurl\tdisconnecting\tdocker\tdownload\terr 8\terrmsg\t"
            "error connection\terror econnrefused\texecuting\tfor this\tgoogle\thours\ti try\t"
            "is denied\tis the\tjul 88\tldap\tline 888\tnot be\tnxdomain\tpl\trecent\tsays\t"
            "scene\tseeing\tseems to\tsite\tsometimes\tsqlstate\tthe certificate\t"
            "timeout after\tto access\ttotal 8\tupload\tuser $\t正在\t确认"
        ),
    ),
    (
        11,
        (
            "!$\t88 error\t8888888888\tNUMBER\t^ code\t^ message\t^ redis\t^ when\t^安\t^登\t"
            "and then\tandroid\tcc\tcode 8888\tconnection with\tcoroutines\tdelay 88\t"
            "elasticsearch\terror socket\terror type\tfew\tgot\thello\tif connection\tin 88\t"
            "key $\tmozilla\tpod\tpreauth $\trequest fail\ttid\twhen using\t后重\t文档\t运行"
        ),
    ),
    (
        12,
        (
            "8888 get\t^ unable\t`$\tby 888\tcheck your\tconnection broken\t"
            "connectionreseterror 888\tfetching\tns\tout read\tssh\twebsocket\t上传\t显示\t络不"
        ),
    ),
    (
        13,
        (
            "^ cannot\t^ exception\t^ msg\tcan t\tcancelling\tcontext canceled\tcritical\t"
            "fails with\tfatal\tmemory\tmessage connection\tnet readtimeout\torigin\t"
            "unexpectedly\tworking\t一直"
        ),
    ),
    (14, "^ connect\tdownloading\terrno 888\thad\ti\ti have\toccurred\tout $\tqq\txxx"),
    (15, "^=\terrorcode 8\tlooks\tobject $\tof 88888ms\t}$"),
    (16, "code 88\twhen i"),
    (17, "8x8888 $"),
    (18, "and you\tseems\tyes"),
    (21, "*$"),
    (24, "getting"),
)

"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 26,375 texts that have a phrase of a failure: public reports and
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
    (-31, ";$"),
    (-28, "fix"),
    (-27, "需要"),
    (-26, "^/"),
    (-25, "dialing"),
    (-23, "docs\timport"),
    (-22, "client 111"),
    (-21, ",$"),
    (-20, "^修\ttimeout connect"),
    (-19, "if"),
    (-18, "^.\tconst\tgiven\tignore\tshould\t处理"),
    (
        -17,
        (
            "111 info\t11111 i\tafter the\tby default\tcatch\teconnrefused\tgoaway\t"
            "unauthorized\twhen the\t求超"
        ),
    ),
    (-16, "^|\t`\tconnect timed\tfixed\tint\tq\tsupport\t{$\t如果"),
    (
        -15,
        (
            "^ fix\t^#\t^%\t^:\teconnreset\terror aborted\texpect\tfinal\tmay\tonce\tor the\t"
            "reject\tthink\ttransaction\t|$"
        ),
    ),
    (
        -14,
        (
            "^ except\t^ if\t^ jul\t^_\t^如\tclass\tconnecttimeout\thandle\thandling\tloss\t"
            "means\treturn\tself\tsockettimeoutexception\ttimeout timeout\t重置"
        ),
    ),
    (
        -13,
        (
            "#\t:$\tCANCELED\t^ catch\t^ handle\t^'\tassertequal\tcodes\tconnection timed\tct\t"
            "dns\tenabled\texc\texcept\thandles\tif the\tits connection\tjul\tscope\tsearch\t"
            "the client\ttimeout 1111\tusername or\t接失\t解决"
        ),
    ),
    (
        -12,
        (
            "*\t^ assert\t^ class\tassert\tcase\tdo\tduration\terror closed\tf\timprove\tlost\t"
            "minutes\tname timeout\tno connection\tnodes\tok\tp\trefused 1\trefused_stream\t"
            "the host\ttimeout client\t}\t增加\t密码\t接断"
        ),
    ),
    (
        -11,
        (
            "111 forbidden\tHINT\t^ case\t^ feat\t^ mar\t^ raise\t^则\tadded\tavoid\tcerts\t"
            "close\tconnect_timeout\tcount\td\tdns resolution\terror invalid\texample com\t"
            "failure for\tfeat\tgateway timeout\tip\tof $\torder\treadtimeout\ttest\ttests\t"
            "timeout 11\ttrue\tunknownhostexception\tupdate $\twhat\twhen\t、"
        ),
    ),
    (
        -10,
        (
            "111 and\t=\t>\t^ 11111\t^ how\t^ issue\t^ return\t^ you\t^<\tadmin\tallow\t"
            "authentication\tconfiguration\tconnection refused\tdon\tdon t\tfeature\tfrom 111\t"
            "fun\tindicates\tmax\tnot find\ton line\tproperties\traises\trequesttimeout\t"
            "retry after\trouter\ts s\tsep 11\tsetting\tshow\ttimeout 1\ttimeout for\t"
            "token in\tusername\twhen a\t接超\t支持\t是否\t次数\t被拒\t默认"
        ),
    ),
    (
        -9,
        (
            "($\t1 user\tNAME_PATTERN\t^ 1\t^ a\t^ chore\t^ this\t^ your\t^@\t^若\tabort\t"
            "aiohttp\tan http\tanswers\tchange\tchore\tconnection failure\tconnection lost\t"
            "connector\tdefault\tepipe\terror connecting\tetc\tfor client\tfor user\thow\t"
            "improved\tinclude\tjson parse\tlocation\tmeans that\tmismatch\tmodule\tor a\tp $\t"
            "package\tprint\trst_stream\tsign\tsuch as\ttimeout\ttimeout ms\tto parse\ttreat\t"
            "typically\tunavailable $\tuse\tuser\twhich\tyaml\t功能\t尝试\t时的\t返回\t重连"
        ),
    ),
    (
        -8,
        (
            "1 steps\t111 1111\t111 internal\t11111 error\t?\t^ 1111\t^ added\t^ await\t"
            "^ dubbo\t^ handshake\t^ in\t^ print\t^ retry\t^ td\t^ token\t^*\t^当\t"
            "a connection\ta response\taction\tadd\tbackoff\tbe canceled\tcannot read\t"
            "client connection\tconn\tconnecttimeoutexception\tcontains\tdebug\tdoes\tdrop\t"
            "dubbo\te g\tearly\terror is\terror with\tfixes\tfloat\tfrom 11\tftp\tg\tgeneric\t"
            "has expired\thas no\thttps github\tincrease\tinternal server\tlevel\tlogging\t"
            "loop\tmarked\tmode\tnever\tnot found\tnotification\tpackets\tpipe\tpr\t"
            "previously\traise\trcpt\treason $\treconnect\trefused is\treset\tresponses\t"
            "service_unavailable\tset\tsocket connection\ttd\tthrow\tthrows\ttimeout read\t"
            "timeout server\ttimeouts\tundefined\tunreachable $\tusually\tvar\twhether\t"
            "with an\twithout\twritetimeout\t不是\t书过\t取超\t可能\t如何\t检测\t正确\t系统\t"
            "网关\t载失"
        ),
    ),
    (
        -7,
        (
            "1 error\t11 server\t111 bad\t^ from\t^ public\t^ set\t^ test\t^ throw\t^ title\t"
            "^ to\t^ todo\t^+\t^•\t^│\t^出\t^的\t^超\ta1\tan\tappend\tapr 11\tat position\t"
            "authenticate\tauthentication failure\tby the\tclient $\tclosed by\tcode and\t"
            "conf\tcontent type\tcrash\tdef\tdenied $\tdeveloper\tdo not\tend\tenv\t"
            "error connection\terror handling\terrors are\text\tfast\tfor\tfor connection\t"
            "goaway $\tgroup\thandled\thttp status\tif a\tin $\tin seconds\tincludes\tinteger\t"
            "keep alive\tkeepalive\tlistening\tloaded\tlogs\tmar 11\tmechanism\tmongodb\tmust\t"
            "normal\tnote\tof connection\ton connection\tpool\tposition\tpytest\trather\t"
            "rather than\tready\tref\trelay\tresp\troot\trst\ts\tservice unavailable\tsyntax\t"
            "td $\ttest $\ttime\ttimeout 11111\ttimeout is\tto a\ttodo\ttrace\twill\t"
            "with code\tx11_11\t客户\t或者\t时时\t立连\t网络\t自动\t设置"
        ),
    ),
    (
        -6,
        (
            "%\t1 service\t11 operation\t111 network\t111 not\t1111 1111\t1111 failed\t"
            "11111111 ssl\t11s\t1x11\t^ make\t^ name\t^ t\t^ the\t^ with\t^会\t^可\t^有\t^问\t"
            "access to\taccessing\tafter timeout\tan unexpected\tanonymous at\tas\tbase\t"
            "callback\tcase of\tclientid\tcloses\tconfigurable\tconnection on\t"
            "connectionrefusederror\te $\telse\terr $\terror http\terror unable\terrors in\t"
            "events\tfailure $\tfalse $\tfilename\tget connection\tgetaddrinfo failed\tgithub\t"
            "give\thappen\thttp timeout\thttps www\tidle timeout\tindicates that\tinstead of\t"
            "ip 111\tis configured\tit $\tit should\tkeep\tmessages $\tn $\tnew\tnormally\t"
            "number of\toccurs\tokhttp\tone\tout 1\tparser\tpending\tproperly\tprotocol error\t"
            "raised\treasons\trefused at\tremote server\tremote_ip\tremote_ip 111\tremove\t"
            "resolved\tretryable\tset the\tslow\tsocket is\tssl error\tstatus 111\tthe broker\t"
            "the connection\tthe device\ttimeout 111\ttimeout exceeded\ttimeout http\ttimer\t"
            "to get\tto the\tu11\tutc\tv\tvariable\tvm\twait\tway\twhen no\twhere\twith 111\t"
            "work\t”$\t参数\t完成\t录失\t户端\t有的\t机制\t端口\t认证\t重新\t间内\t防火\t页面"
        ),
    ),
    (
        -5,
        (
            "-\t11 pm\t111 error\t111 no\t1x11111111\t2 steps\t^ data\t^ doc\t^ feb\t"
            "^ increase\t^ sync\t^$\t^-\t^不\t^中\t^解\t^这\t^默\ta\ta client\tadd a\t"
            "address 111\talready\tand a\tasyncio timeouterror\tauth\tback\tbe reached\t"
            "better\tcall\tcan\tcancel\tcanceled\tcancelled\tcertificateerror\tclients\t"
            "code to\tcommit\tconnect 1\tdelayed\tdelete\tdeprecated\tdisconnected $\tend $\t"
            "error parsing\terror timeout\terror to\terrors\texception $\tfailed $\t"
            "failed unable\tfailures\tfiles\tfn\tgeneral\tget timeout\tgood\there $\thost 11\t"
            "indicate\tinstead\tinterval\tis\tis a\tis reached\tissuer\tit will\tjava lang\t"
            "linux\tll\tlock\tlogger\tmachine\tmake\tmakes\tmanager\tmeans the\tmessage for\t"
            "milliseconds\tnodejs\tnow\to\tof 111\toften\ton timeout\tor\totherwise\tpem\t"
            "pong\tport $\tpostfix smtpd\treason timeout\trefused connection\trequest is\t"
            "request_timeout\tres\treset cancel\tresult\tresult in\tretry on\tseconds\t"
            "server cannot\tserver to\tsettimeout\tside_effect\tsleep\t"
            "socketexception connection\tsrc\tstate\tstring\tsuch host\tthat\tthe code\t"
            "the port\tthe request\tthe timeout\ttheir\tthese\ttimeoutexception $\tto reach\t"
            "too many\tts\tunderlying\tunit $\turl $\twe\twhen connection\twithin the\t"
            "www example\t。$\t一下\t一个\t个错\t中断\t么办\t会报\t关闭\t导致\t常的\t异常\t"
            "心跳\t拒绝\t新增\t是不\t服务\t求失\t没有\t请稍\t资源\t重启\t重试"
        ),
    ),
    (
        -4,
        (
            '"\t"$\t$\t&\t+\t0 steps\t11 11\t11 111111\t111 can\t111 timeout\t1111 11111\t'
            "11111 at\t111ms\t[\t^ expected\t^ for\t^ is\t^ log\t^ login\t^ remove\t^ while\t"
            "^)\t^和\t^响\t^应\t^是\t^测\ta 111\tadd timeout\tadding\tafter 1111\talso\t"
            "an invalid\tan unknown\tapi timeout\taround\tasync\tat the\t"
            "authentication failed\tbe\tbetween\tbind\tbuffer\tby a\t"
            "certificate_verify_failed\tcertificateexception\tcheck\tcode is\tcom 111\t"
            "communicate\tconnection timeouts\tcopy\tdeadline_exceeded\tensure\terror $\t"
            "error if\terror message\terrors $\tetimedout\tex\texceeded $\texpected\texplicit\t"
            "feb 11\tflags\tfrom 1\tfuture\thandshake_failure\thttp response\tincluding\tinto\t"
            "is cancelled\tissue\tkt 11\tlambda\tlast\tlog\tmaking\tmaybe\tmean\tmight\tmock\t"
            "name\tnext\tnode $\tnot available\tnot permitted\tnot resolve\tnothing\tnotice\t"
            "on $\tone of\topentimeout\toptions\tpermitted\tprobe failed\tproper\tprovided\t"
            "proxyerror\trelease\trequest timeout\tserver is\tserviceunavailable\tset to\t"
            "shutdown\tspec\tsslhandshakeexception\tsuch\tsuppress\ttake\ttcp connection\t"
            "the event\tthere was\ttimeout 11s\ttimeout none\ttimeouterror $\tto connect\t"
            "to s\tto verify\ttransient\tval\tverify failed\twhich is\twhile connecting\twhy\t"
            "yet\tyou\t‘\t→\t其他\t后再\t后端\t手机\t据库\t无效\t证失\t通常\t避免\t配置"
        ),
    ),
    (
        -3,
        (
            ")\t1 failed\t11 111z\t11 warning\t111 response\t1111 hy111\t111111\t111z\t"
            "^ canceled\t^ check\t^ connectionrefusederror\t^ reason\t^ response\t^就\t^断\t"
            "^直\tabout\taccepted\tany\tas the\tasyncio\tasyncio cancellederror\tasynctimeout\t"
            "auto\tbad certificate\tbefore\tbr\tchannel $\tcli\tclientrequest\tclosing\t"
            "connection reset\tconnection timeout\tconnectionreseterror\tdecoder\tdisplay\t"
            "empty\tenetunreach\terror at\terror response\texecute\texit\tfailed error\t"
            "fails $\tfirst\tfirst certificate\tfor the\thandshake failed\thttp client\t"
            "ignored\tincorrect\tinvalid json\tis $\tis currently\tis lost\tis not\tis off\t"
            "issues\tjs 11\tktor\tline $\tlist\tmany\tnetwork $\tnetwork connection\toff $\t"
            "on\toptional\toutput\tplain\tpossible\tpostgres\tprevious\tprocess\tread timed\t"
            "request timed\tresponse 111\tresponse timeout\trest\tretry\tsee\tsent\tsomething\t"
            "sslcertverificationerror\tstatus code\tstream closed\tsystem threading\tthan the\t"
            "the first\tthe operation\tthis\tthis will\tthreading\ttimeout option\ttlssocket\t"
            "to 111\tto write\ttoken\tvalidation\tvalue\tversion\twaits\twhere the\twould\t"
            "write\t执行\t断开\t方法\t是什\t有时\t超时\t过程\t错误"
        ),
    ),
    (
        -2,
        (
            "(\t,\t1 111\t1 is\t1 retry\t1 to\t11 failed\t11 timeout\t111 message\t111 warn\t"
            "11111 failed\t\\\t^ 11\t^ an\t^ example\t^ https\t^ jan\t^ returns\t^未\t"
            "bad gateway\tby javax\tc\tcertificate $\tclient 11\tclosed\tconnection is\tcould\t"
            "create\tdenied\tdial\tentry\terrormessage\tevent\texceeded\texception in\tformat\t"
            "from\tget a\tget this\tgit\thttp 111\thttps api\ti get\tif you\tinformation\t"
            "internal error\tjavax\tkt\tkubernetes\tlike\tlog $\tmessage timeout\tnetwork is\t"
            "none $\tnumber\topenssl error\toserror\tpass\trequests\tretry $\tso\tspring\t"
            "start\tstdout\tthen\tthere are\ttimeout set\tto 11\tto be\tto fail\ttoo\t"
            "toomanyredirects\tunhandled exception\tuntil\tuntil the\tupstream\twould be\t【\t"
            "】\t不能\t代理\t应用\t日志\t是网\t暂时\t析失\t请重\t路由"
        ),
    ),
    (
        -1,
        (
            "1 connection\t11 $\t11 1\t11 111\t111 1\t111 11\t111 gateway\t]$\t^ requests\t"
            "^ update\ta server\tand\tapplication\tbecause\tby\tby peer\tcertificate chain\t"
            "config\tconnection 1\tconnection failed\tconnection from\tcontext\tdeadline\t"
            "deploy\temail\terror 111\texample\tin\tis invalid\tmethod $\tno\tnot in\tof the\t"
            "path\tpid\ttcp 11\tunreachable\twant\t原因\t提示\t无法\t正常\t络连"
        ),
    ),
    (
        1,
        (
            "1 retries\t1 seconds\t^ api\t^ failed\t^1\t_\taddr\tbutton\tcertificate pinning\t"
            "connection $\tconnections $\tdata\tdenied for\tdue\tdue to\tehostunreach\t"
            "execution\tfailed connection\tfor a\thandler\thave\thtml\tlocalhost\tn\tnet http\t"
            "net sockettimeoutexception\tnow $\tof\tof json\tport\treceiving\tsay\t"
            "server error\tsmtp\tsock\ttls\tunexpected eof\tupdate\twas reset\twith\t可用\t"
            "收到\t法连\t的情\t访问"
        ),
    ),
    (
        2,
        (
            "1 minutes\t111 $\t111 for\t1s $\t3 steps\t]\t^ access\t^ getaddrinfo\t^ got\t^ w\t"
            "^无\t^查\t^网\t^而\t^读\tall\tapi error\targument\tbeen\tby user\tca\tcam\t"
            "cancelled $\tcauses\tcertificate verification\tconnect to\tconnected\tdevice $\t"
            "disconnected\tdns $\teconnrefused 111\terr 111\terror an\testablished\tfailed 1\t"
            "failed ssl\tfound in\thandshake\thandshake with\thas\thigh\tid 1\tinput\t"
            "insecure\tis disconnected\tjsondecodeerror\tjsonexception\tno route\tnon\t"
            "offline\ton 111\tout in\tparse error\tpolling\tproxy\tresponse\treturn self\t"
            "rtsp\tserver connection\tsettings\tsocket to\tsockettimeoutexception connect\t"
            "stop\tsync failed\tthe http\ttimed\ttimed out\ttimeout check\ttook\tused\tusers\t"
            "using\twas\twere\t’\t代码\t发送\t？"
        ),
    ),
    (
        3,
        (
            "\n\t.$\t1\t1 1111\t11 1111\t11111 11\t11s $\t8 steps\t@\t^ abort\t^ can\t"
            "^ errors\t^A\t^使\t^启\t^客\t^设\t^连\taddress\tagain $\tattempts\tblocked\t"
            "can not\tchanged\tclient\tcn\tco\tcode econnreset\tconnection to\t"
            "connection without\tcontain\tcurrently\tdev\tdirectory\tdn\tduring\tdynamic\t"
            "econnrefused $\tenetunreach network\terrno econnrefused\terror 11\terror code\t"
            "error desc\terror no\terror reason\terror request\terrors when\texception\t"
            "expired\texpired certificate\tfails to\tfile\tfor 1\tfound\tgetaddrinfo\tgo\t"
            "httpclienterror\thttps example\tinvalid username\tio $\tit\tit s\tlater\tmessage\t"
            "message $\tmost\tnet\tnetwork\tnpm\tof a\ton a\ton client\ton port\tpackages\t"
            "pid 11111\tping\tprivate\tproject\tprovider\tquickly\tread tcp\treadtimeouterror\t"
            "reconnecting\tresource\tresponse status\tresulted\tresulted in\tseconds $\t"
            "sending\tserver at\tshort\tsrv\tssl handshake\tstore\tt be\ttemporary\t"
            "the system\tthe user\ttimeout error\ttimes\tto reconnect\ttopic\ttransfer\tu\t"
            "unavailable\tupdating\turl http\tverified\tvery\twas not\twith timeout\tworker\t"
            "wss\twww\t下载\t个问\t况下\t器的\t地址\t态码\t握手\t机名\t检查\t测试\t的网\t秒后\t"
            "连不\t链接\t（\t）"
        ),
    ),
    (
        4,
        (
            ")$\t1 111111\t1 timeout\t11 network\t111 errors\t111 failed\t111 unauthorized\t"
            "1111 1\t6 steps\t^ aborterror\t^ client\t^ hi\t^ on\t^ read\t^ upstream\t^后\t"
            "^报\t^请\ta certificate\ta message\ta timeout\taltnames\tand i\tand no\tanswer\t"
            "api\tapp\tas oncomplete\tat https\tauthorised\tb\tbe established\tbecause of\t"
            "being\tbody\tbroker $\tcertificate error\tclosed $\tcode 111\tcom v1\t"
            "connect timeout\tconnecting\tconnection\tconnection error\tcouldn\tdaemon\t"
            "destination host\tdetail\tdid not\tdisconnected from\tdiscord\tdriver\tdropped\t"
            "encountered\teof $\terror event\terror reading\terror when\texisting\t"
            "failed network\tfailed to\tfailed with\tfile usr\tfine\tfirmware\t"
            "getaddrinfo eai_again\tglobal\th1 $\tha\thandshake error\thandshake timeout\t"
            "has a\thas been\thas not\thi\thostname\thostname ip\thttp\ti m\tidle\timage\t"
            "invoke\tipv1\tjava net\tjson\tjsondecodeerror expecting\tlevel debug\tlimit\t"
            "link\tlong to\tmany requests\tmatch\tmatch certificate\tmore information\t"
            "negotiation\tnil $\tokhttp1\tokhttp1 internal\ton the\toncomplete\tonline\t"
            "operation\torg\tout connect\tout waiting\tpassword\tpassword $\tpeer\t"
            "peer certificate\tplease make\tport 11\tproxy server\trc 1\tread timeout\t"
            "receive\trecord\trefused $\trejected\trequested\trequired $\treset by\tresolving\t"
            "responseerror\treturns a\troutines\ts altnames\ts certificate\tsa\tsaid\tsep\t"
            "server $\tshowing\tsince\tssl routines\tswitch\tt match\ttag\tthe game\tthere is\t"
            "thread 1\ttls handshake\tto handle\tto perform\ttransporterror\ttrue $\tunable\t"
            "unable to\tunknown error\tuses\tv1\tv1 1\tverification\twaiting\twe re\twell\t"
            "window\twith the\tyour connection\tyour network\tyour request\t不到\t与服\t再试\t"
            "出现\t出错\t响应\t失败\t怎么\t所有\t添加\t的连\t连接"
        ),
    ),
    (
        5,
        (
            "!\t1 ms\t11 111111111z\t11 jan\t111 warning\t1111 11\t111111 1\t111111111z\t1ms\t"
            "^ 111\t^ device\t^ hostname\t^ http\t^ i\t^ level\t^ network\t^ request\t^ web\t"
            "^提\t^目\t^调\t_ssl\t_ssl c\tabort $\taccess\tafter\taiohttp client_exceptions\t"
            "and then\tarchive\tas it\taway\tb1\tbug $\tcancellederror $\tcannot\t"
            "caused connection\tchrome\tcluster\tcmd\tcode 1\tcode 11111\t"
            "connect econnrefused\tconnect network\tconnected $\tconnection abort\tcontainer\t"
            "custom_components\tdata from\tdisplayed\te\terrno 1\terror unauthorized\tesp\t"
            "etimedout $\texample $\texample org\texpired $\tfailing\tfound $\tfr\t"
            "from device\tgateway $\tgiving\theaders $\thomebridge\thttp request\thttps\t"
            "images\tinternal\tip $\tis available\tis unreachable\tjan 1111\tkafka\tkeeps\t"
            "key\tlibrary\tlocal $\tlogin failed\tlonger\tlookup\tmatching\tminute\tmodel\t"
            "mount\tms $\tnetty\tnot connected\tnot reach\tnot responding\tnull\tobject at\t"
            "or more\tos\tpermission denied\tproblem\tquery\tr\trc\treached\treadline\t"
            "redirects\trefused 111\trefused connect\trequest was\trestarting\tretrying\t"
            "route\tsaying\tscripts\tsecurity\tserver\tserver on\tservice\tshows\tsize\t"
            "software caused\tssl\tssl sslhandshakeexception\tssl_accept\tstatus statuscode\t"
            "subject\tsure\tsyntaxerror unexpected\tsyscall\tt connect\ttarget\tterminated\t"
            "terminating\tthe\tthe response\tthe tls\tthrough\ttimeout issue\ttimeout when\t"
            "tlsv1\tto http\ttraceback\ttried to\tunhandled\tup $\tuploading\turl\turl handle\t"
            "us\tusr\tutil\tverify\twebsocket connection\twhen trying\twhile reading\t"
            "while waiting\twinerror\twinerror 11111\twithin\txx\t。\t之后\t务器\t名称\t失效\t"
            "恢复\t您的\t时候\t最近\t请检\t还是"
        ),
    ),
    (
        6,
        (
            "!$\t1 ssl\t11 111111111\t11 apr\t11 bytes\t11 error\t11 in\t11 level\t11 oct\t"
            "11 tls\t11 warn\t111\t111 at\t111 port\t1111\t11111\t1x1\t^ dns\t^ exception\t"
            "^ status\t^ type\t^ unexpected\t^[\t^`\t^也\t^发\t^导\t^用\t^系\t^返\t^都\t"
            "aborterror\taccording\taccording to\tactual\tagain\tallowed\tanonymous\tapp $\t"
            "attempting\taxios\tbackend\tbeginning of\tbut\tchannel\tclient 1\tconcurrent\t"
            "connectionerror connection\tcontent length\tcurl 11\tdata $\tde\t"
            "deadline exceeded\tdetails\tdidn\tdidn t\tdisconnects\terror_code\testablish a\t"
            "even\tevery\texample net\tfailed 111\tfails\tfirefox\tgateway time\t"
            "gateway title\tgo 111\thead\thtml $\thttperror\tid\tin 1\tin a\tin the\t"
            "io eofexception\tis too\tjellyfin\tjson $\tlast error\tloading\tmail\tmain\t"
            "may be\tmethod get\tnginx\tno data\tnot\tnot allowed\tone or\topenai\tpermission\t"
            "producer\treached $\treason\treply\trequest canceled\trequest error\t"
            "request failed\trequest to\trequired\truntimeerror\ts1\tserver could\tsha111\t"
            "site\tsometimes\tstatus line\tsystem\ttcp\ttemporary failure\tthe network\t"
            "the website\tthere\ttimeout waiting\tto do\tto fetch\tto receive\tto send\t"
            "to upload\ttoken $\ttrying\ttxt\turlopen error\twarn\twarning\twas closed\t"
            "working\tws\t为什\t了一\t使用\t发现\t同步\t器连\t总是\t报错\t接服\t未能\t法访\t"
            "浏览\t设备\t调用\t这个\t都是\t："
        ),
    ),
    (
        7,
        (
            "1 http\t1 s\t11\t11 11z\t111 com\t1111 111\t1111111111 111\t11z\t?$\tCERTIFICATE\t"
            "CLASS\t^ add\t^ asyncio\t^ but\t^ certificate\t^ connection\t^ could\t^ invalid\t"
            "^ java\t^ org\t^ system\t^ timed\t^ websocket\t^小\t^开\ta while\taborted a\t"
            "after 11111ms\tan error\tan ssl\tbridge\tbroker\tclosed connection\tclosed the\t"
            "com request\tconnecting to\tconnection closed\tdatabase $\tdeferred\tdevice\t"
            "devices\tdevices $\tdial tcp\tendpoint\terrno etimedout\terror network\tfail\t"
            "few\tfoo\tfor this\tgateway\tget\tget https\tgoogle\th1\ti have\ti ve\tif there\t"
            "install\tis denied\tjava\tjava io\tlimiting\tline\tmac\tmemory\tmqtt\tmy\t"
            "name resolution\tno_error\tnull $\tpeer $\tport 111\tpost https\tprobably\t"
            "production\trandom\treachable\trecent\tremote\treply from\treport\trequest\t"
            "request aborted\truby 1\trunning\tsafari\tself signed\tsip\tsocket\t"
            "sockettimeoutexception timeout\tsuccess\tsync\tthe site\ttimeout in\ttimeout to\t"
            "to resolve\ttotal 1\tunexpected\tuser aborted\twas canceled\twebsite\twhile\t"
            "x111 certificate\t不了\t不知\t今天\t由于\t知道\t确认\t络不\t络设\t解析\t请问\t"
            "账号\t，"
        ),
    ),
    (
        8,
        (
            "11 port\t1111 get\t1111 post\t11111 ms\t1111111\t7 steps\tSTATUS\t^ com\t^ io\t"
            "^ mqtt\t^ net\t^ no\t^上\t^大\t^安\t^错\tafter 1\talways\tapi example\tavailable\t"
            "browser\tc 1111\tcanceled $\tcheck that\tcom\tconnection could\tconnects\t"
            "consumer\tdioexception\tdsn\telasticsearch\terr\terrcode\tfailed\tfor some\t"
            "from client\tget http\tgrpc\thad\thost\tinternal $\tinternet connection\t"
            "is unavailable\tkey $\tlan\tleft\tlib\tmainthread\tmqtt connection\t"
            "network error\tnode 1\torigin\tout at\tpl\tport 11111\tposition 1\t"
            "reason connection\treported\trequest request\tright\trpc error\truby\t"
            "server sent\tsetup\tsome\tstatuscode\tstuck\tsystem net\tthe certificate\t"
            "the service\ttimestamp\tto open\turl https\tvalid for\twhen using\twifi\tx11\t…\t"
            "么原\t但是\t回错\t存在\t当前\t是有\t正在\t段时\t点击\t的服\t络是"
        ),
    ),
    (
        9,
        (
            "<\tWORDS\t^ $\t^ cannot\t^ errno\t^ fatal\t^ grpc\t^ http1\t^ message\t^ when\t"
            "^我\t^接\t^請\ta$\taborted by\tafter 11\tappears\tapr\tat timeout\tcamera\t"
            "certificate in\tcom $\tconnect error\tconnection broken\tcontroller\tcritical\t"
            "db\tdisconnecting\tdocker\tdownload\terr value\terror a\terror connect\t"
            "exceptions\texited\tfrom server\theartbeats\thome\tif connection\tin 11\tis the\t"
            "kind\tknown\tldap\tline 111\tmalformed\tmozilla\topen\tpost http\tpreauth $\t"
            "printer\tread econnreset\treceived\treports\treturned\tserver 1\tsqlstate\tssh\t"
            "timeout after\ttimeout expired\tunavailable no\tuncaught\tupload\t以下\t务端\t"
            "取消\t远程"
        ),
    ),
    (
        10,
        (
            "1 content\t11 xxx\t111 curl\t^ timeout\t^下\t^但\tandroid\tbytes\tcan t\tcloud\t"
            "communication\tcontext canceled\tcoroutines\tcurl\tdownloading\tended\terr 1\t"
            "errmsg\terror\terror type\tfails with\tfaraday\tgame\tgot\thello\tim\tlocally\t"
            "me\tmessage connection\tmodbus\tnot be\tnot respond\tobject\tobject $\tout after\t"
            "pod\trequest fail\tretry 1\tscene\tscript\tseeing\tsvc\ttime $\tvideo\twebsocket\t"
            "xxx\t上传\t后重\t建议\t打开"
        ),
    ),
    (
        11,
        (
            "111 in\t:\t^ httpx\t^ unable\t`$\taborted\tbot\tcc\tconnection with\t"
            "connectionreseterror 111\tdatabase\tdown\telapsed\tfetch\thours\ti try\tietf\t"
            "jul 11\tsays\tserver has\tservers\ttimeout $\ttimeout before\ttimeout of\t"
            "unexpectedly\t文档"
        ),
    ),
    (
        12,
        (
            "1111ms\t^ connect\t^ redis\t^登\tby 111\tcancelling\tcaused by\terror domain\t"
            "error msg\tfetching\ti\tkcferrordomaincfnetwork\tnet readtimeout\tuser $\t一直\t"
            "显示"
        ),
    ),
    (
        13,
        (
            "1111111111\t1x1111 $\t^ code\terror econnrefused\terror socket\tfatal\t"
            "is disabled\tns\tnxdomain\toccurred\tout read\tunauthorized $\t运行"
        ),
    ),
    (14, "NUMBER\tcode 1111\terrorcode 1\texecuting\tlost $\tout $\tqq"),
    (15, "check your\tlooks\tmsg timeout\twhen i"),
    (16, "^ msg\t^ remote\terrno 111\tlost connection\tof 11111ms\tyes"),
    (17, "^=\tcode 11\t}$"),
    (19, "and you\tseems"),
    (21, "getting"),
    (24, "*$"),
)

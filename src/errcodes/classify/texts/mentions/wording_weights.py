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
BEFOREHAND = -1
ROWS: tuple[Row, ...] = (
    (-31, ";$"),
    (-28, "fix"),
    (-27, "需要"),
    (-25, "^/"),
    (-24, "docs"),
    (-23, "dialing\timport"),
    (-22, "client 111"),
    (-21, "connect timed\ttimeout connect"),
    (-20, ",$\t^修"),
    (-19, "given\tif"),
    (-18, "^.\tconst\teconnrefused\tignore\tshould\tunauthorized\t处理"),
    (-17, "111 info\t11111 i\tafter the\tby default\tcatch\tgoaway\tsupport\twhen the\t求超"),
    (-16, "^|\t`\terror aborted\tint\tor the\t{$\t如果"),
    (
        -15,
        (
            "^ fix\t^ if\t^%\t^:\teconnreset\texpect\tfinal\tname timeout\tonce\tthink\t"
            "timeout timeout\ttransaction\t|$"
        ),
    ),
    (
        -14,
        (
            "CANCELED\t^ catch\t^ except\t^#\t^如\tclass\tconnecttimeout\tct\thandle\t"
            "handling\tloss\tmay\tmeans\tq\treject\tsockettimeoutexception\tusername or\t重置"
        ),
    ),
    (
        -13,
        (
            "#\t^ handle\t^ jul\t^'\tcodes\tconnection timed\tenabled\texc\texcept\thandles\t"
            "if the\timprove\tjul\tnodes\treturn\tscope\tthe client\t接失\t解决"
        ),
    ),
    (
        -12,
        (
            "111 forbidden\t:$\tHINT\t^ assert\t^ class\tassertequal\tcase\tclose\tdns\t"
            "duration\terror closed\tf\tfixed\tits connection\tminutes\tok\tp\trefused 1\t"
            "refused_stream\tself\ttests\tthe host\ttimeout 1111\ttimeout client\t}\t增加\t"
            "密码\t接断"
        ),
    ),
    (
        -11,
        (
            "*\tNAME_PATTERN\t^ case\t^ feat\t^ mar\t^ raise\t^ return\t^_\t^则\tadded\t"
            "assert\tavoid\tcerts\tcount\td\tdns resolution\tdo\texample com\tfailure for\t"
            "feat\tgateway timeout\tip\tlost\tno connection\tof $\torder\tproperties\t"
            "readtimeout\tsearch\ttest\ttimeout 11\ttrue\tunknownhostexception\tupdate $\t"
            "what\twhen\t、\t客户\t是否\t次数"
        ),
    ),
    (
        -10,
        (
            "($\t111 and\t=\t>\t^ 1\t^ 11111\t^ how\t^ issue\t^ you\tadmin\tallow\t"
            "authentication\tconfiguration\tconnect_timeout\tconnection refused\tdon\tdon t\t"
            "error invalid\tetc\tfeature\tfor user\tfrom 111\tftp\tfun\tindicates\tnot find\t"
            "on line\tpackage\traises\trequesttimeout\treset\tretry after\trouter\ts s\t"
            "sep 11\tsetting\tshow\tsign\ttimeout for\ttoken in\tuse\tusername\twhen a\t接超\t"
            "支持\t被拒\t默认"
        ),
    ),
    (
        -9,
        (
            "1 steps\t1 user\t^ a\t^ chore\t^ fixed\t^<\t^@\t^若\tabort\taiohttp\tan http\t"
            "answers\tbackoff\tbe canceled\tchange\tchore\tclient connection\tconnector\t"
            "connecttimeoutexception\tdefault\tdrop\tepipe\terror connecting\tfor client\thow\t"
            "https github\timproved\tinclude\tjson parse\tlocation\tmax\tmodule\tnot found\t"
            "notification\tor a\tp $\tpipe\tprint\trst_stream\tsuch as\ttimeout 1\ttimeout ms\t"
            "timeouts\tto parse\ttreat\tuser\twhether\twhich\t功能\t取超\t尝试\t时的\t网关\t"
            "返回\t重连"
        ),
    ),
    (
        -8,
        (
            "111 1111\t111 internal\t11111 error\t^ 1111\t^ added\t^ await\t^ dubbo\t"
            "^ handshake\t^ in\t^ print\t^ td\t^ this\t^ throw\t^ token\t^*\t^当\t"
            "a connection\taccessing\taction\tcannot read\tconn\tconnection failure\t"
            "connection lost\tcontains\tdef\tdenied $\tdeveloper\tdoes\te g\tearly\tend\t"
            "error is\terror with\tfast\tfixes\tfloat\tfrom 11\tgeneric\thas expired\tif a\t"
            "includes\tincrease\tinternal server\tlevel\tloaded\tlogging\tloop\tmarked\t"
            "means that\tmismatch\tmode\tnever\tnote\tof connection\tpackets\tpreviously\t"
            "raise\trcpt\treason $\treconnect\trefused is\tresponses\tservice_unavailable\t"
            "set\tsocket connection\ttd\ttd $\tthrow\tthrows\ttimeout\ttimeout read\t"
            "typically\tunavailable $\tundefined\tusually\tvar\twith an\twithout\t"
            "writetimeout\tx11_11\tyaml\t不是\t书过\t可能\t如何\t检测\t正确\t系统\t网络\t载失"
        ),
    ),
    (
        -7,
        (
            "1 error\t11 operation\t11 server\t111 bad\t111 not\t1111 1111\t11s\t1x11\t?\t"
            "^ public\t^ set\t^ test\t^ title\t^ to\t^ todo\t^ your\t^+\t^•\t^│\t^出\t^的\t"
            "^超\ta response\tadd\tadd a\tafter timeout\tan\tappend\tapr 11\tat position\t"
            "authenticate\tauthentication failure\tby the\tcase of\tclient $\tcode and\tconf\t"
            "configurable\tcontent type\tcrash\tdebug\tdubbo\terror connection\t"
            "error handling\terrors are\tfilename\tfor\tfor connection\tg\tgoaway $\tgroup\t"
            "handled\thappen\thas no\thttp status\tin $\tin seconds\tinteger\tkeep alive\t"
            "keepalive\tlistening\tlogs\tmechanism\tmessages $\tmongodb\tmust\tnormal\tokhttp\t"
            "on connection\tparser\tpool\tposition\tpr\tproperly\tpytest\trather\trather than\t"
            "ready\tref\tresp\troot\trst\ts\tservice unavailable\tstatus 111\tsyntax\ttest $\t"
            "time\ttimeout 111\ttimeout 11111\ttimeout server\tto a\ttodo\ttrace\t"
            "unreachable $\tvm\tway\twill\t完成\t或者\t时时\t立连\t自动"
        ),
    ),
    (
        -6,
        (
            "%\t1 service\t111 network\t1111 failed\t^ from\t^ login\t^ make\t^ name\t^ retry\t"
            "^ sync\t^ t\t^ the\t^ with\t^中\t^会\t^可\t^有\t^问\ta1\taccess to\taddress 111\t"
            "an unexpected\tanonymous at\tas\tbase\tcallback\tclientid\tclosed by\tcloses\t"
            "connectionrefusederror\tdo not\te $\telse\tenv\terr $\terror http\terror parsing\t"
            "error timeout\terror unable\terrors in\tevents\text\tfailure $\tfalse $\tfn\t"
            "get connection\tget timeout\tgetaddrinfo failed\tgithub\tgive\thttp timeout\t"
            "https www\tidle timeout\tindicates that\tinstead of\tinterval\tip 111\t"
            "is configured\tit $\tit should\tkeep\tmanager\tmar 11\tn $\tnew\tnormally\t"
            "number of\toccurs\tof 111\toften\tout 1\tpem\tpending\tprotocol error\traised\t"
            "reasons\trefused at\trelay\tremote server\tremote_ip\tremote_ip 111\tremove\t"
            "request is\tresolved\tretryable\tset the\tslow\tsocket is\t"
            "socketexception connection\tssl error\tthat\tthe broker\tthe device\tthe timeout\t"
            "timeout exceeded\ttimeout is\tto get\tto the\tu11\tutc\tv\tvariable\twait\t"
            "when no\twith 111\twith code\twithin the\twork\t”$\t参数\t有的\t服务\t机制\t端口\t"
            "认证\t设置\t重试\t间内\t防火\t页面"
        ),
    ),
    (
        -5,
        (
            "$\t)\t-\t0 steps\t11 pm\t111 error\t111 no\t11111111 ssl\t1x11111111\t2 steps\t"
            "^ data\t^ doc\t^ expected\t^ increase\t^ is\t^ self\t^$\t^不\t^这\t^默\ta\ta 111\t"
            "a client\tadd timeout\talready\tan unknown\tand a\tapi timeout\taround\t"
            "asyncio timeouterror\tbe reached\tbuffer\tcall\tcan\tcancel\tcanceled\tcancelled\t"
            "certificate_verify_failed\tcertificateerror\tclients\tcode to\tcommit\tconnect 1\t"
            "connection on\tdelayed\tdeprecated\tdisconnected $\terror if\terror to\terrors\t"
            "etimedout\texceeded $\texception $\tfailed $\tfailed unable\tfailures\tfiles\t"
            "from 1\tgeneral\tgood\there $\thost 11\tindicate\tinstead\tis\tis a\t"
            "is cancelled\tis reached\tissuer\tit will\tjava lang\tkt 11\tlambda\tlast\tlinux\t"
            "lock\tmachine\tmake\tmakes\tmaybe\tmeans the\tmilliseconds\tnext\tnodejs\tnow\to\t"
            "on timeout\tone\tor\totherwise\tpong\tport $\tpostfix smtpd\treason timeout\t"
            "refused connection\trequest timeout\trequest_timeout\tres\treset cancel\tresult\t"
            "result in\tretry on\tseconds\tserver cannot\tserver to\tsessionid\tsettimeout\t"
            "shutdown\tside_effect\tsleep\tsrc\tstate\tstring\tsuch host\tthe code\t"
            "the connection\tthe port\ttheir\tthese\ttimeout http\ttimeoutexception $\ttimer\t"
            "to reach\ttoo many\ttransient\tunderlying\tunit $\turl $\twe\twhen connection\t"
            "where\twww example\t→\t。$\t一下\t一个\t中断\t么办\t关闭\t导致\t常的\t录失\t心跳\t"
            "拒绝\t新增\t是不\t求失\t没有\t请稍\t资源\t避免\t重启\t重新"
        ),
    ),
    (
        -4,
        (
            '"\t"$\t&\t+\t11 11\t11 111111\t111 can\t111 timeout\t1111 11111\t11111 at\t[\t'
            "^ canceled\t^ feb\t^ for\t^ log\t^ remove\t^ while\t^)\t^-\t^和\t^响\t^应\t^断\t"
            "^是\t^测\t^直\t^解\tafter 1111\talso\tan invalid\tasync\tasyncio\tasynctimeout\t"
            "at the\tauth\tauthentication failed\tback\tbe\tbetter\tbetween\tbind\tby a\t"
            "certificateexception\tcheck\tchecks\tcode is\tcom 111\tcommunicate\t"
            "connection timeout\tconnection timeouts\tcopy\tcould\tctx\tdeadline_exceeded\t"
            "decoder\tdelete\tensure\terror $\terror at\terror message\terrors $\tex\texecute\t"
            "expected\texplicit\tfails $\tflags\tfuture\thandshake_failure\thttp response\t"
            "including\tinto\tis currently\tis off\tissue\tll\tlog\tlogger\tmaking\tmean\t"
            "message for\tmight\tmock\tname\tnetwork is\tnode $\tnot available\tnot permitted\t"
            "not resolve\tnothing\ton\ton $\tone of\topentimeout\toptions\toutput\tpermitted\t"
            "previous\tprobe failed\tproper\tprovided\tproxyerror\trelease\tresponse 111\t"
            "response timeout\trest\tserver is\tserviceunavailable\tset to\tspec\t"
            "sslcertverificationerror\tsslhandshakeexception\tstream closed\tsuch\tsuppress\t"
            "take\ttcp connection\ttest timeout\tthe event\tthe request\tthere was\t"
            "timeout 11s\ttimeout none\ttimeout option\ttimeouterror $\ttlssocket\tto connect\t"
            "to s\tto verify\tts\tval\tvalidation\tverify failed\twhere the\twhich is\t"
            "while connecting\twhy\tyet\tyou\t‘\t个错\t会报\t其他\t后再\t后端\t异常\t手机\t"
            "据库\t无效\t登录\t证失\t通常\t配置\t错误"
        ),
    ),
    (
        -3,
        (
            "1 111\t1 failed\t1 is\t1 retry\t11 111z\t11 timeout\t11 warning\t111 message\t"
            "111 response\t111 warn\t1111 hy111\t11111 failed\t111111\t111z\t^ check\t"
            "^ connectionrefusederror\t^ reason\t^ response\t^就\t^未\tabout\taccepted\t"
            "adding\tany\tas the\tasyncio cancellederror\tauto\tbad certificate\tbad gateway\t"
            "before\tbr\tby javax\tchannel $\tclient 11\tclientrequest\tconnectionreseterror\t"
            "dial\tdisplay\tempty\tenetunreach\terror response\terrormessage\tevent\texit\t"
            "feb 11\tfirst\tfirst certificate\tfor the\tfrom\thandshake failed\thttp 111\t"
            "http client\thttpstatus\tincorrect\tis $\tis lost\tis not\tissues\tjavax\tjs 11\t"
            "kt\tktor\tline $\tlist\tmany\tmessage to\tmissing\tnetwork $\tnetwork connection\t"
            "notice\toff $\toptional\toserror\tplain\tpossible\tpostgres\tprocess\tread timed\t"
            "request timed\tsee\tsent\tsomething\tspring\tstart\tstatus code\tstatuscode 111\t"
            "stdout\tsystem threading\tthan the\tthe first\tthe operation\tthis\tthis will\t"
            "threading\tto 111\tto fail\tto write\ttoken\tvalue\tversion\tview\twaits\twould\t"
            "write\t执行\t抛出\t断开\t方法\t是什\t有时\t超时\t路由\t过程"
        ),
    ),
    (
        -2,
        (
            ",\t111 1\t111 gateway\tWRAPPER\t\\\t^ 11\t^ an\t^ example\t^ https\t^ jan\t"
            "^ requests\t^ returns\t^ update\tby peer\tc\tcertificate $\tcertificate chain\t"
            "cli\tclosed\tconfig\tconnection 1\tconnection is\tconnecttimeouterror\tcreate\t"
            "denied\tdeploy\tentry\texceeded\texception in\tfailed error\tformat\tget this\t"
            "git\thttps api\ti get\tif you\tinternal error\tinvalid json\tis invalid\t"
            "kubernetes\tlike\tlog $\tmessage timeout\tmethod $\tnone $\tnumber\t"
            "openssl error\tpass\tpath\trequests\tretry\tretry $\tthen\tthere are\t"
            "timeout set\tto 11\tto be\ttoo\ttoomanyredirects\tunreachable\tuntil\tuntil the\t"
            "would be\t【\t】\t不能\t代理\t应用\t日志\t是网\t暂时\t析失"
        ),
    ),
    (
        -1,
        (
            "1 1\t1 lines\t11 $\t11 1\t]$\t^ rpc\t^{\tand\tapplication\tbecause\tby\t"
            "canceled by\tclient timeout\tcode\tconnection failed\tcontext\tdeadline\t"
            "error 111\texample\tin\tinformation\tno\tof the\tpid\tread\trpc\tsession\tso\t"
            "tcp 11\tupstream\twant\t原因\t提示\t无法\t正常\t的问\t节点\t请重"
        ),
    ),
    (
        1,
        (
            '/\t1 retries\t1 seconds\t11 11t11\t11t11\t^ access\t^ error\t^"\t^1\t^a\t^客\t_\t'
            "argument\tcause\tconnect to\tcreated\tdata\tdenied for\tdue\tdue to\t"
            "ehostunreach\tfailed 1\thandshake\thave\thtml\tlocalhost\tn\tnet http\t"
            "net sockettimeoutexception\tnow $\tof\tof json\toff\tport\tsay\tsend\t"
            "server error\tsmtp\tsock\tsocket timeout\tthat the\tto host\tunexpected eof\t"
            "update\twas\twith\t办法\t可用\t收到\t法连\t的情\t访问"
        ),
    ),
    (
        2,
        (
            "1 minutes\t111 $\t3 steps\t]\t^ getaddrinfo\t^ got\t^ w\t^无\t^查\t^网\t^而\t^读\t"
            "all\tapi error\tbeen\tbutton\tca\tcam\tcancelled $\tcauses\tcertificate pinning\t"
            "connected\tcould not\tcouldn\tcouldn t\tdevice $\tdisconnected\tdns $\t"
            "econnrefused 111\terr 111\terror an\testablished\texecution\tfailed connection\t"
            "found in\thandler\thandshake with\thas\thigh\tinput\tinsecure\tjsondecodeerror\t"
            "network\tnon\toffline\ton 111\tout in\tparse error\tpolling\tproxy\treceiving\t"
            "response\treturn self\trtsp\tserver connection\tsocket to\tsync failed\tthe http\t"
            "the user\ttook\tused\tusers\tusing\twere\twww\t’\t代码\t发送\t检查\t？"
        ),
    ),
    (
        3,
        (
            "\n\t.$\t1\t1 timeout\t11 1111\t11111 11\t11s $\t1s $\t8 steps\t@\t^ abort\t^ can\t"
            "^ client\t^ errors\t^A\t^使\t^设\t^连\ta timeout\taddress\tagain $\tattempts\t"
            "blocked\tbody\tcan not\tcertificate verification\tchanged\tcn\tco\t"
            "code econnreset\tconnect connection\tconnection\tconnection to\t"
            "connection without\tcurrently\tdev\tdirectory\tdn\tdown $\tduring\t"
            "econnrefused $\tenetunreach network\terrno econnrefused\terror 11\terror code\t"
            "error desc\terror no\terror reason\terror request\terrors when\texception\t"
            "expired\texpired certificate\tfailed ssl\tfails to\tfile\tfor 1\tgetaddrinfo\tgo\t"
            "handshake timeout\thttpclienterror\tid 1\tinvalid username\tio $\t"
            "is disconnected\tit\tit s\tjsonexception\tlater\tmessage\tmessage $\tmost\tnet\t"
            "npm\tof a\ton a\ton client\ton port\tpackages\tpid 11111\tping\tprivate\t"
            "provider\tquery\tquickly\treadtimeouterror\treconnecting\trefused $\trequired $\t"
            "resource\tresponse status\tseconds $\tsending\tsep\tserver at\tsettings\tshort\t"
            "showing\tsockettimeoutexception connect\tsrv\tssl handshake\tstore\tswitch\tt be\t"
            "temporary\tthe system\ttimeout check\ttimeout error\ttimes\tto reconnect\ttopic\t"
            "unavailable\tupdating\turl http\tverified\tvery\twas not\twas reset\t"
            "with timeout\tworker\twss\t下载\t个问\t况下\t器的\t地址\t态码\t握手\t未知\t机名\t"
            "测试\t秒后\t连不\t链接\t（\t）"
        ),
    ),
    (
        4,
        (
            "!\t)$\t1 1111\t1 errno\t11 network\t111 failed\t111 unauthorized\t6 steps\t^ 111\t"
            "^ aborterror\t^ on\t^ upstream\t^后\t^启\t^报\t^请\ta certificate\ta message\t"
            "after\tand i\tand no\tanswer\tapi\tapp\tas oncomplete\tat https\tauthorised\tb\t"
            "because of\tbeing\tbroker $\tcertificate error\tclient\tclosed $\tcode 111\t"
            "com v1\tconnected $\tconnecting\tcontain\tdaemon\tdestination host\tdetail\t"
            "did not\tdiscord\tdriver\tdropped\tdynamic\tencountered\teof $\terror event\t"
            "error when\texisting\tfailed network\tfailed to\tfailed with\tfine\tfound\t"
            "getaddrinfo eai_again\tglobal\th1 $\thandshake error\thas a\thi\thostname\thttp\t"
            "https example\ti m\tidle\timage\tinternal\tinvoke\tipv1\tit was\tjava net\tjson\t"
            "jsondecodeerror expecting\tlevel debug\tlimit\tlink\tlong to\tlonger\t"
            "many requests\tmatch\tmatching\tminute\tnegotiation\tnetty\tnil $\t"
            "occurred while\tokhttp1\toncomplete\torg\tout connect\tout waiting\tpassword\t"
            "password $\tpeer\tpeer certificate\tport 11\tproject\tr\tread tcp\treceive\t"
            "record\trejected\trequested\treset by\tresolving\tresponseerror\tresulted\t"
            "resulted in\ts certificate\tsa\tsaid\tserver $\tservice\tsince\tt match\ttag\t"
            "the game\tthere is\tthread 1\ttime i\ttimed out\ttls handshake\ttlsv1\tto handle\t"
            "to perform\ttransfer\ttransporterror\ttrue $\tu\tunknown error\tuses\tv1\tv1 1\t"
            "verification\twaiting\twe re\twindow\twith the\tyour connection\tyour request\t"
            "不到\t再试\t出现\t出错\t响应\t失败\t怎么\t添加\t的网\t的连\t连接"
        ),
    ),
    (
        5,
        (
            "1 111111\t1 ms\t1 no\t11 jan\t11 oct\t111 warning\t1111\t1111 11\t111111 1\t1ms\t"
            "CLASS\t^ device\t^ hostname\t^ http\t^ i\t^ level\t^ network\t^ read\t^ request\t"
            "^ web\t^提\t^目\t^调\t_ssl\t_ssl c\tabort $\taccess\taiohttp client_exceptions\t"
            "allowed\tand then\tarchive\tas it\taway\tb1\tbackend\tbe established\tbug $\t"
            "by user\tcancellederror $\tcannot\tcaused connection\tchrome\tcluster\tcmd\t"
            "connect network\tconnection abort\tconnection error\tcontainer\tdata from\tdidn\t"
            "didn t\tdisconnected from\te\terrno 1\terror mainthread\terror reading\tesp\t"
            "etimedout $\teven\tevery\texample $\texample org\texpired $\tfailing\tfile usr\t"
            "found $\tfrom device\tgateway $\tgiving\tha\thas been\thas not\theaders $\t"
            "homebridge\thostname ip\thttp request\timages\tin a\tin the\tip $\tis available\t"
            "jan 1111\tkafka\tkeeps\tkey\tlibrary\tlocal $\tlookup\tmatch certificate\t"
            "method get\tmore information\tmount\tms $\tnot connected\tnot reach\t"
            "not responding\tnull\tobject at\tokhttp1 internal\ton the\tonline\toperation\tos\t"
            "please make\tproblem\tproxy server\trc\trc 1\treached\tread timeout\treadline\t"
            "reason\tredirects\trefused 111\trequest was\trestarting\tretrying\treturns a\t"
            "route\ts altnames\tsaying\tscripts\tsecurity\tserver\tserver on\tshows\tsize\t"
            "software caused\tssl\tssl sslhandshakeexception\tssl_accept\tstatus statuscode\t"
            "sure\tsyntaxerror unexpected\tsyscall\tt connect\ttarget\tterminated\t"
            "terminating\tthe\tthe api\tthe response\tthe tls\tthrough\ttimeout issue\t"
            "timeout when\ttls connection\tto http\ttraceback\ttried to\ttxt\tunable\t"
            "unable to\tunhandled\tup $\tuploading\turl\turl handle\tus\tusr\tutil\tverify\t"
            "websocket connection\twell\twhen trying\twhile waiting\twinerror\twinerror 11111\t"
            "within\tws\tyour network\t。\t与服\t之后\t务器\t名称\t失效\t恢复\t您的\t所有\t"
            "时候\t最近\t登陆\t还是"
        ),
    ),
    (
        6,
        (
            "!$\t11 111111111\t11 apr\t11 bytes\t11 in\t11 level\t11 tls\t111\t111 at\t"
            "111 port\t11111\t1x1\tCERTIFICATE\t^ certificate\t^ connection\t^ dns\t^ java\t"
            "^ status\t^ timed\t^ type\t^ unexpected\t^[\t^`\t^也\t^导\t^用\t^系\t^返\t^都\t"
            "aborterror\tactual\tagain\tanonymous\tattempting\taxios\tbeginning of\tbroker\t"
            "but\tchannel\tclient 1\tcode 1\tcode 11111\tconcurrent\tconnect econnrefused\t"
            "connectionerror connection\tcurl 11\tdata $\tde\tdeadline exceeded\tdetails\t"
            "dial tcp\tdisconnects\tdisplayed\terror unauthorized\terror_code\testablish a\t"
            "failed 111\tfails\tfirefox\tfr\tgateway\tgateway time\tgo 111\thead\thtml $\t"
            "httperror\thttps\tid\tin 1\tio eofexception\tis too\tis unreachable\tjava\t"
            "jellyfin\tjson $\tlast error\tloading\tmail\tmain\tmay be\tmodel\tmy\tnginx\t"
            "no data\tnot\tnot allowed\topenai\tpermission\tpermission denied\tproducer\t"
            "reached $\trefused connect\treply\trequest\trequest canceled\trequest failed\t"
            "request to\trequired\troutines\truntimeerror\ts1\tserver could\tservice is\t"
            "sha111\tsite\tsocket\tsometimes\tstatus line\tsubject\tsystem\ttcp\tthe network\t"
            "the website\tthere\ttimeout in\ttimeout waiting\tto do\tto fetch\tto receive\t"
            "to send\tto upload\ttoken $\ttrying\turlopen error\twarning\twhile\t"
            "while reading\twith reason\tworking\txx\t不了\t为什\t了一\t使用\t发现\t同步\t"
            "器连\t总是\t报错\t接服\t未能\t法访\t浏览\t设备\t请检\t调用\t都是\t，\t："
        ),
    ),
    (
        7,
        (
            "1 http\t1 s\t1 ssl\t11\t11 11z\t11 error\t11 warn\t111 com\t1111 111\t1111 post\t"
            "1111111111 111\t111111111z\t11z\t7 steps\t?$\tSTATUS\t^ asyncio\t^ but\t^ could\t"
            "^ exception\t^ invalid\t^ org\t^ system\t^ websocket\t^发\t^开\t^错\ta while\t"
            "aborted a\taccording\taccording to\tafter 11111ms\tan error\tapp $\tavailable\t"
            "bridge\tclosed connection\tclosed the\tcom request\tconnecting to\t"
            "connection closed\tcontent length\tdatabase $\tdeferred\tdevice\tdevices\t"
            "devices $\tdioexception\telasticsearch\tendpoint\terror network\texample net\t"
            "fail\tfew\tfoo\tfor this\tfrom client\tgateway title\tget\tget https\tgoogle\th1\t"
            "http www\ti have\ti ve\tif there\tinternal $\tis denied\tjava io\tlimiting\tline\t"
            "mac\tmainthread\tmemory\tmqtt\tname resolution\tno_error\tnull $\tone or\tpeer $\t"
            "port 111\tpost https\tprobably\tproduction\trandom\treachable\trecent\tremote\t"
            "reply from\treport\trequest aborted\trequest error\truby\truby 1\trunning\t"
            "safari\tself signed\tsip\tsockettimeoutexception timeout\tsync\t"
            "temporary failure\tthe service\ttimeout to\tto open\ttotal 1\tunexpected\t"
            "user aborted\twarn\twas canceled\twas closed\twebsite\tx111 certificate\t今天\t"
            "由于\t确认\t络不\t解析\t请问\t这个"
        ),
    ),
    (
        8,
        (
            "11 port\t1111111\tWORDS\t^ $\t^ com\t^ io\t^ mqtt\t^ no\t^ timeout\t^上\t^大\t"
            "^安\t^小\t^我\t^接\tafter 1\talways\tan ssl\tapi example\tappears\tbrowser\t"
            "c 1111\tcanceled $\tcheck that\tcom\tconnection could\tconnects\tcontroller\tdb\t"
            "dsn\terr\terrcode\terrno etimedout\tfailed\tfor some\tget http\tgrpc\thost\t"
            "install\tinternet connection\tkey $\tlan\tldap\tleft\tlib\tlogin failed\t"
            "mqtt connection\tnetwork error\tnode 1\torigin\tout at\tpl\tport 11111\t"
            "position 1\treason connection\trequest request\tserver 1\tserver sent\tsetup\t"
            "some\tstatuscode\tstuck\tsuccess\tsystem net\tthe certificate\tthe site\t"
            "to resolve\tvalid for\twhen using\twifi\tx11\t…\t么原\t但是\t回错\t存在\t当前\t"
            "段时\t的服\t络是\t络设\t账号"
        ),
    ),
    (
        9,
        (
            "1111 get\t11111 ms\t<\t^ add\t^ cannot\t^ errno\t^ grpc\t^ http1\t^ message\t"
            "^ net\t^請\ta$\taborted by\tafter 11\tandroid\tapr\tat timeout\tcamera\tcom $\t"
            "connect error\tconnection broken\tconsumer\tcoroutines\tdisconnecting\tdocker\t"
            "download\terr 1\terr value\terror\terror a\terror connect\terror type\t"
            "exceptions\texited\tfrom server\theartbeats\tin 11\tis the\tis unavailable\tkind\t"
            "known\tline 111\tmalformed\tmozilla\tnot be\topen\tpost http\tread econnreset\t"
            "received\treported\treports\trequest fail\treturned\tright\trpc error\tscript\t"
            "sqlstate\tssh\ttimeout after\ttimeout expired\ttimestamp\tunavailable no\t"
            "uncaught\tupload\turl https\t以下\t务端\t取消\t是有\t正在\t点击\t知道\t远程"
        ),
    ),
    (
        10,
        (
            "1 content\t11 xxx\t111 curl\t:\t^ fatal\t^ when\t^下\t^但\tbytes\tcertificate in\t"
            "cloud\tcommunication\tcritical\tcurl\tdown\tdownloading\tended\terrmsg\t"
            "error socket\tfails with\tfaraday\tgame\tgot\thad\thome\tietf\tim\tjul 11\t"
            "locally\tme\tmessage connection\tmodbus\tnot respond\tobject\tobject $\t"
            "out after\tpod\tpreauth $\tprinter\tretry 1\tscene\tseeing\tservers\tsvc\ttime $\t"
            "timeout before\ttimeout of\twebsocket\txxx\t上传\t后重\t建议\t打开"
        ),
    ),
    (
        11,
        (
            "111 in\t^ httpx\t^ unable\t`$\taborted\tbot\tcan t\tcc\tconnection with\t"
            "connectionreseterror 111\tcontext canceled\telapsed\tfetch\tfetching\thello\t"
            "hours\ti try\tif connection\tsays\ttimeout $\tunexpectedly\tvideo\t一直\t文档"
        ),
    ),
    (
        12,
        (
            "1111ms\tNUMBER\t^ connect\t^ redis\tby 111\tcaused by\tdatabase\terror domain\t"
            "error msg\ti\tkcferrordomaincfnetwork\tnet readtimeout\tserver has\t显示"
        ),
    ),
    (
        13,
        (
            "1111111111\t1x1111 $\t^ code\tcancelling\terrorcode 1\tfatal\tis disabled\tns\t"
            "occurred\tout $\tout read\tqq\tunauthorized $\tuser $\t运行"
        ),
    ),
    (14, "^登\terror econnrefused\texecuting\tlost $\tmsg timeout\tnxdomain"),
    (15, "check your\tcode 1111\tlooks\twhen i"),
    (16, "^ msg\t^ remote\terrno 111\tlost connection\tof 11111ms"),
    (17, "yes\t}$"),
    (18, "^=\tcode 11"),
    (19, "and you\tseems"),
    (21, "getting"),
    (24, "*$"),
)

"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 26,372 texts that have a phrase of a failure: public reports and
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
BEFOREHAND = 0
ROWS: tuple[Row, ...] = (
    (-31, ";$"),
    (-28, "fix"),
    (-26, "^/\t需要"),
    (-24, "docs"),
    (-23, "dialing\timport"),
    (-22, "client 111"),
    (-21, ",$\t^修\tconnect timed\ttimeout connect"),
    (-19, "by default\tconst\tif\tshould"),
    (-18, "^.\teconnrefused\tgiven\tignore\tunauthorized\t处理"),
    (-17, "111 info\t11111 i\tafter the\tcatch\tgoaway\tsupport\twhen the\t求超"),
    (-16, "^%\t^|\t`\terror aborted\tint\tor the\t{$\t如果"),
    (
        -15,
        (
            "CANCELED\t^ fix\t^:\teconnreset\texpect\tfinal\tonce\tq\treject\tthink\t"
            "timeout timeout\ttransaction\t|$"
        ),
    ),
    (
        -14,
        (
            "HINT\t^ except\t^ if\t^ jul\t^#\tclass\tconnection timed\tconnecttimeout\tct\t"
            "handle\thandling\tloss\tmay\tmeans\treturn\tself\tthe client\tusername or\t重置"
        ),
    ),
    (
        -13,
        (
            "#\t:$\t^ catch\t^ handle\t^'\t^_\t^如\tassertequal\tcodes\tdns\tenabled\texc\t"
            "except\thandles\tif the\timprove\tits connection\tjul\tname timeout\tnodes\t"
            "search\tsockettimeoutexception\t}\t增加\t接失\t接断\t解决"
        ),
    ),
    (
        -12,
        (
            "111 forbidden\tNAME_PATTERN\t^ assert\t^ class\tadded\tassert\tcase\tduration\t"
            "error closed\tf\tfixed\tgateway timeout\tminutes\tof $\tok\torder\tp\t"
            "readtimeout\trefused 1\trefused_stream\tscope\ttests\tthe host\ttimeout 1111\t"
            "timeout client\twhat\t密码"
        ),
    ),
    (
        -11,
        (
            "*\t^ case\t^ feat\t^ mar\t^ raise\t^ return\t^则\tavoid\tcerts\tclose\t"
            "connect_timeout\tcount\tdns resolution\tdo\terror invalid\texample com\t"
            "failure for\tfeat\tip\tlost\tno connection\ttest\ttimeout 11\ttrue\t"
            "unknownhostexception\tupdate $\twhen\t、\t是否\t默认"
        ),
    ),
    (
        -10,
        (
            "111 and\t=\t>\t^ how\t^ issue\t^ td\t^ you\t^@\tadmin\tallow\tconfiguration\t"
            "connection refused\td\tdefault\tdon\tdon t\tfeature\tfor user\tfrom 111\tftp\t"
            "fun\tindicates\tmodule\tnot find\ton line\tp $\tpackage\tproperties\traises\t"
            "requesttimeout\treset\tretry after\trouter\trst_stream\ts s\tsep 11\tsetting\t"
            "show\tsign\ttd\ttimeout for\ttoken in\tusername\twhen a\t接超\t支持\t次数\t被拒"
        ),
    ),
    (
        -9,
        (
            "($\t1 user\t^ 1\t^ a\t^ chore\t^ fixed\t^ your\t^<\t^若\tabort\taiohttp\tan http\t"
            "answers\tauthentication\tbackoff\tbe canceled\tchange\tchore\tclient connection\t"
            "connection failure\tconnection lost\tconnector\tdrop\tepipe\tetc\tfor client\t"
            "how\timproved\tinclude\tincrease\tinternal server\tlocation\tmax\tnot found\t"
            "notification\tor a\tpipe\tprint\tsuch as\ttimeout 1\ttimeout ms\ttimeouts\t"
            "to parse\ttreat\tuse\tuser\tvar\twhich\twith an\tyaml\t不是\t书过\t功能\t取超\t"
            "如何\t尝试\t时的\t网关\t返回"
        ),
    ),
    (
        -8,
        (
            "1 steps\t111 internal\t11111 error\t?\t^ 1111\t^ 11111\t^ added\t^ await\t"
            "^ dubbo\t^ handshake\t^ print\t^ retry\t^ this\t^ token\t^*\t^•\t^当\t"
            "a connection\taction\tby the\tconn\tconnecttimeoutexception\tcontains\tdebug\t"
            "developer\tdoes\te g\tearly\terror connecting\terror handling\terror is\t"
            "error with\tfast\tfixes\tfloat\tfrom 11\tgeneric\thas expired\tif a\tincludes\t"
            "json parse\tlevel\tloaded\tlogging\tloop\tmarked\tmeans that\tmismatch\tmode\t"
            "never\tnormal\tnote\ton connection\tpackets\tpreviously\trcpt\treconnect\t"
            "refused is\tresponses\troot\tservice unavailable\tservice_unavailable\tset\t"
            "socket connection\tthrows\ttimeout\ttimeout read\ttimeout server\ttypically\t"
            "unavailable $\tundefined\tusually\twhether\twithout\twritetimeout\t可能\t正确\t"
            "网络\t载失\t重连"
        ),
    ),
    (
        -7,
        (
            "1 error\t11 operation\t11 server\t111 1111\t111 bad\t111 not\t11s\t^ in\t^ login\t"
            "^ public\t^ set\t^ throw\t^ title\t^ to\t^ todo\t^+\t^│\t^出\t^可\t^有\t^的\t"
            "a response\taccessing\tadd\tadd a\tappend\tapr 11\tauthenticate\t"
            "authentication failure\tcannot read\tclient $\tcode and\tconf\tconfigurable\t"
            "content type\tcrash\tdef\tdenied $\tdo not\tdubbo\tend\terr $\terror connection\t"
            "error unable\terrors are\text\tfilename\tfor\tfor connection\tg\tgoaway $\tgroup\t"
            "handled\thappen\thas no\thttp status\thttps github\tin $\tin seconds\tinteger\t"
            "keep alive\tkeepalive\tlistening\tlogs\tmar 11\tmechanism\tmessages $\tmongodb\t"
            "must\tof connection\tpool\tpr\tpytest\traise\trather\trather than\treason $\tref\t"
            "resp\trst\ts\tstatus 111\tsyntax\ttest $\tthrow\ttime\ttimeout 11111\tto a\ttodo\t"
            "trace\tunreachable $\twait\twill\twith code\tx11_11\t完成\t客户\t或者\t时时\t"
            "检测\t立连\t端口\t自动\t防火"
        ),
    ),
    (
        -6,
        (
            "%\t-\t1 service\t111 network\t1111 1111\t1111 failed\t1x11\t^ from\t^ make\t"
            "^ name\t^ sync\t^ t\t^ test\t^ the\t^ with\t^会\t^超\t^问\ta client\ta1\t"
            "access to\taddress 111\tafter timeout\tan\tan unexpected\tas\tat position\tbase\t"
            "callback\tcase of\tclientid\tclosed by\tcloses\tconnectionrefusederror\te $\t"
            "else\tenv\terror http\terror parsing\terror timeout\tevents\texpected\tfailure $\t"
            "false $\tget connection\tget timeout\tgetaddrinfo failed\tgive\thang\t"
            "http timeout\thttps www\tidle timeout\tindicates that\tinstead\tinstead of\t"
            "interval\tip 111\tis configured\tissuer\tit $\tkeep\tlinux\tn $\tnew\tnormally\t"
            "number of\toccurs\tof 111\toften\tokhttp\tone\tout 1\tparser\tpending\tposition\t"
            "properly\tprotocol error\traised\tready\treason timeout\treasons\trefused at\t"
            "relay\tremote server\tremote_ip\tremote_ip 111\tremove\trequest is\tresolved\t"
            "retryable\tset the\tslow\tsocket is\tsocketexception connection\tssl error\t"
            "the broker\tthe connection\tthe device\tthe timeout\ttimeout 111\t"
            "timeout exceeded\ttimeout http\ttimeout is\ttimer\tto get\tto the\tu11\tutc\t"
            "variable\tvm\tway\twhen no\twith 111\twithin the\twork\t么办\t异常\t户端\t有的\t"
            "机制\t认证\t设置\t重试\t间内"
        ),
    ),
    (
        -5,
        (
            '"\t0 steps\t11 pm\t111 error\t111 no\t11111111 ssl\t2 steps\t^ data\t^ doc\t'
            "^ increase\t^ is\t^$\t^不\t^中\t^应\t^这\t^默\ta\ta 111\tadd timeout\talready\t"
            "an unknown\tand a\tanonymous at\tapi timeout\taround\tasyncio timeouterror\tauth\t"
            "back\tbe reached\tbetter\tbuffer\tcall\tcan\tcancel\tcanceled\tcancelled\t"
            "certificate_verify_failed\tcertificateerror\tclients\tcode to\tcommit\tconnect 1\t"
            "connection on\tdelayed\tdeprecated\tdisconnected $\tend $\terror to\terrors in\t"
            "exception $\tfailed $\tfailed unable\tfailures\tfiles\tfn\tfrom 1\tgeneral\t"
            "github\tgithub com\tgood\thost 11\tindicate\tis\tis a\tis cancelled\tis reached\t"
            "it will\tjava lang\tkt 11\tlast\tlock\tmachine\tmake\tmakes\tmanager\tmeans the\t"
            "message for\tmilliseconds\tnow\to\ton timeout\tor\totherwise\tpem\tpong\tport $\t"
            "postfix smtpd\tr11\trefused connection\trequest timeout\trequest_timeout\tres\t"
            "reset cancel\tresult\tresult in\tretry on\tseconds\tserver cannot\tserver to\t"
            "sessionid\tsettimeout\tside_effect\tsleep\tsrc\tstate\tstring\tsuch host\tthat\t"
            "the code\tthe port\ttheir\tthese\ttimeoutexception $\tto reach\ttoo many\t"
            "transient\tts\tunderlying\turl $\tv\twe\twhen connection\twhere\twhy\t"
            "www example\t一下\t一个\t会报\t到服\t参数\t后端\t导致\t常的\t录失\t心跳\t拒绝\t"
            "新增\t是不\t求失\t没有\t资源\t避免\t重启\t重新\t页面"
        ),
    ),
    (
        -4,
        (
            '"$\t$\t&\t+\t11 11\t11 111111\t111 can\t111 timeout\t1111 11111\t11111 at\t'
            "1x11111111\t[\t^ feb\t^ for\t^ https\t^ log\t^ remove\t^ while\t^)\t^-\t^和\t^响\t"
            "^测\t^直\tabout\tafter 1111\talso\tan invalid\tas the\tasync\tat the\t"
            "authentication failed\tbad certificate\tbe\tbetween\tbind\tby a\t"
            "certificateexception\tcheck\tchecks\tcode is\tcom 111\tcommunicate\t"
            "connection timeout\tconnection timeouts\tcopy\tctx\tdeadline_exceeded\tdecoder\t"
            "delete\tensure\terror $\terror at\terror if\terror message\terrors\terrors $\t"
            "etimedout\tex\texceeded $\texecute\texplicit\tfirst\tflags\tfuture\t"
            "handshake_failure\there $\thttp response\tincluding\tinto\tis currently\tis off\t"
            "lambda\tll\tlog\tlogger\tmaking\tmaybe\tmean\tmight\tmock\tname\tnetwork is\t"
            "next\tnode $\tnodejs\tnot available\tnot permitted\tnot resolve\tnothing\toff $\t"
            "on $\tone of\topentimeout\tpermitted\tprevious\tprobe failed\tproper\tprovided\t"
            "proxyerror\tread timed\trelease\tresponse 111\tresponse timeout\trest\tserver is\t"
            "serviceunavailable\tset to\tshutdown\tspec\tsslcertverificationerror\t"
            "sslhandshakeexception\tstream closed\tsuch\tsuppress\ttake\ttcp connection\t"
            "test timeout\tthe event\tthe request\tthere was\ttimeout 11s\ttimeout none\t"
            "timeouterror $\tto connect\tto s\tto verify\tunit $\tunless\tval\tvalue\t"
            "verify failed\twhich is\twhile connecting\tyet\t‘\t→\t。$\t个错\t关闭\t其他\t"
            "据库\t无效\t服务\t登录\t证失\t过程\t通常\t配置\t错误"
        ),
    ),
    (
        -3,
        (
            ")\t1 111\t1 at\t1 failed\t1 is\t11 111z\t11 timeout\t11 warning\t111 client\t"
            "111 response\t1111 hy111\t11111 failed\t111111\t111z\tWRAPPER\t^ check\t"
            "^ connectionrefusederror\t^ expected\t^ reason\t^ response\t^就\t^断\t^是\t"
            "accepted\tadding\tany\tasyncio\tasyncio cancellederror\tasynctimeout\tauto\tbr\t"
            "channel $\tclientrequest\tconnectionreseterror\tcreate\tdial\tdisplay\tempty\t"
            "error response\tevent\texit\tfailed error\tfails $\tfeb 11\tfirst certificate\t"
            "for the\thandshake failed\thttp 111\thttp client\thttpstatus\ti get\tignored\t"
            "incorrect\tinit\tinternal error\tis $\tis lost\tis not\tissue\tissues\tjavax\tkt\t"
            "kubernetes\tline $\tlist\tmany\tmessage to\tnetwork $\tnetwork connection\t"
            "notice\ton\toptional\toptions\toserror\toutput\tplain\tpossible\tpostgres\t"
            "request timed\tsee\tsent\tsomething\tspring\tstart\tstatus code\tstdout\t"
            "system threading\tthan the\tthe first\tthe operation\tthis\tthis will\tthreading\t"
            "timeout option\ttlssocket\tto 111\tto fail\tto write\ttoken\tvalidation\tversion\t"
            "waits\twhere the\twould\twrite\tyou\t”\t”$\t执行\t断开\t方法\t日志\t是什\t暂时\t"
            "有时\t析失\t超时"
        ),
    ),
    (
        -2,
        (
            "(\t,\t1 retry\t111 1\t111 gateway\t111 message\t111 warn\t\\\t]$\t^ 11\t^ an\t"
            "^ example\t^ jan\t^ requests\t^ returns\t^ update\t^或\t^未\tbad gateway\tbefore\t"
            "c\tclient 11\tclosed\tconnection 1\tconnection is\tconnecttimeouterror\tcould\t"
            "denied\tdeploy\tenetunreach\tentry\terror 111\terrormessage\texceeded\t"
            "exception in\tformat\tfrom\tget this\thttps api\tif you\tinvalid json\tjs 11\t"
            "ktor\tlike\tlog $\tmessage timeout\tmethod $\tmissing\tnone $\tnumber\topenssl\t"
            "openssl error\tpass\tpath\tprocess\tread\trequests\tretry\tretry $\trpc\t"
            "statuscode 111\tthen\tthere are\ttimeout set\tto 11\tto be\ttoo\t"
            "toomanyredirects\tuntil\tuntil the\tupstream\twould be\t“\t【\t】\t不能\t代理\t"
            "原因\t应用\t稍后\t系统\t路由"
        ),
    ),
    (
        -1,
        (
            "1 lines\t11 1\t111 11\t^{\ta server\tand\tand the\tapplication\tbecause\tby\t"
            "by peer\tcertificate chain\tclient timeout\tcode\tconfig\tconnection failed\t"
            "connection from\tcontext\tdeadline\texample\tgit\tin\tinformation\tis invalid\t"
            "no\tnot in\tof the\tpid\tsession\tso\ttcp 11\tto\tunreachable\twant\t开连\t无法\t"
            "是网\t查网\t正常\t的问\t节点\t请重"
        ),
    ),
    (
        1,
        (
            '1 seconds\t4 steps\t^ error\t^ failed\t^"\t_\targument\tconnection $\tdata\t'
            "dns $\tdue\tdue to\teconnrefused 111\tehostunreach\thandler\thandshake\thave\t"
            "localhost\tnet http\tnet sockettimeoutexception\tnow $\tof\tof json\toff\tport\t"
            "receiving\tserver error\tsmtp\tsock\tto host\tupdate\twith\t应超\t收到\t的情\t"
            "示网\t访问"
        ),
    ),
    (
        2,
        (
            "1 minutes\t1 retries\t1 timeout\t111 $\t3 steps\t]\t^ api\t^ getaddrinfo\t^ got\t"
            "^ w\t^无\t^查\t^等\t^网\t^读\tall\tapi error\tbeen\tbutton\tca\tcam\tcancelled $\t"
            "causes\tcertificate pinning\tconnect to\tconnected\tcouldn\tcouldn t\tdenied for\t"
            "device $\tdisconnected\terr 111\terror an\texecution\texpired\tfailed 1\t"
            "found in\thandshake with\thas\thigh\thtml\tid 1\tinput\tinsecure\t"
            "is disconnected\tjsondecodeerror\tlater\tmessage $\tn\tnetwork\tnon\toffline\t"
            "on client\tout in\tpackages\tparse error\tproxy\treadtimeout $\tresponse\t"
            "return self\trtsp\tserver connection\tsocket to\tsockettimeoutexception connect\t"
            "ssl handshake\tsync failed\tthe user\ttimed\ttimed out\tto offline\ttook\t"
            "unexpected eof\tused\tusers\tusing\twas\twere\twww\t’\t发送\t检查\t法连\t？"
        ),
    ),
    (
        3,
        (
            "\n\t.$\t1\t11 1111\t11111 11\t11s $\t1s $\t8 steps\t@\t^ abort\t^ can\t^ client\t"
            "^ ssl\t^A\t^使\t^客\t^设\t^连\ta timeout\taddress\tattempts\tb\tcan not\t"
            "certificate verification\tchanged\tclosed with\tcn\tco\tcode 111\t"
            "code econnreset\tcomponent\tconnect connection\tconnecting\tconnection\t"
            "connection to\tcurrently\tdirectory\tdn\tdown $\tduring\tenetunreach network\t"
            "error 11\terror code\terror desc\terror no\terror reason\terror request\t"
            "errors when\testablished\texception\texpired certificate\tfailed connection\t"
            "failed ssl\tfails to\tfile\tfor 1\tgetaddrinfo\tgo\thandshake timeout\t"
            "httpclienterror\tidle\tinvalid username\tio $\tit\tit s\tjson\t"
            "jsondecodeerror expecting\tjsonexception\tmessage\tmost\tno route\tnpm\tof a\t"
            "on a\ton port\tpid 11111\tping\tpolling\tprivate\tproject\tprovider\tquickly\t"
            "read tcp\treadtimeouterror\treconnecting\trefused $\trequired $\tresource\t"
            "response status\tresulted\tresulted in\tsa\tseconds $\tsending\tserver at\t"
            "settings\tshort\tshowing\tsrv\tstore\tswitch\tt be\ttemporary\tthe http\t"
            "the system\ttimeout check\ttimes\tto reconnect\ttopic\tunavailable\tupdating\t"
            "url http\tverified\tvery\twas not\twas reset\twith timeout\tworker\twss\t下载\t"
            "个问\t况下\t响应\t器的\t地址\t握手\t机名\t测试\t的网\t连不\t连接\t链接\t（\t）\t；"
        ),
    ),
    (
        4,
        (
            "!\t)$\t1 1111\t1 111111\t11 network\t111 failed\t111 unauthorized\t1111 1\t"
            "1111 11\t6 steps\tCERTIFICATE\tCLASS\t^ aborterror\t^ device\t^ on\t^ upstream\t"
            "^后\ta certificate\ta message\tafter\tagain $\taltnames\tand i\tand no\tanswer\t"
            "api\tapp\tas oncomplete\tat https\tauthorised\tbe established\tbecause of\tbeing\t"
            "blocked\tbody\tbroker $\tcertificate error\tclient\tclosed $\tcom v1\t"
            "connected $\tconnection error\tconnection without\tcontain\tdaemon\t"
            "destination host\tdetail\tdev\tdid not\tdiscord\tdriver\tdropped\tdynamic\t"
            "econnrefused $\tencountered\teof $\terror event\terror reading\terror when\t"
            "existing\tfail with\tfailed to\tfailed with\tfine\tfirmware\tfound\t"
            "getaddrinfo eai_again\tglobal\th1 $\tha\thandshake error\thas a\thi\thostname\t"
            "hostname ip\thttp\thttps example\ti m\timage\tinvoke\tipv1\tjava net\t"
            "level debug\tlimit\tlink\tlonger\tmany requests\tmatch\tmatch certificate\t"
            "minute\tnegotiation\tnet\tnil $\tokhttp1\ton the\toncomplete\torg\tout connect\t"
            "out waiting\tpassword\tpassword $\tpeer\tpeer certificate\tport 11\tquery\t"
            "receive\trecord\trejected\trequested\treset by\tresolving\tresponseerror\t"
            "returns a\troute\ts altnames\ts certificate\tsaid\tsep\tserver $\tservice\tsince\t"
            "ssl\tt match\ttag\tthe game\tthere is\tthread 1\ttime i\tto handle\tto perform\t"
            "transfer\ttransporterror\ttrue $\ttrust\tu\tunknown error\tuses\tv1\tv1 1\t"
            "verification\tverify\twaiting\twe re\twell\twindow\twith the\tyour request\t不到\t"
            "与服\t出错\t务器\t失败\t怎么\t接服\t添加\t的连"
        ),
    ),
    (
        5,
        (
            "1 bytes\t1 column\t1 errno\t1 ms\t1 no\t11 111111111z\t11 jan\t11 oct\t"
            "111 warning\t111111111z\t1ms\t^ 111\t^ hostname\t^ http\t^ i\t^ network\t^ read\t"
            "^ request\t^ status\t^ web\t^与\t^启\t^报\t^提\t^目\t^请\t^调\t^都\t_ssl\t_ssl c\t"
            "abort $\taiohttp client_exceptions\tand then\tarchive\tas it\taway\tb1\tbackend\t"
            "bug $\tby user\tbytes read\tcancellederror $\tcannot\tcaused connection\tchrome\t"
            "cluster\tconnect econnrefused\tconnect network\tconnection abort\tcontainer\t"
            "disconnected from\te\terrno 1\terrno econnrefused\terror mainthread\tesp\t"
            "etimedout $\teven\texample $\texample org\tfailed network\tfailing\tfile usr\t"
            "found $\tfrom device\tgateway $\tgiving\thas been\thas not\theaders $\t"
            "homebridge\thttp request\thttps\timages\tin a\tin the\tinternal\tip $\t"
            "is available\tjan 1111\tkafka\tkeeps\tkey\tlibrary\tlocal $\tlong to\tlookup\t"
            "matching\tmore information\tmount\tms $\tnetty\tnot connected\tnot reach\t"
            "not responding\tnull\tobject at\tokhttp1 internal\tonline\toperation\tos\t"
            "please make\tproblem\tproxy server\tr\trc\trc 1\treached\tread timeout\treadline\t"
            "redirects\trefused 111\trefused connect\trequest was\trestarting\tretrying\t"
            "saying\tscripts\tserver\tserver on\tshows\tsize\tsoftware caused\t"
            "ssl sslhandshakeexception\tssl_accept\tstatus statuscode\tsure\t"
            "syntaxerror unexpected\tsyscall\tt connect\ttarget\tterminated\tterminating\tthe\t"
            "the response\tthe tls\tthrough\ttimeout issue\ttimeout when\ttls handshake\t"
            "tlsv1\tto http\ttraceback\ttried to\tunable\tunable to\tunhandled\tuploading\t"
            "url\turl handle\tus\tusr\tutil\twebsocket connection\twhen trying\twhile waiting\t"
            "winerror\twinerror 11111\twithin\tyour connection\tyour network\t之后\t出现\t"
            "名称\t失效\t恢复\t您的\t所有\t手机\t时候\t最近\t登陆\t请检\t调用\t还是"
        ),
    ),
    (
        6,
        (
            "!$\t11 111111111\t11 apr\t11 bytes\t11 in\t11 level\t111\t111 at\t111 port\t1111\t"
            "111111 1\t1x1\tSTATUS\tWORDS\t^ could\t^ dns\t^ errorcode\t^ java\t^ level\t"
            "^ timed\t^ type\t^ unexpected\t^[\t^`\t^也\t^导\t^开\taborterror\taccess\t"
            "according\taccording to\tactual\tagain\tallowed\tanonymous\tattempting\taxios\t"
            "beginning of\tbroker\tbut\tchannel\tclient 1\tcmd\tcode 1\tconcurrent\t"
            "connectionerror connection\tcontent length\tcurl 11\tdata $\tdata from\tde\t"
            "deadline exceeded\tdetails\tdial tcp\tdidn\tdidn t\tdisconnects\tdisplayed\t"
            "error unauthorized\terror_code\testablish a\tevery\texample net\texpired $\t"
            "failed 111\tfails\tfirefox\tfoo\tfr\tgateway\tgateway time\tgateway title\t"
            "go 111\th1\thead\thtml $\thttperror\thttpx\tid\tin 1\tio eofexception\tis too\t"
            "is unreachable\tjava\tjellyfin\tjson $\tlast error\tline\tloading\tmail\tmay be\t"
            "method get\tmodel\tmy\tno data\tnot\tnot allowed\tone or\topenai\tor more\t"
            "permission\tpermission denied\tproducer\treached $\treason\treply\trequest\t"
            "request canceled\trequest failed\trequest to\trequired\troutines\truntimeerror\t"
            "s1\tsecurity\tserver could\tservice is\tsite\tsometimes\tsubject\tsystem\ttcp\t"
            "temporary failure\tthe network\tthe website\tthere\ttimeout in\ttimeout waiting\t"
            "to do\tto fetch\tto receive\tto send\tto upload\ttoken $\ttrying\ttxt\tup $\t"
            "urlopen error\twarning\twhile\twhile reading\twith reason\tworking\tws\txx\t。\t"
            "不了\t不知\t了一\t使用\t发现\t器连\t总是\t报错\t未能\t法访\t由于\t解析\t设备\t"
            "请问\t这个\t都是\t，\t："
        ),
    ),
    (
        7,
        (
            "1 http\t1 ssl\t11\t11 11z\t11 error\t11 tls\t11 warn\t111 com\t1111 111\t"
            "1111 post\t11111\t11111 message\t1111111111 111\t11z\t?$\t^ asyncio\t^ but\t"
            "^ certificate\t^ connection\t^ exception\t^ invalid\t^ org\t^ system\t"
            "^ websocket\t^发\t^大\t^安\t^小\t^用\t^返\ta while\taborted a\tafter 11111ms\t"
            "an error\tapp $\tbridge\tclosed connection\tclosed the\tcode 11111\tcom request\t"
            "connecting to\tconnection closed\tdatabase $\tdeferred\tdevice\tdevices\t"
            "devices $\tendpoint\terrno etimedout\terror network\tfail\tfew\tfor this\t"
            "from client\tget\tget https\tgoogle\thttp www\ti have\ti ve\tif there\tinstall\t"
            "internal $\tis denied\tjava io\tlimiting\tmac\tmain\tmemory\tmqtt\tnginx\t"
            "no_error\tnull $\tpeer $\tport 111\tpost https\tproduction\trandom\treachable\t"
            "recent\tremote\treply from\treport\trequest aborted\trequest error\truby\truby 1\t"
            "running\tsha111\tsip\tsocket\tsockettimeoutexception timeout\tstatus line\tsync\t"
            "the service\ttimeout to\tto open\tto resolve\ttotal 1\tunexpected\tuser aborted\t"
            "valid for\twarn\twas canceled\twas closed\twebsite\tx111 certificate\t为什\t今天\t"
            "再试\t同步\t浏览\t知道\t确认\t络不"
        ),
    ),
    (
        8,
        (
            "1 s\t11 port\t1111111\t7 steps\t^ com\t^ io\t^ mqtt\t^ net\t^ no\t^ timeout\t^上\t"
            "^請\t^错\tafter 1\talways\tan ssl\tavailable\tbrowser\tc 1111\tcanceled $\t"
            "check that\tcom\tconnection could\tconnects\tconsumer\tdioexception\tdsn\t"
            "elasticsearch\terr\terrcode\tfailed\tfor some\tget http\thost\t"
            "internet connection\tis unavailable\tkey $\tkind\tlan\tleft\tlib\tlogin failed\t"
            "mainthread\tmqtt connection\tname resolution\tnetwork error\tnode 1\torigin\t"
            "port 11111\tposition 1\tprobably\treason connection\trequest request\tsafari\t"
            "self signed\tserver sent\tsetup\tsome\tstatuscode\tstuck\tsuccess\tsystem net\t"
            "the certificate\tthe site\ttimestamp\turl https\twhen using\twifi\tx11\t…\t么原\t"
            "但是\t取消\t回错\t存在\t当前\t是有\t的服\t络设\t账号"
        ),
    ),
    (
        9,
        (
            "11 xxx\t1111 get\t11111 ms\t<\t^ $\t^ add\t^ fatal\t^ grpc\t^ http1\t^ httpx\t"
            "^ message\t^ when\t^但\t^我\t^接\ta$\taborted by\tafter 11\tandroid\tapi example\t"
            "appears\tapr\tat timeout\tbytes\tcamera\tcertificate in\tcloud\tcom $\t"
            "communication\tconnect error\tconnection broken\tcontroller\tcritical\tdb\t"
            "disconnecting\tdocker\tdownload\terr 1\terr value\terror\terror a\terror connect\t"
            "error type\texceptions\texited\tfrom server\tgrpc\theartbeats\tin 11\tis the\t"
            "known\tldap\tmalformed\tmozilla\topen\tout at\tpl\tpod\tpost http\tprinter\t"
            "read econnreset\treceived\treported\treports\trequest fail\treturned\tright\t"
            "rpc error\tserver 1\tsqlstate\ttimeout after\ttimeout expired\tunavailable no\t"
            "uncaught\tupload\t以下\t务端\t后重\t正在\t段时\t点击\t络是"
        ),
    ),
    (
        10,
        (
            "1 content\t111 curl\t:\t^ cannot\t^ errno\t^下\tcontext canceled\tcoroutines\t"
            "curl\tdown\tended\terrmsg\terrorcode 1\tfails with\tfaraday\tgame\tgot\thad\t"
            "home\tif connection\tim\tline 111\tlocally\tmodbus\tnot be\tnot respond\tobject\t"
            "object $\tout after\tpreauth $\tscene\tscript\tservers\tssh\tsvc\ttime $\t"
            "timeout of\twebsocket\txxx\t上传\t建议\t打开\t远程"
        ),
    ),
    (
        11,
        (
            "111 in\tNUMBER\t^ unable\t`$\taborted\tcan t\tcc\tconnection with\t"
            "connectionreseterror 111\tdatabase\tdownloading\telapsed\tfetch\tfetching\thello\t"
            "hours\ti try\tietf\tjul 11\tme\tmessage connection\tretry 1\tsays\tseeing\t"
            "timeout before\tunexpectedly\tvideo\t文档"
        ),
    ),
    (
        12,
        (
            "1111ms\t^ redis\tbot\tby 111\tcancelling\tcaused by\terror domain\terror msg\ti\t"
            "kcferrordomaincfnetwork\tnet readtimeout\tserver has\ttimeout $\t一直\t显示"
        ),
    ),
    (
        13,
        (
            "1111111111\t1x1111 $\t^ code\t^ connect\terror socket\tfatal\tis disabled\tns\t"
            "nxdomain\toccurred\tout $\tout read\tqq\tuser $\t运行"
        ),
    ),
    (14, "^登\tcode 1111\terror econnrefused\texecuting\tlost $\tmsg timeout\tunauthorized $"),
    (15, "check your\terrno 111\tlooks\twhen i"),
    (16, "^ msg\t^ remote\tlost connection\tof 11111ms"),
    (17, "code 11\t}$"),
    (18, "^=\tyes"),
    (19, "and you\tseems"),
    (21, "getting"),
    (24, "*$"),
)

"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 27,356 texts that have a phrase of a failure: public reports and
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
BEFOREHAND = -3
ROWS: tuple[Row, ...] = (
    (-31, ";$"),
    (-30, "fix"),
    (-25, "^/"),
    (-24, "dialing\tdocs\t需要"),
    (-23, "import"),
    (-22, "timeout connect"),
    (-21, ",$\tclient 111\tconnect timed"),
    (-20, "^修\tignore"),
    (-19, "^.\tif"),
    (-18, "after the\tcatch\tconst\teconnrefused\tgoaway\tshould\t处理\t如果\t求超"),
    (-17, "11111 i\t^|\tgiven\tor the\tunauthorized\twhen the"),
    (-16, "^%\tby default\terror aborted\tint\tmeans\tthink\t|$\t解决"),
    (
        -15,
        (
            "111 info\t^ except\t^ fix\t^ if\t^#\t^:\t`\tavoid\tconnecttimeout\teconnreset\t"
            "handle\tif the\tmay\treject\tsupport\tusername or\t{$\t重置"
        ),
    ),
    (
        -14,
        (
            "CANCELED\t^ handle\t^ mar\t^如\tassert\tct\texpect\tfinal\tname timeout\tq\t"
            "return\tsockettimeoutexception\ttimeout client\ttimeout timeout\ttransaction"
        ),
    ),
    (
        -13,
        (
            "HINT\t^ catch\t^ raise\t^'\t^_\tclass\tcodes\tconnection timed\texc\tfixed\t"
            "handles\timprove\tits connection\tno connection\tnodes\ton line\tonce\tscope\t"
            "show\t接失"
        ),
    ),
    (
        -12,
        (
            "#\t111 forbidden\t:$\t^ assert\t^ class\t^ how\tassertequal\tcase\tdns\t"
            "error closed\tfeature\tgateway timeout\tloss\tminutes\torder\tp\trefused 1\t"
            "refused_stream\tself\tsuch as\ttests\ttreat\twhen a\t增加\t密码\t接断\t支持"
        ),
    ),
    (
        -11,
        (
            "1x11\tNAME_PATTERN\t^ 11111\t^ case\t^ feat\t^ fixed\t^ jul\t^ return\t^则\t"
            "added\tallow\tauthentication\tclose\tdns resolution\tduration\terror invalid\tf\t"
            "feat\thandling\tinstead\tip\tjul\tok\tpackage\tproperties\traises\treadtimeout\t"
            "router\tsearch\ttest\tthe client\ttimeout 11\ttimeout 1111\ttimeout for\t"
            "variable\twhat\twhen\tyaml\t}\t被拒"
        ),
    ),
    (
        -10,
        (
            "*\t=\t>\t^ 1\t^ issue\t^ your\t^<\tconnection refused\tconnector\tcount\td\tdo\t"
            "don\tdon t\tdrop\te g\tepipe\texample com\texcept\tfixes\tfun\tindicates\t"
            "location\tlost\tnot find\tof $\tp $\tpreviously\trequesttimeout\tretry after\t"
            "setting\tsign\ttimeout 1\tto parse\ttrue\tunknownhostexception\tupdate $\tuse\t"
            "user\tusername\tusually\t、\t可能\t客户\t接超\t是否\t次数\t默认"
        ),
    ),
    (
        -9,
        (
            "1 user\t11111 error\t^ a\t^ chore\t^ you\t^*\t^+\t^@\t^•\t^问\ta connection\t"
            "abort\taction\tadd\taiohttp\tan http\tanswers\tauthentication failure\tbackoff\t"
            "be canceled\tcerts\tchore\tconnect_timeout\tconnection failure\tconnection lost\t"
            "connecttimeoutexception\tdefault\tfailure for\tfrom 11\tftp\thas expired\thow\t"
            "indicate\tmismatch\tmodule\tout 1\tresp\trst_stream\ts s\tsep 11\tset\ttest $\t"
            "the host\ttimeout ms\ttimeout read\ttimeouts\twhether\twhich\twith an\t取超\t"
            "尝试\t时的\t网关\t载失"
        ),
    ),
    (
        -8,
        (
            "($\t1 error\t111 and\t111 bad\t111 internal\t^ added\t^ def\t^ dubbo\t"
            "^ handshake\t^ print\t^ td\t^ test\t^ this\t^ throw\t^ token\t^出\t^的\t^若\t"
            "a client\tadd a\tadmin\tauthenticate\tcannot read\tcase of\tchange\t"
            "client connection\tcode and\tconf\tconfiguration\tcontains\tdef\tdenied $\t"
            "error connecting\tetc\tevents\tfloat\tfor\tfor client\tfor connection\tfor user\t"
            "from 111\tfuture\tgoaway $\thas no\thttps github\timproved\tinclude\tincrease\t"
            "internal server\tjava lang\tlevel\tlogging\tloop\tmarked\tmeans that\tmeans the\t"
            "mechanism\tmode\tnormal\tnote\tnotification\tof connection\tor a\tprint\tpytest\t"
            "rather\trather than\trcpt\treason $\treconnect\trefused is\tresponses\ts\t"
            "service_unavailable\tside_effect\ttd\ttd $\ttimeout\tto a\ttoken in\tu11\t"
            "writetimeout\t书过\t功能\t如何\t或者\t检测\t正确\t立连\t返回"
        ),
    ),
    (
        -7,
        (
            "%\t1 steps\t11 operation\t111 1111\t?\t^ 1111\t^ await\t^ doc\t^ from\t^ in\t"
            "^ login\t^ retry\t^ t\t^ to\t^│\t^当\t^超\taccess to\taccessing\taddress 111\t"
            "append\tat position\tby the\tclient $\tconfigurable\tconn\tcontent type\tdoes\t"
            "dubbo\tearly\tenabled\tend\tenv\terr $\terror is\terror to\terror unable\t"
            "filename\tgeneric\tget connection\thandled\thappen\thttp status\tif a\tin $\t"
            "in seconds\tincludes\tinteger\tinterval\tit $\tkeep\tkeep alive\tkeepalive\t"
            "loaded\tlogs\tmax\tmust\tnot found\toccurs\tokhttp\ton connection\tpackets\t"
            "position\tpr\tproperly\tprotocol error\tref\treset\trst\tservice unavailable\t"
            "such host\tsyntax\tsyntax error\tthe broker\tthe device\tthe tcp\tthrow\tthrows\t"
            "time\ttimeout 111\ttimeout is\tto get\ttodo\ttypically\tunavailable $\tundefined\t"
            "within the\twithout\tx11_11\t不是\t时时\t端口\t系统\t网络\t自动\t设置\t资源\t重连"
        ),
    ),
    (
        -6,
        (
            "1 is\t111 network\t111 not\t1111 1111\t^ increase\t^ make\t^ name\t^ public\t"
            "^ self\t^ set\t^ sync\t^ todo\t^不\t^可\t^有\t^这\ta response\ta1\tafter timeout\t"
            "an\tan unexpected\tand a\tand read\tapr 11\tasyncio timeouterror\tbr\tclientid\t"
            "com 111\tconnectionrefusederror\tdata to\tdebug\tdescription\tdo not\te $\t"
            "error connection\terror handling\terror http\terror with\terrors are\text\t"
            "false $\tfast\tfn\tget timeout\tgetaddrinfo failed\tgive\tgroup\t"
            "handshake_failure\thttp timeout\tidle timeout\tindicates that\tip 111\t"
            "is configured\tit should\tit will\tjson parse\tlistening\tlock\tmake\tmanager\t"
            "messages $\tmongodb\tn $\tnever\tnew\tnormally\tnumber of\to\tparser\tparsing\t"
            "pending\traised\tready\treason timeout\trefused at\tremote server\tremote_ip\t"
            "remote_ip 111\trequest is\tresolved\tresult\tretryable\tserver cannot\tset to\t"
            "sleep\tslow\tsocket connection\tssl error\tstatus 111\tsuppress\tthe code\t"
            "the port\ttimeout 11111\ttimeout http\ttimeout server\ttoo many\ttrace\t"
            "unreachable $\tvar\tvm\twait\twhere\twhich is\twith 111\twith code\twork\tyet\t"
            "一个\t么办\t完成\t导致\t异常\t录失\t认证\t间内\t防火\t页面"
        ),
    ),
    (
        -5,
        (
            "+\t-\t1 to\t11 11\t11 pm\t11 server\t111 error\t111 no\t1111 failed\t"
            "11111111 ssl\t11s\t^ data\t^ feb\t^ is\t^ oct\t^ the\t^ title\t^ while\t^)\t^-\t"
            "^中\t^没\t^默\ta\tan invalid\tan unknown\tany\tapi timeout\tas\tasync\tauth\t"
            "back\tbe a\tbefore the\tbyte\tcan\tcancel\tcanceled\tcancelled\tcause the\t"
            "certificateerror\tcheck\tclients\tcloses\tcode to\tcommit\tcommunicate\t"
            "connection timeout\tcrash\tdelayed\tdeprecated\tdisplay\telse\tempty\t"
            "error timeout\terrors\terrors in\tetimedout\texceeded $\texception $\texpected\t"
            "failed unable\tfailure $\tflags\tgeneral\tgithub\there $\thttp response\t"
            "https www\tis\tis cancelled\tis lost\tis now\tissuer\tlambda\tlevel info\tlinux\t"
            "ll\tlog\tmachine\tmakes\tmap\tmilliseconds\tnext\tnot available\tnow\tof 111\t"
            "often\told\ton timeout\totherwise\tpem\tpipe\tpong\tpool\tport $\traise\t"
            "read timed\treasons\tremove\trequest timeout\trequest_timeout\tres\treset cancel\t"
            "result in\tretries 1\tretry on\troot\tsec\tserver to\tsessionid\tset the\t"
            "settimeout\tshutdown\tsocket is\tsocketexception connection\tstate\tstdout\t"
            "string\tthat\tthe connection\tthe database\tthese\ttimeout 11s\t"
            "timeoutexception $\ttimer\tto reach\tto the\tunderlying\tunit $\tup to\turl $\t"
            "utc\tv\tverification failed\tway\twhen connection\twhy\twill\t”$\t→\t。$\t中断\t"
            "中的\t关闭\t参数\t心跳\t有的\t服务\t重试"
        ),
    ),
    (
        -4,
        (
            '"\t1 failed\t111 timeout\t11111 at\t2 steps\t^ expected\t^ https\t^ jan\t'
            "^ remove\t^ syntaxerror\t^会\t^和\t^应\t^是\t^测\t^直\tadd timeout\tafter 1111\t"
            "already\talso\tand try\tanonymous at\tapply\taround\tasyncio cancellederror\t"
            "asynctimeout\tat the\tawait\tbad certificate\tbase\tbe\tbe reached\tbetter\t"
            "between\tbind\tbroken pipe\tcall\tcallback\tcertificate_verify_failed\tcode is\t"
            "connect 1\tconnection 1\tconnection on\tconnection timeouts\tcopy\tctx\tdelete\t"
            "developer\terror $\terror if\terror message\terror parsing\texplicit\tfailed $\t"
            "failed because\tfailures\tfeb 11\tfor example\tfrom 1\tgood\thelp\thost 11\t"
            "http client\tin case\tincluding\tinformation\tinit\tis a\tissues\tkt 11\tlast\t"
            "like\tlog1\tlong\tmean\tmicrosoft\tmight\tnetwork is\tnode $\tnodejs\tnone $\t"
            "not permitted\tnothing\ton $\tone of\topentimeout\topt\toptions\tor\torg apache\t"
            "permitted\tphp\tpostfix smtpd\tprevious\tprobe failed\tprovided\tproxyerror\t"
            "refused connection\trelay\trelease\trequests\treset $\trest\tseconds\tserver is\t"
            "serviceunavailable\tspecific\tsrc\tsslhandshakeexception\tstacktrace\tstart\t"
            "stream closed\tt resolve\ttest timeout\tthe event\tthe next\tthe request\t"
            "the timeout\ttheir\tthere was\tthis\ttimeout none\ttimeout option\t"
            "timeouterror $\tto connect\tto verify\ttr\ttransient\tts\tunless\tval\t"
            "validation\tvalue\twhere the\twhile connecting\twill not\twww example\tyou\t‘\t"
            "其他\t后再\t后端\t常的\t手机\t拒绝\t据库\t断开\t新增\t方法\t无效\t是什\t求失\t"
            "登录\t路由\t通常\t避免\t重启\t错误"
        ),
    ),
    (
        -3,
        (
            '"$\t&\t)\t0 steps\t1 at\t1 temporary\t11 111111\t11 warning\t111 client\t'
            "111 message\t1111 11111\t1111 hy111\t[\t^ canceled\t^ check\t"
            "^ connectionrefusederror\t^ e\t^ for\t^ log\t^ reason\t^$\t^断\t^未\tabout\t"
            "accepted\tadding\tapi $\tasyncio\tauto\tbad gateway\tbecause\tbuffer\t"
            "ca certificate\tcertificateexception\tchannel $\tclientrequest\tclosed\tcode $\t"
            "connection reset\tconnectionreseterror\tcould\tdeadline_exceeded\tdecoder\t"
            "denied\tduring the\tenetunreach\tensure\terror response\terrors $\texception in\t"
            "execute\texit\tfirst\tfirst certificate\tfor the\tfrom\tgateway error\tgw\t"
            "have a\thttps api\timpl\tinvalid json\tis $\tis not\tissue\titem\tjavax\tjson at\t"
            "line $\tlocalhost\tmain $\tmaking\tmany\tmethod $\tmissing\tname\tnot closed\t"
            "now the\ton\tone\topenssl\toptional\toutput\tpossible\tpostgres\trequest timed\t"
            "response 111\tresponse timeout\tretry\tsent\tserver disconnected\tspring\t"
            "sslcertverificationerror\tstatus code\tterminate\tthe first\tthis will\t"
            "timeout set\ttlssocket\tto 11\tto 111\tto fail\tto write\ttoomanyredirects\tui\t"
            "via\twaits\twe\t【\t】\t不能\t个错\t代理\t应用\t执行\t抛出\t日志\t暂时\t析失\t"
            "没有\t证失\t请稍\t超时\t通过\t重新"
        ),
    ),
    (
        -2,
        (
            "$\t(\t1 11\t1 111\t1 retry\t11 timeout\t111 can\t111 gateway\t1111 $\t111111\t"
            "WRAPPER\t^ an\t^ deadline\t^ example\t^ please\t^ requests\t^ response\t"
            "^ returns\ta 111\talert\tautomatically\tbefore\tcan be\tcert\tcertificate chain\t"
            "client 11\tclosing\tconnecttimeouterror\tcontext\tdec\tdisconnected $\ten\t"
            "error 111\terror on\tex\texample\texceeded\texpecting value\tfailed error\t"
            "http 111\tin time\tincreasing\tinternal error\tis invalid\tis off\tkt\tktor\t"
            "log $\tnetwork $\tof the\toff $\toserror\tpid\tpublic\tpull\trpc\tsee\tso\t"
            "socket $\tstatuscode 111\tsystem threading\tthe operation\tthose\tthreading\t"
            "token\tuntil\tuntil the\twant\twrite\t原因\t接不\t正常\t状态\t稍后\t证书\t遇到"
        ),
    ),
    (
        -1,
        (
            ",\t11 1\t11 at\t111 1\t111 11\t111 111\t111 connection\t111 warn\t4 steps\t"
            "5 steps\t\\\t]$\t^ 11\t^ git\t^ info\t^a\t^{\t^证\tand the\tapplication\tapps\t"
            "attempted\tby\tc\tcanceled by\tclient timeout\tconfig\tconnection failed\t"
            "connection from\tcreate\tdeadline\tdial\tentry\terror 1\terror at\tevent\t"
            "failure in\tget this\ti get\tinto\tkubernetes\tl\tname $\tnetwork connection\tno\t"
            "pass\tresolve\tresolve host\tsecond\tsession\tsomething\tsource\tstill\tthat the\t"
            "then\tto\ttoo\t{\t~\t一下\t不可\t无法\t是网\t程序\t络连\t节点\t请重\t連線\t问题"
        ),
    ),
    (
        1,
        (
            "'\t'$\t111 request\t111s\t2 lines\t]\t^ access\t^为\t^查\t^读\t_\tbad\tboth\t"
            "cause\tcertificates\tdata\tdisconnect\tdns $\tdrops\tdue\tdue to\tduring\t"
            "handshake\tit is\tlogin $\tnet sockettimeoutexception\tnetworkerror\tof\tof json\t"
            "proxy\tpublish\tsend\tsock\tsql\tsrv\ttemporary\tthe server\ttls\ttook\tusing\t"
            "was\tweb\twith\twrong\t办法\t可用\t收到\t法连\t示网"
        ),
    ),
    (
        2,
        (
            "1 retries\t1 seconds\t1 timeout\t111 $\t111 for\t3 steps\t^ all\t^ api\t^ error\t"
            "^ failed\t^ socket\t^ upstream\t^ w\t^客\t^网\t^而\tagain $\tall\tapi error\t"
            "argument\tbe resolved\tblocked\tbutton\tcam\tcancelled $\tcauses\tcheck the\t"
            "completed\tconnect $\tconnection to\tconnections $\tcreating\tcurrently\t"
            "denied for\tdesc transport\tdirectory\tdiscord\teconnrefused 111\texecution\t"
            "expired certificate\tfile\tfound in\thandler\thandshake with\thigh\thtml\tindex\t"
            "insecure\tis disconnected\tmessage\tnon\tnot responding\toff\ton 111\ton the\t"
            "out in\tparse error\tphp warning\tplease\tprocessing\tread connection\treceiving\t"
            "response\treturn code\trtsp\ts $\tserver error\tsettings\tso the\tsocket to\t"
            "ssl handshake\tstream\tsync failed\tthe http\tthe user\tthis error\ttimed\t"
            "timed out\tto host\tunavailable\tunexpected eof\tupdated\tvalid\tverify\twithin\t"
            "长时"
        ),
    ),
    (
        3,
        (
            "\n\t1\t111 too\t1111 ssl\t11111 1\t1a\t1s $\t6 steps\t@\t^ can\t^A\t^启\t^无\t"
            "^能\t^请\t^连\ta certificate\tan exception\tattempt failed\tbeing\tbody\tbuild\t"
            "ca\tcertificate s\tconnection closed\tconnection error\tcontact\tcontain\t"
            "could not\tcouldn\tcouldn t\tdaemon\tdevice $\tdownloaded\tehostunreach\t"
            "enetunreach network\teof $\terr 111\terror an\terror desc\terror no\t"
            "error reason\terror when\terrors when\texchange\texpired\tfailed connection\t"
            "failed ssl\tfails to\tfound\tget the\thas\thost name\thttpclienterror\tid 1\t"
            "input\tio $\tipv1\tis still\tit\tjson\tjsonexception\tlater\tmatching\tmessage $\t"
            "network socket\tnil\tnil $\tnone\tnpm\toffline\ton a\ton client\torg\tovpn\tping\t"
            "provider\tquery\tquickly\tread tcp\treadtimeout $\treadtimeouterror\t"
            "reconnecting\trefused $\trestarting\tresulted\tresulted in\tsaid\tseconds $\t"
            "sending\tservice\tsockettimeoutexception connect\tssl connection\tstarted\t"
            "switch\ttimes\tto offline\tto remote\ttrue $\tunix\turl http\tusers\tuses\tv1\t"
            "very\twe re\twere\twhile reading\twith timeout\tyour\tyour request\t’\t况下\t"
            "出现\t出错\t响应\t地址\t握手\t测试\t访问\t连不\t链接\t（\t）\t？$"
        ),
    ),
    (
        4,
        (
            "!\t)$\t.$\t1 1111\t1 11111\t11 1111\t11 errno\t111 errors\t111 proxy\t"
            "111 unauthorized\t1111 11\t11111 11\t11s $\t^ abort\t^ errors\t^ i\t^ level\t"
            "^ network\t^ on\t^ web\t^使\t^后\t^日\t^设\ta message\ta timeout\taddress\tafter\t"
            "allowed\tand i\tapi\tas oncomplete\tat https\tattempts\tauthorised\tbroker $\t"
            "by user\tcan not\tcausing\tcertificate verification\tchrome\tclient\t"
            "clientconnectorerror cannot\tclosed $\tcode 1\tcode econnreset\tcom v1\t"
            "connected\tconnecting\tconnection\tconnection without\tde\tdestination host\t"
            "detail\tdid not\tdidn\tdidn t\tdown $\tdynamic\te\teconnrefused $\tencountered\t"
            "environment\terrno econnrefused\terrno etimedout\terror request\texample $\t"
            "exception\texisting\tfor 1\tfrom socket\tgetaddrinfo\tglobal\tgo\th1 $\t"
            "handshake $\thas a\thostname\thttp request\tidle\tindicate success\tinternal\t"
            "invoke\tis there\tit s\tjava net\tjsondecodeerror expecting\tlevel debug\t"
            "localhost 1111\tlonger\tm\tmany requests\tmost\tnames\tnative\tnegotiation\tnet\t"
            "node_modules\tnot allowed\tnull\tokhttp1\ton port\tout connect\tout waiting\t"
            "packages\tpanicked\tpassword\tpassword $\tpeer\tpeer certificate\tpom\tprivate\t"
            "problem\tproject\tpush\tread timeout\treceive\trecord\trequested\trequired $\t"
            "resource\tresponse status\tretrying\treturns a\ts certificate\tsa\tsep\tserver $\t"
            "server at\tserver connection\tshowing\tsince\tsize\tssl sslhandshakeexception\t"
            "status_code\tstop\tstream_socket_client\tsuccess 111\tsystem\tt connect\tt match\t"
            "target\tthe system\ttime i\ttimeout check\ttimeout code\tto handle\tto open\t"
            "to perform\tto reconnect\ttopic\ttransporterror\ttrust\tunhandled\tunknown error\t"
            "updating\tv1 1\twaiting\twas 111\twebsockets\twell\twindow\tworker\twss\txxxx\t"
            "。\t下载\t不到\t与服\t么解\t失效\t报错\t机名\t添加\t由于\t的网\t的证\t的连\t设备\t"
            "请问\t连接\t）$"
        ),
    ),
    (
        5,
        (
            "1 111111\t1 bytes\t1 ms\t11 apr\t11 jan\t11 unavailable\t111\t111 failed\t1111 1\t"
            "11111\t111111 1\t1ms\t8 steps\tCLASS\t^ 111\t^ could\t^ device\t^ hi\t^ hostname\t"
            "^ http\t^ read\t^ request\t^[\t^`\t^也\t^目\t^返\t_ssl\t_ssl c\taccess\t"
            "after 11111ms\taltnames\tanswer\tapp\tas it\taxios\tb\tb1\tbecause the\tbug $\t"
            "but\tbut when\tcancellederror $\tcertificate error\tcertificate for\tcipher\t"
            "cluster\tcn\tconnect econnrefused\tconnect network\tconnection aborted\t"
            "container\tdata from\tdisconnected from\tdisplayed\tdriver\terrno\terror 11111\t"
            "error code\terror event\terror mainthread\tetimedout $\tevery\texpired $\texport\t"
            "failed 1\tfailed 11\tfailed network\tfailed to\tfailed with\tfails\tfirefox\t"
            "found $\tfrom device\tgateway $\tgetaddrinfo eai_again\tha\thandle handle\t"
            "handshake error\thandshake timeout\thas been\thas not\thead\thi\thomebridge\t"
            "hostname ip\thtml $\thttp\timage\timages\tin connection\tin the\tis refused\t"
            "is unreachable\tjan 1111\tjson $\tkey\tknow\tlibrary\tlocal $\tlocalhost 11111\t"
            "lookup\tmatch\tmatch certificate\tmethod get\tmore information\tmount\tnginx\t"
            "no route\tnot connected\tnot reach\tobject at\tokhttp1 internal\tone or\tor more\t"
            "os\tplease make\tport 111\tproxy server\tr\trc\trc 1\treached\treadline\t"
            "redirects\trejected\tremote\tresolution $\troutines\trunning\ts altnames\tsaying\t"
            "scripts\tself signed\tserver\tserver 1\tservice is\tshows\tsocket\tssl\t"
            "ssl_accept\tssl_connect\tstatus line\tstream error\tsubject\tsure\tsyscall\tt be\t"
            "tag\ttcp\tthe\tthrough\ttimeout issue\ttitle head\ttlsv1\tto receive\tto upload\t"
            "traceback\ttried to\ttry to\tunable\tunable to\tup $\tuploading\turl\turl handle\t"
            "usr lib\tve\tversion number\twas not\twhen trying\twhile waiting\twrong version\t"
            "x111\tyour network\t之后\t了一\t以正\t再试\t务器\t名称\t失败\t小米\t态码\t怎么\t"
            "浏览\t经常"
        ),
    ),
    (
        6,
        (
            "1 http\t11 111111111z\t11 bytes\t11 error\t11 in\t11 network\t11 oct\t"
            "111 warning\t1111\t111111111z\t1111ms $\t1x1\tCERTIFICATE\t^ asyncio\t"
            "^ connection\t^ dns\t^ java\t^ timed\t^ unexpected\t^ websocket\t^报\t^系\t^调\t"
            "^都\tactual\tafter 1\taiohttp client_exceptions\tam\tand no\tarchive\tattempting\t"
            "away\tbackend\tbe established\tbeginning of\tbut the\tcannot\tchannel\tclient 1\t"
            "closed connection\tcmd\tcode 111\tcode 11111\tcolumn 1\tconcurrent\t"
            "connection and\tcrashes\tcustom_components\tdata $\tdeadline exceeded\t"
            "error reading\terror unauthorized\tesp\testablish a\teven\tfailed 111\tfailing\t"
            "foo\tfor https\tfrom client\tgateway time\tgateway title\tget\tget http\tgiving\t"
            "go 111\thttperror\thttps\ti ve\tid\tinvalid username\tio eofexception\tip $\t"
            "is available\tis too\tis up\tit was\tjava\tjellyfin\tkafka\tkeeps\tkind\t"
            "last error\tlevel error\tlimit\tmac\tmay be\tmqtt_client\tms $\tmsg error\t"
            "no data\tnot\tonline\topenai\toperation\tout error\tport 11\tproducer\trandom\t"
            "reached $\treason\trefused 111\trefused connect\treport\trequest\t"
            "request canceled\trequest to\truntimeerror\tserver on\tsip\tstatus statuscode\t"
            "sync\ttemporary failure\tterminated\tthe game\tthe tls\tthe website\tthere is\t"
            "timeout in\ttimeout to\ttimeout waiting\ttimestamp\ttls connection\tto do\t"
            "to fetch\tto respond\tto send\ttoken $\ttransfer\tusr\tutil\t"
            "websocket connection\twinerror\twinerror 11111\twith reason\twith the\tws\txx\t"
            "your connection\t不了\t为什\t使用\t务端\t发现\t同步\t器连\t总是\t恢复\t您的\t"
            "所有\t接服\t未能\t解析\t调用\t还是\t这个\t都是"
        ),
    ),
    (
        7,
        (
            "1 ssl\t11\t11 111111111\t11 11z\t11 warn\t111 at\t111 com\t111 port\t11z\t"
            "7 steps\tSTATUS\t^ but\t^ certificate\t^ errno\t^ exception\t^ grpc\t^ invalid\t"
            "^ status\t^ type\t^发\t^导\t^小\t^开\t^提\t^用\taborted a\taborted by\t"
            "aborterror\taccording\taccording to\tagain\talways\tapp $\tappears\tat timeout\t"
            "available\tbridge\tbroker\tbrowser\tcheck that\tcom\tcom $\tcom request\t"
            "completion\tconnecting to\tconnectionerror connection\tcontent length\t"
            "controller\tcurl 1\tcurl 11\tdetails\tdevices\tdevices $\tdial tcp\tdisconnects\t"
            "endpoint\terror network\terror_code\texample net\tfail\tfailed\tfailed from\t"
            "for this\tfr\tgateway\th1\thost\thttp www\thttpsconnectionpool\t"
            "httpsconnectionpool host\thttpx\tin 1\tinstall\tinternal $\tinternet connection\t"
            "is denied\tis unavailable\tjava io\tkey $\tlan\tleft\tline\tloading\tmail\t"
            "mainthread\tminute\tmqtt\tmy\tobject\topen\tpeer $\tpermission\t"
            "permission denied\tpost https\tpreauth $\tproduction\treason connection\treply\t"
            "reply from\trequest aborted\trequest error\trequest failed\trequest was\t"
            "required\tresponded\truby\truby 1\ts1\tsecurity\tsockettimeoutexception timeout\t"
            "sometimes\tthe network\tthe site\tthere\ttimestamp 1111\tto download\tto http\t"
            "trying\ttxt\tuser aborted\tvalid for\twarn\twarning\twas canceled\twas closed\t"
            "while\tx111 certificate\t不知\t今天\t当前\t最近\t知道\t账号\t远程\t，\t："
        ),
    ),
    (
        8,
        (
            "1 s\t11 level\t11 tls\t111 curl\t1111 111\t1111 post\t1111111111 111\t11111ms\t"
            "?$\tWORDS\t^ $\t^ com\t^ net\t^ no\t^ system\t^ timeout\t^安\t^错\ta while\t"
            "an error\tan ssl\tand then\tanonymous\tapi example\tapr\tc 1111\tcanceled $\t"
            "communication\tconnect error\tconnection could\tconnects\tcurl\tdatabase $\tdb\t"
            "device\tdisconnecting\tdown\telapsed\telasticsearch\terr value\tfaraday\tfew\t"
            "get https\tgrpc\theartbeats\thome\tietf\tlimiting\tlogin failed\tmain\tmozilla\t"
            "mqtt connection\tno_error\tnode 1\tnull $\tpost http\treachable\trecent\t"
            "reported\treports\trequest request\tscript\tsetup\tsha111\tsome\tstatuscode\t"
            "stuck\tthe application\tthe certificate\tthe service\tunexpected\tus\twebsite\t…\t"
            "么原\t但是\t回错\t存在\t是有\t法访\t点击\t的服\t确认\t络不\t络是\t络设\t请检"
        ),
    ),
    (
        9,
        (
            "!$\t11 port\t11111 ms\t1111111111\t1111ms\t<\t^ fatal\t^ http1\t^ httpx\t^ io\t"
            "^ mqtt\t^ org\t^上\t^但\t^大\t^我\t^接\t^請\tabort $\tafter 11\tbytes\tcamera\t"
            "consumer\tdioexception\terror\terror a\terror connect\terror msg\texceptions\t"
            "for some\tgoogle\thad\ti try\tim\tis the\tldap\tlocally\tmalformed\tmemory\t"
            "model\tnetwork error\torigin\tout after\tout at\tpl\tprinter\tprobably\t"
            "read econnreset\treceived\tretry 1\treturned\trpc error\tsafari\tsays\tseems to\t"
            "site\tsystem net\ttimeout expired\ttimeout of\tto resolve\ttotal 1\t"
            "unavailable no\tuncaught\tupload\turl https\turn\twhen using\tworking\tx11\t以下\t"
            "取消\t正在"
        ),
    ),
    (
        10,
        (
            "1 content\t11 xxx\t1111 get\t1111111\t:\t^ cannot\t^ message\t^ when\ta$\t"
            "aborted\tandroid\tcan t\tcertificate in\tcloud\tcoroutines\tcritical\tdsn\tended\t"
            "err\terr 1\terrcode\terrmsg\terror type\texited\tfails with\tfrom server\thello\t"
            "if connection\tin 11\tjul 11\tline 111\tme\tmodbus\tnot be\tnot respond\tns\t"
            "position 1\trequest fail\tright\tserver sent\tsqlstate\tsvc\ttime $\t"
            "urlopen error\tvideo\twifi\t后重\t段时"
        ),
    ),
    (
        11,
        (
            "^ add\t^下\tbot\tby 111\tcaused by\tcc\tconnection broken\tconnection with\t"
            "database\tdocker\tdownload\tdownloading\tfetch\tfetching\tgame\tgot\thours\t"
            "is disabled\tknown $\tpod\tscene\tseeing\tserver has\tservers\tssh\tsshd\t"
            "timeout $\ttimeout after\ttimeout before\twebsocket\t上传\t建议\t打开"
        ),
    ),
    (
        12,
        (
            "NUMBER\t^ code\t^ connect\t^ redis\t^ unable\t`$\tconnectionreseterror 111\t"
            "errno 111\terror domain\ti\ti have\tkcferrordomaincfnetwork\tmessage connection\t"
            "msg timeout\tnxdomain\tobject $\toccurred\tunexpectedly\t一直\t文档\t显示"
        ),
    ),
    (
        13,
        (
            "111 in\t^ remote\tcancelling\tcontext canceled\tfatal\tlost $\tnet readtimeout\t"
            "of 11111ms\tout $\tout read\tuser $\txxx"
        ),
    ),
    (
        14,
        (
            "1x1111 $\t^登\tcheck your\tcode 1111\terror socket\terrorcode 1\texecuting\t"
            "unauthorized $\t运行"
        ),
    ),
    (15, "^ msg\tlooks\tlost connection\tqq\twhen i"),
    (16, "error econnrefused\t}$"),
    (17, "^=\tseems"),
    (18, "code 11\tyes"),
    (19, "and you"),
    (23, "getting"),
    (25, "*$"),
)

"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 27,059 texts that have a phrase of a failure: public reports and
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
BEFOREHAND = -6
ROWS: tuple[Row, ...] = (
    (-31, ";$"),
    (-29, "fix"),
    (-25, "^/\tdocs\t需要"),
    (-24, "dialing"),
    (-22, "import\ttimeout connect"),
    (-21, "client 111\tconnect timed"),
    (-20, ",$\t^修"),
    (-19, "^.\tif\tignore\tshould\tunauthorized"),
    (-18, "catch\tconst\teconnrefused\tgiven\t处理\t如果"),
    (-17, "11111 i\tafter the\tgoaway\twhen the\t求超"),
    (-16, "111 info\t^%\t^|\terror aborted\tint\tmeans\tor the\tthink\t|$"),
    (
        -15,
        (
            "^ fix\t^ if\t^:\t`\tavoid\tby default\teconnreset\tfinal\thandle\tmay\t"
            "name timeout\tsupport\tusername or\t{$"
        ),
    ),
    (
        -14,
        (
            "CANCELED\t^ catch\t^ except\t^#\t^如\tassert\tassertequal\tconnecttimeout\t"
            "expect\tif the\tonce\tq\treject\treturn\tself\tsockettimeoutexception\t"
            "timeout timeout\ttransaction\t解决\t重置"
        ),
    ),
    (
        -13,
        (
            "HINT\t^ class\t^ handle\t^'\t^_\tcase\tclass\tcodes\tconnection timed\tct\t"
            "enabled\texc\tfixed\thandles\timprove\tits connection\ton line\tscope\t"
            "timeout client"
        ),
    ),
    (
        -12,
        (
            "#\t111 forbidden\t:$\t^ assert\t^ how\t^ jul\t^ raise\tdns\tgateway timeout\t"
            "handling\tloss\tno connection\tnodes\torder\tp\treadtimeout\trefused 1\t"
            "refused_stream\tshow\ttests\tthe client\twhen a\t增加\t密码\t接失\t接断\t支持"
        ),
    ),
    (
        -11,
        (
            "1x11\tNAME_PATTERN\t^ case\t^ feat\t^ mar\tadded\tclose\tconnection refused\td\t"
            "duration\terror closed\terror invalid\texample com\texcept\tf\tfeat\tip\tjul\t"
            "minutes\tok\tpackage\tproperties\tsearch\tsetting\tsuch as\ttimeout 11\t"
            "timeout 1111\ttimeout for\tunknownhostexception\tvariable\twhat\twhen\t}\t、\t"
            "客户\t次数\t被拒"
        ),
    ),
    (
        -10,
        (
            "*\t=\t^ 1\t^ 11111\t^ fixed\t^ issue\t^ return\t^ your\t^<\t^则\tallow\t"
            "authentication\tconfiguration\tcount\tdenied $\tdns resolution\tdo\tdon\tdon t\t"
            "drop\te g\tepipe\tfeature\tfun\thas expired\tindicates\tmodule\tnot find\tof $\t"
            "p $\traises\trequesttimeout\tretry after\trouter\trst_stream\ts s\tsign\ttest\t"
            "timeout 1\tto parse\ttreat\ttrue\tupdate $\tuser\tusername\tyaml\t尝试\t接超\t"
            "是否\t默认"
        ),
    ),
    (
        -9,
        (
            "($\t1 user\t11111 error\t>\t^ chore\t^ you\t^*\t^@\t^•\t^若\ta connection\tabort\t"
            "action\tadd\taiohttp\tan http\tanswers\tauthentication failure\tbackoff\t"
            "be canceled\tcase of\tcerts\tchange\tchore\tconnect_timeout\tconnection failure\t"
            "connector\tdefault\tevents\tfailure for\tfixes\tfrom 111\tftp\tfuture\t"
            "https github\tinclude\tincrease\tlocation\tlost\tpreviously\tresp\tsep 11\tset\t"
            "the host\ttimeouts\tuse\twhich\twith an\t取超\t可能\t网关"
        ),
    ),
    (
        -8,
        (
            "111 1111\t111 bad\t111 internal\t^ 1111\t^ a\t^ added\t^ dubbo\t^ handshake\t"
            "^ in\t^ print\t^ td\t^ this\t^ throw\t^+\t^的\ta client\tadd a\taddress 111\t"
            "admin\tcannot read\tclient connection\tconn\tconnection lost\t"
            "connecttimeoutexception\tcontains\tdebug\tdef\tdoes\tdubbo\terror connecting\t"
            "error handling\terror unable\terror with\tetc\tfloat\tfor\tfor client\t"
            "for connection\tfrom 11\tgoaway $\thow\timproved\tinternal server\tloaded\t"
            "logging\tloop\tmarked\tmax\tmeans that\tmismatch\tnever\tnot found\tnote\t"
            "notification\tof connection\ton connection\tor a\tprint\trather\trather than\t"
            "rcpt\treconnect\trefused is\tresponses\tservice_unavailable\ttd\ttd $\tthe tcp\t"
            "timeout\ttimeout 111\ttimeout ms\ttimeout read\tu11\tusually\twhether\t"
            "writetimeout\tx11_11\t功能\t如何\t或者\t时的\t正确\t网络\t载失\t返回"
        ),
    ),
    (
        -7,
        (
            "%\t1 error\t111 and\t111 not\t?\t^ await\t^ doc\t^ from\t^ public\t^ retry\t"
            "^ set\t^ t\t^ test\t^ to\t^ todo\t^ token\t^│\t^出\t^当\t^超\taccessing\tappend\t"
            "at position\tauthenticate\tclient $\tcode and\tconf\tconfigurable\tcontent type\t"
            "crash\tdo not\tearly\terr $\terror is\terror to\tfor user\tgeneric\thappen\t"
            "has no\tif a\tin $\tin seconds\tincludes\tinstead\tinterval\tip 111\tjson parse\t"
            "keep\tkeep alive\tkeepalive\tlevel\tlistening\tlogs\tmachine\tmeans the\t"
            "mechanism\tmessages $\tmode\tmust\tnormal\tnumber of\toccurs\tout 1\tpackets\t"
            "position\tprotocol error\tpytest\treason $\treset\ts\tservice unavailable\t"
            "side_effect\tsyntax error\ttest $\tthe device\tthrow\tthrows\ttime\ttimeout http\t"
            "timeout is\ttodo\ttoken in\ttrace\ttypically\tunavailable $\tundefined\t"
            "unreachable $\tvar\twait\tway\twithin the\twithout\t不是\t书过\t时时\t检测\t立连\t"
            "端口\t系统\t自动\t设置\t资源\t重连"
        ),
    ),
    (
        -6,
        (
            "+\t1 is\t11 operation\t11 server\t111 error\t111 network\t1111 1111\t^ increase\t"
            "^ login\t^ name\t^不\t^可\t^问\ta response\ta1\taccess to\tafter timeout\tan\t"
            "an unexpected\tand a\tand read\tas\tauth\tby the\tclientid\tcloses\t"
            "connectionrefusederror\tdescription\te $\telse\tempty\tend\tenv\t"
            "error connection\terror http\terrors are\text\tfailed $\tfailure $\tfalse $\t"
            "fast\tfilename\tfn\tget connection\tget timeout\tgetaddrinfo failed\tgive\tgroup\t"
            "handled\thttp status\thttp timeout\tindicate\tindicates that\tinstead of\t"
            "integer\tis configured\tit $\tit will\tlevel info\tlock\tmanager\tmilliseconds\t"
            "mongodb\tn $\tnew\tnormally\to\tof 111\toften\tokhttp\tparser\tparsing\tpending\t"
            "pr\tproperly\traise\traised\tready\treasons\tref\tremote server\tremote_ip\t"
            "remote_ip 111\tremove\trequest is\tresolved\tretryable\trst\tset to\tsleep\t"
            "ssl error\tstatus 111\tsuch host\tsyntax\tthe broker\tthe port\ttimeout 11111\t"
            "to a\tto get\ttoo many\tvm\twhen no\twhich is\twhy\twith 111\twith code\twork\t"
            "么办\t到服\t完成\t导致\t认证\t间内\t防火\t页面"
        ),
    ),
    (
        -5,
        (
            "-\t1 https\t1 steps\t1 to\t11 11\t111 no\t1111 failed\t11111111 ssl\t11s\t^ data\t"
            "^ feb\t^ https\t^ is\t^ make\t^ oct\t^ sync\t^ the\t^ title\t^ while\t^ with\t^$\t"
            "^)\t^-\t^中\t^有\t^没\t^解\t^这\t^默\ta\tapi timeout\tapr 11\tasync\t"
            "asyncio timeouterror\tbe a\tbetween\tbr\tcall\tcan\tcancel\tcanceled\tcancelled\t"
            "certificateerror\tclients\tcode to\tcommit\tcommunicate\tconnection for\tdelayed\t"
            "deprecated\tdisplay\terror if\terror message\terror timeout\terrors\terrors in\t"
            "etimedout\texception $\texpected\tfailed because\tfailed unable\tgithub\t"
            "handshake_failure\there $\thttps www\tidle timeout\tis\tis cancelled\tissuer\t"
            "java lang\tlast\tlinux\tll\tlog\tmake\tmakes\tmight\tnodejs\tnot available\tnow\t"
            "old\ton timeout\tor\totherwise\tpem\tpipe\tpong\tpool\treason timeout\t"
            "refused at\trequest timeout\trequest_timeout\treset $\treset cancel\tresult\t"
            "retry on\tseconds\tserver cannot\tserver to\tset the\tsettimeout\tslow\t"
            "socket connection\tsocket is\tsocketexception connection\tstate\tstdout\tstring\t"
            "that\tthe code\tthe connection\tthe mqtt\tthe timeout\tthese\ttimeout 11s\t"
            "timeout server\ttimeoutexception $\ttimer\tto reach\tto the\tts\tunderlying\t"
            "unit $\turl $\tutc\twas refused\twe\twhen connection\twhere\twill\t”$\t一个\t"
            "中的\t参数\t异常\t录失\t心跳\t求失\t遇到\t避免\t重新\t重试"
        ),
    ),
    (
        -4,
        (
            '"\t$\t1 failed\t11 pm\t111 message\t111 timeout\t11111 at\t[\t^ app\t^ expected\t'
            "^ for\t^ jan\t^ log\t^ remove\t^ syntaxerror\t^会\t^和\t^应\t^断\t^是\t^测\t^直\t"
            "about\tadd timeout\tafter 1111\talso\tan invalid\tan unknown\tanonymous at\tany\t"
            "apply\taround\tasyncio cancellederror\tasynctimeout\tat the\tawait\tback\t"
            "bad certificate\tbase\tbe\tbetter\tbind\tbroken pipe\tbyte\tcallback\tcause the\t"
            "certificate_verify_failed\tcertificateexception\tcheck\tcode is\tcom 111\t"
            "connect 1\tconnection 1\tconnection on\tconnection timeout\tconnection timeouts\t"
            "copy\tcould\tctx\tdelete\tdocs web\tensure\terror $\terror parsing\terrors $\t"
            "exceeded $\tfailures\tfeb 11\tflags\tfrom 1\tgeneral\tgood\thost 11\thttp client\t"
            "http response\thttps developer\tincluding\tinit\tis a\tissue\tissues\titem\t"
            "kt 11\tlambda\tlog1\tmany\tmap\tmean\tmessage for\tmissing\tname\tnext\tnode $\t"
            "none $\tnot permitted\ton $\tone of\topentimeout\topt\toptions\toutput\t"
            "permitted\tphp\tport $\tpossible\tpostfix smtpd\tprior\tprobe failed\tprovided\t"
            "proxyerror\tread timed\trefused connection\trelay\trelease\tresponse 111\trest\t"
            "result in\troot\tserver is\tserviceunavailable\tsessionid\tshutdown\tspec\t"
            "sslhandshakeexception\tstacktrace\tstart\tsuppress\tt resolve\ttake\t"
            "test timeout\tthe database\tthe event\tthe first\tthe next\tthe request\ttheir\t"
            "there was\ttimeout none\ttimeouterror $\tto 11\tto connect\tto s\tto verify\ttr\t"
            "transient\tunless\tus docs\tv\tval\tvalidation\tvalue\twhere the\t"
            "while connecting\twill not\twww example\tyet\tyou\t‘\t→\t个错\t中断\t关闭\t其他\t"
            "后端\t常的\t手机\t拒绝\t据库\t新增\t无效\t有的\t登录\t路由\t通常\t通过\t重启\t错误"
        ),
    ),
    (
        -3,
        (
            '"$\t&\t)\t1 at\t1 retry\t11 warning\t111 client\t1111 11111\t1111 hy111\t111111\t'
            "^ an\t^ canceled\t^ check\t^ connectionrefusederror\t^ e\t^ reason\t^ response\t"
            "^响\t^未\ta 111\talready\tasyncio\tauthentication failed\tauto\tbad gateway\t"
            "be reached\tbefore the\tbuffer\tcan be\tchannel $\tclientrequest\tclosed\t"
            "connection reset\tconnectionreseterror\tdeadline_exceeded\tdecoder\tdeveloper\t"
            "enetunreach\terror response\texception in\texecute\texplicit\tfailed error\t"
            "first\tfirst certificate\tfrom\tgateway error\tgw\thttpstatus\tignored\t"
            "information\tinternal error\tinvalid json\tis $\tis currently\tis lost\tis not\t"
            "is off\tjavax\tjson at\tktor\tlike\tline $\tmock\tnot resolve\tnothing\toff $\t"
            "on\topenssl\toption\toptional\tprevious\trequest timed\trequests\t"
            "response timeout\tretry\tsent\tserver disconnected\tspring\tsrc\t"
            "sslcertverificationerror\tstatus code\tstatuscode 111\tstream closed\tterminate\t"
            "the operation\tthis\tthis will\ttimeout option\ttimeout set\ttlssocket\tto 111\t"
            "to fail\tto write\ttoken\ttoomanyredirects\tverify failed\tversion\tvia\twaits\t"
            "。$\t一下\t代理\t会报\t后再\t应用\t执行\t断开\t方法\t日志\t是什\t服务\t析失\t"
            "没有\t稍后\t证书\t证失\t请稍\t超时"
        ),
    ),
    (
        -2,
        (
            "(\t1 11\t1 111\t1 temporary\t11 timeout\t111 can\t111 response\t1111 $\t2 steps\t"
            "WRAPPER\t^ deadline\t^ example\t^ please\t^ returns\t^就\t^服\taccepted\t"
            "address $\tbecause\tcertificate chain\tclient 11\tcode $\tconnection is\t"
            "connecttimeouterror\tcreate\tdec\tdenied\tdesktop\tdial\tdisconnected $\t"
            "error 111\terror errno\tevent\tex\texample\texit\tfor the\thttp 111\thttps api\t"
            "into\tis invalid\tkt\tlog $\tmaking\tmethod $\tnetwork $\tnetwork is\tnotice\t"
            "one\topenssl error\tpid\tprocess\tpull\trpc\tsee\tsession\tsomething\t"
            "system threading\tthreading\ttry\tuntil\tuntil the\tupstream\twant\twould be\t"
            "write\t【\t】\t不能\t原因\t接不\t无法\t正常\t过程"
        ),
    ),
    (
        -1,
        (
            ",\t11 1\t111 11\t111 111\t111 connection\t111 gateway\t\\\t^ 11\t^ git\t^ info\t"
            "^ requests\t^{\tand the\tapplication\tapps\tbefore\tby\tc\tclient timeout\t"
            "connection failed\tconnection from\tcontext\tdeadline\ten\tentry\terror 1\t"
            "error at\terrormessage\texceeded\tfailure in\tfiles\tget this\ti get\tin time\t"
            "kubernetes\tl\tlocalhost\tname $\tnetwork connection\tno\tof the\tpage\tpass\t"
            "path\tsocket $\tthen\tto\tto localhost\ttoo\tunknown\turllib1\t{\t不可\t开连\t"
            "是网\t暂时\t程序\t节点\t请重"
        ),
    ),
    (
        1,
        (
            '1 retries\t11 111\t111 request\t111s\t5 steps\t]\t^\t^ error\t^ failed\t^"\t^1\t'
            "^客\t^查\t^读\t_\taccount\targument\tbad\tboth\tbutton\tcancelled $\t"
            "certificate pinning\tcertificates\tconnect\tdata\tdns $\tdrops\tdue\tdue to\t"
            "html\tit is\tjsondecodeerror\tlogin $\tn\tnet http\tnet sockettimeoutexception\t"
            "networkerror\tof\tof json\toff\tplease try\tproxy\treceiving\tserver error\tsmtp\t"
            "sock\tsrv\tthat the\tthe http\tthe server\tthis error\tupdate\tweb\twith\twww\t"
            "办法\t可用\t的问\t示网"
        ),
    ),
    (
        2,
        (
            "'$\t1 minutes\t1 seconds\t1 timeout\t4 steps\t^ access\t^ got\t^ socket\t"
            "^ upstream\t^ w\t^网\tapi error\tca\tcam\tcauses\tcompleted\tconnect to\t"
            "connections $\tcreating\tdesc transport\tdisconnect\tdropped\tduring\t"
            "econnrefused 111\teof $\terrno econnrefused\testablished\tevents 111\texecution\t"
            "file\tfound in\thigh\tid 1\tindex\tis disconnected\tnetwork socket\tnode events\t"
            "non\tout in\tparse error\tphp warning\tpolling\tread connection\treturn code\t"
            "rtsp\trun\truntime\tsettings\tsocket to\tsockettimeoutexception connect\t"
            "ssl handshake\tsync failed\tt connect\ttemporary\tthe user\ttimed\ttimed out\t"
            "unexpected eof\tupdated\tusing\tvalid\tverification\twas\twas reset\twithin\t’\t"
            "收到\t检查\t法连\t访问\t长时"
        ),
    ),
    (
        3,
        (
            "\n\t1\t11 errno\t111 $\t111 errors\t111 too\t11111 1\t1a\t1s $\t@\t^ can\t^A\t"
            "^后\t^启\t^无\t^日\t^连\ta certificate\ta message\tagain $\tagent\tall\t"
            "attempt failed\tbeen\tblocked\tbody\tcaused connection\tcertificate s\t"
            "certificate verification\tcoap\tcode 1\tconnection abort\tconnection attempt\t"
            "connection error\tconnection to\tcould not\tcouldn\tcouldn t\tdevice $\tdown $\t"
            "econnrefused $\tehostunreach\tenetunreach network\terr 111\terror an\terror no\t"
            "error reason\terror request\terrors when\texisting\texisting connection\texpired\t"
            "expired certificate\tfailed connection\tfailed ssl\tfails to\tfor 1\tglobal\t"
            "handshake with\thas\thas been\thost name\thostname\thttpclienterror\t"
            "https example\tinput\tinsecure\tio $\tio netty\tipv1\tis there\tis unreachable\t"
            "it\tjsondecodeerror expecting\tlater\tlink\tmany requests\tmessage\tmessage $\t"
            "netty\tnil\tnil $\tnpm\toffline\ton a\ton client\ton the\tping\tplease\tproject\t"
            "provider\tquery\tquickly\treadtimeout $\treadtimeouterror\treconnecting\t"
            "refused $\tresponse\tresponse status\treturn self\trunning $\tseconds $\tsending\t"
            "service\tshort\tsignature\tsize\tsoftware caused\tssl connection\tstarted\tstore\t"
            "stream_socket_client\tthe app\tthe system\tthread 1\ttimeout check\ttimes\t"
            "true $\tunavailable\tusers\tvery\twe re\twere\twhile reading\twith timeout\tyour\t"
            "your request\t。\t况下\t响应\t态码\t接的\t握手\t未知\t机名\t测试\t的证\t连不\t"
            "链接\t（\t）\t？$"
        ),
    ),
    (
        4,
        (
            "!\t.$\t1 1111\t1 11111\t111 proxy\t111 unauthorized\t1111 11\t11111 11\t11s $\t"
            "1ms $\t3 steps\tCLASS\t^ 111\t^ abort\t^ aborterror\t^ hi\t^ i\t^ level\t"
            "^ network\t^ on\t^ web\t^使\t^报\t^设\t^请\ta timeout\tabort $\taddress\tallowed\t"
            "and i\tanswer\tapi\tas oncomplete\tattempts\tauthorised\tb\tb1\tbecause the\t"
            "being\tbroker $\tby user\tbytes read\tcan not\tcausing\tcertificate error\t"
            "changed\tchrome\tclient\tclosed $\tcode econnreset\tcom v1\tconnection\t"
            "connection closed\tconnection without\tcontact\tcontain\tcurrently\tdaemon\t"
            "data from\tde\tdestination host\tdetail\tdid not\tdidn\tdidn t\tdiscord\tdriver\t"
            "dynamic\te\tencountered\tenvironment\terrno etimedout\terror code\terror when\t"
            "etimedout $\tevery\texception\tfail with\tfound\tfrom socket\tgetaddrinfo\tgo\t"
            "h1 $\thandshake $\thandshake failure\thi\thttp request\tidle\timage\t"
            "indicate success\tinvoke\tit s\tjava net\tjson\tjsonexception\tkey\tlibrary\t"
            "limit\tlocalhost 11111\tlonger\tm\tmatching\tmessage the\tmost\tnegotiation\tnet\t"
            "none\tnot allowed\tnot responding\tnull\tokhttp1\tokhttp1 internal\ton port\t"
            "oncomplete\torg\tos\tout connect\tout waiting\tpassword\tpassword $\tplease make\t"
            "pom\tport 111\tprivate\tpush\tread tcp\tread timeout\treceive\trecord\trequested\t"
            "required $\tresource\trestarting\tresulted\tresulted in\treturns a\t"
            "s certificate\tsa\tsaid\tserver\tserver $\tserver at\tshowing\tsince\tsocket\t"
            "ssl sslhandshakeexception\tstop\tsuccess 111\tswitch\tsystem\tt match\ttarget\t"
            "time i\ttimestamp\tto handle\tto perform\tto reconnect\tto respond\ttopic\t"
            "transporterror\ttrust\tunable\tunable to\tunhandled\tupdating\turl handle\t"
            "url http\tuses\tv1\tv1 1\tverified\twaiting\twebsockets\twell\twindow\twith the\t"
            "worker\twss\tx111\tyour network\t下载\t不到\t与服\t么解\t出现\t出错\t名称\t地址\t"
            "失效\t浏览\t添加\t的网\t的连\t设备\t请问\t连接\t）$\t；"
        ),
    ),
    (
        5,
        (
            ")$\t1 111111\t1 ms\t11 1111\t11 apr\t11 jan\t11 unavailable\t111\t111 failed\t"
            "1111 1\t111111 1\t1ms\t6 steps\t^ device\t^ errno\t^ errors\t^ hostname\t^ http\t"
            "^ read\t^ request\t^[\t^也\t^提\t^目\t^调\t^返\t_ssl\t_ssl c\taccess\tafter\t"
            "after 11111ms\taiohttp client_exceptions\taltnames\tapp\tas it\taxios\t"
            "be established\tbug $\tcancellederror $\tcannot\tcertificate for\tcgi bin\t"
            "clientconnectorerror cannot\tclosed the\tcluster\tcmd\tcn\tcode 111\tcolumn 1\t"
            "connect econnrefused\tconnect network\tconnected\tconnected $\tconnecting\t"
            "connection and\tcontainer\tdisconnected from\tdisplayed\terror 11111\t"
            "error event\terror mainthread\terror reading\tesp\teven\texample $\texpired $\t"
            "failed 1\tfailed network\tfailed to\tfailed with\tfails\tfirefox\tfound $\t"
            "from device\tgateway $\tgateway time\tgetaddrinfo eai_again\tha\thandle handle\t"
            "handshake error\thas a\thomebridge\thostname ip\thttp\timages\tin connection\t"
            "in the\tinternal\tio eofexception\tis too\tis up\tjan 1111\tjson $\tkeeps\t"
            "level debug\tlocal $\tmatch\tmatch certificate\tmay be\tmethod get\tminute\t"
            "more information\tmount\tnginx\tnode_modules\tnot reach\tobject at\tone or\t"
            "or more\tpackages\tpeer\tpeer certificate\tport 11\tproblem\tproxy server\tr\trc\t"
            "rc 1\treached\treadline\tredirects\trefused 111\trejected\trequest to\t"
            "resolution $\tretrying\troutines\tsaying\tscripts\tsep\tserver 1\t"
            "server connection\tshows\tsocket closed\tssl\tssl_accept\tssl_connect\tsure\t"
            "syscall\ttag\ttcp\tthe\tthe game\tthrough\ttimeout code\ttimeout issue\t"
            "timestamp 1111\ttlsv1\tto upload\ttransfer\ttried to\tup $\tuploading\turl\tusr\t"
            "util\tverify\tversion number\twas not\twebsocket connection\twhen trying\t"
            "while waiting\twinerror\twinerror 11111\twrong version\tyour connection\t以正\t"
            "再试\t务器\t发现\t失败\t小米\t怎么\t接服\t由于\t经常"
        ),
    ),
    (
        6,
        (
            "1 http\t11 111111111\t11 bytes\t11 error\t11 in\t11 network\t11 oct\t111 at\t"
            "111 port\t111 warning\t1111\t11111\t1111ms $\t1x1\t1x1111\t8 steps\tCERTIFICATE\t"
            "^ asyncio\t^ connection\t^ could\t^ dns\t^ exception\t^ java\t^ status\t^ timed\t"
            "^ type\t^ unexpected\t^ websocket\t^`\t^系\t^都\taborterror\tactual\tagain\tam\t"
            "and no\tand then\tarchive\tattempting\taway\tbackend\tbeginning of\tchannel\t"
            "client 1\tclosed connection\tcode 11111\tconcurrent\tconnecting to\t"
            "content length\tcustom_components\tdata $\tdeadline exceeded\tdetails\t"
            "disconnects\terrno\terror unauthorized\terror_code\testablish a\texample net\t"
            "fail\tfailed 111\tfailing\tfile usr\tfor https\tfor this\tfrom client\tget\t"
            "giving\thandshake timeout\thtml $\thttperror\tid\tinternet connection\t"
            "invalid username\tip $\tis available\tis refused\tit was\tjellyfin\tkafka\t"
            "last error\tlookup\tmac\tmain\tmqtt_client\tms $\tno data\tno route\tnot\tonline\t"
            "openai\toperation\tpermission denied\tpost https\tproducer\treached $\treason\t"
            "refused connect\treport\trequest\trequest aborted\trequest canceled\trequest was\t"
            "required\tresponded\trunning\truntimeerror\tsecurity\tserver on\tservice is\t"
            "status line\tstatus statuscode\tsubject\ttemporary failure\tterminated\t"
            "the network\tthe website\tthere\tthere is\ttimeout in\ttimeout waiting\t"
            "tls connection\tto do\tto fetch\tto receive\ttoken $\ttraceback\ttry to\t"
            "valid for\tve\twarn\twith reason\tws\tx111 certificate\txx\t不了\t为什\t么原\t"
            "使用\t同步\t器连\t总是\t恢复\t您的\t所有\t报错\t最近\t网站\t请检\t调用\t还是\t都是"
        ),
    ),
    (
        7,
        (
            "1 ssl\t11\t11 111111111z\t11 11z\t11 warn\t111 com\t111111111z\t11z\tSTATUS\t"
            "^ but\t^ certificate\t^ invalid\t^ system\t^大\t^导\t^小\t^开\t^用\taborted a\t"
            "according\taccording to\tappears\tavailable\tbridge\tbroker\tbut\tcaused\t"
            "caused by\tcheck that\tcom request\tconnectionerror connection\tcrashes\tcurl 1\t"
            "curl 11\tdevices\tdevices $\tdial tcp\tendpoint\terror network\tfoo\tfr\tgateway\t"
            "gateway title\tget http\tget https\tgo 111\thead\thome\thost\thttp www\thttps\t"
            "httpsconnectionpool\thttpsconnectionpool host\ti ve\tin 1\tinternal $\tis denied\t"
            "is unavailable\tjava\tjava io\tknown\tknown $\tlan\tleft\tlimiting\tline\t"
            "loading\tlogin failed\tmail\tmainthread\tmqtt\tmsg error\tmy\tobject\tpeer $\t"
            "permission\tpreauth $\tproduction\trandom\treason connection\tremote\treply\t"
            "reply from\trequest error\trequest failed\trequest request\ts1\tself signed\t"
            "sha111\tsip\tsockettimeoutexception timeout\tsometimes\tstatuscode\tstuck\tsync\t"
            "the site\tthe tls\ttimeout to\tto http\tto open\tto send\ttoday\ttotal 1\ttxt\t"
            "us\tuser aborted\twarning\twas canceled\twas closed\twebsite\twhile\t…\t不知\t"
            "了一\t今天\t回错\t当前\t未能\t法访\t的服\t知道\t确认\t络设\t解析\t账号\t这个\t"
            "远程\t，\t："
        ),
    ),
    (
        8,
        (
            "!$\t1 s\t11 level\t11 tls\t1111 111\t1111 post\t1111111111 111\t11111ms\t1111ms\t"
            "7 steps\t?$\tWORDS\t^ $\t^ com\t^ grpc\t^ io\t^ mqtt\t^ net\t^ no\t^ org\t"
            "^ timeout\t^上\t^发\t^安\t^错\ta while\taborted by\tafter 1\talways\tan error\t"
            "an ssl\tanonymous\tapi example\tapp $\tat timeout\tbrowser\tc 1111\tcanceled $\t"
            "com\tcom $\tcommunication\tconnect error\tconnection could\tcontroller\tcurl\t"
            "database $\tdb\tdevice\tdioexception\telasticsearch\terr value\terror connect\t"
            "failed\tfor some\tgoogle\tgrpc\th1\theartbeats\tietf\tinstall\tkey $\tmemory\t"
            "model\tmqtt connection\tnetwork error\tno_error\tnode 1\tnull $\torigin\t"
            "post http\tprobably\treachable\trecent\treported\treports\truby\truby 1\tscript\t"
            "setup\tsome\tthe certificate\tthe service\tto download\tto resolve\ttrying\t"
            "unexpected\tupload\turlopen error\tx11\t但是\t务端\t存在\t是有\t点击\t络不\t络是"
        ),
    ),
    (
        9,
        (
            "11 port\t111 curl\t11111 ms\t1111111\t^ fatal\t^ http1\t^ message\t^我\t^接\t"
            "after 11\tapr\tconnection broken\tconnects\tconsumer\tcoroutines\tdisconnecting\t"
            "down\tdownloading\terrcode\terror\texceptions\tfaraday\tfew\ti try\tim\tis the\t"
            "kind\tldap\tline 111\tlocally\tmalformed\topen\tout after\tout at\tpl\t"
            "position 1\tprinter\tread econnreset\treceived\tretry 1\treturned\tright\t"
            "rpc error\tsafari\tserver sent\tsite\tssh\ttimeout expired\ttimeout of\t"
            "unavailable no\tuncaught\turl https\turn\twhen using\twifi\tworking\t以下\t取消\t"
            "建议\t正在"
        ),
    ),
    (
        10,
        (
            "1 content\t11 xxx\t1111 get\t1111111111\t<\t^ cannot\t^ when\t^但\t^請\ta$\t"
            "android\tbot\tbytes\tcamera\tcan t\tcertificate in\tcloud\tcritical\tdownload\t"
            "dsn\tended\terr\terr 1\terrmsg\terror a\terror type\texited\tfails with\t"
            "from server\thad\thello\tif connection\tin 11\tjul 11\tnot be\tnot respond\t"
            "request fail\tsays\tscene\tsqlstate\tsshd\tsvc\tsystem net\ttime $\t"
            "timeout after\ttimeout before\tvideo\t后重\t段时"
        ),
    ),
    (
        11,
        (
            "1x1111 $\t:\t^ add\t^ code\t^下\taborted\tby 111\tcancelling\tcc\t"
            "connection with\tconnectionreseterror 111\tdatabase\tdocker\telapsed\terror msg\t"
            "fetch\tfetching\tgame\tgot\thours\ti have\tis disabled\tme\tmessage connection\t"
            "modbus\tmozilla\tns\tpod\tseeing\tservers\ttimeout $\tunexpectedly\twebsocket\t"
            "xxx\t一直\t上传\t打开"
        ),
    ),
    (
        12,
        (
            "NUMBER\t^ connect\t^ httpx\t^ redis\t^ unable\t`$\tcontext canceled\terrno 111\t"
            "error domain\tfatal\ti\tkcferrordomaincfnetwork\tlost $\tnet readtimeout\t"
            "nxdomain\tobject $\tout read\tserver has\t文档"
        ),
    ),
    (13, "check your\terror socket\terrorcode 1\toccurred\tof 11111ms\tout $\t显示"),
    (
        14,
        (
            "111 in\t^登\terror econnrefused\texecuting\tlost connection\tmsg timeout\t"
            "unauthorized $\tuser $\t运行"
        ),
    ),
    (15, "code 1111\tlooks\tqq\twhen i"),
    (16, "^ remote\tyes"),
    (17, "^ msg\t^=\t}$"),
    (18, "code 11"),
    (19, "and you\tseems"),
    (21, "getting"),
    (24, "*$"),
)

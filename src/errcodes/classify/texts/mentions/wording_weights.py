"""The weights of the marks of wording, as `python -m tests.wording.fit` fits them.

In tenths of a logit, fitted to 28,399 texts that have a phrase of a failure: public reports and
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
BEFOREHAND = -3
ROWS: tuple[Row, ...] = (
    (-32, ";$"),
    (-31, "fix"),
    (-26, "^/"),
    (-25, "import"),
    (-24, "docs\ttimeout connect"),
    (-22, "should"),
    (-21, "^修\tq"),
    (-20, "88888 i\t^.\tcatch"),
    (-19, "888888888888888\t^%\tif\tignore\tint\t如果"),
    (-18, "^#\tgoaway\t求超"),
    (-17, ",$\tclient 888\tconnect timed\teconnrefused\tgiven\tmeans\t处理"),
    (
        -16,
        (
            "88 operation\t^ except\t^:\t^|\tavoid\tct\teconnreset\terror aborted\tfinal\t"
            "reject\tsupport\t|$\t重置"
        ),
    ),
    (-15, "CANCELED\t^ fix\t^ how\t^需\tclass\tcodes\tconst\thandle\tor the\t{$\t需要"),
    (
        -14,
        (
            "*\t^ handle\t^ if\t^_\t^如\t`\tassert\tassertequal\tcase\tclient connection\t"
            "connection timed\tconnecttimeout\texpect\tif the\tnodes\ttimeout timeout\t"
            "transaction\tusername or\twhen the\t接断\t解决"
        ),
    ),
    (
        -13,
        (
            "HINT\t^ catch\t^ feat\t^ jul\t^ mar\t^ raise\t^'\tadd\tallow\tconf\texc\t"
            "failed connection\tfeat\tfeature\tfixed\tgateway timeout\thandles\thandling\t"
            "improve\tmay\tonce\trefused_stream\tsetting\tsockettimeoutexception\t"
            "timeout 8888\ttimeout client\ttreat\tvariable"
        ),
    ),
    (
        -12,
        (
            "888 forbidden\t8x88\t>\t^ assert\t^ fixed\t^ return\tbugfix\tby default\t"
            "connection refused\tdo not\tdrop\tduration\terror invalid\texcept\ti think\t"
            "instead\tits connection\tno connection\torder\tpackage\trefused 8\treturn\tshow\t"
            "tests\tthink\twhen a\t增加\t密码"
        ),
    ),
    (
        -11,
        (
            "#\t^ case\t^ class\t^+\t^表\tauthentication\tconfiguration\tcount\tdns\t"
            "dns resolution\tdo i\tepipe\terror closed\tfalse $\tfor client\tfun\thost 88\tip\t"
            "jul\tlocation\tminutes\tmismatch\tok\ton line\tpreviously\tproperties\traises\t"
            "readtimeout\trequesttimeout\tscope\tself\ttest\ttimeout 888\twhen\t}\t可能\t客户\t"
            "接失\t时的"
        ),
    ),
    (
        -10,
        (
            "888 info\t:$\t=\tNAME_PATTERN\t^ 8\t^ this\t^<\t^则\t^当\tabort\taction\tadded\t"
            "after the\taiohttp\tbackoff\tbr\tclose\tcloses\tconnect_timeout\t"
            "connecttimeoutexception\tdenied $\tdon\tdon t\tencoding\tfixes\tftp\t"
            "https github\tinclude\tincrease\tindicates\tloss\tmode\tno $\tof $\tp\tp $\t"
            "retry after\ts s\tsuch\tthe client\tthe host\ttimeout http\tunknownhostexception\t"
            "接超\t支持\t次数"
        ),
    ),
    (
        -9,
        (
            "^ 88888\t^ chore\t^ handshake\t^ issue\t^-\t^@\t^•\t^问\tbe canceled\tchore\t"
            "connection after\tconnection failure\terror connecting\tetc\tf\tfailure for\t"
            "from 888\timproved\tincludes\tip 888\tline $\tmight\tor a\tpipe\trcpt\tresp\t"
            "rst_stream\tsearch\tsep 88\tset\tsign\tsuch as\ttest $\ttimeout 8\ttimeout 88\t"
            "to get\tto parse\ttoo many\twhat\twhether\twith an\twith no\tyaml\t、\t功能\t"
            "或者\t是否\t网关\t网络\t被拒\t默认"
        ),
    ),
    (
        -8,
        (
            "($\t88 debug\t888 bad\t888 internal\t88888 error\t^ a\t^ added\t^ doc\t^ dubbo\t"
            "^ feb\t^ print\t^ retry\t^ td\t^ throw\t^ to\t^│\t^若\taddress 888\tadmin\tan\t"
            "authentication failure\tcase of\tcode and\tcom 888\tcontains\tdata to\tdef\t"
            "dubbo\terr $\terror is\terror messages\terror with\tevents\texample com\t"
            "exception $\tfloat\tg\tgoaway $\thas expired\tindicate\tinternal server\t"
            "interval\tissuer\tjava lang\tkeep alive\tkeepalive\tmeans that\tmechanism\t"
            "module\tnote\tof connection\ton connection\tprint\tprotocol error\tpytest\t"
            "rather\trather than\treset\tresponses\tretried\trouter\tservice unavailable\t"
            "service_unavailable\tset to\tside_effect\tstatus 888\ttd\ttd $\tthe device\t"
            "the port\tthrow\ttimeout\ttimeout for\ttimeout read\ttimeouts\tto verify\t"
            "user root\tusually\twritetimeout\t书过\t修复\t参数\t希望\t心跳\t正确\t立连\t载失\t"
            "返回"
        ),
    ),
    (
        -7,
        (
            "8 is\t8 time\t888 8888\t888 and\t888 https\t888 network\t888 not\t88888 http\t"
            "^ 8888\t^ await\t^ def\t^ do\t^ increase\t^ jan\t^ make\t^ public\t^ set\t^ show\t"
            "^ token\t^ with\t^可\t^的\ta client\tafter timeout\tan http\tappend\t"
            "authenticate\tbetter\tcannot read\tcerts\tconfigurable\tconn\tconnection reset\t"
            "d\tdefault\tdoes\te $\te g\tenabled\tend $\terror to\tetimedout\tex\text\t"
            "failed $\tfilename\tfor\tfor connection\tfor user\tfrom 88\tfuture\t"
            "getaddrinfo failed\thandshake_failure\thappen\thttp status\tin seconds\t"
            "json parse\tkeep\tlambda\tlevel\tlogs\tmarked\tmax\tnormal\tnot available\t"
            "occurs\tof time\tokhttp\tparser\tparsing\tpending\tproblem with\treconnect\trefs\t"
            "s\tsection\tsocket connection\tsyntax\tsyntax error\tthrows\ttime\ttimeout ms\t"
            "timeout server\tto a\ttoken in\ttypically\tunavailable $\tundefined\tuse\tuser\t"
            "username\tvar\twait\tway\twhere\twhich\twithin the\t一个\t么办\t会导\t取超\t如何\t"
            "尝试\t析失\t检测\t自动\t资源\t通常\t重连"
        ),
    ),
    (
        -6,
        (
            "8 error\t8 to\t88 pm\t88 server\t88 time\t888 no\t888 utc\t88888888 ssl\t?\t"
            "^ name\t^ test\t^ title\t^ todo\t^ while\t^ you\t^应\t^直\t^超\ta\ta connection\t"
            "an unexpected\tand read\tanswers\tany\tasync\tasyncio timeouterror\tat position\t"
            "at the\tawait\tbad certificate\tby the\tc $\tcancelled\tdebug\tdetect\tdisplay\t"
            "early\tempty\ten\tenetunreach\tenv\terror http\terror message\terrors are\t"
            "expected\tfast\tfn\tfrom ip\tget connection\tget timeout\thandled\thang\t"
            "http timeout\tin case\tis\tis now\tit $\tit should\tlevel info\tlike\tlistening\t"
            "lock\tloop\tmake\tmanager\tmeans the\tmilliseconds\tnetwork $\tnever\tnew\t"
            "not found\tnot yet\tnothing\tnotification\tnumber of\topenssl\tout 8\toutput\t"
            "position\tpostfix smtpd\tpr\tproperly\tprovided\traise\traised\trefactor\t"
            "refused at\tremote server\trequest is\treset cancel\tresolved\tretryable\troot\t"
            "set the\tslow\tsocketexception connection\tssl error\tsslhandshakeexception $\t"
            "steps:1\tsubscription\tt $\tthe $\tthe internet\tthe request\ttimeout 88s\t"
            "timeout is\ttimeouterror $\ttimeoutexception $\ttodo\ttrace\ttransient\tu88\t"
            "unit $\tverification failed\twait timeout\twith 888\twithout\twww example\tyou\t"
            "。$\t不是\t优化\t关闭\t在线\t时时\t端口\t管理\t设置\t读取\t避免\t间内\t防火"
        ),
    ),
    (
        -5,
        (
            "-\t8 get\t88 888888\t88 https\t8888 8888\t88s\t^ https\t^ login\t^ oct\t^ self\t"
            '^ syntaxerror\t^ your\t^"\t^)\t^不\t^出\t^和\t^有\t^这\ta response\taccessing\t'
            "also\tapi $\tapi timeout\tasynctimeout\tauth\tback\tbe\tbe reached\tby $\tcall\t"
            "can\tcancel\tcanceled\tcause the\tcertificate_verify_failed\tcertificateerror\t"
            "change\tclient $\tcode to\tcommit\tcommunicate\tconnect and\tconnection on\t"
            "connectionrefusederror\tcreate\tdelayed\tdelete\tdeprecated\tdisconnected $\t"
            "docs web\tend\terror if\terror timeout\terrors\terrors $\texceeded $\texecutor\t"
            "failed because\tfailed unable\tfails $\tfailure $\tfind\tflags\tfollowing error\t"
            "for example\tfrom 8\tgeneral\tgeneric\tgithub\tgw\thalf\there $\t"
            "host unreachable\thttp localhost\ti o\tidle timeout\tif a\tif you\tissues\tkt 88\t"
            "label\tloaded\tlog\tlog $\tlogging\tlong\tmachine\tmean\tmessages $\tmove\tmust\t"
            "n $\tnodejs\tnow\to timeout\tof 888\toften\ton timeout\tor\torg apache\t"
            "otherwise\tpackets\tpong\tprevious\treason $\treason timeout\treasons\t"
            "refused is\tremove\trequest_timeout\trequests\tres\tresult\tresult $\tseconds\t"
            "see https\tserver cannot\tserviceunavailable\tsettimeout\tsocket is\tstate\t"
            "status code\tsuppress\tt resolve\tthe 888\tthe broker\tthe code\tthe connect\t"
            "the connection\tthe event\tthe mqtt\tthis\ttimeout 88888\ttimer\tto connect\t"
            "to fail\tto reach\ttrue\turl $\tus docs\tuse of\tv\tvm\twhen connection\t"
            "yet valid\t‘\t”\t→\t上游\t中断\t完成\t异常\t录失\t断开\t新增\t服务\t机制\t认证\t"
            "误码\t过程\t通信\t错误"
        ),
    ),
    (
        -4,
        (
            "%\t+\t8 from\t888 can\t888 error\t888 ms\t8888 $\t[\t^ data\t^ e\t^ eof\t^ for\t"
            "^ in\t^ logger\t^ remove\t^ stop\t^ sync\t^ t\t^ the\t^*\t^一\t^中\t^会\t^是\t"
            "^默\taddress $\tafter 8888\tan unknown\tapply\tasyncio cancellederror\tbase\t"
            "before the\tbeginning\tbetween\tbind\tca certificate\tcallback\tcat\t"
            "certificateexception\tcheck\tclientid\tconnection timeouts\tcopy\tctx\t"
            "description\tdeveloper\tduring the\telse\terror $\terrors in\texception in\t"
            "failed error\tfd\tfirst\tfor the\tframe\tfrom\tgateway error\tgive\tgood\t"
            "http client\tin $\tinformation\tinit\tinteger\tis reached\tit will\titem\t"
            "json at\tkeepalive timeout\tlast\tline 8888\tname timeout\tneeds\tnext\tnormally\t"
            "not permitted\tnot_found\toff $\ton $\tone\topt\tor service\toserror errno\t"
            "permitted\tport $\tpossible\tprobe failed\tproxyerror\tread timed\tready\t"
            "rejected $\trelease\tremote_ip\tremote_ip 888\trest\tresult in\tretry\tretry on\t"
            "returned $\trevert\tserver disconnected\tserver to\tshutdown\tsignature\tsleep\t"
            "so\tspecific\tsrc\tstacktrace\tstart\tstream closed\tstring\tsuch host\tthat\t"
            "the name\tthe proxy\tthe tcp\tthe timeout\ttheir\tthese\ttimeout option\t"
            "tlssocket\tto s\tto the\ttr\tts\tunauthorized\tunderlying\tunhandled exception\t"
            "unreachable $\tuntil\tup to\tval\tvalue\twhich is\twhile connecting\twill\t"
            "with code\tyou can\t个错\t中的\t其他\t常的\t执行\t抛出\t拒绝\t接受\t方式\t是什\t"
            "求失\t系统\t触发\t通过\t重试"
        ),
    ),
    (
        -3,
        (
            '"\t"$\t$\t(\t8 at\t8 of\t8 temporary\t88 88\t88 at\t88 log8\t888 message\t'
            "888 timeout\t8888 error\t8888 hy888\t8888 milliseconds\t88888 at\t888888\t8xx\t"
            "^ check\t^ expected\t^ log\t^ reason\t^ update\t^未\t^没\t^测\t^秒\ta 888\t"
            "a network\taccept\taccepted\tadd a\tadding\tafter a\talready\tan invalid\t"
            "and not\tand try\taround\tas\tas a\tauto\tbad gateway\tblock\tbut it\tby javax\t"
            "byte\tchannel $\tclient timeout\tclientrequest\tclients\tconnection is\t"
            "connection timeout\tconnectionreseterror\tcould\tdeadline_exceeded\tdialog\t"
            "dns error\tensure\tentry\terror at\terror response\terror unable\texample\t"
            "failure in\tformat\tgenerate\thelp\thttp 888\timmediately\timpl\tincorrect\tis $\t"
            "is a\tis lost\titself\tkt\tlog8\tlogger\tlogin\tmaking\tname $\tneed\tnone $\t"
            "not closed\ton\toptional\toptions\toserror\tover\tplain\tpull\trefused by\t"
            "refused connection\tremote host\trequest timeout\tresponse 888\tresponse timeout\t"
            "sent\tserverdisconnectederror\tsession\tspring\tsslcertverificationerror\t"
            "statuscode 888\tstdout\tthan the\tthe default\tthe next\ttimeout none\tto 888\t"
            "to write\ttype\tuntil the\tusing the\tutf\tutf 8\tvia\twaits\twant\twe\twould be\t"
            "write\t代理\t后端\t导致\t据库\t接不\t方法\t是不\t有的\t环境\t稍后\t证书\t请稍\t"
            "超时\t路由\t重新\t页面"
        ),
    ),
    (
        -2,
        (
            ",\t8 888\t8 https\t8 retry\t88 888\t888 8\t888 reason\t\\\t^ an\t"
            "^ connectionrefusederror\t^ debug\t^ git\t^ response\t^ returns\t^$\t^{\t^断\t"
            "^证\tabout\talert handshake\tamazonaws\tamazonaws com\tapr 88\tasyncio\t"
            "at object\tattempted\tbecause\tbefore\tbody $\tcertificate chain\tclosed\t"
            "complete\tconnection 8\tconnection failed\tconnectionfailed\tconnecttimeouterror\t"
            "context\tdenied\tdesc\terror 8\terror errno\texceeded\texecute\texit\t"
            "expecting value\tfailed timeout\tgroup\theaders\thttp 8\thttps api\tinfo\t"
            "internal error\tinvalid\tis invalid\tissue\tlost\tlost $\tmessage timeout\tnio\t"
            "o\topenssl error\topentimeout\tour\tperiod\tpinning failure\tre\tregistry\t"
            "responding\trpc\tshared\tsocket $\tsteps:0\tsteps:2\tsystem threading\tthat the\t"
            "threading\tto cloud\tto localhost\tto server\ttoken\tunreachable\t”$\t【\t】\t"
            "不可\t不能\t原因\t可用\t在连\t手机\t无效\t没有\t登录\t证失"
        ),
    ),
    (
        -1,
        (
            "&\t)\t88 $\t88 888z\t888 88\tWRAPPER\t^ add\t^ psql\t^ requests\t^8\t^已\tand\t"
            "and the\tapps\tautomatically\tbin\tconfig\tconnection $\tconnection was\t"
            "error 88\tevent\tfailure\tin home\tin time\tis no\tload\tloads\tlocalhost\tout\t"
            "page\tpath\tpsql\tresolve\tsee\tsigned certificate\tstill\tthis will\tto timeout\t"
            "too\twas cancelled\t{\t一下\t应该\t时间\t正常\t法解\t络连\t请重\t連線"
        ),
    ),
    (
        1,
        (
            ".\t/\t8 minutes\t8 retries\t888 server\t8s\t>$\t^ dec\t^[\taccess\taccount\t"
            "authorization\tcancelled $\tconnection error\tcredentials\tdenied for\tdns $\t"
            "due\tdue to\tenvoy\terr 888\terrno econnrefused\tfiles\tin\tit would\tlines:3\t"
            "no\tnot connect\toffline\tresolve host\tresponse\tsending\tserver error\t"
            "ssl handshake\tsteps:4\ttemporary\tupdates\twas\twith a\twithin\twww\t会出\t办法\t"
            "提示\t请求"
        ),
    ),
    (
        2,
        (
            "8\t8 8888\t8 message\t8 seconds\t88 info\t88 seconds\t888 $\t8888 ms\t"
            "8888 timeout\t88888 $\t88888 8\t88s $\t@\t^ get\t^ network\t^ ping\t^为\t^客\t"
            "^无\t^日\t^请\ta message\tagain $\tapi error\targument\tchar\tchrome\tcn\tcode 8\t"
            "column\tconnect\tconnections $\tconnectiontimeout\tcreating\tdata\tduring\t"
            "dynamic\teconnrefused 888\terror an\tevents 888\texample $\texecution\tfailed 8\t"
            "fails to\tgo\thigh\thost name\thtml\tif it\tinput\tinsecure\tipv8\t"
            "is unreachable\tit\tline 88\tlines:2\tlocal\tlookup\tmessage\tmessage $\t"
            "might be\tn\tnet sockettimeoutexception\tnode events\toff\ton a\ton the\t"
            "parse error\tplease try\tpm\tpolling\tread\trefused $\trtsp\t"
            "sockettimeoutexception connect\tstatus_code\tswitch\ttarget\ttcp\tthe\t"
            "the following\tthe system\ttimeout in\tupstream client\turl url\tutil\tweb\t"
            "will be\tyour\t’\t不上\t发送\t操作\t收到\t法连\t消息\t添加\t目前\t访问\t（\t）"
        ),
    ),
    (
        3,
        (
            "\n\t!\t)$\t.$\t8 column\t88 invalid\t8888 88\t88888\t]$\t^\t^ api\t^ errors\t"
            "^ server\t^后\t^目\t^能\t^设\t^读\t^返\t_$\ta secure\talert\talternative\t"
            "an exception\tanswer\tarchive\tbe offline\tbeing\tboth\tbutton\tby user\tc 888\t"
            "can not\tcausing\tclosed connection\tcoap\tcode econnreset\tcolumn 8\t"
            "connect network\tconnection attempt\tconnection to\tcouldn\tcouldn t\t"
            "curl_fetch_memory\tdb\tdetail\tdifferent\tdisconnect\tdown $\teconnrefused $\t"
            "enetunreach network\terror no\terror reason\terror that\tfailed network\t"
            "failed to\tfingerprint\tforbidden $\tfrom client\tget the\th8 $\th8 888\t"
            "handshake with\thost key\thostname 888\ti got\tinvalid response\tis already\t"
            "is there\tjs\tjson\tjson $\tjsonexception\tlink\tlocalhost port\tmany requests\t"
            "metrics\tnetwork\tno internet\tnull\tof a\tof json\tokhttp8\toperation\t"
            "operation was\tout and\tout waiting\tpid 88888\tping\tprivate\tprovider\tput\t"
            "quickly\trate\treceive\treport\trequestid\trequests exceptions\tresponse status\t"
            "resulted\tresulted in\tretries exceeded\trunning $\tseconds $\tserver\tsince\t"
            "so the\tssl\tst\tsync failed\tsystem\tt match\ttimeout check\ttimeout code\t"
            "tlsv8\tto do\tup\tupdate\tupdate failed\tverified\tverify\twith timeout\twss\t"
            "your connection\t下载\t书已\t出现\t失效\t应超\t态码\t接服\t握手\t文件\t检查\t"
            "浏览\t由于\t的问\t络请\t连接\t频繁\t；"
        ),
    ),
    (
        4,
        (
            "88 network\t888 errors\t888 proxy\t888 too\t8888 8\t8s $\tCLASS\t]\t^ 888\t"
            "^ abort\t^ after\t^ err\t^ error\t^ hostname\t^ request\t^ ssl\t^ w\t^ web\t^A\t"
            "^`\t^也\t^连\t_ssl\t_ssl c\ta certificate\tactivity\taiohttp client_exceptions\t"
            "alibaba\taltnames\tand i\tand no\tas it\tat https\tauthorised\tb $\tb8\tbackend\t"
            "bar\tbuild\tbytes read\tcalling\tcaused\tcertificate for\t"
            "certificate verification\tchannel\tclient\tclient_exceptions\tcom alibaba\t"
            "compose\tconnected\tconnected $\tconnecting\tconnection\tconnection lost\t"
            "connection without\tcontainer\tcurrently\tdependencies\tdestination host\t"
            "directory\tdisconnected\tdn\tdoctype\te\tencountered\tenvironment\terrno\t"
            "error 8888\terror from\terror reading\testablished\tetimedout $\tevery\t"
            "exception\texpired\tfailed ssl\tfound $\tgateway $\tgateway h8\thandle handle\t"
            "has a\theartbeats\thostname ip\thtml $\thttp\ti use\tidle\tin connection\t"
            "indicate success\tinternet\tinvalid username\tinvoke\tis unable\tit s\tjava util\t"
            "key\tlater\tlibrary\tline\tlocalhost 88888\tlogin to\tlonger\tmac\tmake sure\t"
            "master\tmatch certificate\tms $\tmsg failed\tno such\tnpm\tokhttp8 internal\t"
            "on an\ton client\torg\tout connect\tout error\tpeer\tpeer certificate\tport 888\t"
            "postgresql\tproblem\tquery\tqueue\tr\trc\trc 8\treading from\trecord\t"
            "refused connect\treset by\treturning\treturns a\troutines\ts altnames\t"
            "s certificate\tsay\tsettings\tsha888\tsocket\tsocket closed\tssl routines\t"
            "ssl_accept\tsteps:3\tstop\tstream\tstream_socket_client\tsubject\tsuccess 888\t"
            "sure\ttcp connect\ttermination\tthe response\tthem\ttimed\ttimeout error\t"
            "timeout issue\ttimeout to\tto database\tto log\tto receive\tto reconnect\t"
            "to respond\ttook\ttries\tunexpected eof\tunix\tunrecognized\tup $\tupdating\t"
            "url http\tuserinfo\tuses\tvalid\tversion\tvery\twaiting\twaiting for\twas lost\t"
            "well\twere\twhile waiting\twhite\twrong version\tx888\t么解\t出错\t分钟\t务端\t"
            "名称\t地址\t开了\t报错\t本地\t设备\t这个\t链接\t）$"
        ),
    ),
    (
        5,
        (
            "8 88888\t8 bytes\t8 compute\t8 ms\t88 88z\t88 err\t88 level\t888\t888 get\t"
            "888 request\t888 warning\t88888 88888\t888888 8\t88z\t?$\tCERTIFICATE\t^ errno\t"
            "^ host\t^ http\t^ level\t^ on\t^ sometimes\t^启\t^调\ta timeout\tactual\tadapter\t"
            "after\tan err\tanonymous\tapi\tapp\tattempt failed\tattempts\tavailable\taway\tb\t"
            "body\tbroker\tbroker $\tbut when\tcalled result\tcancellederror $\tcannot\t"
            "channels\tclientconnectorerror cannot\tcluster\tcmd\tcode 888\tcommand\t"
            "completed\tconnect econnrefused\tconnection aborted\tconnection and\t"
            "connectivity\tcontent length\tdata $\tdid not\tdisconnected from\t"
            "domain nsurlerrordomain\tdriver\terrno etimedout\terror code\terror request\t"
            "establish a\tfailed 88\tfor 8\tfor https\tfrom socket\tgateway title\t"
            "getaddrinfo\thandshake error\thas not\thomebridge\thost\thttp request\t"
            "httpconnectionpool\thttps $\tif there\tinternal\tinternet connection\tjava\t"
            "kafka\tkeeps\tlimit\tline http\tmain\tmainthread\tmatch\tmore information\tmost\t"
            "mount\tmsg\tmsg error\tnginx\tnil $\tnot reach\tnsurlerrordomain code\topenai\t"
            "password $\tpeer $\tprocessing\tproject\trabbitmq\trandomly\tread tcp\t"
            "read timeout\treceiving\tredirects\trefused 888\trequest canceled\t"
            "request request\trequested\tresolver\tresource\trespond\tresponded\trestarting\t"
            "result unwrap\tsame\tsaying\tself signed\tserver connection\tserver on\tservice\t"
            "service is\tshows\tssl sslhandshakeexception\tstatus line\tsteps:5\tsyscall\t"
            "the channel\tthe game\tthe network\tthere is\ttime i\ttiming out\tto fetch\t"
            "to open\tto perform\tto upload\ttraceback\ttrust\tunable\tunable to\tunwrap on\t"
            "urlopen error\tve\twe re\tworker\tws\txx\tzone\t。\t与服\t之后\t任务\t务器\t大佬\t"
            "失败\t怎么\t您的\t时候\t未能\t机名\t登陆\t的网\t的连\t网站\t长时\t：\t？$"
        ),
    ),
    (
        6,
        (
            "88\t88 888888888z\t88 bytes\t88 jan\t88 oct\t888 at\t888 com\t888 port\t8888\t"
            "888888 $\t8888888\t888888888\t888888888z\t8ms\t8x8\t^ can\t^ could\t^ dns\t"
            "^ grpc\t^ http8\t^ no\t^ session\t^ status\t^ unexpected\t^>\t^小\t^开\t^用\t^都\t"
            "abort $\taborted by\taborterror\taccess denied\taccording\taccording to\taddress\t"
            "after 8\tafter 88\tafter 88888ms\tam\tapi example\tapp $\tbecause the\tbridge\t"
            "but\tc 8888\tcheck that\tcode 88888\tcom $\tcom request\tconcurrent\t"
            "connection close\tconnectionerror connection\tconnects\tconsumer\t"
            "custom_components\tdatabase\tdatabase $\tdeadline exceeded\tdetails\tdevices $\t"
            "dial tcp\tdisplayed\tdown\tendpoint\terro\terror 88888\tesp\texceptions\t"
            "expired $\tfor this\tfrom device\tget\tget http\tgo 888\th8\tha\thostname\t"
            "httperror\thttpx\ti ve\tin the\tis available\tis running\tis too\tis up\t"
            "jan 8888\tjava io\tjellyfin\tkind\tknow\tknown\tknown $\tkubelet\tlan\t"
            "last error\tlevel error\tlimiting\tmore errors\tmqtt_client\tmy\tnames\tnative\t"
            "network error\tno data\tnot\tnot allowed\tnot respond\topen\tplease make\t"
            "port 8888\tpost https\tproducer\tproduction\tproxy server\treached\t"
            "redis exceptions\treply\treported\trequest\trequest to\trequired\trequired $\t"
            "resolution $\trestart\tretrying\trunning\truntimeerror\ts8\tserver $\tsip\t"
            "sockets socketexception\tssl_connect\tstore\tstreaming\tstuck\ttcp 888\t"
            "temporary failure\tterminated\tthe application\tthe tls\tthe website\tthere\t"
            "this request\ttimeout awaiting\tto resolve\ttoday\ttoken $\ttried to\ttxt\t"
            "unauthorized $\turl\tv8\twarn\twas $\twas closed\twe are\twhile\twith status\t"
            "with the\tx888 certificate\t不了\t不开\t今天\t使用\t发现\t取消\t存在\t当前\t法访\t"
            "的证\t结果\t还是\t部署\t都是"
        ),
    ),
    (
        7,
        (
            "8 888888\t8 http\t88 warn\t888 failed\t88888 ms\t^ asyncio\t^ com\t^ connection\t"
            "^ invalid\t^ java\t^ system\t^ usr\t^大\t^报\t^提\t^错\tagain\tan error\tan ssl\t"
            "anonymous $\tappears\tbootstrap\tbot\tbrowser\tcanceled $\tcaused by\t"
            "connect error\tconnecting to\tcouple\tcrashes\tcurl 88\tdata from\tdecode\t"
            "device\tdidn\telapsed\terr\terror msg\terror network\terror_code\teven\texisting\t"
            "failed\tfailed 888\tfailed from\tfailing\tfails\tfaraday\tfirefox\tfrom server\t"
            "gateway\tget https\thas been\thi\thome\thttps\thttpsconnectionpool\t"
            "httpsconnectionpool host\tid\timage\tinstall\tis unavailable\tit was\tjava net\t"
            "loading\tlocally\tmail\tmessage the\tminute\tmodel\tnull $\tobject at\tonline\t"
            "operationalerror\tou\tport 88\trandom\treachable\treached $\treadtimeout $\t"
            "reason\treason connection\treply from\tresponse time\t"
            "sockettimeoutexception timeout\tsome\tsometimes\tstatus statuscode\tsupported\t"
            "sync\tthe service\tthe site\ttimeout expired\tto access\tto http\ttopology\t"
            "transfer\ttrying\tunavailable no\tunexpected\turlopen\tus\tvalid for\tvideo\t"
            "warning\twhen trying\twhile reading\t…\t一段\t不知\t同步\t器连\t回错\t总是\t恢复\t"
            "所有\t最近\t段时\t知道\t经常\t请检\t调用\t远程"
        ),
    ),
    (
        8,
        (
            "8 8888888888\t8 ssl\t88 xxx\t888 curl\t8888 888\tSTATUS\tWORDS\t^ $\t^ but\t"
            "^ certificate\t^ fatal\t^ httpx\t^ mqtt\t^ timed\t^ websocket\t^上\t^但\t^发\t"
            "^安\t^系\taborted a\talways\tand closed\tat timeout\tca\tcommunication\t"
            "connection could\tcontroller\tdioexception\tdisconnecting\tdisconnects\t"
            "err value\terror domain\texample net\tfor some\tgame\tgets\tgoogle\tgrpc\t"
            "handshake timeout\thead\tim\tin 88\tldap\tmay be\tmqtt\tmqtt connection\t"
            "position 8\tprinter\trejected\tremote\treports\trequest aborted\trequest error\t"
            "request failed\trequest was\tresponding $\truby\truby 8\tsecurity\tstatuscode\t"
            "tags\tthe certificate\ttimeout before\tto send\ttotal 8\tuploading\turl https\t"
            "user aborted\tusr\twas canceled\twifi\twinerror 88888\t了一\t以下\t打开\t是有\t"
            "的服\t络是\t络设\t解析\t账号\t，"
        ),
    ),
    (
        9,
        (
            "8 s\t88 port\t8888 post\t^ io\t^ message\t^ timeout\t^导\t^我\t^接\t^請\ta while\t"
            "a$\taborted\tandroid\tattempting\tbytes\tcamera\tcertificate in\tcom\t"
            "connection broken\tcurl\terrcode\terrmsg\terror\terror a\terror connect\t"
            "executing\texited\tfail\tis disabled\tjul 88\tleft\tlogin failed\t"
            "lost connection\tmalformed\tme\tmodbus\tno_error\tnode 8\tout after\tout at\t"
            "permission denied\tpost http\tprobably\tread econnreset\treceived\trpc error\t"
            "script\tsecs\tserver has\tserver sent\tservers\tsetup\tsqlstate\tsvc\ttime $\t"
            "timeout $\ttimeout of\tuncaught\tv8 8\tx88\t么原\t但是\t建议\t正在\t点击"
        ),
    ),
    (
        10,
        (
            "!$\t8 content\t88 error\t8888888888\t8888ms\t:\t<\t^ org\t^ redis\t^ remote\t"
            "^ type\t^ when\t^下\tand then\tcloud\tconnectionreseterror 888\tdelay 88\t"
            "devices\tdocker\telasticsearch\terror connection\terror socket\tfetch\tfetching\t"
            "few\tfoo\thours\tietf\tis denied\tis refused\tis the\tkey $\tmsg timeout\t"
            "nxdomain\tpl\trecent\trequest fail\tretry 8\treturned\tsays\tscene\tseeing\t"
            "seems to\tsshd\tupload\twebsite\twhen using\t上传\t确认\t能正"
        ),
    ),
    (
        11,
        (
            "888 in\tNUMBER\t^ code\tcode 8888\tconnection with\tcontext canceled\tcoroutines\t"
            "download\tdownloading\terr 8\terror econnrefused\terror type\tgot\thello\ti try\t"
            "if connection\tline 888\tmozilla\tout read\tpod\tpreauth $\tright\tsite\tssh\t"
            "system net\ttid\ttimeout after\tunexpectedly\tuser $\twebsocket\t一直\t文档\t络不"
        ),
    ),
    (
        12,
        (
            "^ cannot\t^ net\t^ unable\t`$\tby 888\tcc\terrno 888\tfails with\tmemory\t"
            "message connection\tnet readtimeout\tnot be\tns\tworking\t后重"
        ),
    ),
    (13, "^ exception\t^ msg\t^登\tcancelling\tcheck your\tfatal\ti have\torigin\tqq\t显示"),
    (14, "8888 get\t^ connect\tcan t\ti\tlooks\tobject $\tout $\t运行"),
    (15, "critical\thad\toccurred\twhen i\txxx\t}$"),
    (16, "^=\tand you\terrorcode 8"),
    (17, "8x8888 $\tcode 88\tseems"),
    (18, "of 88888ms\tyes"),
    (22, "*$"),
    (23, "getting"),
)

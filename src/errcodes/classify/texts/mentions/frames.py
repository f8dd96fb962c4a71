"""A frame of a stack trace, alone on its line: it says where, and not what."""

import re

from errcodes.classify.texts.mentions.form import Kind

__all__ = ["FRAME"]

FRAME = Kind(
    "frame",
    "It says where something happened, and a function may be called anything.",
    form=re.compile(
        # Java, Kotlin, Scala and .NET: at okio.AsyncTimeout$source$1.read(AsyncTimeout.kt:125)
        r"at (?:async )?[\w.$<>/`~+\[\],]+\(.*\)(?: in \S+:line \d+| ~?\[.*\])?$"
        # JavaScript: at async Socket.timeout (net.js:10:5), at net.js:10:5
        r"|at (?:async |new )*(?:[^()]+ )?(?:\[as \w+\] )?\(?[^()\s]*:\d+:\d+\)?,?$"
        r"|at .+ \((?:native|<anonymous>|node:[\w/:.]+)\)$"
        # Ruby: from net.rb:12:in `connect'
        r"|from \S+:\d+:in "
        # Python
        r"|File \".*\", line \d+"
        # PHP, Dart and gdb: #1 ConnectException->__construct(), #0 Socket.connect (dart:io:12:3)
        r"|#\d+:?\s+(?:0x[0-9a-f]+ |\{main\}|\[internal function\]|[\w\\/.:-]+\(\d+\)"
        r"|[\w\\$.<>]+(?:->|::|\.)[\w$<>{}]+ ?\(|[\w$.<>]+ \((?:dart|package|file):)"
        # Go: net/http.(*persistConn).readLoop(0xc000), /usr/lib/go/net.go:120 +0x45
        r"|goroutine \d+ \[|\S+\.go:\d+ \+0x[0-9a-f]+$|[\w./-]+\.\(\*?\w+\)\.\w+\(.*\)$"
        # Rust and C: 12: reqwest::timeout::poll, ./lib.so(fail+0x12) [0x7f]
        r"|\d+:\s+(?:0x[0-9a-f]+ - )?[\w<>{}]+(?:::[\w<>{}$ ]+)+$|\S+\(\S*\+0x[0-9a-f]+\) \[0x"
        # Swift and Objective-C: 3   CFNetwork   0x00000001a2 _CFURLConnectionTimeout + 120
        r"|\d+\s+\S+\s+0x[0-9a-f]{6,} .* \+ \d+$"
        # Erlang and Elixir: (stdlib 3.17) gen.erl:237: :gen.do_call/4
        r"|\(\w+ [\d.]+\) \S+\.(?:erl|ex|exs):\d+: "
    ),
    certain=True,
)

"""A frame of a stack trace, alone on its line: it says where, and not what."""

from string import ascii_letters, ascii_lowercase, digits

from errcodes.classify.texts.mentions.form import Kind

__all__ = ["FRAME"]

FRAME = Kind(
    "frame",
    "It says where something happened, and a function may be called anything.",
    forms=(
        # Java, Kotlin, Scala and .NET: at okio.AsyncTimeout$source$1.read(AsyncTimeout.kt:125)
        ("a", r"at (?:async )?[\w.$<>/`~+\[\],]+\(.*\)(?: in \S+:line \d+| ~?\[.*\])?$"),
        # JavaScript: at async Socket.timeout (net.js:10:5), at net.js:10:5
        ("a", r"at (?:async |new )*(?:[^()]+ )?(?:\[as \w+\] )?\(?[^()\s]*:\d+:\d+\)?,?$"),
        ("a", r"at .+ \((?:native|<anonymous>|node:[\w/:.]+)\)$"),
        # Ruby: from net.rb:12:in `connect'
        ("f", r"from \S+:\d+:in "),
        # Python
        ("F", r"File \".*\", line \d+(?!.{0,2000}\w(?:Error|Exception): )"),
        # PHP, Dart and gdb: #1 ConnectException->__construct(), #0 Socket.connect (dart:io:12:3)
        ("#", r"#\d+:?\s+(?:0x[0-9a-f]+ |\{main\}|\[internal function\]|[\w\\/.:-]+\(\d+\))"),
        ("#", r"#\d+:?\s+[\w\\$.<>]+(?:->|::|\.)[\w$<>{}]+ ?\("),
        ("#", r"#\d+:?\s+[\w$.<>]+ \((?:dart|package|file):"),
        # Go: net/http.(*persistConn).readLoop(0xc000), /usr/lib/go/net.go:120 +0x45
        ("g", r"goroutine \d+ \["),
        (ascii_letters + "/.", r"(?=\S++ \+0x)\S+\.go:\d+ \+0x[0-9a-f]+$"),
        (ascii_letters + "/.", r"[\w./-]{2,}+(?<=\.)\(\*?\w+\)\.\w+\(.*\)$"),
        # Rust and C: 12: reqwest::timeout::poll, ./lib.so(fail+0x12) [0x7f]
        (digits, r"\d+:\s+(?:0x[0-9a-f]+ - )?[\w<>{}]+(?:::[\w<>{}$ ]+)+$"),
        (ascii_lowercase + "./", r"[^\s(]+\(\S*\+0x[0-9a-f]+\) \[0x"),
        # Swift and Objective-C: 3   CFNetwork   0x00000001a2 _CFURLConnectionTimeout + 120
        (digits, r"\d{1,3}\s+\S+\s+0x[0-9a-f]{6,} .* \+ \d+$"),
        # Erlang and Elixir: (stdlib 3.17) gen.erl:237: :gen.do_call/4
        ("(", r"\(\w+ [\d.]+\) \S+\.(?:erl|ex|exs):\d+: "),
    ),
    certain=True,
)

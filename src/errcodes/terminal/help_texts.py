"""What the help on the command line says around its options."""

__all__ = [
    "DESCRIPTION",
    "EPILOG",
    "ON_CLASSIFY",
    "ON_COMPLETION",
    "ON_DEMO",
    "ON_EXPLAIN",
    "ON_LIST",
    "ON_TEST_CLIENT",
    "USAGE",
]

DESCRIPTION = "Turn failures into the smart-home platform's error codes, and codes into words."
USAGE = """\
%(prog)s COMMAND [options] ...
       %(prog)s CODE ..."""
EPILOG = """\
COMMAND --help shows the options of each. A CODE is a number such as 50502, or a
name such as READ_TIMED_OUT or read-timed-out.

examples:
  %(prog)s demo
  %(prog)s 50502
  %(prog)s 50502 read-timed-out --language zh
  %(prog)s classify --text 'connect: connection refused'
  %(prog)s classify --summary app.log
  %(prog)s test-client my_app.api:fetch

exit status: 2 for an unknown code or a wrong command line; 1 where the demo or
a client gives a code that it should not, where check finds something, where a
document is wrong, and where a log cannot be read; else 0.

NO_COLOR in the environment turns colours off.
"""

ON_EXPLAIN = """\
The name of this command may be left out.

With --json the codes are one array, in UTF-8. Its objects hold code, name,
language, description, causes (an array), message, advice, source.
"""

ON_DEMO = """\
Where the output is no terminal, each request is a line with tabs between its
fields: code, name, event, exception, the message in English and in Chinese, and
a remark: a dash, or the code that was expected, or why the request was skipped.

With --json there is one array, in UTF-8. Its objects hold scene, event,
exception, code, name, expected, messages (an object, by language), skipped (the
reason, or null).

exit status: 1 where a request gives a code that it should not, 2 for a wrong
command line, else 0.
"""

ON_LIST = """\
Where the output is no terminal, each code is a line with tabs between its
fields: code, name, description, message.

With --json there is one array, in UTF-8. Its objects hold code, name, language,
description, causes (an array), message, advice, source.
"""

ON_CLASSIFY = """\
Without --summary there is one line of output for each line of input, in order:
the number of the code, or a dash for a line that reports no failure; at a
terminal the name of the code too. With --json it is a JSON object with file
("-" for standard input), line, code and name, the last two null for no failure.

With --text one text is read as a whole: its code is explained, with the reasons
for it. With --text - the text is what standard input holds to its end, such as
a pasted stack trace.

With --summary there is a table, the most frequent code first. Where the output
is no terminal, each code is a line with tabs between its fields: code, name,
count, share of all lines, file and line of the first example, its text, and
message. With --json it is one object: language, files, lines, entries (lines,
or what --join made of them), failures, no_failure, and codes, an array of
objects with code, name, count, share (from 0 to 1), message, file, line and
example. An interrupt (Ctrl-C) ends the reading with the summary so far.

In an example, three dots stand for what looks like a secret: the user and the
password of a URL, the value of an Authorization, Cookie or API key header, and
of what is called a token, a key, a signature or a password. --show-secrets
shows the lines as they are.

Files may be packed with gzip, and in UTF-8, or in UTF-16 with a byte order
mark. Lines may be of any length, and hold any bytes. In an example, what is no
text is written as an escape sequence such as \\x1b.

--join makes one entry of a stack trace: of a line and of those below it that
are empty, are indented, begin a trace or go on with one as "Caused by:" does.
An entry is answered when the next one begins; its number is its first line's.

--jobs 4 reads with four processes, and --jobs 0 with one for each core. What is
shown, and its order, stays the same.

exit status: 1 where a file cannot be read, or not to its end (the others are
read all the same), 2 for a wrong command line, else 0.

examples:
  %(prog)s app.log | paste - app.log
  %(prog)s -s --join --jobs 0 app.log app.log.*.gz
  %(prog)s --text 'curl: (6) Could not resolve host'
  tail -f app.log | %(prog)s --json
"""

ON_TEST_CLIENT = """\
The callable takes the URL to fetch, may be a coroutine function, and should
raise what its client raises. Where it has parameters of these names, they are
given: timeout (seconds), cafile (the certificate to trust), proxy (a URL),
body (bytes to send). SSL_CERT_FILE, REQUESTS_CA_BUNDLE and CURL_CA_BUNDLE name
the certificate too while it runs.

The groups of failures are connecting, handshake, tls, stalled, cut, uploads,
protocol, statuses, json and proxy. What the client is never to do, such as to
read JSON, is left out with --skip.

Where the output is no terminal, each failure is a line with tabs between its
fields: failure, exception, code, name, result, sent, transient. With --json
there is one array, in UTF-8, of objects with failure, expected, exception,
code, name, right, sent, transient, skipped (the reason, or null).

exit status: 1 where a failure gives a code that it should not, 2 for a wrong
command line, else 0.

example:
  %(prog)s my_app.api:fetch --only tls --only stalled
"""

ON_COMPLETION = """\
This needs the package shtab: pip install shtab

examples:
  source <(errcodes completion bash)
  errcodes completion zsh > ~/.zfunc/_errcodes
"""

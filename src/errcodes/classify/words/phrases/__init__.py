"""What failures are called in the programs of this world: a table for each kind of program.

A comment names the upstream of the rows below it. Rows may be added anywhere: their order means
nothing.
"""

from errcodes.classify.words.phrases import (
    android,
    apple,
    apple_numbers,
    brokers,
    chromium,
    class_names,
    command_line,
    common,
    curl,
    dart,
    databases,
    dotnet,
    elixir,
    firefox,
    gateways,
    go,
    grpc,
    haproxy,
    java,
    java_clients,
    javascript,
    node,
    numbers,
    okhttp,
    phones,
    php,
    python,
    ruby,
    rust,
    statuses,
    systems,
    tls,
    windows,
)
from errcodes.classify.words.rows import Number, Phrase
from errcodes.classify.words.splitting import split

__all__ = ["EVERY_ROW"]

_ROWS: tuple[Phrase | Number, ...] = (
    *android.ROWS,
    *apple.ROWS,
    *apple_numbers.ROWS,
    *brokers.ROWS,
    *chromium.ROWS,
    *command_line.ROWS,
    *common.ROWS,
    *curl.ROWS,
    *dart.ROWS,
    *databases.ROWS,
    *dotnet.ROWS,
    *elixir.ROWS,
    *firefox.ROWS,
    *gateways.ROWS,
    *go.ROWS,
    *grpc.ROWS,
    *haproxy.ROWS,
    *java.ROWS,
    *java_clients.ROWS,
    *javascript.ROWS,
    *node.ROWS,
    *numbers.ROWS,
    *okhttp.ROWS,
    *phones.ROWS,
    *php.ROWS,
    *python.ROWS,
    *ruby.ROWS,
    *rust.ROWS,
    *statuses.ROWS,
    *systems.ROWS,
    *tls.ROWS,
    *windows.ROWS,
)
_TAKEN = {tuple(split(row.words)) for row in _ROWS if isinstance(row, Phrase)}
#: Those of Chinese stand apart: they are found in another way.
EVERY_ROW: tuple[Phrase | Number, ...] = (*_ROWS, *class_names.rows(_TAKEN))

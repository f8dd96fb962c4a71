"""The lab: clients that meet servers which fail on purpose.

- `errcodes.demo.faults` is the catalogue: each way to fail, and the code that is right for it;
  `http2`, `websocket` and `databases` add what fails in other languages than HTTP/1.1.
- `clients` holds one small adapter for each client, and says what the client cannot express or
  hides; `silent` lists the exceptions of clients that say nothing by their names.
- `certificates` makes what TLS needs, `laboratory` brings a client and a fault together, `conftest`
  lets those that take their time fail side by side, `loops` are event loops that leave nothing.
- `contexts` is what a user's code does around a failure, `namespaces` a machine without a network.
- `record` writes down which code each client gets for each failure, for the documentation.
"""

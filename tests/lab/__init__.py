"""The lab: clients that meet servers which fail on purpose.

- `faults` is the catalogue: each way to fail, and the code that is right for it.
- `clients` holds one small adapter for each client.
- `certificates` makes what TLS needs, `laboratory` brings a client and a fault together.
- `contexts` is what a user's code does around a failure, `namespaces` a machine without a network.
"""

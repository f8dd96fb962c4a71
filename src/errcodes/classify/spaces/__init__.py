"""The number spaces: one module each, with the table and the reader that knows where it stands.

A number without its space is no evidence: `ssl.SSLError.errno == 1` is not EPERM, and the -2 of
a `socket.gaierror` is no errno.
"""

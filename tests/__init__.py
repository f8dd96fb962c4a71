"""The tests of errcodes."""

"""The tests of errcodes.catalog."""

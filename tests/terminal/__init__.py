"""The tests of `python -m errcodes`."""

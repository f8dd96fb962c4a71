"""Tests of `errcodes.classify`, reader by reader; real failures are in tests/lab."""

"""The tests of errcodes.problem."""

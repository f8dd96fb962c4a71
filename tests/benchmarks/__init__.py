"""Benchmarks, run on demand: `python -m tests.benchmarks.classification`."""

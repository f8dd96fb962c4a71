"""Random inputs for the public functions, and what must hold whatever they are.

A target draws one input from a `random.Random` and checks it. Three drivers bring the randomness:
hypothesis in the tests of this folder, which shrinks what it finds; `python -m tests.fuzzing
TARGET COUNT`, which draws as many as one likes; and `python -m tests.fuzzing.guided TARGET`, where
atheris looks for inputs that reach new lines.
"""

"""The words of failures, as data, and how they are found in a text."""

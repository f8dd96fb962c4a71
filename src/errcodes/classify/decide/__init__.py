"""The third step: the heaviest evidence decides, and one table turns it into a code."""

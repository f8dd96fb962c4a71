"""The first step: each exception of a failure becomes a plain record, without running its code."""

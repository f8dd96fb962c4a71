"""The second step: each reader takes a record, and gives the evidence in it."""

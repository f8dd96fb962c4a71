"""What a user's type checker sees. These files are checked by mypy and pyright, and never run."""

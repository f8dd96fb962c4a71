"""The pages of the documentation that are rendered from the library's own tables."""

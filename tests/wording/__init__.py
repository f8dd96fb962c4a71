"""How the weights of wording are fitted, and to what."""

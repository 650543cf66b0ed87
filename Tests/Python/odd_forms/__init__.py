"""Web forms' exports as people make them, plain and odd, each with what it was made of."""

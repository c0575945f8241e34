"""What the style sheets of a page say of its elements, as far as it hides text or breaks lines.

Sources: CSS Syntax Level 3, Selectors Level 4, CSS Cascading Level 5, CSS Nesting, Media Queries Level 4.
"""

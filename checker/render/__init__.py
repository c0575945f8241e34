"""From an audit to text in one format. A renderer returns a string and prints nothing."""

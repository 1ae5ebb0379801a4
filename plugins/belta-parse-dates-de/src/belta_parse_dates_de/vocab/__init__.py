"""Words and marks of German time expressions: literals only."""

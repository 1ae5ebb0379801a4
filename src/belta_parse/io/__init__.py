"""Readers and writers. Each optional dependency stays in a module of its own."""

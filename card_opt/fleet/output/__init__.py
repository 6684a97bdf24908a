"""What is written to a folder or a file, and read from it again."""

"""What tests share: instances, doubles, references, readers."""

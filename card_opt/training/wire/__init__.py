"""What crosses the link: messages, their compression, their transport."""

"""The version, in a file that is read without importing anything."""

VERSION = "0.2.0"

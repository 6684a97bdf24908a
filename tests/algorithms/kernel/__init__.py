"""Tests of the kernel for very many device-rounds."""

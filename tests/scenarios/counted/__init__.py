"""Numbers counted on models that Transformers builds; ``count.py`` makes ``counts.json``."""

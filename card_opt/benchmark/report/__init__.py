"""The report of a benchmark: tables, profiles, figures and one page, from judged runs."""

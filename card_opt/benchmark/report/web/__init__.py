"""The page of the report: tables, pictures, scripts and their data in one file."""

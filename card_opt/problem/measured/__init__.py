"""What people measure, made into the arrays of an instance: tables with labels, and traces."""

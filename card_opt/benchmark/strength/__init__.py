"""The study of formulations: how strong each is without branching, and what that is worth."""

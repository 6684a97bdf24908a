"""What crosses the link: messages, their compression, their transport."""

import os

from card_opt.training.extra import check_extra

check_extra()
# gRPC's core reads these when it is first imported; a program's own choice stands.
os.environ.setdefault("GRPC_VERBOSITY", "NONE")  # what goes wrong is told by our own lines
os.environ.setdefault("GRPC_ENABLE_FORK_SUPPORT", "0")  # children of a fork do not use it

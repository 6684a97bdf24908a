"""What both sides tell gRPC."""

from __future__ import annotations

METHOD = "/card_opt.training/Ask"
QUIET = 20.0  # seconds without a sign of the other side after which it is asked for one
SILENT = 10.0  # and seconds that it then has
HANDSHAKE = 10.0  # seconds that a stranger has to prove who he is


def options(limit: int) -> list[tuple[str, int]]:
    """Return the options of either side.

    Parameters
    ----------
    limit
        Bytes that a message may have; a longer one is refused by its head, before it is held.
    """
    return [
        ("grpc.max_receive_message_length", limit),
        ("grpc.max_send_message_length", limit),
        ("grpc.keepalive_time_ms", int(1000 * QUIET)),
        ("grpc.keepalive_timeout_ms", int(1000 * SILENT)),
        ("grpc.http2.ping_timeout_ms", int(1000 * SILENT)),
        ("grpc.http2.max_pings_without_data", 0),  # as many as need be, in long turns
        ("grpc.http2.max_ping_strikes", 0),
        ("grpc.enable_retries", 0),  # the session's matter
        ("grpc.enable_http_proxy", 0),
        ("grpc.service_config_disable_resolution", 1),
        ("grpc.use_local_subchannel_pool", 1),  # a new channel is a new connection
        ("grpc.so_reuseport", 0),  # a port that is taken is refused
        ("grpc.server_handshake_timeout_ms", int(1000 * HANDSHAKE)),
    ]

"""The letter's stages of a device's turn, in order; what computes takes seconds, what sends, bits.

1. splitting: the server takes the adapters apart at the cut;
2. distribution: the device's adapters go to it, :math:`A(c)`;
3. forward propagation: device_forward, smashed_uplink, server_forward;
4. backward propagation: server_backward, gradient_downlink, device_backward;
5. adapter_uplink: the device's adapters come back, :math:`A(c)`.
"""

from __future__ import annotations

STAGES = (
    "splitting",
    "distribution",
    "device_forward",
    "smashed_uplink",
    "server_forward",
    "server_backward",
    "gradient_downlink",
    "device_backward",
    "adapter_uplink",
)

"""A link inside one process: everything is done as over TCP, but for the TCP."""

from __future__ import annotations

from card_opt.errors import CardOptError, shown
from card_opt.training.wire.counts import Counts
from card_opt.training.wire.link import LinkError, RefusedError, Service
from card_opt.training.wire.message import Message, MessageError, decode, encode

MOST = 2**31 - 1  # bytes of a message that gRPC carries at all


class LocalLink:
    """A device's way to a service of the same process; messages are encoded and decoded.

    Parameters
    ----------
    service
        What answers.
    device
        Who asks.
    limit
        Bytes that a message may have.

    Attributes
    ----------
    counts
        What has crossed it, up and down.

    See Also
    --------
    Session : A service that answers.
    run_local : A whole run on such links.

    Examples
    --------
    >>> from card_opt.training import LocalLink
    >>> from card_opt.training.wire.message import Message
    >>> class Greeting:
    ...     def answer(self, device, message):
    ...         return Message("welcome", {"device": device})
    >>> link = LocalLink(Greeting(), "phone")
    >>> link.ask(Message("hello")).values
    {'device': 'phone'}
    >>> link.counts.up.messages
    1
    """

    def __init__(self, service: Service, device: str, limit: int = MOST) -> None:
        self.counts = Counts()
        self._service, self._device, self._limit = service, device, limit

    def ask(self, message: Message) -> Message:
        """Return the service's answer.

        Parameters
        ----------
        message
            What is asked.

        Returns
        -------
        Message
            The answer, as if it had crossed a network.

        Raises
        ------
        LinkError
            If the service is busy: the same may be asked again.
        RefusedError
            If it refuses, with its line.
        """
        question = encode(message)
        try:
            content = answered(self._service, self._device, question, self._limit, self.counts)
        except LinkError:
            raise
        except CardOptError as error:
            raise RefusedError(str(error)) from error
        return decode(content, self._limit)


def answered(service: Service, device: str, question: bytes, limit: int, counts: Counts) -> bytes:
    """Return the bytes of a service's answer to the bytes of a question, and count both.

    Parameters
    ----------
    service
        What answers.
    device
        Who asks, by its certificate.
    question
        What came.
    limit
        Bytes that either may have.
    counts
        Of this device.

    Raises
    ------
    CardOptError
        If the question is no message, says that another device asks, or is refused.
    """
    message = decode(question, limit)
    if (said := message.values.get("device", device)) != device:
        raise MessageError(f"this is the device {device}, and not {shown(said)}")
    counts.up.add(message, len(question))
    answer = service.answer(device, message)
    content = encode(answer)
    check_size(content, limit)
    counts.down.add(answer, len(content))
    return content


def check_size(content: bytes, limit: int) -> None:
    """Raise if a message that is to be sent is longer than it may be.

    Raises
    ------
    MessageError
        If so.
    """
    if len(content) > limit:
        raise MessageError(f"a message may have {limit} bytes at most, got {len(content)}")

"""Quantities of Kubernetes."""

from decimal import Decimal

_SUFFIXES = {
    "m": Decimal("0.001"),
    **{f"{letter}i": Decimal(1024**power) for power, letter in enumerate("KMGTPE", 1)},
    **{letter: Decimal(1000**power) for power, letter in enumerate("kMGTPE", 1)},
}


def quantity(text: str | float) -> Decimal:
    """Return the number that a quantity is, such as ``20Gi`` or ``250m``.

    Raises:
        InvalidOperation: It is none.
    """
    text = str(text)
    number = text.rstrip("".join(_SUFFIXES))
    return Decimal(number) * _SUFFIXES.get(text[len(number) :], 1)

"""Estimates and differences as JSON."""

from typing import Any

from cost.difference import Difference
from cost.estimate import Estimate
from cost.prices import HOURS, Price


def estimate_document(of: Estimate, stack: str) -> dict[str, Any]:
    """Return an estimate as a document for other programs."""
    return {
        "stack": stack,
        "currency": "USD",
        "prices": of.date,
        "hours": HOURS,
        "monthly": of.sum(),
        "kinds": {kind: of.sum(kind) for kind in of.kinds},
        "costs": [
            {
                "kind": cost.kind,
                "resource": cost.resource,
                "what": cost.what,
                "quantity": cost.quantity,
                "monthly": cost.monthly,
                "estimated": cost.estimated,
                "price": _price(cost.price),
            }
            for cost in of.costs
        ],
        "by_use": [
            {"resource": entry.resource, "what": entry.what, "price": _price(entry.price)} for entry in of.by_use
        ],
        "unknown": [{"resource": entry.resource, "why": entry.why} for entry in of.unknown],
    }


def difference_document(of: Difference, stack: str) -> dict[str, Any]:
    """Return a difference as a document for other programs."""
    return {
        "stack": stack,
        "currency": "USD",
        "monthly": of.sum(),
        "kinds": {
            kind: {"before": of.before.sum(kind), "after": of.after.sum(kind), "difference": of.sum(kind)}
            for kind in of.kinds
        },
        "before": estimate_document(of.before, stack),
        "after": estimate_document(of.after, stack),
    }


def _price(price: Price) -> dict[str, Any]:
    return {
        "usd": price.usd,
        "unit": price.unit,
        "page": price.source.page,
        "source": price.source.text,
        "verified": price.source.verified,
    }

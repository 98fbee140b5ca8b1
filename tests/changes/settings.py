"""The settings that a user can change, by path."""

from collections.abc import Iterator
from typing import Any, get_args

from r3edge.core.settings import Settings
from r3edge.platform import EnvironmentSettings


def leaves(model: type[Settings] = EnvironmentSettings, path: str = "") -> Iterator[str]:
    """Yield the path of every setting that holds no further settings. An item of a list has its list's path."""
    for name, field in model.model_fields.items():
        below = f"{path}.{name}" if path else name
        parts = sorted({*_models(field.annotation)}, key=lambda part: part.__name__)
        if not parts:
            yield below
        for part in parts:
            yield from leaves(part, below)


def _models(annotation: Any) -> Iterator[type[Settings]]:
    """Yield the settings' models in an annotation: in a union, a list, a mapping."""
    if isinstance(annotation, type) and issubclass(annotation, Settings):
        yield annotation
    for part in get_args(annotation):
        yield from _models(part)

"""Amazon GuardDuty. Follows the Amazon GuardDuty API Reference: CreateDetector, GetDetector, UpdateDetector."""

from collections.abc import Callable
from typing import Any

from moto.guardduty.exceptions import GuardDutyException
from moto.guardduty.models import Detector, GuardDutyBackend

from .patching import Gaps

gaps = Gaps("Amazon GuardDuty")


@gaps.wrap(Detector)
def update(
    original: Callable[..., None],
    self: Detector,
    enable: bool,
    finding_publishing_frequency: str,
    data_sources: dict[str, Any],
    features: list[dict[str, Any]] | None,
) -> None:
    """Stock moto puts the features of the request in the place of all others."""
    by_name = {feature["name"]: feature for feature in [*self.features, *(features or [])]}
    original(self, enable, finding_publishing_frequency, data_sources, list(by_name.values()))


@gaps.wrap(GuardDutyBackend)
def create_detector(original: Callable[..., str], self: GuardDutyBackend, *arguments: Any, **options: Any) -> str:
    """Stock moto creates a second detector, of which AWS allows one in each region."""
    if self.detectors:
        raise GuardDutyException(
            "BadRequestException",
            "The request is rejected because a detector already exists for the current account.",
        )
    return original(self, *arguments, **options)

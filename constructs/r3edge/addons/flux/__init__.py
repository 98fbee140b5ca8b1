"""Flux: controllers, synchronization and webhook."""

from r3edge.addons.flux.flux import FLUX_FLOWS, Flux
from r3edge.addons.flux.settings import FluxSettings, FluxWebhookSettings

__all__ = ["FLUX_FLOWS", "Flux", "FluxSettings", "FluxWebhookSettings"]

"""Check what would stop a deployment, before it begins. Every check only reads, and tells in one line what to do."""

from operations.preflight.finding import Finding, Verdict
from operations.preflight.preflight import Preflight

__all__ = ["Finding", "Preflight", "Verdict"]

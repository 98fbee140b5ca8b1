"""What a destroyed environment leaves behind at AWS: objects of EKS and of controllers, which Terraform never knew."""

from operations.leftovers.clear import Remainder, clear
from operations.leftovers.leftover import KINDS, Leftover, find, remove
from operations.leftovers.log_groups import existing_log_groups

__all__ = ["KINDS", "Leftover", "Remainder", "clear", "existing_log_groups", "find", "remove"]

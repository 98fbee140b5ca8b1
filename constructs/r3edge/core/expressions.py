"""Values in expressions of Terraform's, as CDKTF writes them."""

import re
from collections.abc import Mapping
from typing import Any

from cdktf import Fn, TerraformResource

from r3edge.core.tokens import is_token, pieces

# In an argument of a function, cdktf passes these on as they are: quotes would end Terraform's text.
_UNESCAPED = re.compile(r'["\\\r]|[$%]\{')


def attribute_address(resource: TerraformResource, attribute: str) -> str:
    """Return the address of an attribute, as ``replace_triggered_by`` wants it: ``aws_lb_target_group.http.arn``."""
    return f"{resource.terraform_resource_type}.{resource.friendly_unique_id}.{attribute}"


def argument(value: Any) -> Any:
    """Return a value, literals and references, for an argument of one of Terraform's functions (:class:`Fn`)."""
    if isinstance(value, Mapping):
        return {key: argument(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [argument(item) for item in value]
    if isinstance(value, str) and any(not is_token(piece) and _UNESCAPED.search(piece) for piece in pieces(value)):
        parts = [piece if is_token(piece) else _quoted(piece) for piece in pieces(value)]
        return parts[0] if len(parts) == 1 else Fn.join("", parts)
    return value


def escaped(text: str) -> str:
    """Escape a text for Terraform, which reads every string as a template; others may mean ``${…}`` literally."""
    return text.replace("${", "$${").replace("%{", "%%{")


def _quoted(text: str) -> str:
    return Fn.raw_string(text.replace("\\", "\\\\").replace("\r", "\\r").replace("%{", "%%{"))

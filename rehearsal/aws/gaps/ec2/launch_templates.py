"""Launch templates. Follows the Amazon EC2 API Reference: CreateLaunchTemplate and DescribeLaunchTemplates."""

from collections.abc import Callable
from typing import Any

from moto.ec2.models.launch_templates import LaunchTemplate, LaunchTemplateBackend

from ..patching import Gaps

gaps = Gaps("Amazon EC2 launch templates")


@gaps.wrap(LaunchTemplateBackend)
def create_launch_template(
    original: Callable[..., LaunchTemplate],
    self: Any,
    name: str,
    description: str,
    template_data: dict[str, Any],
    tags: Any,
) -> LaunchTemplate:
    """Stock moto adds the template's own tags to those of its instances."""
    specifications = [
        specification
        for specification in template_data.pop("TagSpecifications", [])
        if specification["ResourceType"] != "launch-template"
    ]
    if specifications:
        template_data["TagSpecifications"] = specifications
    return original(self, name, description, template_data, tags)


@gaps.wrap(LaunchTemplateBackend)
def describe_launch_templates(original: Callable[..., list[Any]], self: Any, *arguments: Any, **options: Any) -> Any:
    """Stock moto shows the tags that a template was created with, whatever became of them."""
    templates = original(self, *arguments, **options)
    for template in templates:
        template.tags = template.get_tags()
    return templates

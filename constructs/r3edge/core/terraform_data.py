"""``terraform_data``, Terraform's resource without a service behind it."""

from cdktf import TerraformResource
from constructs import Construct


class TerraformData(TerraformResource):
    """A value that Terraform keeps in the state, and replaces with its triggers.

    Not CDKTF's ``DataResource``, each of which runs ``terraform version`` in every synthesis.

    Args:
        triggers_replace: Another value of one is another resource, with another id.
        input: The value, which is known as :meth:`output` once the resource is there.
    """

    def __init__(
        self, scope: Construct, id: str, *, triggers_replace: dict[str, str], input: dict[str, str] | None = None
    ) -> None:
        super().__init__(scope, id, terraform_resource_type="terraform_data")
        self.add_override("triggers_replace", triggers_replace)
        if input is not None:
            self.add_override("input", input)

    @property
    def id(self) -> str:
        """The id."""
        return self.get_string_attribute("id")

    def output(self, name: str) -> str:
        """Return a reference to a part of the input."""
        return self.get_string_attribute(f"output.{name}")

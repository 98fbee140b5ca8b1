"""``python -m tools.sensitive.aws``: writes the facts of the AWS provider, read from the one that can be had."""

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from rehearsal.aws.provider import find_provider
from rehearsal.providers.schema import provider_schema
from tools.imports.sources import dumped_by_terraform
from tools.sensitive.facts import AWS_FACTS, aws_facts

_PINNED = "6.25.0"


def read_facts() -> dict[str, dict[str, list[str]]]:
    """Return the facts of the AWS provider.

    Raises:
        NoProvider: It can be had in no version.
    """
    provider = find_provider(_PINNED)
    with TemporaryDirectory() as name:
        folder = Path(name)
        dump = dumped_by_terraform("aws", "hashicorp/aws", provider.version, folder, provider.environment(folder))
    (schema,) = dump["provider_schemas"].values()
    return aws_facts(provider_schema(schema))


if __name__ == "__main__":
    AWS_FACTS.write_text(json.dumps(read_facts(), indent=1) + "\n")

"""``python -m tools.sensitive.aws``: writes the facts of the AWS provider, read from the one that can be had."""

import json
import os
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from rehearsal.aws.provider import find_provider
from tools.sensitive.facts import AWS_FACTS, aws_facts

_PINNED = "6.25.0"


def read_facts() -> dict[str, dict[str, list[str]]]:
    """Return the facts of the AWS provider.

    Raises:
        NoProvider: It can be had in no version.
    """
    provider = find_provider(_PINNED)
    required = {"aws": {"source": "hashicorp/aws", "version": provider.version}}
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "main.tf.json").write_text(json.dumps({"terraform": {"required_providers": required}}))

        def terraform(*arguments: str) -> str:
            command = ["terraform", *arguments]
            environment = dict(os.environ) | provider.environment(folder)
            return subprocess.run(
                command, cwd=folder, env=environment, check=True, capture_output=True, text=True
            ).stdout

        terraform("init")
        return aws_facts(json.loads(terraform("providers", "schema", "-json")))


if __name__ == "__main__":
    AWS_FACTS.write_text(json.dumps(read_facts(), indent=1) + "\n")

"""Rehearse the bootstrap of the state bucket: the very code of ``make state-backend``, against the server here."""

from pathlib import Path

from operations.state_backend import StateBackend
from rehearsal import steps
from rehearsal.aws.provider import AwsProvider
from rehearsal.overrides import rehearsal_override

BACKEND_CONFIG = (
    # The server has no names for buckets in front of its address, and no IAM to check credentials with.
    "use_path_style=true",
    "skip_credentials_validation=true",
    "skip_metadata_api_check=true",
    "access_key=test",
    "secret_key=test",
)


def rehearse(stage: steps.Stage, source: Path, provider: AwsProvider) -> None:
    """First run (local state, then migrated), second run (nothing to do), refused destroy, destroy."""
    backend = StateBackend(
        source=source,
        work=stage.folder,
        journal=stage.journal,
        environment=stage.environment,
        backend_config=BACKEND_CONFIG,
        override=rehearsal_override(stage.stack, provider.version, local_backend=False),
        confirm=lambda _question: True,
        show_plan=False,
        on_plan=stage.keep_plan,
        on_event=stage.layers.applying,
    )
    steps.take_inventory(stage)
    backend.bootstrap()
    backend.bootstrap()
    steps.second_plan_is_empty(stage)
    steps.destroy_is_refused(stage)
    steps.lift_protections(stage)
    # A bucket cannot keep the state of its own destruction.
    backend.migrate_to_local()
    steps.destroy(stage)
    steps.nothing_is_left(stage)

"""Rehearse the bootstrap of the state bucket: the code of ``make state-backend`` against the rehearsal's server.

pyproject.toml names it in ``[tool.rehearsal.procedures]``. It is the one module that knows ``operations`` and
``rehearsal`` alike.
"""

from operations.state_backend import Hooks, StateBackend
from rehearsal import steps
from rehearsal.aws.credentials import BACKEND_CONFIG
from rehearsal.overrides import rehearsal_override


def rehearse(rehearsal: steps.Rehearsal) -> None:
    """Run it twice (local state, then migrated; nothing to change), see destroy refused, and destroy."""
    backend = StateBackend(
        source=rehearsal.source,
        work=rehearsal.folder,
        journal=rehearsal.journal,
        grace=steps.GRACE,
        confirm=lambda _question: True,
        hooks=Hooks(
            environment=rehearsal.environment,
            backend_config=BACKEND_CONFIG,
            override=rehearsal_override(rehearsal.stack, rehearsal.provider.version, local_backend=False),
            on_plan=rehearsal.keep_plan,
            on_event=rehearsal.layers.applying,
        ),
    )
    steps.take_inventory(rehearsal)
    backend.bootstrap()
    backend.bootstrap()
    steps.second_plan_is_empty(rehearsal)
    steps.destroy_is_refused(rehearsal)
    steps.lift_protections(rehearsal)
    # A bucket cannot keep the state of its own destruction.
    backend.migrate_to_local()
    steps.destroy(rehearsal)
    steps.nothing_is_left(rehearsal)

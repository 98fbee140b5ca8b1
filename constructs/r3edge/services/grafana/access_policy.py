"""Access policies of Grafana Cloud, for one stack."""

from collections.abc import Sequence

from constructs import Construct

from r3edge.bindings.grafana.cloud_access_policy import CloudAccessPolicy, CloudAccessPolicyRealm
from r3edge.core.context import Context


def access_policy(
    scope: Construct, *, name: str, scopes: Sequence[str], context: Context, region: str, stack_id: str
) -> CloudAccessPolicy:
    """Return a policy, under the id ``policy``, whose tokens may do something in one stack.

    Args:
        scope: The construct that gets it.
        name: Whose tokens they are, the last part of its name.
        scopes: What they may do.
        context: The environment.
        region: The stack's region.
        stack_id: The id of the stack.
    """
    return CloudAccessPolicy(
        scope,
        "policy",
        region=region,
        name=context.name(name),
        display_name=f"{name.capitalize()} of {context.name()}",
        scopes=list(scopes),
        realm=[CloudAccessPolicyRealm(type="stack", identifier=stack_id)],
    )

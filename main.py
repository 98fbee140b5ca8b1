"""The app: one line for each stack. ``cdktf deploy prod`` deploys all of production."""

from functools import partial

from environments.dev import Dev
from environments.platform import PLATFORM
from environments.prod import Prod
from r3edge.platform import StateBackend, run

STACKS = (
    partial(StateBackend, platform=PLATFORM),
    Prod,
    Dev,
)

if __name__ == "__main__":
    run(*STACKS)

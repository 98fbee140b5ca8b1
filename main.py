"""The app: one line for each stack. ``cdktf deploy prod`` deploys all of production."""

from environments.dev import Dev
from environments.platform import register
from environments.prod import Prod
from r3edge.platform import run, state_backend

STACKS = (
    state_backend(register),
    Prod,
    Dev,
)

if __name__ == "__main__":
    run(*STACKS)

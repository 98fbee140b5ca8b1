"""The app: one line for each stack. ``cdktf deploy prod`` deploys all of production."""

from environments.app import run
from environments.dev import Dev
from environments.prod import Prod
from environments.state_backend import StateBackend

if __name__ == "__main__":
    run(StateBackend, Prod, Dev)

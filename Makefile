# `make` alone shows what there is. Everything is installed into this clone; nothing of the system is changed.

PYTHON ?= python3
# A Python that was named replaces another one in .venv; the default does not.
NAMED := $(if $(filter command environment,$(firstword $(origin PYTHON))),--named)

export CHECKPOINT_DISABLE := 1
# Without bytecode each start of the app compiles the provider bindings again.
unexport PYTHONDONTWRITEBYTECODE
# They would point Python, pip and pipenv at another environment than the clone's own.
unexport VIRTUAL_ENV
unexport PYTHONHOME
unexport PYTHONPATH

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup synth cost rehearse charts rehearse-change test test-rehearsals fuzz test-changes test-matrix snapshots imports lint mutants bench preflight deploy destroy state-backend lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Install what the project needs, into the clone
	@command -v "$(PYTHON)" >/dev/null || PYTHON="$(PYTHON)" tools/check_tools.sh
	@exec "$(PYTHON)" tools/setup.py $(NAMED)

synth: setup ## Synthesize all stacks into cdktf.out/stacks
	@.venv/bin/python -m operations synth

cost: setup ## Estimate what ENV=prod costs a month (FROM=main: the difference to that Git commit; JSON=1: as JSON)
	@test -n "$(ENV)" || { echo "which environment? make cost ENV=prod" >&2; exit 2; }
	@.venv/bin/python -m operations cost "$(ENV)" $(if $(FROM),--from "$(FROM)") $(if $(JSON),--json)

rehearse: setup ## Deploy and destroy everything on this machine, without an account (ENV=dev: only that one)
	@.venv/bin/python -m rehearsal $(ENV) $(if $(CHARTS),--charts "$(CHARTS)") $(ARGS)

charts: setup ## Render the Helm releases of ENV=prod with their charts, and check them (CHARTS=folder: charts of your own)
	@test -n "$(ENV)" || { echo "which environment? make charts ENV=prod" >&2; exit 2; }
	@.venv/bin/python -m rehearsal $(ENV) --charts-only $(if $(CHARTS),--charts "$(CHARTS)")

rehearse-change: setup ## Deploy ENV=dev as it was at FROM=<Git commit>, and change it to what it is now, on this machine
	@test -n "$(ENV)" -a -n "$(FROM)" || { echo "make rehearse-change ENV=dev FROM=main" >&2; exit 2; }
	@.venv/bin/python -m rehearsal "$(ENV)" --from "$(FROM)"

test: setup ## Run the tests, without those that take minutes (ARGS=tests/network: only those)
	@.venv/bin/pytest -m "not rehearsal and not changes" $(ARGS)

test-rehearsals: setup ## Run the tests that deploy with the real Terraform, against stand-ins on this machine
	@.venv/bin/pytest -m "rehearsal and not changes" $(ARGS)

fuzz: setup ## Synthesize a thousand variants of the settings, new ones each time (SEED=7: those again; FUZZ=5000)
	@FUZZ="$(or $(FUZZ),1000)" FUZZ_VALIDATED="$(or $(FUZZ_VALIDATED),30)" FUZZ_SEED="$(or $(SEED),random)" \
		.venv/bin/pytest -n 0 -s tests/fuzz $(ARGS)

test-changes: setup ## Judge the table of changes (docs/changes.md), and break off a first apply; takes an hour
	@.venv/bin/pytest -n 0 -m changes tests/changes $(ARGS)

test-matrix: setup ## Run the quick tests of the library with each supported Python and Node.js (ARGS="--python 3.12")
	@.venv/bin/python -m tools.test_matrix $(ARGS)

snapshots: setup ## Accept the JSON of the environments as it is now, for review
	@.venv/bin/pytest -q tests/environments --snapshot-update -m "not rehearsal"

imports: setup ## Generate imports/ from the list in provider-schemas/ (ONLY=grafana; FROM=folder of schema dumps)
	@.venv/bin/python -m tools.imports $(ONLY) $(if $(FROM),--from $(FROM))

lint: setup ## Check style, format, types and the direction of imports
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@node_modules/.bin/pyright
	@.venv/bin/lint-imports

mutants: setup ## Break the library on purpose, and list what no test notices (ARGS="--only network --sample 30")
	@.venv/bin/python -m tools.mutants $(ARGS)

outdated: setup ## Say what is newer than what is pinned, and what is out of support; with AWS credentials also of EKS
	@.venv/bin/python -m r3edge.lazy -m tools.outdated

bench: setup ## Measure how long and how much memory synthesis takes
	@.venv/bin/python -m tools.bench $(ARGS)

preflight: setup ## Check what would stop a deployment of ENV=prod to AWS, before it begins
	@test -n "$(ENV)" || { echo "which environment? make preflight ENV=prod" >&2; exit 2; }
	@.venv/bin/python -m operations preflight $(ENV)

deploy: setup ## Deploy ENV=prod or ENV=dev to AWS (ALLOW_DANGER=1: also what replaces or destroys; YES=1: unasked)
	@test -n "$(ENV)" || { echo "which environment? make deploy ENV=prod" >&2; exit 2; }
	@.venv/bin/python -m operations deploy $(ENV) $(if $(YES),--yes)

destroy: setup ## Destroy ENV=dev at AWS, and what it leaves behind (CONFIRM=dev REMOVE_LEFTOVERS=1: unasked)
	@test -n "$(ENV)" || { echo "which environment? make destroy ENV=dev" >&2; exit 2; }
	@.venv/bin/python -m operations destroy $(ENV)

state-backend: setup ## Make the bucket for Terraform's state, before the first deploy
	@.venv/bin/python -m operations state-backend $(if $(YES),--yes)

lock: ## Renew Pipfile.lock and package-lock.json from Pipfile, pyproject.toml and package.json
	@exec "$(PYTHON)" tools/setup.py lock

clean: ## Remove all that make has made (never what may be Terraform's only state)
	rm -rf .venv .tools .cache node_modules rehearsal.out build dist *.egg-info constructs/*.egg-info
	@state=$$(find cdktf.out -name '*.tfstate*' -not -path '*/.terraform/*' 2>/dev/null); \
	if test -n "$$state"; then echo "kept cdktf.out, which may hold the only state:"; echo "$$state"; \
	else rm -rf cdktf.out; fi
	rm -rf .pytest_cache .hypothesis .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# `make` alone shows what there is. Everything is installed into this clone; nothing of the system is changed.

PYTHON ?= python3
PIPENV_VERSION := 2026.10.3

PIPENV_HOME := .tools/pipenv-$(PIPENV_VERSION)
PIPENV := $(PIPENV_HOME)/bin/pipenv
LOGS := .cache/logs

export PYTHON
export CHECKPOINT_DISABLE := 1
export PIPENV_VENV_IN_PROJECT := 1
export PIPENV_IGNORE_VIRTUALENVS := 1
export PIPENV_NOSPIN := 1
# Without bytecode each start of the app compiles the provider bindings again.
unexport PYTHONDONTWRITEBYTECODE
# They would point Python, pip and pipenv at another environment than the clone's own.
unexport VIRTUAL_ENV
unexport PYTHONHOME
unexport PYTHONPATH

# $(call quietly,NAME,COMMAND): say what happens, keep the output in a log, show it only if the command fails.
define quietly
@mkdir -p $(LOGS)
@echo "$(1) ..."
@{ $(2); } >$(LOGS)/$(strip $(subst $(space),-,$(1))).log 2>&1 || \
	{ cat $(LOGS)/$(strip $(subst $(space),-,$(1))).log >&2; echo "$(1): failed, see above" >&2; exit 1; }
endef
empty :=
space := $(empty) $(empty)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup synth rehearse test test-matrix snapshots imports lint bench deploy state-backend lock clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .venv/.primed node_modules/.stamp ## Install what the project needs, into the clone
	@:

synth: setup ## Synthesize all stacks into cdktf.out/stacks
	@CI=1 node_modules/.bin/cdktf synth

rehearse: setup ## Deploy and destroy everything on this machine, without an account (ENV=dev: only that one)
	@.venv/bin/python -m rehearsal $(ENV) $(ARGS)

test: setup ## Run all tests (ARGS="-m 'not rehearsal'": only the quick ones)
	@.venv/bin/pytest $(ARGS)

test-matrix: setup ## Run the quick tests of the library with each supported Python and Node.js (ARGS="--python 3.12")
	@.venv/bin/python -m tools.test_matrix $(ARGS)

snapshots: setup ## Accept the JSON of the environments as it is now, for review
	@.venv/bin/pytest -q tests/environments --snapshot-update

imports: setup ## Generate imports/ from the list in provider-schemas/ (ONLY=grafana; FROM=folder of schema dumps)
	@.venv/bin/python -m tools.imports $(ONLY) $(if $(FROM),--from $(FROM))

lint: setup ## Check style, format, types and the direction of imports
	@.venv/bin/ruff check
	@.venv/bin/ruff format --check
	@node_modules/.bin/pyright
	@.venv/bin/lint-imports

bench: setup ## Measure how long and how much memory synthesis takes
	@.venv/bin/python -m tools.bench $(ARGS)

deploy: setup ## Deploy ENV=prod or ENV=dev to AWS (ALLOW_DANGER=1: also what replaces or destroys; YES=1: unasked)
	@test -n "$(ENV)" || { echo "which environment? make deploy ENV=prod" >&2; exit 2; }
	@.venv/bin/python -m operations deploy $(ENV) $(if $(YES),--yes)

state-backend: setup ## Make the bucket for Terraform's state, before the first deploy
	@.venv/bin/python -m operations state-backend $(if $(YES),--yes)

lock: $(PIPENV_HOME)/.stamp ## Renew Pipfile.lock and package-lock.json from Pipfile, pyproject.toml and package.json
	$(call quietly,locking Python packages,$(PIPENV) lock && $(PYTHON) tools/strip_lock.py)
	$(call quietly,locking Node packages,npm install --package-lock-only)

clean: ## Remove all that make has made (never .state-backend, which may hold Terraform's only state)
	rm -rf .venv .tools .cache node_modules cdktf.out rehearsal.out constructs/*.egg-info
	rm -rf .pytest_cache .hypothesis .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.cache/tools: tools/check_tools.sh
	@tools/check_tools.sh
	@mkdir -p $(@D) && touch $@

$(PIPENV_HOME)/.stamp: | .cache/tools
	$(call quietly,installing pipenv $(PIPENV_VERSION),rm -rf $(PIPENV_HOME) && $(PYTHON) -m venv $(PIPENV_HOME) && $(PIPENV_HOME)/bin/pip install pipenv==$(PIPENV_VERSION))
	@touch $@

.venv/.stamp: Pipfile.lock pyproject.toml $(PIPENV_HOME)/.stamp
	$(call quietly,installing Python packages,{ test -x .venv/bin/python || $(PYTHON) -m venv .venv; } && $(PIPENV) sync --dev)
	@touch $@

.venv/.primed: .venv/.stamp $(wildcard imports/*/_jsii/*.tgz)
	$(call quietly,indexing the provider bindings,.venv/bin/python -O -m r3edge.lazy.prime environments)
	@touch $@

node_modules/.stamp: package.json package-lock.json | .cache/tools
	$(call quietly,installing Node packages,npm ci)
	@touch $@

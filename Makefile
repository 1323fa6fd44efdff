# `make run` opens the journal, `make test` tests it; both set everything up first.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
UV := $(BIN)/uv
export UV_SYSTEM_CERTS = 1
export UV_NO_PROGRESS = 1
export VIRTUAL_ENV = $(abspath $(VENV))
READY := $(VENV)/.ready

.PHONY: help run test setup lint types layers check faults bench lock clean

help: ## what this Makefile can do
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)

run: setup ## set everything up and open the journal
	@$(BIN)/journal

test: setup ## set everything up and run the tests
	$(BIN)/python -m pytest -n 2 --dist worksteal -m "not slow"

setup: $(READY) ## make the environment that all the others use

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "The journal needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12 run"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@sed -n '/^uv==/,/^[a-z].*==/{/^uv==/p;/^ /p}' requirements.lock > $(VENV)/uv.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(VENV)/uv.txt

$(READY): $(UV) requirements.lock pyproject.toml
	$(UV) pip install --quiet --require-hashes --compile-bytecode -r requirements.lock
	$(UV) pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

lint: setup ## style
	$(BIN)/ruff check journal tests migrations benchmarks
	$(BIN)/ruff format --check journal tests migrations benchmarks

types: setup ## types
	$(BIN)/mypy

layers: setup ## who may import whom
	$(BIN)/lint-imports --no-cache

check: lint types layers test ## everything but the wheel

faults: setup ## the long fault tests: kills, full disks, damage
	$(BIN)/python -m pytest -n 2 --dist worksteal -m "fault"

bench: setup ## timings, as ratios within one run
	$(BIN)/python -m benchmarks

lock: $(UV) ## renew requirements.lock from pyproject.toml
	$(UV) lock --quiet
	$(UV) export --quiet --format requirements.txt --no-emit-project --group dev -o requirements.lock
	@rm -f uv.lock

clean: ## remove the environment and caches
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

# `make run` opens the journal, `make test` tests it; both set everything up first. Needed beforehand: python3 (3.11+), make.
.DEFAULT_GOAL := help
SHELL := /bin/sh
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PY := $(BIN)/python
UV := $(BIN)/uv
READY := $(VENV)/.ready
export UV_SYSTEM_CERTS = 1
export UV_NO_PROGRESS = 1
export VIRTUAL_ENV = $(CURDIR)/$(VENV)
# PYTHONDONTWRITEBYTECODE as well: with it every worker of `make test` would compile all tests anew, half a minute in all.
unexport PYTHONHOME PYTHONPATH PYTHONDONTWRITEBYTECODE
# pip, which only brings uv, does not read SSL_CERT_FILE by itself in every version; uv does.
CERT = $(if $(SSL_CERT_FILE),--cert "$(SSL_CERT_FILE)")

.PHONY: help run test pages setup lint types layers deps docs pictures check faults bench vignettes diaries mutants lock clean bench-peers

help: ## what this Makefile can do
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)

run: setup ## set everything up and open the journal (make run ARGS="list" runs a command)
	@exec $(PY) -m journal $(ARGS)

test: setup ## set everything up and run the tests
	$(PY) -m pytest -n 3 --dist worksteal -m "not slow and not pages"

pages: setup ## every page at every size, in every theme, with hostile text
	$(PY) -m pytest -n 3 --dist worksteal -m "pages and not slow"

# A set-up that was cut short, lost its python or moved with its folder is done again from the start.
setup: ## make the environment that all the others use
	@test ! -e $(VENV) || { $(PY) -c "" 2>/dev/null && test "$$(cat $(READY) 2>/dev/null)" = "$(CURDIR)"; } || rm -rf $(VENV)
	@$(MAKE) --silent --no-print-directory $(READY)
	@$(PY) -m compileall -q journal migrations

$(UV):
	@$(PYTHON) -c "" || { echo "The journal needs Python 3.11 or newer as $(PYTHON). Try: make PYTHON=/path/to/python run"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "The journal needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) --version 2>&1). Try: make PYTHON=python3.12 run"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "This Python comes without its venv part. On Debian and Ubuntu: sudo apt install python3-venv. Then try again."; exit 1; }
	@echo "Setting up in $(VENV), once: about a minute, less when the packages are already known here."
	@$(PYTHON) -m venv $(VENV)
	@sed -n '/^uv==/,/^[a-z].*==/{/^uv==/p;/^ /p;}' requirements.lock > $(VENV)/uv.txt
	@$(PY) -m pip install --quiet --disable-pip-version-check $(CERT) --require-hashes -r $(VENV)/uv.txt

# Byte-compiled here, since where PYTHONDONTWRITEBYTECODE is set every start would otherwise be several times slower.
$(READY): $(UV) requirements.lock pyproject.toml
	@$(UV) pip sync --quiet --require-hashes --compile-bytecode requirements.lock
	@$(UV) pip install --quiet --no-deps --no-build-isolation --editable .
	@echo "$(CURDIR)" > $@

lint: setup ## style
	$(PY) -m ruff check journal tests migrations benchmarks
	$(PY) -m ruff format --check journal tests migrations benchmarks

types: setup ## types
	$(PY) -m mypy

layers: setup ## who may import whom
	$(PY) -c "from importlinter.cli import lint_imports_command; lint_imports_command()" --no-cache

deps: setup ## what is declared is used, and the other way round
	$(PY) -m deptry .

docs: setup ## write into the documents what the program says now
	$(PY) -m tests.docs

pictures: setup ## draw every screen into docs/pictures (make pictures ONLY="today log" draws some)
	$(PY) -m tests.pictures $(ONLY)

check: lint types layers deps test pages ## everything but the wheel

faults: setup ## the long fault tests, and their table in docs/reliability.md
	@$(PY) -m tests.faults $(ARGS)

bench: setup ## timings, as ratios within one run (make bench ARGS="start commands --entries 1000" runs parts of it)
	@$(PY) -m benchmarks $(ARGS)

bench-peers: setup ## the same for jrnl, sqlite-utils, posting, harlequin and bagels, installed for the run
	@$(PY) -m benchmarks peers $(ARGS)

vignettes: setup ## how far the rules agree with vignettes (make vignettes FILE=… for others than the project's own)
	@$(PY) -m tests.vignettes $(if $(FILE),"$(FILE)")

diaries: setup ## how many people who need no emergency are alarmed (make diaries PEOPLE=20 is quicker)
	@$(PY) -m tests.false_alarms $(PEOPLE)

mutants: setup ## how many small wrong changes of the rules the tests notice (make mutants COUNT=50 PART=r04)
	@$(PY) -m tests.mutants $(or $(COUNT),300) $(PART)

lock: setup ## renew requirements.lock from pyproject.toml
	$(UV) lock --quiet --upgrade
	$(UV) export --quiet --format requirements.txt --no-emit-project --group dev -o requirements.lock
	@rm -f uv.lock

clean: ## remove the environment and caches
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache

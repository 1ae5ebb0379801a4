# Needs Python 3.11 or newer and make, nothing else. uv is used where it is on the path, else pip.
#
#   make demo      makes .venv, parses the example pages, prints a page in colours and a record
#   make test      the same environment with the test tools; all tests of the core and the plugins
#   make coverage  the same tests with the branches of src/ that none of them takes
#   make mutation  mutants of the plugin platform that no test kills; MODULES="plugins annotate" for these only
#   make lint      ruff, mypy and pyright;   make docs   the manual under site/;   make bench   the figures
#
# Another Python: make test PYTHON=/path/to/python3.12.  Fewer tests: make test TESTS=tests/test_docs.py
# More examples of each law: make test HYPOTHESIS_PROFILE=ci.  On all cores: make test ARGS="-n auto"

SHELL := /bin/sh
.DELETE_ON_ERROR:
.PHONY: demo test coverage mutation lint docs bench clean
.DEFAULT_GOAL := help

BIN := .venv/bin
PAGES := docs/examples/pages
TESTS ?= src tests plugins
HYPOTHESIS_PROFILE ?= dev
export HYPOTHESIS_PROFILE

CANDIDATES := python3.13 python3.12 python3.11 python3 python
RECENT := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in $(CANDIDATES); do if "$$p" -c '$(RECENT)' 2>/dev/null; then echo "$$p"; break; fi; done)
NO_PYTHON := belta_parse needs Python 3.11 or newer, and none of $(CANDIDATES) on the path is. \
Install one, or name it: make test PYTHON=/path/to/python3.11

# A stamp says which dependency groups .venv holds; a changed or new pyproject.toml makes it old.
PROJECTS := pyproject.toml $(wildcard plugins/*/pyproject.toml) tools/environment.py

.PHONY: help
help:
	@sed -n 's/^#   //p' Makefile

.venv/.with-%: $(PROJECTS)
	@if [ -z "$(PYTHON)" ]; then echo "$(NO_PYTHON)" >&2; exit 1; fi
	$(PYTHON) tools/environment.py $(filter-out demo,$(subst -, ,$*))
	@touch $@

demo: .venv/.with-demo
	$(BIN)/belta-parse show $(PAGES)/desktop-2024.txt
	$(BIN)/belta-parse parse --indent 2 $(PAGES)/mobile-old.txt
	@echo "$$($(BIN)/belta-parse parse $(PAGES)/*.txt | wc -l) of $$(ls $(PAGES)/*.txt | wc -l) example pages parsed."

test: .venv/.with-test
	$(BIN)/python -m pytest $(ARGS) $(TESTS)

# Not by pytest --cov: our own pytest plugin imports the library before that begins to count.
coverage: .venv/.with-test
	$(BIN)/python -m coverage run -m pytest $(ARGS) $(TESTS)
	$(BIN)/python -m coverage report --show-missing --skip-covered

# Not a part of .ci/run: it takes many minutes.
mutation: .venv/.with-test-mutation
	$(BIN)/python tools/mutation.py $(MODULES)

lint: .venv/.with-test-lint
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright
	PATH="$(CURDIR)/$(BIN):$$PATH" pyright --ignoreexternal --verifytypes belta_parse

docs: .venv/.with-docs
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

bench: .venv/.with-demo
	$(BIN)/python benchmarks/core.py

clean:
	rm -rf .venv site mutants .coverage .pytest_cache .mypy_cache .ruff_cache .hypothesis

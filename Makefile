# `make verify` and `make test` set everything up by themselves, in .venv.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin

.PHONY: verify test check lint types layers benchmark clean

verify: $(VENV)/.ready
	$(BIN)/card-opt verify --out verification

test: $(VENV)/.ready
	$(BIN)/pytest -n auto

check: lint types layers

lint: $(VENV)/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.ready
	$(BIN)/mypy

layers: $(VENV)/.ready
	$(BIN)/lint-imports

benchmark: $(VENV)/.ready
	$(BIN)/python -m benchmarks.decision_speed

$(VENV)/.ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[all,dev]'
	touch $@

clean:
	rm -rf $(VENV) .*_cache build dist *.egg-info

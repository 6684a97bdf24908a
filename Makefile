# `make verify` and `make test` set everything up by themselves, in .venv: the core for the first,
# the rest (every solver and the tools, commercial ones included) for the second, in the same place.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALL = $(BIN)/python -m pip install --quiet --constraint constraints.txt --editable

# Training needs PyTorch, which brings gigabytes of CUDA where no build for the CPU is at hand:
# `make test-training` alone installs it.
# The site runs every tutorial as it is built, and so needs all; what the pages say to type is run
# beside it. Nothing is fetched once the environment is there.
.PHONY: verify test test-all test-training docs site pages check lint types layers benchmark dist clean

verify: $(VENV)/.core
	$(BIN)/card-opt verify --out verification

test: $(VENV)/.all
	$(BIN)/pytest -n auto

test-all: $(VENV)/.all
	$(BIN)/pytest -n auto -m "not nightly and not command"

test-training: $(VENV)/.training
	$(BIN)/pytest -n auto -m "not nightly and not command" tests/training card_opt/training \
	  $(wildcard docs/training.md docs/compression.md docs/profiling.md)

docs: site pages

site: $(VENV)/.training
	$(BIN)/python -m sphinx -E -b html -q -W --keep-going docs build/site
	$(BIN)/python -m docs.site.links build/site
	@echo "The site is build/site/index.html"

pages: $(VENV)/.training
	$(BIN)/pytest -n auto -m "not nightly" README.md CONTRIBUTING.md docs benchmarks/instances benchmarks/open

check: lint types layers

lint: $(VENV)/.all
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/.all
	$(BIN)/mypy

layers: $(VENV)/.all
	$(BIN)/lint-imports

benchmark: $(VENV)/.all
	$(BIN)/python -m benchmarks.decision_speed

$(VENV)/.core: pyproject.toml constraints.txt
	@echo "Setting up the core in $(VENV), once: 0.7 GB, a few minutes."
	$(PYTHON) -m venv $(VENV)
	$(INSTALL) .
	touch $@

$(VENV)/.all: $(VENV)/.core
	@echo "Adding every solver and the tools to $(VENV), once: 1.3 GB, a few minutes."
	$(INSTALL) '.[all,dev,docs]'
	touch $@

$(VENV)/.training: $(VENV)/.all
	@echo "Adding PyTorch, Transformers and gRPC to $(VENV), once."
	$(INSTALL) '.[all,dev,docs,train,nvml]'
	touch $@

dist: $(VENV)/.all
	.ci/dist $(BIN)/python

clean:
	rm -rf $(VENV) .*_cache build dist *.egg-info

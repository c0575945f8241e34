# Every target makes the environment that it needs. Choose another interpreter with PYTHON=python3.13,
# another folder for the environment with VENV=DIR, more options for the test runner with ARGS="-k verdict".
PYTHON ?= python3
VENV ?= .venv
REPORT ?= reports/department-gb18030.txt
ARGS ?=
GOLD ?= ../shared

BIN := $(VENV)/bin
READY := $(VENV)/ready-$(subst /,-,$(PYTHON))
TRAINING := $(READY)-train
SCANNING := $(READY)-ocr
SAMPLES := $(sort $(wildcard reports/*.yaml))
HARD := $(sort $(wildcard reports/hard/*.yaml))
VALIDATION := $(sort $(wildcard reports/validation/*.yaml))
HARD_VALIDATION := $(sort $(wildcard reports/validation/hard/*.yaml))
LABELLED := $(sort $(wildcard $(GOLD)/gold/*.yaml))
PIP := $(BIN)/python -m pip --disable-pip-version-check
UV := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate

# The environment of the caller must not decide what is measured here.
unexport PYTHONDONTWRITEBYTECODE PYTHONPATH PYTHONHOME VIRTUAL_ENV
MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint format bench score train ocr readme wheel lock clean

help: ## say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1	\2/p' Makefile

# Another PYTHON has another stamp; --clear removes the old one together with the environment.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "fazhi needs Python 3.11 or newer: make PYTHON=python3.12 ..." >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	$(PIP) install --quiet --require-hashes --requirement requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(TRAINING): $(READY) requirements-train.lock
	$(PIP) install --quiet --require-hashes --requirement requirements-train.lock
	@touch $@

$(SCANNING): $(READY) requirements-ocr.lock
	$(PIP) install --quiet --require-hashes --requirement requirements-ocr.lock
	@touch $@

ocr: $(SCANNING) ## add what recognises scans: 350 MB

demo: $(READY) ## audit a sample report and show it; another one with REPORT=FILE
	$(BIN)/fazhi audit $(REPORT)

test: $(READY) ## run all tests
	$(BIN)/python -m pytest -n auto $(ARGS)

lint: $(READY) ## style, format and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY) ## bring the code into its format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(READY) ## measure the speed, as ratios to starting Python
	$(BIN)/python benchmarks/bench.py
	$(BIN)/python benchmarks/formats.py
	$(BIN)/python benchmarks/gate.py

score: $(READY) ## measure the accuracy on the labelled reports
	$(BIN)/python tools/score.py --title "Samples" $(SAMPLES)
	$(BIN)/python tools/score.py --title "Hard samples" $(HARD)
	$(BIN)/python tools/score.py --title "Validation: only scored, never tuned on" $(VALIDATION)
	$(BIN)/python tools/score.py --title "Hard validation: only scored, never tuned on" $(HARD_VALIDATION)
ifneq ($(LABELLED),)
	$(BIN)/python $(GOLD)/score.py --audit '$(BIN)/fazhi audit {report} --format json' $(LABELLED)
endif

train: $(TRAINING) ## train the weights anew from the example bank and the marked reports
	$(BIN)/python tools/train.py

readme: $(READY) ## renew the pictures and the help texts in both READMEs
	$(BIN)/python tools/readme.py

wheel: $(READY) ## build the wheel into dist/
	$(BIN)/python -m hatchling build -t wheel

lock: $(READY) ## resolve the dependencies anew
	$(PIP) install --quiet uv
	printf "hatchling\neditables\n" | $(UV) --upgrade --extra dev --output-file requirements.lock pyproject.toml -
	$(UV) --upgrade --extra ocr --constraint requirements.lock --output-file requirements-ocr.lock pyproject.toml
	$(UV) --upgrade --extra train --constraint requirements.lock --output-file requirements-train.lock pyproject.toml

clean: ## remove the environment and what was built
	rm -rf $(VENV) dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis

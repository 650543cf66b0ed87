# Needs Debian (or a system with apt-get) and the Swift 6.2 toolchain or a later one; installs the rest.

.DEFAULT_GOAL := help
.PHONY: help run release release-path test example format lint setup setup-release setup-test

SWIFT_FILES := Package.swift Sources Tests

RELEASE := --configuration release --static-swift-stdlib
# Everything inside one file, at addresses that are known when it is linked: a small problem takes less time than
# finding shared libraries and moving addresses would. In Package.swift such flags would bar it from being a dependency.
RELEASE_LINKING := -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic \
    $(addprefix -Xlinker ,-lcolamd -lamd -lsuitesparseconfig -lz -lgmp -lltdl)

# $(call install,packages): installs those that are missing, as root or with sudo.
define install
	@missing=""; \
	for package in $(1); do \
	    dpkg-query --show --showformat='$${db:Status-Status}\n' $$package 2>/dev/null | grep --quiet '^installed$$' \
	        || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	    command -v apt-get >/dev/null || { echo "Install with your system's package manager:$$missing" >&2; exit 1; }; \
	    as_root=""; [ "$$(id -u)" = 0 ] || as_root="sudo"; \
	    echo "Installing$$missing" >&2; \
	    $$as_root apt-get update --quiet --quiet \
	        && $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install --quiet --yes --no-install-recommends $$missing; \
	fi >&2
endef

help: ## Lists what can be made
	@grep --extended-regexp --no-filename '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/^\([a-z]*\):.*## /\1\t/' | expand --tabs=12

run: setup ## Builds the command and allocates the dybdemøter of 2021
	@swift build --product rekke >&2
	@"$$(swift build --show-bin-path)/rekke" allocate scenarios/dybdemoter-2021/problem.yaml

release: setup setup-release ## Builds the command for everyday use, with all libraries inside it
	swift build $(RELEASE) $(RELEASE_LINKING) --product rekke
	@$(MAKE) --no-print-directory release-path

release-path: # Where that command is
	@echo "$$(swift build $(RELEASE) --show-bin-path)/rekke"

test: setup-test ## Runs all tests
	swift test

example: setup ## Builds and runs a program that uses the library
	swift run --package-path Tests/ClientExample

format: ## Formats the Swift files
	swift format --in-place --recursive $(SWIFT_FILES)

lint: ## Checks the Swift files' format
	swift format lint --strict --recursive $(SWIFT_FILES)

setup: # What building needs: the solver
	$(call install,libglpk-dev)

setup-release: # What the solver needs that is not in its shared library
	$(call install,libltdl-dev)

setup-test: setup .build/python/installed # What tests compare with: GLPK's own command, a second solver, readers of documents
	$(call install,glpk-utils coinor-cbc)

.build/python/installed: Tests/Python/requirements.txt
	$(call install,python3-venv)
	python3 -m venv --clear .build/python
	.build/python/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

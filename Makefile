# Needs Debian (or a system with apt-get) and the Swift 6.2 toolchain or a later one; installs the rest.

.DEFAULT_GOAL := help
.PHONY: help run serve release release-path test quick test-desk test-desk-tools test-desk-built fuzz sbom example documentation documentation-built \
    format lint report-check setup setup-release setup-test

SWIFT_FILES := Package.swift Sources Tests Fuzz

# Where libraries are built that Debian has no archive of.
ARCHIVES := $(CURDIR)/.build/archives
RELEASE := --configuration release --static-swift-stdlib
# Everything inside one file, at addresses that are known when it is linked: a small problem takes less time than
# finding shared libraries and moving addresses would. In Package.swift such flags would bar it from being a dependency.
RELEASE_LINKING := -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker --no-export-dynamic \
    $(addprefix -Xlinker ,-L$(ARCHIVES) -lcolamd -lamd -lsuitesparseconfig -lminizip -lz -lgmp -lltdl)

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
	@grep --extended-regexp --no-filename '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/^\([a-z-]*\):.*## /\1\t/' | expand --tabs=14

run: setup ## Builds the command and allocates the dybdemøter of 2021
	@swift build --product rekke >&2
	@"$$(swift build --show-bin-path)/rekke" allocate scenarios/dybdemoter-2021/problem.yaml

serve: setup ## Builds the command and opens the desk on this machine, with the dybdemøter of 2021 to try
	@swift build --product rekke >&2
	@echo "Open this address in a browser; Ctrl-C ends it." >&2
	@exec "$$(swift build --show-bin-path)/rekke" serve --example scenarios/dybdemoter-2021

release: setup setup-release ## Builds the command for everyday use, with all libraries inside it
	swift build $(RELEASE) $(RELEASE_LINKING) --product rekke
	@$(MAKE) --no-print-directory release-path

release-path: # Where that command is
	@echo "$$(swift build $(RELEASE) --show-bin-path)/rekke"

test: setup-test ## Runs all tests
	swift test

# What takes longest is left out: what runs the whole program, starts a server or opens documents with other libraries,
# and of made-up problems all but a few of each kind.
quick: setup ## Runs the tests of the library with a few of the made-up problems: three minutes on two processors
	REKKE_EXTENT=0.05 swift test --skip 'RekkeCLITests|RekkeServiceTests|RekkeDocumentsTests|Running|Large|Long'

example: setup ## Builds and runs a program that uses the library
	swift run ClientExample

documentation: setup ## Makes pages of the library's documentation; fails where a public symbol lacks a comment
	$(call install,python3)
	swift build
	@$(MAKE) --no-print-directory documentation-built

documentation-built: # The same once all is built
	python3 .ci/documentation.py "$$(swift build --show-bin-path)"

format: ## Formats the Swift files
	swift format --in-place --recursive $(SWIFT_FILES)

lint: ## Checks the Swift files' format
	swift format lint --strict --recursive $(SWIFT_FILES)

report-check: setup ## Looks for faults of accessibility in reports, in a browser
	$(call install,chromium)
	@$(MAKE) --no-print-directory .build/axe/axe.min.js
	swift build --product rekke
	python3 Tests/Accessibility/check.py "$$(swift build --show-bin-path)/rekke" .build/axe/axe.min.js

sbom: setup .build/python/installed ## Writes what the program is built of, with versions and licences, in SPDX
	.build/python/bin/pip install --quiet --disable-pip-version-check spdx-tools==0.8.5
	swift package resolve
	.build/python/bin/python .ci/sbom.py > .build/rekke.spdx.json
	@echo .build/rekke.spdx.json

# The fuzzer's loop comes with the toolchain; everything is built to tell which code an input reaches.
FUZZ := .build/fuzz
FUZZ_BUILD = REKKE_FUZZING=1 swift build --scratch-path $(FUZZ)/build --product Fuzzing -Xswiftc -sanitize=address \
    -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table,trace-cmp \
    -Xlinker $(FUZZER_LIBRARY) -Xlinker -lstdc++
FUZZER_LIBRARY = $(firstword $(wildcard $(dir $(realpath $(shell command -v swiftc)))../lib/clang/*/lib/linux/libclang_rt.fuzzer_no_main-$(shell uname -m).a))
# Foundation keeps some memory of files that it has read.
FUZZING = ASAN_OPTIONS=detect_leaks=0 $(FUZZ)/build/debug/Fuzzing
SECONDS ?= 60

fuzz: setup ## Gives the readers made-up inputs: SECONDS for each, or for one ENTRY
	$(FUZZ_BUILD)
	@$(FUZZING) seeds . $(FUZZ)/corpus
	@mkdir -p $(FUZZ)/findings
	@for entry in $(or $(ENTRY),$$($(FUZZING) entries)); do \
	    echo "$$entry" && $(FUZZING) $$entry $(FUZZ)/corpus/$$entry \
	        -artifact_prefix=$(FUZZ)/findings/$$entry- -max_total_time=$(SECONDS) -timeout=10 -rss_limit_mb=2048 \
	        -print_final_stats=1 -verbosity=0 || exit 1; \
	done

test-desk: setup test-desk-tools ## Goes through the desk in a browser, as an adviser does
	swift build --product rekke
	@$(MAKE) --no-print-directory test-desk-built

test-desk-tools: .build/python/installed # The browser, what drives it, and what looks for faults of accessibility
	$(call install,chromium)
	@$(MAKE) --no-print-directory .build/axe/axe.min.js
	.build/python/bin/pip install --quiet --disable-pip-version-check playwright==1.65.2

test-desk-built: # The same once all is built and installed
	.build/python/bin/python Tests/Accessibility/desk.py "$$(swift build --show-bin-path)/rekke" .build/axe/axe.min.js

# Deque's axe-core, as Python's package index has it.
.build/axe/axe.min.js: .build/python/installed
	@rm -rf .build/axe && .build/python/bin/pip download --quiet --disable-pip-version-check --no-deps --dest .build/axe \
	    axe-playwright-python==0.1.8
	@cd .build/axe && python3 -m zipfile --extract axe_playwright_python-*.whl . && mv */axe.min.js .

setup: # What building needs: the solver, what reads and writes tables, what the desk keeps its programmes in, and what knows passwords
	$(call install,libglpk-dev libcsv-dev libexpat1-dev libminizip-dev zlib1g-dev libxlsxwriter-dev libsqlite3-dev libcrypt-dev)

setup-release: $(ARCHIVES)/libxlsxwriter.a # What they need that is not in their shared libraries
	$(call install,libltdl-dev)

# Of the source that Debian builds its shared library from, from where this machine has its packages; apt-get checks its
# signature.
$(ARCHIVES)/libxlsxwriter.a:
	@rm -rf $(ARCHIVES)/source && mkdir -p $(ARCHIVES)/source/lists/partial
	@apt-get indextargets 'Created-By: Packages' 'Origin: Debian' 'Component: main' --format \
	    'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] $$(REPO_URI) $$(RELEASE) $$(COMPONENT)' \
	    | sort --unique > $(ARCHIVES)/source/debian.list
	@cd $(ARCHIVES)/source && for task in update 'source --download-only libxlsxwriter'; do \
	    apt-get --quiet --quiet -o APT::Sandbox::User=root -o Dir::Etc::SourceList="$$PWD/debian.list" \
	        -o Dir::Etc::SourceParts=/dev/null -o Dir::State::Lists="$$PWD/lists" -o Dir::Cache="$$PWD" $$task || exit 1; \
	done >&2
	@cd $(ARCHIVES)/source && tar --extract --strip-components=1 --file libxlsxwriter_*.orig.tar.* && cd src \
	    && clang -w -O2 -DUSE_NO_MD5 -I../include -c *.c \
	        ../third_party/tmpfileplus/tmpfileplus.c ../third_party/minizip/ioapi.c ../third_party/minizip/zip.c \
	    && ar rcs ../../libxlsxwriter.a *.o
	@rm -rf $(ARCHIVES)/source

setup-test: setup .build/python/installed # What tests compare with: GLPK's own command, a second solver, readers of documents
	$(call install,glpk-utils coinor-cbc)

.build/python/installed: Tests/Python/requirements.txt
	$(call install,python3-venv)
	python3 -m venv --clear .build/python
	.build/python/bin/pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# Rapport needs Swift and two C libraries: cmark and libyaml. `make` lists what it can do.

PREFIX = /usr/local
DATE = 2026-11-22
DEMO = .build/demo
JOURNAL = sample-journal
SIZES = 1000 10000 100000
RUNS = 100000

# A program without a Swift runtime beside it starts faster. macOS has the runtime in the system.
RELEASE = -c release $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
# Symbols are half of the file, and only a debugger reads them.
STRIP = $(if $(filter Linux,$(shell uname -s)),$(if $(shell command -v strip),-s))
# How a program that only some targets need comes here.
ROOT = $(if $(filter-out 0,$(shell id -u)),sudo )
INSTALL = $(if $(shell command -v apt-get),$(ROOT)apt-get update -qq && $(ROOT)apt-get install -y \
  --no-install-recommends,brew install)
# All Swift that is ours.
SWIFT = Sources Tools Tests Package.swift Benchmarks/Sources Benchmarks/Package.swift \
  Benchmarks/Stages/Benchmarks Benchmarks/Stages/Package.swift Fuzz/Sources Fuzz/Package.swift
BUILT = $$(swift build $(RELEASE) --show-bin-path)
PROGRAM = $(BUILT)/rapport
SHARE = $(DESTDIR)$(PREFIX)/share
BASH = $(SHARE)/bash-completion/completions
ZSH = $(SHARE)/zsh/site-functions
FISH = $(SHARE)/fish/vendor_completions.d
PAGES = $(SHARE)/man/man1

.PHONY: help demo test build install lint format backtest bench microbench measures worst \
  fuzz torture docs deps clean
.PHONY: put uninstall

help: ## list these targets
	@sed -n 's/^\([a-z]*\):[^#]*## \(.*\)/make \1	\2/p' Makefile

demo: build ## build, write the digests of sample-journal into a copy, show one
	@rm -rf $(DEMO) && mkdir -p .build && cp -R sample-journal $(DEMO) && rm -rf $(DEMO)/digests
	@"$(PROGRAM)" digest $(DEMO) --date $(DATE)
	@cat $(DEMO)/digests/who-to-contact.md
	@printf '\nThis was %s. Beside it lie:\n' $(DEMO)/digests/who-to-contact.md
	@ls $(DEMO)/digests

test: deps ## run all tests
	swift test

build: deps ## build the program for release
	swift build $(RELEASE)

install: build ## copy program, completions and manual pages to PREFIX (default /usr/local)
	@$(MAKE) --no-print-directory put

# Completions and pages are made by the program that is installed, so that they can't be of another.
put:
	umask 022 && mkdir -p "$(DESTDIR)$(PREFIX)/bin" "$(BASH)" "$(ZSH)" "$(FISH)" "$(PAGES)"
	install -m 755 $(STRIP) "$(PROGRAM)" "$(DESTDIR)$(PREFIX)/bin/rapport"
	umask 022 && "$(PROGRAM)" --generate-completion-script bash > "$(BASH)/rapport"
	umask 022 && "$(PROGRAM)" --generate-completion-script zsh > "$(ZSH)/_rapport"
	umask 022 && "$(PROGRAM)" --generate-completion-script fish > "$(FISH)/rapport.fish"
	umask 022 && "$(PROGRAM)" --experimental-dump-help | \
	  "$(BUILT)/manual" "$$("$(PROGRAM)" --version)" "$(PAGES)"

uninstall: ## remove what install has put below PREFIX
	rm -f "$(DESTDIR)$(PREFIX)/bin/rapport" "$(BASH)/rapport" "$(ZSH)/_rapport" \
	  "$(FISH)/rapport.fish" "$(PAGES)/rapport.1" "$(PAGES)"/rapport-*.1

lint: ## check the style of all Swift files
	swift format lint --strict --parallel --recursive $(SWIFT)

format: ## rewrite all Swift files in the house style
	swift format --in-place --parallel --recursive $(SWIFT)

backtest: deps ## how often were those of This week contacted soon after, in JOURNAL?
	swift run -c release --package-path Benchmarks backtest "$(JOURNAL)"

bench: build ## how long does the program take for journals of SIZES notes, beside parsing them?
	@set -e; $(foreach tool,baseline make-journal bench,\
	  swift build -c release --package-path Benchmarks --product $(tool) >&2;) \
	"$$(swift build -c release --package-path Benchmarks --show-bin-path)/bench" \
	  --rapport "$(PROGRAM)" --sample sample-journal --scratch Benchmarks/.build/journals \
	  --compiler "$$(swift --version 2>/dev/null | head -n 1)" $(SIZES)

microbench: deps ## how long does each stage of a digest take?
	swift package --package-path Benchmarks/Stages benchmark --grouping metric --no-progress

measures: deps ## how long does each measure of a big network take?
	swift run -c release --package-path Benchmarks measures

worst: build ## how long does the program take for journals made to hold it up?
	@swift build -c release --package-path Benchmarks --product worst-cases >&2
	@"$$(swift build -c release --package-path Benchmarks --show-bin-path)/worst-cases" "$(PROGRAM)"

fuzz: deps ## try RUNS changed inputs a target, from our seeds and those in the folders SEEDS
	@Fuzz/run $(RUNS) $(abspath $(SEEDS))

torture: deps ## all tests at full length, fuzzing, worst cases: an hour or so
	RAPPORT_TORTURE=1 swift test
	$(MAKE) fuzz
	$(MAKE) worst

docs: deps ## web pages of the documentation and the API, in .build/documentation
	@command -v pandoc >/dev/null || { $(INSTALL) pandoc; }
	Documentation/build
	@printf '\nThis was .build/documentation/index.html; the API wants a web server, such as\n'
	@echo 'python3 -m http.server --directory .build/documentation'

deps: ## install cmark and libyaml if they are missing
	@if pkg-config --exists libcmark yaml-0.1 2>/dev/null; then exit 0; fi; \
	if command -v apt-get >/dev/null; then \
	  root=; [ "$$(id -u)" = 0 ] || root=sudo; set -x; \
	  $$root apt-get update -qq && \
	  $$root apt-get install -y --no-install-recommends libcmark-dev libyaml-dev pkg-config; \
	elif command -v brew >/dev/null; then set -x; brew install cmark libyaml pkg-config; \
	else \
	  echo 'Please install the development files of cmark and libyaml, and pkg-config, then' >&2; \
	  echo 'run make again. "pkg-config --exists libcmark yaml-0.1" must succeed.' >&2; exit 1; \
	fi

clean: ## remove what was built
	swift package clean
	rm -rf $(DEMO)

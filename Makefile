# Two commands: `make demo` shows the main job, `make test` checks everything.
.PHONY: demo test build release lint format bench robust soak fuzz setup clean

import_check = --explicit-target-dependency-import-check error

setup:
	@.ci/setup

# The demo dossier holds papers that cannot be read, so the run itself ends with 2: that is expected here.
demo: release
	@.build/release/spoor run Corpus/sittard-geleen --out out/sittard-geleen; status=$$?; \
	if [ $$status -eq 2 ]; then \
	  echo "(status 2: some papers of this dossier cannot be read, on purpose)"; \
	elif [ $$status -ne 0 ]; then exit $$status; fi
	@echo "Factsheet: $(CURDIR)/out/sittard-geleen/factsheet.html"

# Swift's own libraries are in the program: it starts in half the time, and runs where no Swift is.
release: setup
	@swift build -c release --product spoor --static-swift-stdlib

test: setup lint
	swift build --build-tests $(import_check)
	swift test --skip-build

build: setup
	swift build $(import_check)

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format:
	swift format format --in-place --recursive --parallel Package.swift Sources Tests

# Side by side with pdftotext on the demo's papers and the labelled ones, and on the shared papers where they are.
# make bench DOCUMENTS=100,1000,10000 runs over as many documents; the last takes an hour and 3 GB of disk.
DOCUMENTS ?= 100,1000
RUNS ?= 3
bench: release
	@command -v pdftotext >/dev/null || { echo "bench needs pdftotext: apt-get install poppler-utils" >&2; exit 1; }
	@swift build --package-path Tests/Benchmarks --scratch-path .build-bench -c release
	@.build-bench/release/bench .build/release/spoor .build-bench/work $(RUNS) $(DOCUMENTS) Corpus/papers Corpus/planted Corpus/sittard-geleen -- $(wildcard ../shared/real/files)

# How the reading of every file of some folders ends, twice, with time and memory: make robust FOLDER="a b".
FOLDER ?= Corpus/papers $(wildcard ../shared/robust ../shared/real/files)
robust: release
	@swift build --package-path Tests/Benchmarks --scratch-path .build-bench -c release
	@.build-bench/release/bench robust .build/release/spoor $(FOLDER)

# Kills at random moments of a run; a second run must end as if nothing had happened: make soak MOMENTS=200.
MOMENTS ?= 200
soak: release
	@swift build --package-path Tests/Benchmarks --scratch-path .build-bench -c release
	@.build-bench/release/bench soak .build/release/spoor .build-bench/soak Corpus/sittard-geleen $(MOMENTS)

# make fuzz TARGET=dates MINUTES=30; the targets are listed in Tests/Fuzzing/README.md.
TARGET ?= dates
MINUTES ?= 30
fuzzer = $(shell swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')/clang/lib/linux/libclang_rt.fuzzer
fuzz: setup
	@SPOOR_FUZZER_LIBRARIES="$(fuzzer)_no_main-$$(uname -m).a $(fuzzer)_interceptors-$$(uname -m).a" \
	  swift build -c release --product fuzz --scratch-path .build-fuzz -Xcc -fsanitize=fuzzer-no-link
	@Tests/Fuzzing/run $(TARGET) $(MINUTES)

clean:
	rm -rf .build .build-bench .build-fuzz out

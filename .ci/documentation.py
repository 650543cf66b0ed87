#!/usr/bin/env python3
"""Makes pages of the library's documentation in .build/documentation, out of what was built in the folder that it is given.

Ends with an error where a public symbol has no comment, where a type is in no group of its product's first page, and where
DocC warns: of a link that leads nowhere, for instance.
"""
import json
import pathlib
import platform
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PRODUCTS = ["Rekke", "RekkeFormats", "RekkeDocuments"]
# What they import that is written in C, and is found by a module map alone.
IN_C = ["CFiles", "CGLPK", "CSpreadsheetWriter", "CTables"]


def main(built):
    """Makes all pages of what was built there."""
    archives = ROOT / ".build/documentation-archives"
    shutil.rmtree(archives, ignore_errors=True)
    complete = True
    for product in PRODUCTS:
        symbols = archives / product
        symbols.mkdir(parents=True)
        extract(product, built, symbols)
        complete &= all_are_explained(product, symbols)
    if not complete:
        sys.exit(1)
    for product in PRODUCTS:
        convert(product, archives)
    pages = ROOT / ".build/documentation"
    shutil.rmtree(pages, ignore_errors=True)
    run("docc", "merge", *(archive(product, archives) for product in PRODUCTS),
        "--synthesized-landing-page-name", "Rekke", "--output-path", pages)
    shutil.rmtree(archives)
    print(f"{pages.relative_to(ROOT)}: to look at it,")
    print(f"    python3 -m http.server --bind localhost --directory {pages.relative_to(ROOT)} 8000")
    print("and open http://localhost:8000/documentation/ in a browser.")


def extract(product, built, folder):
    """Writes the public symbols of a product to a folder."""
    maps = [built / f"{module}.build/module.modulemap" for module in IN_C]
    maps.append(ROOT / ".build/checkouts/Yams/Sources/CYaml/include/module.modulemap")
    run("swift", "symbolgraph-extract", "-module-name", product, "-I", built / "Modules",
        *(part for path in maps for part in ("-Xcc", f"-fmodule-map-file={path}")),
        "-target", f"{platform.machine()}-unknown-linux-gnu", "-minimum-access-level", "public", "-skip-synthesized-members",
        "-output-dir", folder)


def all_are_explained(product, folder):
    """Whether all public symbols have a comment and all types a place on the first page; says which have not."""
    first_page = catalog(product) / f"{product}.md"
    listed = set(first_page.read_text().splitlines())
    complete = True
    for graph in sorted(folder.glob("*.symbols.json")):
        for symbol in json.loads(graph.read_text())["symbols"]:
            name = ".".join(symbol["pathComponents"])
            place = product
            if "location" in symbol:
                file = pathlib.Path(symbol["location"]["uri"].removeprefix("file://"))
                place = f"{file.relative_to(ROOT)}:{symbol['location']['position']['line'] + 1}"
            if not symbol.get("docComment", {}).get("lines"):
                complete = False
                print(f"{place}: {name} has no comment", file=sys.stderr)
            # The others of these graphs extend types of other modules.
            if graph.name == f"{product}.symbols.json" and "." not in name and f"- ``{name}``" not in listed:
                complete = False
                print(f"{place}: {name} is in no group of {first_page.relative_to(ROOT)}", file=sys.stderr)
    return complete


def convert(product, archives):
    """Makes the pages of one product; a warning is an error."""
    run("docc", "convert", catalog(product), "--additional-symbol-graph-dir", archives / product,
        "--fallback-display-name", product, "--fallback-bundle-identifier", f"rekke.{product}",
        "--fallback-default-module-kind", "Library", "--warnings-as-errors", "--output-dir", archive(product, archives))


def catalog(product):
    """Where what is written of one product beside its symbols is."""
    return ROOT / f"Sources/{product}/{product}.docc"


def archive(product, archives):
    """Where the pages of one product are until they are put together."""
    return archives / f"{product}.doccarchive"


def run(*command):
    """Runs a command, and ends with its exit code where it fails."""
    status = subprocess.run(command, cwd=ROOT, check=False).returncode
    if status != 0:
        sys.exit(status)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))

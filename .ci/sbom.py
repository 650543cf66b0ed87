#!/usr/bin/env python3
"""Writes what Rekke is built of, with versions and licences, as an SPDX 2.3 document (JSON) to standard output.

Packages are read from Package.resolved after a build, their licences from their checkouts, why each is there from the comments
in Package.swift; libraries of Debian from the packages that `make setup` installs. Anything unknown ends it with an error.
"""
import datetime
import json
import pathlib
import re
import subprocess
import sys

from spdx_tools.spdx.model import (
    Actor, ActorType, CreationInfo, Document, Package, Relationship, RelationshipType, SpdxNoAssertion)
from spdx_tools.spdx.jsonschema.document_converter import DocumentConverter
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document
from spdx_tools.common.spdx_licensing import spdx_licensing

ROOT = pathlib.Path(__file__).resolve().parent.parent
ME = "SPDXRef-rekke"
# What each library of Debian's is under, from its copyright file: that lists every file, also those that are not linked.
DEBIAN = {
    "glpk": ("GPL-3.0-or-later", "the solver"), "libcsv": ("LGPL-2.1-or-later", "reads CSV"),
    "expat": ("MIT", "reads the XML in workbooks"), "minizip": ("Zlib", "opens workbooks and packs documents"),
    "zlib": ("Zlib", "for minizip"), "libxlsxwriter": ("BSD-2-Clause", "writes workbooks"),
    "sqlite3": ("blessing", "keeps what the desk has"), "libxcrypt": ("LGPL-2.1-or-later", "knows passwords by their hashes"),
}


def run(*words):
    return subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout


def licence(folder):
    text = next(iter(sorted(folder.glob("LICENSE*")))).read_text()
    if "Apache License" in text:
        return "Apache-2.0"
    if "Permission is hereby granted, free of charge" in text:
        return "MIT"
    sys.exit(f"{folder}: its licence is not known here")


def reasons():
    """By the address of a package, the comment above it in Package.swift."""
    found, comment, is_over = {}, [], True
    for line in (ROOT / "Package.swift").read_text().splitlines():
        line = line.strip()
        if line.startswith("//"):
            comment = ([] if is_over else comment) + [line.lstrip("/ ")]
        elif match := re.match(r'\.package\(url: "([^"]+)"', line):
            found[match[1]] = " ".join(comment)
        is_over = not line.startswith("//")
    return found


def package(name, version, licence, address, why):
    return Package(
        spdx_id="SPDXRef-" + re.sub("[^A-Za-z0-9.-]", "-", name), name=name, version=version, download_location=address,
        files_analyzed=False, license_declared=spdx_licensing.parse(licence), license_concluded=spdx_licensing.parse(licence),
        copyright_text=SpdxNoAssertion(), comment=why)


def swift_packages():
    why = reasons()
    for pin in json.loads((ROOT / "Package.resolved").read_text())["pins"]:
        address = pin["location"].removesuffix(".git")
        folder = ROOT / ".build/checkouts" / pathlib.PurePath(address).name
        yield package(
            pathlib.PurePath(address).name, pin["state"].get("version", pin["state"]["revision"]), licence(folder),
            f"git+{address}.git@{pin['state']['revision']}", why.get(address, "needed by another of these packages"))


def debian_packages():
    names = re.search(r"^setup: .*\n\t\$\(call install,(.*)\)$", (ROOT / "Makefile").read_text(), re.M)[1].split()
    for name in names:
        source, version = run("dpkg-query", "--show", "--showformat=${source:Package} ${Version}", name).split()
        licence, why = DEBIAN[source]
        yield package(name, version, licence, f"https://tracker.debian.org/pkg/{source}", why)


def main():
    itself = package("rekke", run("git", "describe", "--always", "--dirty").strip(), "GPL-3.0-or-later", SpdxNoAssertion(), None)
    parts = sorted([*swift_packages(), *debian_packages()], key=lambda part: part.name)
    commit = run("git", "show", "--no-patch", "--format=%ct").strip()
    created = CreationInfo(
        spdx_version="SPDX-2.3", spdx_id="SPDXRef-DOCUMENT", name="rekke", data_license="CC0-1.0",
        document_namespace=f"https://spdx.org/spdxdocs/rekke-{run('git', 'rev-parse', 'HEAD').strip()}",
        creators=[Actor(ActorType.TOOL, "rekke-sbom")],
        created=datetime.datetime.fromtimestamp(int(commit), datetime.timezone.utc).replace(tzinfo=None))
    relationships = [Relationship("SPDXRef-DOCUMENT", RelationshipType.DESCRIBES, ME)]
    relationships += [Relationship(ME, RelationshipType.DEPENDS_ON, part.spdx_id) for part in parts]
    document = Document(created, [itself, *parts], relationships=relationships)
    if faults := validate_full_spdx_document(document):
        sys.exit("\n".join(fault.validation_message for fault in faults))
    json.dump(DocumentConverter().convert(document), sys.stdout, indent=2, ensure_ascii=False)
    print()


main()

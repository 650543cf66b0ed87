#!/usr/bin/env python3
"""Holds JSON documents against JSON Schemas, with a validator that is not Rekke's.

    validate_schemas.py FOLDER    reads lines of "SCHEMA FILE"; a schema is FOLDER/SCHEMA.schema.json

For each line it writes a JSON object on a line: {} where the document keeps its schema, else "error", the first thing
that is wrong, and where the object that has the field "unknownField" may not have it, "fields", those it may have.
"""
import json, pathlib, sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from referencing import Registry, Resource


def fields(errors):
    """The names that the schema knows where it refuses the unknown one."""
    for error in errors:
        if error.validator == "additionalProperties" and "unknownField" in error.instance:
            return sorted(error.schema["properties"])
        alternatives = {}
        for inner in error.context or []:
            alternatives.setdefault(inner.schema_path[0], []).append(inner)
        for inner in alternatives.values():
            # The alternative that is meant is the one with nothing else wrong.
            if len(inner) == 1 and (found := fields(inner)):
                return found
    return None


def verdict(validator, document):
    errors = list(validator.iter_errors(document))
    if not errors:
        return {}
    first = best_match(errors)
    return {"error": f"{first.json_path}: {first.message[:300]}", "fields": fields(errors)}


def main(folder):
    schemas = {path.name: json.loads(path.read_text()) for path in sorted(pathlib.Path(folder).glob("*.schema.json"))}
    for schema in schemas.values():
        Draft202012Validator.check_schema(schema)
    registry = Registry().with_resources((name, Resource.from_contents(schema)) for name, schema in schemas.items())
    validators = {
        name.removesuffix(".schema.json"): Draft202012Validator({"$ref": name}, registry=registry) for name in schemas
    }
    for line in sys.stdin:
        name, file = line.rstrip("\n").split(" ", 1)
        print(json.dumps(verdict(validators[name], json.loads(pathlib.Path(file).read_text()))))


main(sys.argv[1])

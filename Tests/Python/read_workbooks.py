"""Reads workbooks with openpyxl, and prints what they hold as JSON.

Usage: read_workbooks.py FILE...

For each file: the moments that its parts were made at ("times") and that it says it was made at ("created"), and its sheets:
name, how much stays in sight ("frozen"), what filters ("filter"), how high its rows are ("heights"), and rows of cells, each null or a kind (text, number, moment;
formula where a cell would be computed) and its value as text.
"""

import datetime
import json
import sys
import zipfile

import openpyxl


def cell(cell):
    value = cell.value
    if value is None:
        return None
    if cell.data_type == "f":
        return ["formula", str(value)]
    if isinstance(value, datetime.datetime):
        return ["moment", value.strftime("%Y-%m-%dT%H:%M:%S")]
    if isinstance(value, (int, float)):
        return ["number", str(value)]
    return ["text", value]


def read(file):
    workbook = openpyxl.load_workbook(file)
    with zipfile.ZipFile(file) as parts:
        assert parts.testzip() is None
        times = sorted({str(part.date_time) for part in parts.infolist()})
    return {
        "times": times,
        "created": workbook.properties.created.isoformat(),
        "sheets": [
            {
                "name": sheet.title,
                "frozen": sheet.freeze_panes,
                "filter": sheet.auto_filter.ref,
                "heights": [sheet.row_dimensions[row[0].row].height for row in sheet.iter_rows()],
                "rows": [[cell(item) for item in row] for row in sheet.iter_rows()],
            }
            for sheet in workbook
        ],
    }


print(json.dumps({file: read(file) for file in sys.argv[1:]}))

#ifndef CSPREADSHEETWRITER_H
#define CSPREADSHEETWRITER_H

#include <stdbool.h>

/// A workbook (.xlsx) while it is written: one sheet after the other, in each one row after the other from the top, in
/// each row the cells from the left. It is in memory, so that no disk can be too full for it. To be
/// called from one thread, as far as one workbook goes.
///
/// A text stays a text, whatever it begins with. The same calls give the same bytes: the workbook says that it was made
/// in 1980, as the files in it do.
///
/// A function that returns false could not write; the workbook can then only be abandoned.
typedef struct spreadsheet spreadsheet;

/// Opens a workbook. NULL where memory or descriptors are short.
///
/// - date_format: how moments are shown, in the words of spreadsheets, such as "yyyy-mm-dd hh:mm".
spreadsheet *spreadsheet_open(const char *date_format);

/// Begins the next sheet, with a row of headings that stays in sight and filters by column.
///
/// - rows: how many will follow below the headings.
bool spreadsheet_begin_sheet(spreadsheet *workbook, const char *name, int rows, int columns);

/// Says what a column is called and how many characters wide it is, from the first column on.
bool spreadsheet_set_column(spreadsheet *workbook, int column, const char *heading, double width);

/// Says how many points high a row is, before its cells are written. Row 0 has the headings.
bool spreadsheet_set_height(spreadsheet *workbook, int row, double height);

/// Row 1 is the first below the headings; a row's cells that are not written stay empty. At most 32,767 UTF-16 units.
bool spreadsheet_write_text(spreadsheet *workbook, int row, int column, const char *text);

bool spreadsheet_write_number(spreadsheet *workbook, int row, int column, double number);

/// A date with a time of day, in days since 1899-12-30T00:00.
bool spreadsheet_write_moment(spreadsheet *workbook, int row, int column, double days);

/// Ends the workbook. NULL where all is well, else why it could not be written; it is gone in any case.
///
/// - file: where all is well, an open file in memory that holds the workbook, at its beginning; the caller closes it.
const char *spreadsheet_finish(spreadsheet *workbook, int *file);

/// Ends the workbook without a file.
void spreadsheet_abandon(spreadsheet *workbook);

#endif

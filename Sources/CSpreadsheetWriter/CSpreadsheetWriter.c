#define _GNU_SOURCE
#include "CSpreadsheetWriter.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include "temporary_files.h"

// The library tells standard error of what it also returns. What it says there is kept from those who read it by giving
// the variable `stderr`, which the GNU C library lets programs set, another value until the last of those who write at
// once is done. Messages of this program do not go through it.

static pthread_mutex_t quiet = PTHREAD_MUTEX_INITIALIZER;
static int writers = 0;
static FILE *spoken, *unspoken;

static ssize_t forget(void *nothing, const char *text, size_t size)
{
    (void)nothing;
    (void)text;
    return (ssize_t)size;
}

static void begin_quiet(void)
{
    pthread_mutex_lock(&quiet);
    if (writers++ == 0) {
        if (unspoken == NULL) unspoken = fopencookie(NULL, "w", (cookie_io_functions_t){.write = forget});
        spoken = stderr;
        if (unspoken != NULL) stderr = unspoken;
    }
    pthread_mutex_unlock(&quiet);
}

static void end_quiet(void)
{
    pthread_mutex_lock(&quiet);
    if (--writers == 0) stderr = spoken;
    pthread_mutex_unlock(&quiet);
}

struct spreadsheet {
    /// In memory.
    int file;
    lxw_workbook *workbook;
    lxw_worksheet *sheet;
    lxw_format *heading, *text, *moment;
};

/// 1980-01-01T00:00:00Z, the day that the library gives the files inside the workbook.
static const time_t made = 315532800;
static const uint8_t a4 = 9;

spreadsheet *spreadsheet_open(const char *date_format)
{
    spreadsheet *self = calloc(1, sizeof *self);
    if (self == NULL) return NULL;
    self->file = memfd_create("workbook", MFD_CLOEXEC);
    if (self->file < 0) {
        free(self);
        return NULL;
    }
    char path[40];
    snprintf(path, sizeof path, "/proc/self/fd/%d", self->file);
    begin_quiet();
    memory_begin();
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = NULL, .use_zip64 = LXW_FALSE};
    self->workbook = workbook_new_opt(path, &options);
    if (self->workbook == NULL) {
        end_quiet();
        close(self->file);
        free(self);
        return NULL;
    }
    lxw_doc_properties properties = {.created = made};
    self->heading = workbook_add_format(self->workbook);
    self->text = workbook_add_format(self->workbook);
    self->moment = workbook_add_format(self->workbook);
    if (workbook_set_properties(self->workbook, &properties) != LXW_NO_ERROR || self->heading == NULL
        || self->text == NULL || self->moment == NULL) {
        spreadsheet_abandon(self);
        return NULL;
    }
    format_set_bold(self->heading);
    format_set_text_wrap(self->heading);
    format_set_bottom(self->heading, LXW_BORDER_THIN);
    format_set_align(self->heading, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(self->text);
    format_set_align(self->text, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(self->moment, date_format);
    format_set_align(self->moment, LXW_ALIGN_LEFT);
    format_set_align(self->moment, LXW_ALIGN_VERTICAL_TOP);
    return self;
}

bool spreadsheet_begin_sheet(spreadsheet *self, const char *name, int rows, int columns)
{
    self->sheet = workbook_add_worksheet(self->workbook, name);
    if (self->sheet == NULL) return false;
    worksheet_freeze_panes(self->sheet, 1, 0);
    worksheet_repeat_rows(self->sheet, 0, 0);
    worksheet_set_landscape(self->sheet);
    worksheet_set_paper(self->sheet, a4);
    worksheet_fit_to_pages(self->sheet, 1, 0);
    return worksheet_autofilter(self->sheet, 0, 0, (lxw_row_t)rows, (lxw_col_t)(columns - 1)) == LXW_NO_ERROR;
}

bool spreadsheet_set_column(spreadsheet *self, int column, const char *heading, double width)
{
    lxw_col_t position = (lxw_col_t)column;
    return worksheet_set_column(self->sheet, position, position, width, NULL) == LXW_NO_ERROR
           && worksheet_write_string(self->sheet, 0, position, heading, self->heading) == LXW_NO_ERROR;
}

bool spreadsheet_set_height(spreadsheet *self, int row, double height)
{
    return worksheet_set_row(self->sheet, (lxw_row_t)row, height, NULL) == LXW_NO_ERROR;
}

bool spreadsheet_write_text(spreadsheet *self, int row, int column, const char *text)
{
    return worksheet_write_string(self->sheet, (lxw_row_t)row, (lxw_col_t)column, text, self->text) == LXW_NO_ERROR;
}

bool spreadsheet_write_number(spreadsheet *self, int row, int column, double number)
{
    return worksheet_write_number(self->sheet, (lxw_row_t)row, (lxw_col_t)column, number, self->text) == LXW_NO_ERROR;
}

bool spreadsheet_write_moment(spreadsheet *self, int row, int column, double days)
{
    return worksheet_write_number(self->sheet, (lxw_row_t)row, (lxw_col_t)column, days, self->moment) == LXW_NO_ERROR;
}

const char *spreadsheet_finish(spreadsheet *self, int *file)
{
    lxw_error error = workbook_close(self->workbook);
    if (error == LXW_NO_ERROR && memory_was_short()) error = LXW_ERROR_MEMORY_MALLOC_FAILED;
    end_quiet();
    if (error == LXW_NO_ERROR) {
        *file = self->file;
    } else {
        close(self->file);
    }
    free(self);
    return error == LXW_NO_ERROR ? NULL : lxw_strerror(error);
}

void spreadsheet_abandon(spreadsheet *self)
{
    lxw_workbook_free(self->workbook);
    end_quiet();
    close(self->file);
    free(self);
}

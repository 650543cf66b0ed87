#include "CTables.h"

#include <csv.h>

struct reading {
    ctables_csv_handlers handlers;
    bool is_stopped;
    bool has_cells;
    bool is_after_return;
};

static void end_cell(void *text, size_t length, void *data) {
    struct reading *reading = data;
    reading->has_cells = true;
    if (!reading->is_stopped)
        reading->is_stopped = !reading->handlers.cell(reading->handlers.context, text, length);
}

static void end_row(int terminator, void *data) {
    struct reading *reading = data;
    // libcsv reports both halves of CR LF.
    bool is_second_half = terminator == '\n' && reading->is_after_return && !reading->has_cells;
    reading->is_after_return = terminator == '\r';
    reading->has_cells = false;
    if (!reading->is_stopped && !is_second_half)
        reading->is_stopped = !reading->handlers.row(reading->handlers.context);
}

/// Spaces around a cell belong to it.
static int is_no_space(unsigned char character) {
    (void)character;
    return 0;
}

static ctables_csv_status status_of(struct csv_parser *parser, ctables_csv_status parse_error) {
    return csv_error(parser) == CSV_EPARSE ? parse_error : CTABLES_CSV_NO_MEMORY;
}

ctables_csv_status ctables_read_csv(
    const uint8_t *text, size_t length, uint8_t delimiter, ctables_csv_handlers handlers) {
    struct csv_parser parser;
    if (csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0)
        return CTABLES_CSV_NO_MEMORY;
    csv_set_delim(&parser, delimiter);
    csv_set_space_func(&parser, is_no_space);
    // The default, 128 bytes, would move a long cell again and again.
    csv_set_blk_size(&parser, 1 << 16);
    struct reading reading = {.handlers = handlers};
    ctables_csv_status status = CTABLES_CSV_DONE;
    const size_t piece = 1 << 16;
    for (size_t start = 0; start < length && status == CTABLES_CSV_DONE; start += piece) {
        size_t count = length - start < piece ? length - start : piece;
        if (csv_parse(&parser, text + start, count, end_cell, end_row, &reading) != count)
            status = status_of(&parser, CTABLES_CSV_MISPLACED_QUOTE);
        if (reading.is_stopped)
            status = CTABLES_CSV_STOPPED;
    }
    if (status == CTABLES_CSV_DONE && csv_fini(&parser, end_cell, end_row, &reading) != 0)
        status = status_of(&parser, CTABLES_CSV_UNFINISHED_QUOTE);
    if (reading.is_stopped)
        status = CTABLES_CSV_STOPPED;
    csv_free(&parser);
    return status;
}

#ifndef CTABLES_H
#define CTABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What reading tables needs of libcsv, Expat and minizip, each behind a few functions: nothing is kept after the call
/// that frees it, memory that cannot be had becomes a status, and all input may be hostile.

// MARK: Text separated by delimiters

typedef enum {
    CTABLES_CSV_DONE,
    /// A callback asked for the end.
    CTABLES_CSV_STOPPED,
    /// A quotation mark inside of a cell that is not quoted, or text behind the closing one.
    CTABLES_CSV_MISPLACED_QUOTE,
    /// The text ends inside of quotation marks.
    CTABLES_CSV_UNFINISHED_QUOTE,
    CTABLES_CSV_NO_MEMORY,
} ctables_csv_status;

/// Both return whether to go on.
typedef struct {
    void *context;
    bool (*cell)(void *context, const uint8_t *text, size_t length);
    /// After the cells of a row; a blank line is a row of none.
    bool (*row)(void *context);
} ctables_csv_handlers;

/// Calls the handlers for every cell and row, as RFC 4180 has them; CR, LF and CR LF end a row.
ctables_csv_status ctables_read_csv(
    const uint8_t *text, size_t length, uint8_t delimiter, ctables_csv_handlers handlers);

// MARK: XML

typedef enum {
    CTABLES_XML_OK,
    CTABLES_XML_MALFORMED,
    /// A document type declaration, which alone can define entities.
    CTABLES_XML_DOCTYPE,
    CTABLES_XML_TOO_DEEP,
    /// A tag, a comment or an instruction that is longer than any has to be.
    CTABLES_XML_TOO_LONG,
    CTABLES_XML_NO_MEMORY,
} ctables_xml_status;

/// Names come without their prefix; `attributes` are names and values in turn, and a null pointer at the end.
typedef struct {
    void *context;
    void (*start)(void *context, const char *name, const char *const *attributes);
    void (*end)(void *context, const char *name);
    void (*text)(void *context, const char *text, size_t length);
} ctables_xml_handlers;

typedef struct ctables_xml ctables_xml;

/// Null where there is no memory.
ctables_xml *ctables_open_xml(ctables_xml_handlers handlers);

ctables_xml_status ctables_read_xml(ctables_xml *reader, const uint8_t *text, size_t length, bool is_last);

void ctables_close_xml(ctables_xml *reader);

// MARK: Zip archives

typedef enum {
    CTABLES_ZIP_OK,
    /// There is no such file in the archive.
    CTABLES_ZIP_ABSENT,
    CTABLES_ZIP_ENCRYPTED,
    CTABLES_ZIP_DAMAGED,
} ctables_zip_status;

typedef struct ctables_zip ctables_zip;

/// Null where this is no zip archive. The bytes must stay where they are until it is closed.
ctables_zip *ctables_open_zip(const uint8_t *bytes, size_t length);

/// As the archive's directory states it.
uint64_t ctables_count_of_files(ctables_zip *archive);

/// Begins to unpack the file of that name, in capital or small letters.
ctables_zip_status ctables_begin_file(ctables_zip *archive, const char *name);

/// How many bytes came next, 0 at the file's end, below 0 where it is damaged.
int ctables_unpack(ctables_zip *archive, uint8_t *buffer, uint32_t size);

/// Whether the check sum is right; asked before the file's end, it says yes.
bool ctables_end_file(ctables_zip *archive);

void ctables_close_zip(ctables_zip *archive);

#endif

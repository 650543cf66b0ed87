#include "CTables.h"

#include <expat.h>
#include <stdlib.h>
#include <string.h>

/// Workbooks need about ten.
static const int deepest = 64;
/// Expat keeps an unfinished tag in memory, and looks at it anew with each further piece.
static const size_t longest = 1 << 18;

struct ctables_xml {
    ctables_xml_handlers handlers;
    XML_Parser parser;
    ctables_xml_status status;
    int depth;
    /// How much was given without anything being found in it.
    size_t unfinished;
};

static void end_with(ctables_xml *reader, ctables_xml_status status) {
    if (reader->status != CTABLES_XML_OK)
        return;
    reader->status = status;
    XML_StopParser(reader->parser, XML_FALSE);
}

static const char *without_prefix(const char *name) {
    const char *colon = strchr(name, ':');
    return colon != NULL ? colon + 1 : name;
}

static void start_element(void *data, const XML_Char *name, const XML_Char **attributes) {
    ctables_xml *reader = data;
    reader->unfinished = 0;
    if (reader->status != CTABLES_XML_OK)
        return;
    if (++reader->depth > deepest)
        return end_with(reader, CTABLES_XML_TOO_DEEP);
    reader->handlers.start(reader->handlers.context, without_prefix(name), (const char *const *)attributes);
}

static void end_element(void *data, const XML_Char *name) {
    ctables_xml *reader = data;
    reader->unfinished = 0;
    reader->depth--;
    if (reader->status == CTABLES_XML_OK)
        reader->handlers.end(reader->handlers.context, without_prefix(name));
}

static void add_text(void *data, const XML_Char *text, int length) {
    ctables_xml *reader = data;
    reader->unfinished = 0;
    if (reader->status == CTABLES_XML_OK)
        reader->handlers.text(reader->handlers.context, text, (size_t)length);
}

static void pass_over(void *data, const XML_Char *text, int length) {
    (void)text;
    (void)length;
    ((ctables_xml *)data)->unfinished = 0;
}

static void refuse_doctype(
    void *data, const XML_Char *name, const XML_Char *system, const XML_Char *public, int has_internal_subset) {
    (void)name;
    (void)system;
    (void)public;
    (void)has_internal_subset;
    end_with(data, CTABLES_XML_DOCTYPE);
}

ctables_xml *ctables_open_xml(ctables_xml_handlers handlers) {
    ctables_xml *reader = calloc(1, sizeof *reader);
    if (reader == NULL)
        return NULL;
    reader->handlers = handlers;
    reader->parser = XML_ParserCreate(NULL);
    if (reader->parser == NULL) {
        free(reader);
        return NULL;
    }
    XML_SetUserData(reader->parser, reader);
    XML_SetElementHandler(reader->parser, start_element, end_element);
    XML_SetCharacterDataHandler(reader->parser, add_text);
    XML_SetDefaultHandler(reader->parser, pass_over);
    XML_SetStartDoctypeDeclHandler(reader->parser, refuse_doctype);
    return reader;
}

ctables_xml_status ctables_read_xml(ctables_xml *reader, const uint8_t *text, size_t length, bool is_last) {
    if (reader->status != CTABLES_XML_OK)
        return reader->status;
    reader->unfinished += length;
    enum XML_Status status = XML_Parse(reader->parser, (const char *)text, (int)length, is_last);
    if (status == XML_STATUS_ERROR && reader->status == CTABLES_XML_OK)
        reader->status = XML_GetErrorCode(reader->parser) == XML_ERROR_NO_MEMORY ? CTABLES_XML_NO_MEMORY
                                                                                 : CTABLES_XML_MALFORMED;
    if (reader->status == CTABLES_XML_OK && reader->unfinished > longest)
        reader->status = CTABLES_XML_TOO_LONG;
    return reader->status;
}

void ctables_close_xml(ctables_xml *reader) {
    XML_ParserFree(reader->parser);
    free(reader);
}

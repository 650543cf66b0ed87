#define _GNU_SOURCE
#include "temporary_files.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// libxlsxwriter puts the parts of a workbook into temporary files, and takes no notice where one of them cannot be written:
// on a full disk the workbook is damaged without a word. `tmpfileplus` is the function that opens them. This one takes the
// place of the library's, which the linker prefers less than what is in the program, and opens a file in memory.

typedef struct {
    char *bytes;
    size_t count, capacity, position;
} memory;

static _Thread_local bool is_short = false;

void memory_begin(void) { is_short = false; }

bool memory_was_short(void) { return is_short; }

static ssize_t memory_read(void *cookie, char *buffer, size_t size)
{
    memory *self = cookie;
    if (self->position >= self->count) return 0;
    size_t count = self->count - self->position < size ? self->count - self->position : size;
    memcpy(buffer, self->bytes + self->position, count);
    self->position += count;
    return (ssize_t)count;
}

static ssize_t memory_write(void *cookie, const char *buffer, size_t size)
{
    memory *self = cookie;
    size_t end = self->position + size;
    if (end > self->capacity) {
        size_t capacity = end * 2;
        char *bytes = realloc(self->bytes, capacity);
        if (bytes == NULL) {
            is_short = true;
            return 0;
        }
        memset(bytes + self->capacity, 0, capacity - self->capacity);
        self->bytes = bytes;
        self->capacity = capacity;
    }
    memcpy(self->bytes + self->position, buffer, size);
    self->position = end;
    if (end > self->count) self->count = end;
    return (ssize_t)size;
}

static int memory_seek(void *cookie, off64_t *offset, int whence)
{
    memory *self = cookie;
    off64_t base = whence == SEEK_SET ? 0 : (off64_t)(whence == SEEK_CUR ? self->position : self->count);
    if (base + *offset < 0) {
        errno = EINVAL;
        return -1;
    }
    *offset += base;
    self->position = (size_t)*offset;
    return 0;
}

static int memory_close(void *cookie)
{
    memory *self = cookie;
    free(self->bytes);
    free(self);
    return 0;
}

FILE *tmpfileplus(const char *dir, const char *prefix, char **pathname, int keep)
{
    (void)dir;
    (void)prefix;
    (void)pathname;
    (void)keep;
    memory *self = calloc(1, sizeof *self);
    if (self == NULL) return NULL;
    cookie_io_functions_t functions = {memory_read, memory_write, memory_seek, memory_close};
    FILE *file = fopencookie(self, "w+", functions);
    if (file == NULL) free(self);
    return file;
}

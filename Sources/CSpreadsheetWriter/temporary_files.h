/// Files in memory, in place of the temporary files of libxlsxwriter.
#ifndef TEMPORARY_FILES_H
#define TEMPORARY_FILES_H

#include <stdbool.h>

/// Begins to watch whether memory becomes short on this thread.
void memory_begin(void);

/// Whether something was lost since, for want of memory.
bool memory_was_short(void);

#endif

#ifndef CARCHIVES_H
#define CARCHIVES_H

#include <stdbool.h>

/// Adds a file to a ZIP archive, which is made if it is not there. What is packed has no time of its own, so that the same
/// files make the same archive. Whether that could be done.
bool archives_add(const char *archive, const char *path, const char *name, bool is_first);

#endif

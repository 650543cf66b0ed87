#ifndef CPASSWORDS_H
#define CPASSWORDS_H

#include <stdbool.h>

/// Whether libcrypt takes it for a hash of a kind that is still held to be strong.
bool passwords_is_hash(const char *hash);

/// Whether the password has that hash. What is compared tells nothing by how long it takes.
bool passwords_has_hash(const char *password, const char *hash);

#endif

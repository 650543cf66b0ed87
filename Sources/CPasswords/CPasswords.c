#include "CPasswords.h"

#include <crypt.h>
#include <stdlib.h>
#include <string.h>

bool passwords_is_hash(const char *hash) {
    return crypt_checksalt(hash) == CRYPT_SALT_OK;
}

bool passwords_has_hash(const char *password, const char *hash) {
    if (!passwords_is_hash(hash)) return false;
    struct crypt_data *data = calloc(1, sizeof *data);
    if (data == NULL) return false;
    const char *made = crypt_rn(password, hash, data, sizeof *data);
    const size_t length = strlen(hash);
    bool is_same = made != NULL && made[0] != '*' && strlen(made) == length;
    if (is_same) {
        unsigned char difference = 0;
        for (size_t index = 0; index < length; index++) difference |= (unsigned char)(made[index] ^ hash[index]);
        is_same = difference == 0;
    }
    explicit_bzero(data, sizeof *data);
    free(data);
    return is_same;
}

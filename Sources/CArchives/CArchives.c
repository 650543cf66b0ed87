#include "CArchives.h"

#include <minizip/zip.h>
#include <stdio.h>
#include <string.h>

/// The first day that archives know.
static zip_fileinfo undated(void)
{
    zip_fileinfo info;
    memset(&info, 0, sizeof info);
    info.tmz_date.tm_mday = 1;
    info.tmz_date.tm_year = 1980;
    return info;
}

static bool copy(FILE *file, zipFile zip)
{
    char buffer[1 << 16];
    for (size_t length; (length = fread(buffer, 1, sizeof buffer, file)) > 0;)
        if (zipWriteInFileInZip(zip, buffer, (unsigned)length) != ZIP_OK) return false;
    return !ferror(file);
}

bool archives_add(const char *archive, const char *path, const char *name, bool is_first)
{
    FILE *file = fopen(path, "rbe");
    if (!file) return false;
    zipFile zip = zipOpen64(archive, is_first ? APPEND_STATUS_CREATE : APPEND_STATUS_ADDINZIP);
    bool is_done = false;
    if (zip) {
        zip_fileinfo info = undated();
        is_done =
            zipOpenNewFileInZip64(zip, name, &info, NULL, 0, NULL, 0, NULL, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0) == ZIP_OK
            && copy(file, zip) && zipCloseFileInZip(zip) == ZIP_OK;
        is_done = zipClose(zip, NULL) == ZIP_OK && is_done;
    }
    fclose(file);
    return is_done;
}

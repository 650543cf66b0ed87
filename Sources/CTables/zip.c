#include "CTables.h"

#include <minizip/unzip.h>
#include <stdlib.h>
#include <string.h>

struct ctables_zip {
    const uint8_t *bytes;
    size_t length;
    size_t position;
    unzFile file;
};

// minizip reads through functions that stand for a file; here the file is in memory.

static voidpf open_memory(voidpf opaque, const void *name, int mode) {
    (void)name;
    return (mode & ZLIB_FILEFUNC_MODE_READWRITEFILTER) == ZLIB_FILEFUNC_MODE_READ ? opaque : NULL;
}

static uLong read_memory(voidpf opaque, voidpf stream, void *buffer, uLong size) {
    (void)opaque;
    ctables_zip *archive = stream;
    size_t rest = archive->length - archive->position;
    size_t count = size < rest ? size : rest;
    memcpy(buffer, archive->bytes + archive->position, count);
    archive->position += count;
    return (uLong)count;
}

static uLong write_memory(voidpf opaque, voidpf stream, const void *buffer, uLong size) {
    (void)opaque;
    (void)stream;
    (void)buffer;
    (void)size;
    return 0;
}

static ZPOS64_T tell_memory(voidpf opaque, voidpf stream) {
    (void)opaque;
    return ((ctables_zip *)stream)->position;
}

static long seek_memory(voidpf opaque, voidpf stream, ZPOS64_T offset, int origin) {
    (void)opaque;
    ctables_zip *archive = stream;
    size_t base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? archive->position
                  : origin == ZLIB_FILEFUNC_SEEK_END ? archive->length
                                                     : 0;
    if (offset > archive->length - base)
        return -1;
    archive->position = base + (size_t)offset;
    return 0;
}

static int close_memory(voidpf opaque, voidpf stream) {
    (void)opaque;
    (void)stream;
    return 0;
}

ctables_zip *ctables_open_zip(const uint8_t *bytes, size_t length) {
    ctables_zip *archive = calloc(1, sizeof *archive);
    if (archive == NULL)
        return NULL;
    archive->bytes = bytes;
    archive->length = length;
    zlib_filefunc64_def functions = {
        .zopen64_file = open_memory,
        .zread_file = read_memory,
        .zwrite_file = write_memory,
        .ztell64_file = tell_memory,
        .zseek64_file = seek_memory,
        .zclose_file = close_memory,
        .zerror_file = close_memory,
        .opaque = archive,
    };
    archive->file = unzOpen2_64("", &functions);
    if (archive->file == NULL) {
        free(archive);
        return NULL;
    }
    return archive;
}

uint64_t ctables_count_of_files(ctables_zip *archive) {
    unz_global_info64 information;
    return unzGetGlobalInfo64(archive->file, &information) == UNZ_OK ? information.number_entry : 0;
}

ctables_zip_status ctables_begin_file(ctables_zip *archive, const char *name) {
    const int without_regard_to_case = 2;
    int found = unzLocateFile(archive->file, name, without_regard_to_case);
    if (found != UNZ_OK)
        return found == UNZ_END_OF_LIST_OF_FILE ? CTABLES_ZIP_ABSENT : CTABLES_ZIP_DAMAGED;
    unz_file_info64 information;
    if (unzGetCurrentFileInfo64(archive->file, &information, NULL, 0, NULL, 0, NULL, 0) != UNZ_OK)
        return CTABLES_ZIP_DAMAGED;
    if ((information.flag & 1) != 0)
        return CTABLES_ZIP_ENCRYPTED;
    // minizip would hand out as it is what it cannot unpack.
    if (information.compression_method != 0 && information.compression_method != Z_DEFLATED)
        return CTABLES_ZIP_DAMAGED;
    return unzOpenCurrentFile(archive->file) == UNZ_OK ? CTABLES_ZIP_OK : CTABLES_ZIP_DAMAGED;
}

int ctables_unpack(ctables_zip *archive, uint8_t *buffer, uint32_t size) {
    return unzReadCurrentFile(archive->file, buffer, size);
}

bool ctables_end_file(ctables_zip *archive) { return unzCloseCurrentFile(archive->file) == UNZ_OK; }

void ctables_close_zip(ctables_zip *archive) {
    unzClose(archive->file);
    free(archive);
}

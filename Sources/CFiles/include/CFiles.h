/// What Linux can do with files and folders that POSIX has no name for. Each gives 0, or -1 with the reason in errno.
#ifndef CFILES_H
#define CFILES_H

/// Puts each of two files or folders in the place of the other, at once.
int files_exchange(const char *one, const char *other);

/// Gives a file or folder a name that nothing has yet.
int files_rename_new(const char *path, const char *name);

/// Brings to the disk whatever was written to the file system that this open folder is in.
int files_sync(int folder);

#endif

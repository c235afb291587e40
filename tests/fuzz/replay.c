/* replay.c - runs a fuzz target over files, without libFuzzer: the checked-in corpus as an ordinary
 * test.
 *
 * Each argument is a file or a folder of files. No file at all is a failure. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { INPUT_MAX = 1024 * 1024 };

static int run_file(const char *path)
{
    FILE *file = fopen(path, "re");
    uint8_t *bytes = malloc(INPUT_MAX);
    if (file == NULL || bytes == NULL) {
        (void)fprintf(stderr, "%s cannot be read\n", path);
        return -1;
    }
    size_t length = fread(bytes, 1, INPUT_MAX, file);
    (void)fclose(file);
    /* A block of exactly this size, so that the sanitizer sees a read behind its end. */
    uint8_t *exact = realloc(bytes, length == 0 ? 1 : length);
    if (exact == NULL) return -1;
    (void)printf("%s\n", path);
    (void)fflush(stdout);
    (void)LLVMFuzzerTestOneInput(exact, length);
    free(exact);
    return 1;
}

/* Returns how many files were run, or -1. */
static int run_folder(const char *path)
{
    DIR *folder = opendir(path);
    if (folder == NULL) return -1;
    int count = 0;
    for (const struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        char name[4096];
        if (entry->d_name[0] == '.') continue;
        (void)snprintf(name, sizeof name, "%s/%s", path, entry->d_name);
        int done = run_file(name);
        if (done < 0) {
            count = -1;
            break;
        }
        count += done;
    }
    (void)closedir(folder);
    return count;
}

int main(int argc, char **argv)
{
    int count = 0;
    for (int i = 1; i < argc; i++) {
        struct stat about;
        if (stat(argv[i], &about) != 0) {
            (void)fprintf(stderr, "%s does not exist\n", argv[i]);
            return 1;
        }
        int done = S_ISDIR(about.st_mode) ? run_folder(argv[i]) : run_file(argv[i]);
        if (done < 0) return 1;
        count += done;
    }
    (void)printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}

/* What any program on these notes has to do at least: open and read each of them, and parse it with
   libcmark. One thread, the system's malloc, nothing kept.

   baseline read JOURNAL | baseline parse JOURNAL */
#define _XOPEN_SOURCE 700
#include <cmark.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool parses;
static char *buffer;
static size_t capacity;
static long notes;

static bool is_note(const char *path, int kind) {
  size_t length = strlen(path);
  return kind == FTW_F && length > 3 && strcmp(path + length - 3, ".md") == 0 &&
         strstr(path, "/digests/") == NULL;
}

static ssize_t contents(const char *path, size_t size) {
  if (size >= capacity) {
    capacity = size * 2 + 1;
    buffer = realloc(buffer, capacity);
    if (buffer == NULL) return -1;
  }
  int file = open(path, O_RDONLY);
  if (file < 0) return -1;
  ssize_t length = read(file, buffer, capacity);
  close(file);
  return length;
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *place) {
  (void)place;
  if (!is_note(path, kind)) return 0;
  ssize_t length = contents(path, (size_t)status->st_size);
  if (length < 0) return 1;
  if (parses) cmark_node_free(cmark_parse_document(buffer, (size_t)length, CMARK_OPT_DEFAULT));
  notes++;
  return 0;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  parses = strcmp(arguments[1], "parse") == 0;
  if (nftw(arguments[2], visit, 64, FTW_PHYS) != 0) return 2;
  printf("%ld notes\n", notes);
  return 0;
}

#include "arena.h"

#include <cmark.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// A block that pieces are cut from, all zero beyond what is used; the first one is kept for the next
/// tree.
typedef struct block {
  struct block *previous;
  size_t size;
  size_t used;
} block;

/// What stands before each piece: its size, so that it can grow.
typedef struct {
  _Alignas(16) size_t size;
} piece;

enum { first_block_size = 256 << 10, alignment = 16 };

static _Thread_local block *current;

static size_t rounded(size_t size) { return (size + alignment - 1) & ~(size_t)(alignment - 1); }

static char *bytes(block *owner) { return (char *)owner + rounded(sizeof(block)); }

static void add_block(size_t needed) {
  size_t size = current ? current->size * 2 : first_block_size;
  if (size < needed) size = needed;
  block *added = calloc(1, rounded(sizeof(block)) + size);
  if (!added) abort();
  *added = (block){.previous = current, .size = size, .used = 0};
  current = added;
}

static void *take(size_t size) {
  if (size > SIZE_MAX / 4) abort();
  size_t needed = sizeof(piece) + rounded(size);
  if (!current || current->size - current->used < needed) add_block(needed);
  piece *start = (piece *)(bytes(current) + current->used);
  current->used += needed;
  start->size = size;
  return start + 1;
}

static void *take_zeroed(size_t count, size_t size) {
  size_t needed;
  if (__builtin_mul_overflow(count, size, &needed)) abort();
  return take(needed);
}

static void *grow(void *old, size_t size) {
  if (!old) return take(size);
  size_t old_size = ((piece *)old - 1)->size;
  if (size <= old_size) return old;
  return memcpy(take(size), old, old_size);
}

static void keep(void *pointer) { (void)pointer; }

struct cmark_node *arena_parse(const char *bytes, size_t count) {
  static cmark_mem allocator = {take_zeroed, grow, keep};
  cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &allocator);
  cmark_parser_feed(parser, bytes, count);
  return cmark_parser_finish(parser);
}

void arena_reset(void) {
  while (current && current->previous) {
    block *full = current;
    current = full->previous;
    free(full);
  }
  if (!current) return;
  memset(bytes(current), 0, current->used);
  current->used = 0;
}

#ifndef ARENA_H
#define ARENA_H

// Memory for libcmark's trees; blocks.h is about all other memory.

#include <stddef.h>

struct cmark_node;

/// Parses Markdown into a tree that lives in this thread's arena.
///
/// libcmark asks for many small pieces and frees them one by one; a tree is needed as a whole and
/// only until it is read. So pieces are cut off blocks one after the other, nothing is freed by
/// itself, and `arena_reset` takes all of it back at once. A tree must be read and let go of on the
/// thread that parsed it, before the next one is parsed there.
struct cmark_node *arena_parse(const char *bytes, size_t count);

/// Takes back all memory that this thread's tree uses.
void arena_reset(void);

#endif

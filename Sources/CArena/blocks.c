#include "blocks.h"

#include <stdlib.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

void give_large_blocks_back(void) {
#ifdef __GLIBC__
  // Setting the threshold, here to its first value, keeps it from growing.
  mallopt(M_MMAP_THRESHOLD, 128 << 10);
#endif
}

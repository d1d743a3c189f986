#ifndef BLOCKS_H
#define BLOCKS_H

/// Lets the memory of large arrays go back to the system when they are freed. Left to itself, glibc
/// keeps ever larger pieces after the first one is freed.
void give_large_blocks_back(void);

#endif

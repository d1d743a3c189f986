#include <stddef.h>
#include <stdint.h>

/// Fuzzes until an option or a failure ends it.
int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*check)(const uint8_t *bytes, size_t size));

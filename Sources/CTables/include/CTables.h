#ifndef CTABLES_H
#define CTABLES_H

#include <stddef.h>
#include <stdint.h>

// The bytes of the table `name`, the name of its file without ".csv", and their number.
// NULL and 0 when there is no such table. The bytes live as long as the program.
const uint8_t *_Nullable ctables_find(const char *_Nonnull name, size_t *_Nonnull length);

#endif

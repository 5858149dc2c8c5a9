// Written by Protos/generate.sh. Do not edit.
#ifndef CTESTMESSAGES_H
#define CTESTMESSAGES_H

#include "samples/kinds.pb-c.h"

// The address of a message's descriptor, which Swift cannot take of a constant.
#define LAYOUT(name) \
    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }

LAYOUT(samples__single)
LAYOUT(samples__repeated)
LAYOUT(samples__choice)
LAYOUT(samples__tree)
LAYOUT(samples__well_known)
LAYOUT(samples__names)
LAYOUT(samples__names__inner)
LAYOUT(samples__sample)
LAYOUT(samples__sample_part)

#undef LAYOUT
#endif

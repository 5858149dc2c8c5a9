// Written by Protos/generate.sh. Do not edit.
#ifndef CTYPEMESSAGES_H
#define CTYPEMESSAGES_H

#include "liaoning/skills/type/v1/access.pb-c.h"
#include "liaoning/skills/type/v1/level.pb-c.h"
#include "liaoning/skills/type/v1/refusal.pb-c.h"

// The address of a message's descriptor, which Swift cannot take of a constant.
#define LAYOUT(name) \
    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }

LAYOUT(liaoning__skills__type__v1__access)
LAYOUT(liaoning__skills__type__v1__refusal)
LAYOUT(liaoning__skills__type__v1__refusals)
LAYOUT(liaoning__skills__type__v1__figure_use)

#undef LAYOUT
#endif

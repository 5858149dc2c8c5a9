// Written by Protos/generate.sh. Do not edit.
#ifndef CHEALTHMESSAGES_H
#define CHEALTHMESSAGES_H

#include "grpc/health/v1/health.pb-c.h"

// The address of a message's descriptor, which Swift cannot take of a constant.
#define LAYOUT(name) \
    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }

LAYOUT(grpc__health__v1__health_check_request)
LAYOUT(grpc__health__v1__health_check_response)

#undef LAYOUT
#endif

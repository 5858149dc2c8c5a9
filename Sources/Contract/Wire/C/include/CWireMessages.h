// Written by Protos/generate.sh. Do not edit.
#ifndef CWIREMESSAGES_H
#define CWIREMESSAGES_H

#include "google/protobuf/any.pb-c.h"
#include "google/protobuf/duration.pb-c.h"
#include "google/protobuf/empty.pb-c.h"
#include "google/protobuf/field_mask.pb-c.h"
#include "google/protobuf/timestamp.pb-c.h"
#include "google/rpc/error_details.pb-c.h"
#include "google/rpc/status.pb-c.h"
#include "ttrpc/ttrpc.pb-c.h"

// The address of a message's descriptor, which Swift cannot take of a constant.
#define LAYOUT(name) \
    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }

LAYOUT(google__protobuf__any)
LAYOUT(google__protobuf__duration)
LAYOUT(google__protobuf__empty)
LAYOUT(google__protobuf__field_mask)
LAYOUT(google__protobuf__timestamp)
LAYOUT(google__rpc__error_info)
LAYOUT(google__rpc__error_info__metadata_entry)
LAYOUT(google__rpc__retry_info)
LAYOUT(google__rpc__bad_request)
LAYOUT(google__rpc__bad_request__field_violation)
LAYOUT(google__rpc__localized_message)
LAYOUT(google__rpc__status)
LAYOUT(ttrpc__request)
LAYOUT(ttrpc__response)
LAYOUT(ttrpc__key_value)

#undef LAYOUT
#endif

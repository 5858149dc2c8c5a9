// Written by Protos/generate.sh. Do not edit.
#ifndef CINTEROPMESSAGES_H
#define CINTEROPMESSAGES_H

#include "bench/echo.pb-c.h"
#include "bench/work.pb-c.h"
#include "interop/probe.pb-c.h"
#include "ttrpc/integration/streaming/streaming.pb-c.h"

// The address of a message's descriptor, which Swift cannot take of a constant.
#define LAYOUT(name) \
    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }

LAYOUT(bench__record)
LAYOUT(bench__record__detail)
LAYOUT(bench__spin_request)
LAYOUT(bench__spin_response)
LAYOUT(interop__fail_request)
LAYOUT(interop__call_description)
LAYOUT(interop__call_description__entry)
LAYOUT(interop__grow_request)
LAYOUT(interop__grow_response)
LAYOUT(ttrpc__integration__streaming__echo_payload)
LAYOUT(ttrpc__integration__streaming__part)
LAYOUT(ttrpc__integration__streaming__sum)

#undef LAYOUT
#endif

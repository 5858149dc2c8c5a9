// Written by Protos/generate.sh. Do not edit.
#ifndef CLEDGERMESSAGES_H
#define CLEDGERMESSAGES_H

#include "liaoning/skills/ledger/v1/identity.pb-c.h"
#include "liaoning/skills/ledger/v1/ledger.pb-c.h"

// The address of a message's descriptor, which Swift cannot take of a constant.
#define LAYOUT(name) \
    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }

LAYOUT(liaoning__skills__ledger__v1__identity_token)
LAYOUT(liaoning__skills__ledger__v1__list_changes_request)
LAYOUT(liaoning__skills__ledger__v1__list_changes_response)
LAYOUT(liaoning__skills__ledger__v1__feed_change)
LAYOUT(liaoning__skills__ledger__v1__list_audit_entries_request)
LAYOUT(liaoning__skills__ledger__v1__list_audit_entries_response)
LAYOUT(liaoning__skills__ledger__v1__audit_trail_entry)
LAYOUT(liaoning__skills__ledger__v1__verify_audit_request)
LAYOUT(liaoning__skills__ledger__v1__audit_verification)
LAYOUT(liaoning__skills__ledger__v1__list_counters_request)
LAYOUT(liaoning__skills__ledger__v1__list_counters_response)
LAYOUT(liaoning__skills__ledger__v1__counter_adjustment)
LAYOUT(liaoning__skills__ledger__v1__counter_row)
LAYOUT(liaoning__skills__ledger__v1__sum_counters_request)
LAYOUT(liaoning__skills__ledger__v1__counter_span)
LAYOUT(liaoning__skills__ledger__v1__sum_counters_response)
LAYOUT(liaoning__skills__ledger__v1__counter_sum)
LAYOUT(liaoning__skills__ledger__v1__get_ledger_request)
LAYOUT(liaoning__skills__ledger__v1__ledger_state)
LAYOUT(liaoning__skills__ledger__v1__feed_position)

#undef LAYOUT
#endif

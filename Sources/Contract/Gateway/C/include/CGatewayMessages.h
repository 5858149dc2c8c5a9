// Written by Protos/generate.sh. Do not edit.
#ifndef CGATEWAYMESSAGES_H
#define CGATEWAYMESSAGES_H

#include "liaoning/skills/gateway/v1/account.pb-c.h"
#include "liaoning/skills/gateway/v1/bulletin.pb-c.h"
#include "liaoning/skills/gateway/v1/passport.pb-c.h"

// The address of a message's descriptor, which Swift cannot take of a constant.
#define LAYOUT(name) \
    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }

LAYOUT(liaoning__skills__gateway__v1__account)
LAYOUT(liaoning__skills__gateway__v1__create_account_request)
LAYOUT(liaoning__skills__gateway__v1__close_account_request)
LAYOUT(liaoning__skills__gateway__v1__sign_in_request)
LAYOUT(liaoning__skills__gateway__v1__sign_in_response)
LAYOUT(liaoning__skills__gateway__v1__bulletin_line)
LAYOUT(liaoning__skills__gateway__v1__bulletin_task)
LAYOUT(liaoning__skills__gateway__v1__bulletin)
LAYOUT(liaoning__skills__gateway__v1__get_bulletin_request)
LAYOUT(liaoning__skills__gateway__v1__publish_bulletin_request)
LAYOUT(liaoning__skills__gateway__v1__list_bulletins_request)
LAYOUT(liaoning__skills__gateway__v1__list_bulletins_response)
LAYOUT(liaoning__skills__gateway__v1__get_passport_request)
LAYOUT(liaoning__skills__gateway__v1__missing_part)
LAYOUT(liaoning__skills__gateway__v1__passport)

#undef LAYOUT
#endif

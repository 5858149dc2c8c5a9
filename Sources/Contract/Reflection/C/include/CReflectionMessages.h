// Written by Protos/generate.sh. Do not edit.
#ifndef CREFLECTIONMESSAGES_H
#define CREFLECTIONMESSAGES_H

#include "liaoning/skills/reflection/v1/reflection.pb-c.h"

// The address of a message's descriptor, which Swift cannot take of a constant.
#define LAYOUT(name) \
    static inline const void *_Nonnull name##__layout(void) { return &name##__descriptor; }

LAYOUT(liaoning__skills__reflection__v1__list_methods_request)
LAYOUT(liaoning__skills__reflection__v1__list_methods_response)
LAYOUT(liaoning__skills__reflection__v1__method_description)
LAYOUT(liaoning__skills__reflection__v1__http_binding)
LAYOUT(liaoning__skills__reflection__v1__describe_types_request)
LAYOUT(liaoning__skills__reflection__v1__describe_types_response)
LAYOUT(liaoning__skills__reflection__v1__message_description)
LAYOUT(liaoning__skills__reflection__v1__field_description)
LAYOUT(liaoning__skills__reflection__v1__bounds)
LAYOUT(liaoning__skills__reflection__v1__enum_description)
LAYOUT(liaoning__skills__reflection__v1__enum_value_description)

#undef LAYOUT
#endif

// What JSON has to know of a message type, made from protobuf-c's descriptor when the type is first used.
//
// A type's table is made once and kept for the life of the process. Looking one up takes no lock.

#ifndef MESSAGE_JSON_H
#define MESSAGE_JSON_H

#include <protobuf-c/protobuf-c.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// What a value is in the C struct; wire types that are the same there are one kind.
typedef enum __attribute__((enum_extensibility(closed))) message_json_kind {
    message_json_int32 __attribute__((swift_name("int32"))),
    message_json_uint32 __attribute__((swift_name("uint32"))),
    message_json_int64 __attribute__((swift_name("int64"))),
    message_json_uint64 __attribute__((swift_name("uint64"))),
    message_json_float __attribute__((swift_name("float"))),
    message_json_double __attribute__((swift_name("double"))),
    message_json_bool __attribute__((swift_name("bool"))),
    message_json_enum __attribute__((swift_name("enumeration"))),
    message_json_string __attribute__((swift_name("string"))),
    message_json_bytes __attribute__((swift_name("bytes"))),
    message_json_message __attribute__((swift_name("message")))
} message_json_kind;

/// How often a field can stand.
typedef enum __attribute__((enum_extensibility(closed))) message_json_label {
    message_json_single __attribute__((swift_name("single"))),
    message_json_repeated __attribute__((swift_name("repeated"))),
    message_json_map __attribute__((swift_name("map"))),
    message_json_alternative __attribute__((swift_name("alternative")))  // a member of a oneof
} message_json_label;

/// The JSON of a message: an object of its fields, or a form of its own.
typedef enum __attribute__((enum_extensibility(closed))) message_json_form {
    message_json_fields __attribute__((swift_name("fields"))),
    message_json_timestamp __attribute__((swift_name("timestamp"))),
    message_json_duration __attribute__((swift_name("duration"))),
    message_json_field_mask __attribute__((swift_name("fieldMask"))),
    message_json_any __attribute__((swift_name("any")))
} message_json_form;

/// One field.
typedef struct message_json_field {
    message_json_kind kind;
    message_json_label label;
    uint32_t number;
    uint32_t offset;             // of the value, or of the pointer to the values
    uint32_t quantifier_offset;  // of the count (size_t), or of the number of the oneof's member (uint32_t)
    uint32_t stride;             // bytes of one value
    const void *_Nullable type;  // descriptor of the message or enum
    const char *name;            // in the contract, `region_code`
    size_t name_length;
    const char *key;  // as it is written, `"regionCode":`
    size_t key_length;
} message_json_field;

/// One message type.
typedef struct message_json_type {
    const struct message_json_type *_Nullable next;
    const void *descriptor;
    const char *name;
    message_json_form form;
    uint32_t count;
    message_json_field fields[];  // by number
} message_json_type;

/// The table of a message type, by its `ProtobufCMessageDescriptor`.
const message_json_type *message_json_type_of(const void *descriptor);

/// The fields of a type.
static inline const message_json_field *message_json_fields_of(const message_json_type *type) { return type->fields; }

/// The name of an enum's value, by its `ProtobufCEnumDescriptor`; NULL for a number that the contract does not know.
const char *_Nullable message_json_enum_name(const void *descriptor, int32_t number);

/// Finds the number of an enum's value; 0 when there is no value of that name.
int message_json_enum_number(
    const void *descriptor, const uint8_t *_Nullable name, size_t length, int32_t *number);

#pragma clang assume_nonnull end

#endif

#include "message_json.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

// Tables are only ever added to a bucket, in front, so readers need no lock.
#define BUCKET_COUNT 1024
static _Atomic(const message_json_type *) buckets[BUCKET_COUNT];

static void *take(size_t size) {
    void *place = calloc(1, size);
    if (place == NULL) abort();
    return place;
}

static message_json_kind kind_of(ProtobufCType type) {
    switch (type) {
        case PROTOBUF_C_TYPE_INT32:
        case PROTOBUF_C_TYPE_SINT32:
        case PROTOBUF_C_TYPE_SFIXED32: return message_json_int32;
        case PROTOBUF_C_TYPE_UINT32:
        case PROTOBUF_C_TYPE_FIXED32: return message_json_uint32;
        case PROTOBUF_C_TYPE_INT64:
        case PROTOBUF_C_TYPE_SINT64:
        case PROTOBUF_C_TYPE_SFIXED64: return message_json_int64;
        case PROTOBUF_C_TYPE_UINT64:
        case PROTOBUF_C_TYPE_FIXED64: return message_json_uint64;
        case PROTOBUF_C_TYPE_FLOAT: return message_json_float;
        case PROTOBUF_C_TYPE_DOUBLE: return message_json_double;
        case PROTOBUF_C_TYPE_BOOL: return message_json_bool;
        case PROTOBUF_C_TYPE_ENUM: return message_json_enum;
        case PROTOBUF_C_TYPE_STRING: return message_json_string;
        case PROTOBUF_C_TYPE_BYTES: return message_json_bytes;
        default: return message_json_message;
    }
}

static uint32_t stride_of(message_json_kind kind) {
    switch (kind) {
        case message_json_int32:
        case message_json_uint32:
        case message_json_float:
        case message_json_bool:
        case message_json_enum: return 4;
        case message_json_bytes: return sizeof(ProtobufCBinaryData);
        default: return 8;
    }
}

/// The name without its underscores, a capital behind each, in quotes and with a colon: what protoc calls json_name.
static const char *key_of(const char *name, size_t *length) {
    char *key = take(strlen(name) + 4);
    size_t count = 0;
    bool is_next = false;
    key[count++] = '"';
    for (; *name != 0; name++) {
        if (*name == '_') {
            is_next = true;
            continue;
        }
        key[count++] = is_next && *name >= 'a' && *name <= 'z' ? (char)(*name - 'a' + 'A') : *name;
        is_next = false;
    }
    key[count++] = '"';
    key[count++] = ':';
    *length = count;
    return key;
}

/// Whether protoc calls the entry of a map so: `LabelsEntry` for the field `labels`.
static bool is_entry_name(const char *type, const char *field) {
    bool is_next = true;
    for (; *field != 0; field++) {
        if (*field == '_') {
            is_next = true;
            continue;
        }
        char wanted = is_next && *field >= 'a' && *field <= 'z' ? (char)(*field - 'a' + 'A') : *field;
        if (*type++ != wanted) return false;
        is_next = false;
    }
    return strcmp(type, "Entry") == 0;
}

/// The descriptor does not say what is a map. The generator refuses a message that looks like its entry.
static bool is_map(const ProtobufCFieldDescriptor *field) {
    if (field->label != PROTOBUF_C_LABEL_REPEATED || field->type != PROTOBUF_C_TYPE_MESSAGE) return false;
    const ProtobufCMessageDescriptor *entry = field->descriptor;
    return is_entry_name(entry->short_name, field->name) && entry->n_fields == 2
           && strcmp(entry->fields[0].name, "key") == 0 && entry->fields[0].type == PROTOBUF_C_TYPE_STRING
           && strcmp(entry->fields[1].name, "value") == 0 && entry->fields[1].type == PROTOBUF_C_TYPE_STRING;
}

static message_json_field field_of(const ProtobufCFieldDescriptor *from) {
    message_json_field field = {.kind = kind_of(from->type), .label = message_json_single};
    if (from->label == PROTOBUF_C_LABEL_REPEATED) field.label = is_map(from) ? message_json_map : message_json_repeated;
    if (from->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) field.label = message_json_alternative;
    field.number = from->id;
    field.offset = from->offset;
    field.quantifier_offset = from->quantifier_offset;
    field.stride = stride_of(field.kind);
    field.type = from->descriptor;
    field.name = from->name;
    field.name_length = strlen(from->name);
    field.key = key_of(from->name, &field.key_length);
    return field;
}

static message_json_form form_of(const char *name) {
    if (strcmp(name, "google.protobuf.Timestamp") == 0) return message_json_timestamp;
    if (strcmp(name, "google.protobuf.Duration") == 0) return message_json_duration;
    if (strcmp(name, "google.protobuf.FieldMask") == 0) return message_json_field_mask;
    if (strcmp(name, "google.protobuf.Any") == 0) return message_json_any;
    return message_json_fields;
}

static message_json_type *make(const ProtobufCMessageDescriptor *descriptor) {
    message_json_type *type = take(sizeof(message_json_type) + descriptor->n_fields * sizeof(message_json_field));
    type->descriptor = descriptor;
    type->name = descriptor->name;
    type->form = form_of(descriptor->name);
    type->count = descriptor->n_fields;
    for (unsigned i = 0; i < descriptor->n_fields; i++) type->fields[i] = field_of(&descriptor->fields[i]);
    return type;
}

static void discard(message_json_type *type) {
    for (unsigned i = 0; i < type->count; i++) free((void *)type->fields[i].key);
    free(type);
}

/// Looks from `type` on to before `end`.
static const message_json_type *find(const message_json_type *type, const message_json_type *end, const void *descriptor) {
    while (type != end && type->descriptor != descriptor) type = type->next;
    return type == end ? NULL : type;
}

const message_json_type *message_json_type_of(const void *descriptor) {
    uintptr_t address = (uintptr_t)descriptor >> 5;
    _Atomic(const message_json_type *) *bucket = &buckets[(address ^ address >> 10) % BUCKET_COUNT];
    const message_json_type *first = atomic_load_explicit(bucket, memory_order_acquire);
    const message_json_type *known = find(first, NULL, descriptor);
    if (known != NULL) return known;
    message_json_type *type = make(descriptor);
    for (;;) {
        type->next = first;
        const message_json_type *seen = first;
        if (atomic_compare_exchange_weak_explicit(bucket, &first, type, memory_order_acq_rel, memory_order_acquire))
            return type;
        // Another thread was faster: with this type, perhaps.
        known = find(first, seen, descriptor);
        if (known != NULL) {
            discard(type);
            return known;
        }
    }
}

// Not protobuf_c_enum_descriptor_get_value, which does not find the largest number there is.
const char *message_json_enum_name(const void *descriptor, int32_t number) {
    const ProtobufCEnumDescriptor *type = descriptor;
    unsigned low = 0;
    unsigned high = type->n_values;
    while (low < high) {
        unsigned middle = low + (high - low) / 2;
        if (type->values[middle].value == number) return type->values[middle].name;
        if (type->values[middle].value < number) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

int message_json_enum_number(const void *descriptor, const uint8_t *name, size_t length, int32_t *number) {
    const ProtobufCEnumDescriptor *type = descriptor;
    if (length == 0) return 0;
    for (unsigned i = 0; i < type->n_values; i++) {
        if (strncmp(type->values[i].name, (const char *)name, length) != 0 || type->values[i].name[length] != 0) continue;
        *number = type->values[i].value;
        return 1;
    }
    return 0;
}

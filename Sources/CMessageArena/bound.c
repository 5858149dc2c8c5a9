#include "CMessageArena.h"

#include <stdbool.h>

/// A field number takes at most 5 bytes, and a number or a length after it at most 10.
#define FIELD_BOUND 15

static size_t bound_of_text(const char *_Nullable text) { return text == NULL ? 0 : strlen(text); }

static size_t bound_of_message(const ProtobufCMessage *_Nullable message);

/// What the elements of an array take at most. Numbers in an array take no more than single ones, packed or not.
static size_t bound_of_elements(const ProtobufCFieldDescriptor *field, const void *elements, size_t count) {
    size_t bound = count * FIELD_BOUND;
    if (field->type == PROTOBUF_C_TYPE_STRING) {
        const char *const *texts = elements;
        for (size_t i = 0; i < count; i++) bound += bound_of_text(texts[i]);
    } else if (field->type == PROTOBUF_C_TYPE_BYTES) {
        const ProtobufCBinaryData *data = elements;
        for (size_t i = 0; i < count; i++) bound += data[i].len;
    } else if (field->type == PROTOBUF_C_TYPE_MESSAGE) {
        const ProtobufCMessage *const *messages = elements;
        for (size_t i = 0; i < count; i++) bound += bound_of_message(messages[i]);
    }
    return bound;
}

static size_t bound_of_message(const ProtobufCMessage *message) {
    if (message == NULL) return 0;
    const ProtobufCMessageDescriptor *type = message->descriptor;
    size_t bound = type->n_fields * FIELD_BOUND;
    for (unsigned i = 0; i < type->n_fields; i++) {
        const ProtobufCFieldDescriptor *field = &type->fields[i];
        const uint8_t *value = (const uint8_t *)message + field->offset;
        const uint8_t *quantifier = (const uint8_t *)message + field->quantifier_offset;
        if (field->label == PROTOBUF_C_LABEL_REPEATED) {
            size_t count = *(const size_t *)quantifier;
            if (count > 0) bound += bound_of_elements(field, *(const void *const *)value, count);
            continue;
        }
        if (field->type < PROTOBUF_C_TYPE_STRING) continue;  // a number: counted above
        bool is_member = (field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) != 0;
        if (is_member && *(const uint32_t *)quantifier != field->id) continue;
        if (field->type == PROTOBUF_C_TYPE_STRING) {
            bound += bound_of_text(*(const char *const *)value);
        } else if (field->type == PROTOBUF_C_TYPE_BYTES) {
            bound += ((const ProtobufCBinaryData *)value)->len;
        } else {
            bound += bound_of_message(*(const ProtobufCMessage *const *)value);
        }
    }
    return bound;
}

size_t message_arena_bound(const void *message) { return bound_of_message(message); }

#include "CMessageArena.h"

#include <stdbool.h>
#include <stdio.h>

/// Whether the bytes are well-formed UTF-8 without a NUL (Unicode 15, table 3-7).
static bool is_text(const uint8_t *bytes, size_t count) {
    size_t i = 0;
    while (i < count) {
        uint8_t first = bytes[i++];
        if (first == 0) return false;
        if (first < 0x80) continue;
        size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        if (first < 0xC2 || first > 0xF4 || count - i < more) return false;
        uint8_t low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        uint8_t high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (bytes[i] < low || bytes[i] > high) return false;
        for (size_t k = 1; k < more; k++) {
            if (bytes[i + k] < 0x80 || bytes[i + k] > 0xBF) return false;
        }
        i += more;
    }
    return true;
}

static bool is_bad_value(const ProtobufCFieldDescriptor *field, const void *value, char *path, size_t capacity) {
    if (field->type == PROTOBUF_C_TYPE_STRING) {
        const char *string = *(const char *const *)value;
        if (string == NULL || is_text((const uint8_t *)string, message_arena_string_length(string))) return false;
        snprintf(path, capacity, "%s", field->name);
        return true;
    }
    if (field->type != PROTOBUF_C_TYPE_MESSAGE) return false;
    const void *message = *(const void *const *)value;
    if (message == NULL) return false;
    int length = snprintf(path, capacity, "%s.", field->name);
    if (length < 0 || (size_t)length >= capacity) return message_arena_find_bad_string(message, path, 1);
    return message_arena_find_bad_string(message, path + length, capacity - (size_t)length);
}

int message_arena_find_bad_string(const void *message, char *path, size_t capacity) {
    const ProtobufCMessageDescriptor *type = ((const ProtobufCMessage *)message)->descriptor;
    for (unsigned i = 0; i < type->n_fields; i++) {
        const ProtobufCFieldDescriptor *field = &type->fields[i];
        const uint8_t *value = (const uint8_t *)message + field->offset;
        const uint8_t *quantifier = (const uint8_t *)message + field->quantifier_offset;
        if (field->type != PROTOBUF_C_TYPE_STRING && field->type != PROTOBUF_C_TYPE_MESSAGE) continue;
        if (field->label == PROTOBUF_C_LABEL_REPEATED) {
            size_t count = *(const size_t *)quantifier;
            const uint8_t *values = *(const uint8_t *const *)value;
            for (size_t k = 0; k < count; k++) {
                if (is_bad_value(field, values + k * sizeof(void *), path, capacity)) return 1;
            }
        } else if ((field->flags & PROTOBUF_C_FIELD_FLAG_ONEOF) && *(const uint32_t *)quantifier != field->id) {
            continue;
        } else if (is_bad_value(field, value, path, capacity)) {
            return 1;
        }
    }
    return 0;
}

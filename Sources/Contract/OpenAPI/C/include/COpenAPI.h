// Written by Protos/generate.sh. Do not edit.
#ifndef COPENAPI_H
#define COPENAPI_H

#include <stddef.h>

/// The OpenAPI description of the HTTP interface, as JSON; not terminated by a zero.
const unsigned char *_Nonnull openapi_json(void);
/// Its bytes.
size_t openapi_json_size(void);

#endif

// libpq, loaded when it is first asked for.
//
// Most processes keep their records in SQLite. Linked in the ordinary way, libpq and the twenty libraries it brings along (TLS, Kerberos, LDAP) take
// 5 MB of each of them and lengthen its start, and have to be installed where nobody uses them.
#ifndef SKILLS_CPOSTGRESQL_H
#define SKILLS_CPOSTGRESQL_H

#include <postgresql/libpq-fe.h>

// Loads libpq unless it is loaded. To be called, with success, before any function of it; from any thread.
//
// Returns NULL on success, else what the system says is in the way.
const char *skills_load_libpq(void);

#endif

#include <sqlite3.h>

// sqlite3_db_config takes variable arguments, which do not import into Swift.
static inline int skills_sqlite_switch(sqlite3 *database, int option, int on) {
    return sqlite3_db_config(database, option, on, (int *)0);
}

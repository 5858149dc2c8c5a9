-- Accounts and published bulletins. Instants are nanoseconds since 1970-01-01, months are yyyymm.

CREATE TABLE account (
    account_name TEXT   NOT NULL PRIMARY KEY,
    role         BIGINT NOT NULL CHECK (role BETWEEN 2 AND 9),
    region_code  TEXT   NOT NULL,
    credit_code  TEXT   NOT NULL,
    person_id    TEXT   NOT NULL,
    salt         BYTEA  NOT NULL,
    secret_hash  BYTEA  NOT NULL,  -- scrypt of the secret with the salt
    closed       BIGINT NOT NULL CHECK (closed IN (0, 1))
);

-- A published month is frozen: nothing here is changed.
CREATE TABLE published_bulletin (
    month        BIGINT NOT NULL PRIMARY KEY,
    published_at BIGINT NOT NULL,
    bulletin     BYTEA  NOT NULL  -- Bulletin
);

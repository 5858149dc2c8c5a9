// Written by Protos/generate.sh from the .sql files of this service. Do not edit.
// swift-format-ignore-file

package import Storage

extension GatewayService {
    package static let migrations: [Migration] = [
        Migration("V0001_gateway", script: #"""
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

"""#),
        Migration("V0002_account", script: #"""
-- Accounts have a state, an opener, a session they can end, a hash whose cost may be raised, and a second factor; every role of the
-- contract may have one. The table is made anew, because a CHECK cannot be widened on SQLite. Instants are nanoseconds since 1970-01-01.

CREATE TABLE account_new (
    account_name      TEXT   NOT NULL PRIMARY KEY,
    role              BIGINT NOT NULL CHECK (role BETWEEN 2 AND 15 AND role <> 10), -- not the public, not a process
    region_code       TEXT   NOT NULL,
    credit_code       TEXT   NOT NULL,
    person_id         TEXT   NOT NULL,
    state             BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3), -- pending, open, closed
    opened_by         TEXT   NOT NULL,
    opened_at         BIGINT NOT NULL,
    pending_by        TEXT   NOT NULL,  -- who asked for what waits for a second person; else empty
    salt              BYTEA  NOT NULL,
    secret_hash       BYTEA  NOT NULL,  -- scrypt of the secret with the salt
    hash_rounds       BIGINT NOT NULL,
    hash_block_size   BIGINT NOT NULL,
    hash_parallelism  BIGINT NOT NULL,
    secret_good_until BIGINT,           -- of a secret that somebody else chose; NULL once its owner has changed it
    generation        BIGINT NOT NULL,  -- counts up when the identities it gave end
    ended_at          BIGINT NOT NULL,  -- when it last did, by the machine's clock
    factor_key        BYTEA,            -- of the second factor, sealed
    factor_counts     BIGINT NOT NULL CHECK (factor_counts IN (0, 1)), -- it was used once
    factor_step       BIGINT NOT NULL,  -- step of the last code that was taken: none is taken twice
    factor_failures   BIGINT NOT NULL,  -- wrong codes since the last right one
    CHECK ((state = 1) = (pending_by <> '')),
    CHECK (factor_counts = 0 OR factor_key IS NOT NULL)
);
INSERT INTO account_new (account_name, role, region_code, credit_code, person_id, state, opened_by, opened_at, pending_by, salt,
    secret_hash, hash_rounds, hash_block_size, hash_parallelism, secret_good_until, generation, ended_at, factor_key, factor_counts,
    factor_step, factor_failures)
SELECT account_name, role, region_code, credit_code, person_id, 2 + closed, '', 0, '', salt, secret_hash, 16384, 8, 1, NULL, 0, 0, NULL, 0, 0, 0
FROM account;
DROP TABLE account;
ALTER TABLE account_new RENAME TO account;
-- What a bureau and an organisation list, and what every instance looks for again and again.
CREATE INDEX account_by_region ON account (region_code, account_name);
CREATE INDEX account_by_organisation ON account (credit_code, account_name);
CREATE INDEX account_by_end ON account (ended_at);
-- A worker has one account.
CREATE UNIQUE INDEX account_of_worker ON account (person_id) WHERE role = 2;

-- The first accounts were made: once.
CREATE TABLE bootstrap (
    id       BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    made_at  BIGINT NOT NULL
);

-- Codes with which workers activate their accounts.
CREATE TABLE activation_code (
    code_hash   BYTEA  NOT NULL PRIMARY KEY,  -- keyed, so that the database alone tells no code
    person_id   TEXT   NOT NULL,
    region_code TEXT   NOT NULL,              -- where the person lives
    issued_by   TEXT   NOT NULL,
    issued_at   BIGINT NOT NULL,
    good_until  BIGINT NOT NULL,
    tries_left  BIGINT NOT NULL CHECK (tries_left >= 0),
    state       BIGINT NOT NULL CHECK (state BETWEEN 1 AND 3) -- open, used, void
);
-- Of a person one code is open at a time.
CREATE UNIQUE INDEX activation_code_open ON activation_code (person_id) WHERE state = 1;

"""#),
        Migration("V0003_bulletin_confirmation", script: #"""
-- What cities confirmed of the bulletins of months: each time is a row, the last one counts.
CREATE TABLE bulletin_confirmation (
    month        BIGINT NOT NULL,  -- yyyymm
    region_code  TEXT   NOT NULL,
    number       BIGINT NOT NULL,  -- of the region's confirmations of the month, from 1
    account      TEXT   NOT NULL,
    confirmed_at BIGINT NOT NULL,  -- nanoseconds since 1970-01-01
    lines        BYTEA  NOT NULL,  -- Bulletin with the region's lines only
    PRIMARY KEY (month, region_code, number)
);

"""#),
    ]
}

CREATE TABLE organisation (
    credit_code   TEXT   NOT NULL PRIMARY KEY CHECK (LENGTH(credit_code) = 18),
    name          TEXT   NOT NULL,
    region_code   TEXT   NOT NULL REFERENCES region (code),
    city_code     TEXT   NOT NULL REFERENCES region (code),  -- the region's city, by which lists are cut
    registered_on BIGINT NOT NULL,                           -- days since 1970-01-01
    updated_on    BIGINT NOT NULL,
    revision      BIGINT NOT NULL CHECK (revision > 0)
);
CREATE INDEX organisation_by_city ON organisation (city_code, credit_code);
CREATE INDEX organisation_by_region ON organisation (region_code, credit_code);
CREATE INDEX organisation_by_name ON organisation (name, credit_code);

-- The parts it plays. A part it has given up stays, with the revision in which it did.
CREATE TABLE organisation_role (
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    role           BIGINT NOT NULL CHECK (role BETWEEN 1 AND 14),
    since_revision BIGINT NOT NULL,
    until_revision BIGINT CHECK (until_revision > since_revision),
    PRIMARY KEY (credit_code, role, since_revision)
);
CREATE INDEX organisation_role_by_role ON organisation_role (role, credit_code);

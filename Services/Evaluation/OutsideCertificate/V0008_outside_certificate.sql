-- Certificates of other systems that a bureau has seen. Spread by the number itself.
CREATE TABLE outside_certificate (
    number          TEXT   NOT NULL PRIMARY KEY,
    person_id       TEXT   NOT NULL,
    occupation_code TEXT   NOT NULL,
    level           BIGINT NOT NULL CHECK (level BETWEEN 2 AND 8),
    issued_on       BIGINT NOT NULL,
    issuer_name     TEXT   NOT NULL,
    evidence        TEXT   NOT NULL,
    region_code     TEXT   NOT NULL,
    registered_on   BIGINT NOT NULL,
    is_voided       BIGINT NOT NULL CHECK (is_voided IN (0, 1)),
    void_reason     TEXT   NOT NULL
);
CREATE INDEX outside_certificate_by_person ON outside_certificate (person_id, number);

-- A credential's place in the status lists: the same in the one of revocations and the one of suspensions. Random, never given twice and never
-- freed: it is the only link between a bit and a certificate.
CREATE TABLE status_place (
    certificate_number TEXT   NOT NULL PRIMARY KEY,
    person_id          TEXT   NOT NULL,
    list               BIGINT NOT NULL CHECK (list >= 1),
    position           BIGINT NOT NULL CHECK (position BETWEEN 0 AND 131071),
    UNIQUE (list, position)
);

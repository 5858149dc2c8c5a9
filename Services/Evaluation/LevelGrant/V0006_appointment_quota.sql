-- How many 特级技师 or 首席技师 an enterprise may have at a time. A row is locked while somebody is appointed, so that a quota is never passed.
CREATE TABLE appointment_quota (
    employer_credit_code TEXT   NOT NULL REFERENCES evaluation_organisation (credit_code),
    level                BIGINT NOT NULL CHECK (level IN (7, 8)),
    quota                BIGINT NOT NULL CHECK (quota >= 0),
    document             TEXT   NOT NULL,
    appointments         BIGINT NOT NULL CHECK (appointments >= 0), -- ever made
    PRIMARY KEY (employer_credit_code, level)
);

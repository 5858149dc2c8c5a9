-- What a card said by revision: a renewal leaves what was before readable.
CREATE TABLE examiner_card (
    examiner_id          TEXT   NOT NULL REFERENCES examiner (id),
    card_revision        BIGINT NOT NULL,
    highest_level        BIGINT NOT NULL CHECK (highest_level BETWEEN 0 AND 6), -- 0 for a supervisor
    valid_from_on        BIGINT NOT NULL,
    valid_to_on          BIGINT NOT NULL,
    employer_credit_code TEXT   NOT NULL,                                       -- empty for none
    PRIMARY KEY (examiner_id, card_revision),
    CHECK (valid_from_on <= valid_to_on)
);
CREATE TABLE examiner_occupation_new (
    examiner_id     TEXT   NOT NULL REFERENCES examiner (id),
    card_revision   BIGINT NOT NULL,
    occupation_code TEXT   NOT NULL,
    PRIMARY KEY (examiner_id, card_revision, occupation_code)
);

-- The revision whose card is in force.
ALTER TABLE examiner ADD COLUMN card_revision BIGINT NOT NULL DEFAULT 1;
UPDATE examiner SET card_revision = revision;
INSERT INTO examiner_card (examiner_id, card_revision, highest_level, valid_from_on, valid_to_on, employer_credit_code)
SELECT id, card_revision, highest_level, valid_from_on, valid_to_on, employer_credit_code FROM examiner;
INSERT INTO examiner_occupation_new (examiner_id, card_revision, occupation_code)
SELECT o.examiner_id, e.card_revision, o.occupation_code FROM examiner_occupation o JOIN examiner e ON e.id = o.examiner_id;
DROP TABLE examiner_occupation;
ALTER TABLE examiner_occupation_new RENAME TO examiner_occupation;
CREATE INDEX examiner_occupation_by_code ON examiner_occupation (occupation_code, examiner_id);

-- Since when a filing is in force and counted towards its target; NULL once it is withdrawn, or its last day is past and that was marked.
ALTER TABLE evaluation_organisation ADD COLUMN in_force_since BIGINT;
UPDATE evaluation_organisation SET in_force_since = filed_on WHERE state <> 3;
CREATE INDEX evaluation_organisation_in_force ON evaluation_organisation (valid_to_on, credit_code) WHERE in_force_since IS NOT NULL;

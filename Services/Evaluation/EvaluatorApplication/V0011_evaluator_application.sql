-- Organisations' own applications to be filed; each is a case.
CREATE TABLE evaluator_application (
    application_id TEXT   NOT NULL PRIMARY KEY,
    credit_code    TEXT   NOT NULL,
    terms          BYTEA  NOT NULL,                              -- EvaluatorApplication: what is applied for
    is_open        BIGINT NOT NULL CHECK (is_open IN (0, 1)),    -- not yet refused, withdrawn or decided
    revision       BIGINT,                                       -- of the filing that the decision made or changed
    replaced       BYTEA                                         -- EvaluationOrganisation: the filing it changed, as it was
);
-- One open application of an organisation.
CREATE UNIQUE INDEX evaluator_application_open ON evaluator_application (credit_code) WHERE is_open = 1;

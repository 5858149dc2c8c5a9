-- Four more parts that an organisation may play: 公共就业服务机构, 科研院所, 跨企业培训中心, 特殊教育院校.

CREATE TABLE organisation_role_new (
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    role           BIGINT NOT NULL CHECK (role BETWEEN 1 AND 18),
    since_revision BIGINT NOT NULL,
    until_revision BIGINT CHECK (until_revision > since_revision),
    PRIMARY KEY (credit_code, role, since_revision)
);
INSERT INTO organisation_role_new (credit_code, role, since_revision, until_revision)
SELECT credit_code, role, since_revision, until_revision FROM organisation_role;
DROP TABLE organisation_role;
ALTER TABLE organisation_role_new RENAME TO organisation_role;
CREATE INDEX organisation_role_by_role ON organisation_role (role, credit_code);

-- Industry bases and clusters; the chains that belong to them, with dated leaders and members. What was ended stays.

CREATE TABLE industry_cluster (
    cluster_id     TEXT   NOT NULL PRIMARY KEY,
    kind           BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 2),        -- base, cluster
    name           TEXT   NOT NULL,
    base_id        TEXT   REFERENCES industry_cluster (cluster_id),
    city_codes     TEXT   NOT NULL,                                     -- parted by spaces
    source         TEXT   NOT NULL,
    effective_from BIGINT NOT NULL,                                     -- days since 1970-01-01
    effective_to   BIGINT CHECK (effective_to >= effective_from - 1),   -- NULL: goes on
    end_reason     TEXT   NOT NULL,
    CHECK (kind = 2 OR base_id IS NULL)
);
-- Of two entries of one name only one comes to be.
CREATE UNIQUE INDEX industry_cluster_current ON industry_cluster (name) WHERE effective_to IS NULL;

CREATE TABLE industry_chain (
    chain_id       TEXT   NOT NULL PRIMARY KEY,
    name           TEXT   NOT NULL,
    region_code    TEXT   NOT NULL REFERENCES region (code),
    cluster_id     TEXT   REFERENCES industry_cluster (cluster_id),
    formation      BIGINT NOT NULL CHECK (formation BETWEEN 1 AND 3),
    document       TEXT   NOT NULL,
    effective_from BIGINT NOT NULL,
    effective_to   BIGINT,
    end_reason     TEXT   NOT NULL,
    CHECK (effective_to IS NOT NULL OR end_reason = '')
);
CREATE UNIQUE INDEX industry_chain_current ON industry_chain (region_code, name) WHERE effective_to IS NULL;
CREATE INDEX industry_chain_by_region ON industry_chain (region_code, chain_id);
CREATE INDEX industry_chain_by_cluster ON industry_chain (cluster_id, chain_id);

CREATE TABLE chain_leader (
    chain_id       TEXT   NOT NULL REFERENCES industry_chain (chain_id),
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    effective_from BIGINT NOT NULL,
    effective_to   BIGINT,
    PRIMARY KEY (chain_id, effective_from)
);
-- A chain has one leader at a time.
CREATE UNIQUE INDEX chain_leader_current ON chain_leader (chain_id) WHERE effective_to IS NULL;
CREATE INDEX chain_leader_by_organisation ON chain_leader (credit_code, chain_id);

CREATE TABLE chain_member (
    chain_id       TEXT   NOT NULL REFERENCES industry_chain (chain_id),
    credit_code    TEXT   NOT NULL REFERENCES organisation (credit_code),
    kind           BIGINT NOT NULL CHECK (kind BETWEEN 1 AND 9),
    effective_from BIGINT NOT NULL,
    effective_to   BIGINT,
    end_reason     TEXT   NOT NULL,
    PRIMARY KEY (chain_id, credit_code, effective_from)
);
-- An organisation is a member of a chain once: of two calls that add it only one succeeds.
CREATE UNIQUE INDEX chain_member_current ON chain_member (chain_id, credit_code) WHERE effective_to IS NULL;
CREATE INDEX chain_member_by_organisation ON chain_member (credit_code, chain_id);

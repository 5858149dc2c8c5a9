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

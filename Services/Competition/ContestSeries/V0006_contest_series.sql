-- Series of competitions: what is held again after an interval.

CREATE TABLE contest_series (
    name           TEXT   NOT NULL PRIMARY KEY,
    tier           BIGINT NOT NULL CHECK (tier BETWEEN 1 AND 9),
    interval_years BIGINT NOT NULL CHECK (interval_years >= 0),  -- 0: as the policy book says
    first_year     BIGINT NOT NULL
);
-- 每2年举办一次"技师杯"辽宁省职业技能大赛: 辽人社〔2021〕15号 (二十五); the edition before it was held in 2020.
INSERT INTO contest_series (name, tier, interval_years, first_year) VALUES ('技师杯', 6, 0, 2020);

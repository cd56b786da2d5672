-- Who asked to be forgotten and is not yet.
CREATE TABLE erasure (
    person_id VARCHAR(26) NOT NULL PRIMARY KEY,
    asked_at  DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

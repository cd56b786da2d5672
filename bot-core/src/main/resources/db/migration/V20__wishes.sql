-- Whom people asked not to be paired with. Who is meant is sealed; nothing ever lists these rows.
CREATE TABLE not_with (
    id        VARCHAR(26) NOT NULL PRIMARY KEY,
    person_id VARCHAR(26) NOT NULL,
    other     BLOB        NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX not_with_person ON not_with (person_id);

-- Tells at every start whether the keyset belongs to this database.
CREATE TABLE seal_check (
    id    TINYINT NOT NULL PRIMARY KEY,
    words BLOB    NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

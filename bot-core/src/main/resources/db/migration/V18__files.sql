-- Files behind single-use links. The token is known by its hash only, the content is sealed.
CREATE TABLE offered_file (
    token_hash VARCHAR(64)  NOT NULL PRIMARY KEY,
    person_id  VARCHAR(26)  NOT NULL,
    name       VARCHAR(100) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    content    LONGBLOB     NOT NULL,
    expires_at DATETIME(6)  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX offered_file_age ON offered_file (expires_at);

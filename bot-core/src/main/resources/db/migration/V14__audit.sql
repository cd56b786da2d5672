-- Who did what; append-only, never any private content.
CREATE TABLE audit (
    id      VARCHAR(26)  NOT NULL PRIMARY KEY,
    at      DATETIME(6)  NOT NULL,
    actor   VARCHAR(64)  NOT NULL,
    action  VARCHAR(60)  NOT NULL,
    subject VARCHAR(200) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX audit_at ON audit (at);

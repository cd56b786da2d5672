-- Since when the people data no longer names somebody, so that they can be forgotten after a while.
CREATE TABLE leaver (
    person_id VARCHAR(26) NOT NULL PRIMARY KEY,
    since     DATETIME(6) NOT NULL,
    erased    BOOLEAN     NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Who lets their assistant handle the dates of their sessions, and nothing else.
CREATE TABLE delegation (
    person_id    VARCHAR(26) NOT NULL PRIMARY KEY,
    assistant_id VARCHAR(26) NOT NULL,
    since        DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX delegation_assistant ON delegation (assistant_id);

-- Whom people of a program may confide in; two at most.
CREATE TABLE program_contact (
    id         VARCHAR(40) NOT NULL PRIMARY KEY,
    program_id VARCHAR(26) NOT NULL,
    place      INT         NOT NULL,
    person_id  VARCHAR(26) NOT NULL,
    CONSTRAINT program_contact_place UNIQUE (program_id, place)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX program_contact_person ON program_contact (person_id);

-- Something somebody confided in one of them. Words and answer are sealed; no list of these exists but the sender's own.
CREATE TABLE concern (
    id         VARCHAR(26) NOT NULL PRIMARY KEY,
    version    BIGINT      NOT NULL,
    sender_id  VARCHAR(26) NOT NULL,
    contact_id VARCHAR(26) NULL,
    words      BLOB        NOT NULL,
    state      VARCHAR(10) NOT NULL,
    answer     BLOB        NULL,
    sent_at    DATETIME(6) NOT NULL,
    settled_at DATETIME(6) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX concern_sender ON concern (sender_id, sent_at);
CREATE INDEX concern_contact ON concern (contact_id);

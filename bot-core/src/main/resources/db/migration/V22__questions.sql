-- One short question from a mentee to their mentor; words and answer are sealed and shown to the two only.
CREATE TABLE question (
    id          VARCHAR(26) NOT NULL PRIMARY KEY,
    version     BIGINT      NOT NULL,
    pairing_id  VARCHAR(26) NOT NULL,
    program_id  VARCHAR(26) NOT NULL,
    mentee_id   VARCHAR(26) NOT NULL,
    mentor_id   VARCHAR(26) NOT NULL,
    words       BLOB        NOT NULL,
    state       VARCHAR(10) NOT NULL,
    answer      BLOB        NULL,
    asked_at    DATETIME(6) NOT NULL,
    settled_at  DATETIME(6) NULL,
    thanked_at  DATETIME(6) NULL,
    -- The pairing while the question is open: its unique index keeps it to one at a time.
    waiting_pairing VARCHAR(26) NULL,
    CONSTRAINT question_alone UNIQUE (waiting_pairing)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX question_pairing ON question (pairing_id, asked_at);
CREATE INDEX question_mentee ON question (mentee_id);
CREATE INDEX question_mentor ON question (mentor_id);

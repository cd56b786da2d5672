-- One row a meeting of a pair, planned or held. Why one was called off is not kept.
CREATE TABLE session (
    id             VARCHAR(26)  NOT NULL PRIMARY KEY,
    version        BIGINT       NOT NULL,
    program_id     VARCHAR(26)  NOT NULL,
    pairing_id     VARCHAR(26)  NOT NULL,
    occurrence     INT          NOT NULL,
    number         INT          NOT NULL,
    state          VARCHAR(10)  NOT NULL,
    proposed_by    VARCHAR(26)  NOT NULL,
    round          INT          NOT NULL,
    proposed       VARCHAR(200) NOT NULL,
    starts_at      DATETIME(6)  NULL,
    length_minutes INT          NOT NULL,
    settled_at     DATETIME(6)  NULL,
    CONSTRAINT session_occurrence UNIQUE (pairing_id, occurrence)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX session_program ON session (program_id, state);

-- What each said, privately, about whether they met: one row a session and person, named by both.
CREATE TABLE check_in (
    id          VARCHAR(53) NOT NULL PRIMARY KEY,
    session_id  VARCHAR(26) NOT NULL,
    pairing_id  VARCHAR(26) NOT NULL,
    person_id   VARCHAR(26) NOT NULL,
    answer      VARCHAR(10) NOT NULL,
    answered_at DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX check_in_pairing ON check_in (pairing_id);
CREATE INDEX check_in_person ON check_in (person_id);

-- How right the pairing feels after the first sessions; the answer is sealed and read by its author and the bot only.
CREATE TABLE fit_check (
    id         VARCHAR(53) NOT NULL PRIMARY KEY,
    session_id VARCHAR(26) NOT NULL,
    pairing_id VARCHAR(26) NOT NULL,
    person_id  VARCHAR(26) NOT NULL,
    answer     BLOB        NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX fit_check_pairing ON fit_check (pairing_id);
CREATE INDEX fit_check_person ON fit_check (person_id);

-- Steps whose last reminder is on its way; looked at some days later: was there an answer?
CREATE TABLE silent_step (
    id     VARCHAR(200) NOT NULL PRIMARY KEY,
    due_at DATETIME(6)  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX silent_step_due ON silent_step (due_at);

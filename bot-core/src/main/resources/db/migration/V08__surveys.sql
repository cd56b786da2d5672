-- One row a survey and round of asking. What came out is published once, when the wave closes, and never again.
CREATE TABLE survey_wave (
    id         VARCHAR(26) NOT NULL PRIMARY KEY,
    version    BIGINT      NOT NULL,
    program_id VARCHAR(26) NOT NULL,
    cohort_id  VARCHAR(26) NOT NULL,
    survey     VARCHAR(40) NOT NULL,
    number     INT         NOT NULL,
    opens_at   DATETIME(6) NOT NULL,
    closes_at  DATETIME(6) NOT NULL,
    dimension  VARCHAR(12) NOT NULL,
    scores     INT         NOT NULL,
    comments   INT         NOT NULL,
    outcome    MEDIUMBLOB  NULL,
    CONSTRAINT survey_wave_once UNIQUE (cohort_id, survey, number)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX survey_wave_program ON survey_wave (program_id);

-- By what a program's outcomes may be shown apart; the default where none was declared.
CREATE TABLE survey_declaration (
    program_id VARCHAR(26) NOT NULL PRIMARY KEY,
    dimension  VARCHAR(12) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- That a voice answered, so that nobody answers twice: which questions and in which group, sealed; without a time, without
-- a name, and without what was answered.
CREATE TABLE survey_marker (
    id      VARCHAR(43) NOT NULL PRIMARY KEY,
    wave_id VARCHAR(26) NOT NULL,
    voice   VARCHAR(16) NOT NULL,
    said    BLOB        NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX survey_marker_voice ON survey_marker (voice);
CREATE INDEX survey_marker_wave ON survey_marker (wave_id);

-- What was answered: one row a question, under an id of pure chance, without a person and without a time, sealed. Rows of
-- one form are not tied together. Deleted when the wave closes.
CREATE TABLE survey_answer (
    id      VARCHAR(32) NOT NULL PRIMARY KEY,
    wave_id VARCHAR(26) NOT NULL,
    item    VARCHAR(40) NOT NULL,
    answer  BLOB        NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX survey_answer_wave ON survey_answer (wave_id);

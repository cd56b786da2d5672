-- A number of pure chance for everybody who ever answered. Deleting a person deletes the row, and with it all knowledge
-- whose number it was.
CREATE TABLE voice (
    person_id VARCHAR(26) NOT NULL PRIMARY KEY,
    voice     VARCHAR(16) NOT NULL,
    CONSTRAINT voice_once UNIQUE (voice)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

-- Whose answers stand behind a released figure: voices, sealed, never what they said. Kept so that no later figure can be
-- held against an earlier one.
CREATE TABLE released_set (
    id       VARCHAR(32) NOT NULL PRIMARY KEY,
    question VARCHAR(90) NOT NULL,
    voices   MEDIUMBLOB  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX released_set_question ON released_set (question);

-- Its one row is locked while something is released: two releases at once could not be held against one another.
CREATE TABLE release_turn (
    id TINYINT NOT NULL PRIMARY KEY
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

INSERT INTO release_turn (id) VALUES (1);

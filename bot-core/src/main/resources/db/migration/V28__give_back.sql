-- Who learned in a session, as each of the two tells it in private. The answer is sealed.
CREATE TABLE give_back (
    id         VARCHAR(53) NOT NULL PRIMARY KEY,
    session_id VARCHAR(26) NOT NULL,
    pairing_id VARCHAR(26) NOT NULL,
    person_id  VARCHAR(26) NOT NULL,
    answer     BLOB        NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX give_back_pairing ON give_back (pairing_id);
CREATE INDEX give_back_person ON give_back (person_id);

-- Cards of thanks between the two of a pair; words are sealed and shown to the two only.
CREATE TABLE thank_you (
    id          VARCHAR(26) NOT NULL PRIMARY KEY,
    pairing_id  VARCHAR(26) NOT NULL,
    giver_id    VARCHAR(26) NOT NULL,
    receiver_id VARCHAR(26) NOT NULL,
    motif       VARCHAR(10) NOT NULL,
    words       BLOB        NOT NULL,
    given_at    DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX thank_you_pairing ON thank_you (pairing_id, giver_id);
CREATE INDEX thank_you_giver ON thank_you (giver_id);
CREATE INDEX thank_you_receiver ON thank_you (receiver_id);

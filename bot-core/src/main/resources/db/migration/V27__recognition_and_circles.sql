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

-- Circles of mentors: one row a meeting of one group, one a seat, and who would rather have none.
CREATE TABLE circle (
    id         VARCHAR(26) NOT NULL PRIMARY KEY,
    version    BIGINT      NOT NULL,
    program_id VARCHAR(26) NOT NULL,
    turn       INT         NOT NULL,
    lesson     VARCHAR(40) NOT NULL,
    starts_at  DATETIME(6) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX circle_program ON circle (program_id, turn);

CREATE TABLE circle_seat (
    id          VARCHAR(60) NOT NULL PRIMARY KEY,
    circle_id   VARCHAR(26) NOT NULL,
    person_id   VARCHAR(26) NOT NULL,
    answer      VARCHAR(10) NOT NULL,
    answered_at DATETIME(6) NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX circle_seat_circle ON circle_seat (circle_id);
CREATE INDEX circle_seat_person ON circle_seat (person_id);

CREATE TABLE circle_opt_out (
    id         VARCHAR(60) NOT NULL PRIMARY KEY,
    program_id VARCHAR(26) NOT NULL,
    person_id  VARCHAR(26) NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX circle_opt_out_person ON circle_opt_out (person_id);

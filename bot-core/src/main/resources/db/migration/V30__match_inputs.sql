-- What a preview was made from, compressed and sealed, so that it can be checked again. It tells of people, confidential wishes
-- among it, and is deleted long before the preview: see decision 0015.
CREATE TABLE match_input (
    preview_id VARCHAR(26) NOT NULL PRIMARY KEY,
    kept_since DATETIME(6) NOT NULL,
    content    LONGBLOB    NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin;

CREATE INDEX match_input_age ON match_input (kept_since);

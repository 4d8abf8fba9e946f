-- The newest revision of every comment, and which decision stands about it.
CREATE TABLE comments (
  site_id      TEXT    NOT NULL,
  comment_id   TEXT    NOT NULL,
  revision     INTEGER NOT NULL,
  sequence     INTEGER NOT NULL,  -- of the decision that stands
  body         TEXT,              -- null once retention has removed it
  body_hash    BLOB    NOT NULL,  -- SHA-256 of the body as it came
  author       TEXT,              -- JSON
  article      TEXT,              -- JSON
  parent_id    TEXT,
  language     TEXT,
  submitted_at TEXT,              -- ISO 8601, UTC, as all times here
  received_at  TEXT    NOT NULL,
  PRIMARY KEY (site_id, comment_id)
) WITHOUT ROWID;

-- What retention has yet to look at.
CREATE INDEX comments_with_body ON comments (received_at) WHERE body IS NOT NULL;

-- Every decision ever made; rows are only added.
CREATE TABLE decisions (
  site_id    TEXT    NOT NULL,
  comment_id TEXT    NOT NULL,
  sequence   INTEGER NOT NULL,
  revision   INTEGER NOT NULL,
  outcome    TEXT    NOT NULL,
  reasons    TEXT    NOT NULL,  -- JSON
  scores     TEXT    NOT NULL,  -- JSON
  model      TEXT    NOT NULL,
  policy     TEXT    NOT NULL,
  decided_by TEXT    NOT NULL,
  decided_at TEXT    NOT NULL,
  PRIMARY KEY (site_id, comment_id, sequence)
) WITHOUT ROWID;

-- What stands about a comment, beside the comment: the review queue is a view of it.
ALTER TABLE comments ADD COLUMN standing          TEXT;  -- outcome of the decision that stands
ALTER TABLE comments ADD COLUMN standing_since    TEXT;
ALTER TABLE comments ADD COLUMN standing_by       TEXT;  -- decided_by of that decision
ALTER TABLE comments ADD COLUMN severity          INTEGER NOT NULL DEFAULT 0;  -- 0 settled, 1 low to 4 critical, see Severity
ALTER TABLE comments ADD COLUMN reason_codes      TEXT NOT NULL DEFAULT '';  -- with a space around each: ' spam links '
ALTER TABLE comments ADD COLUMN toxicity          REAL;  -- scores; null when there was nothing to read
ALTER TABLE comments ADD COLUMN spam              REAL;
ALTER TABLE comments ADD COLUMN detected_language TEXT;
ALTER TABLE comments ADD COLUMN author_key        TEXT;  -- one writer on one site, see AuthorKey; erased with the author
ALTER TABLE comments ADD COLUMN article_key       TEXT;
ALTER TABLE comments ADD COLUMN near_1            INTEGER;  -- where comments of nearly the same text meet, see NearDuplicates
ALTER TABLE comments ADD COLUMN near_2            INTEGER;
ALTER TABLE comments ADD COLUMN near_3            INTEGER;
ALTER TABLE comments ADD COLUMN near_4            INTEGER;

-- The same for comments of earlier versions. Their near-duplicates are not known.
UPDATE comments SET
  standing = d.outcome, standing_since = d.decided_at, standing_by = d.decided_by,
  reason_codes = coalesce((SELECT ' ' || group_concat(json_extract(reason.value, '$.code'), ' ') || ' ' FROM json_each(d.reasons) AS reason), ''),
  severity = CASE
    WHEN d.outcome <> 'flagged' THEN 0
    WHEN EXISTS (SELECT 1 FROM json_each(d.reasons) WHERE json_extract(value, '$.code') = 'toxicity') THEN 3
    WHEN EXISTS (SELECT 1 FROM json_each(d.reasons) WHERE json_extract(value, '$.code') = 'spam') THEN 2
    ELSE 1 END,
  toxicity = json_extract(d.scores, '$.toxicity'),
  spam = json_extract(d.scores, '$.spam'),
  author_key = substr(coalesce(nullif(json_extract(author, '$.id'), ''), lower(nullif(json_extract(author, '$.email'), '')), lower(nullif(json_extract(author, '$.name'), ''))), 1, 300),
  article_key = substr(coalesce(nullif(json_extract(article, '$.id'), ''), nullif(json_extract(article, '$.url'), ''), nullif(json_extract(article, '$.title'), '')), 1, 300)
FROM decisions d WHERE comments.site_id = d.site_id AND comments.comment_id = d.comment_id AND comments.sequence = d.sequence;

CREATE INDEX comments_open ON comments (severity DESC, standing_since, site_id, comment_id) WHERE standing = 'flagged';
CREATE INDEX comments_open_of_site ON comments (site_id, severity DESC, standing_since, comment_id) WHERE standing = 'flagged';
CREATE INDEX comments_open_by_id ON comments (comment_id) WHERE standing = 'flagged';
CREATE INDEX comments_rejected ON comments (standing_since) WHERE standing = 'rejected';
CREATE INDEX comments_by_time ON comments (standing_since);
CREATE INDEX comments_of_author ON comments (site_id, author_key, standing_since) WHERE author_key IS NOT NULL;
CREATE INDEX comments_near_1 ON comments (near_1) WHERE standing = 'flagged';
CREATE INDEX comments_near_2 ON comments (near_2) WHERE standing = 'flagged';
CREATE INDEX comments_near_3 ON comments (near_3) WHERE standing = 'flagged';
CREATE INDEX comments_near_4 ON comments (near_4) WHERE standing = 'flagged';

-- A moderator's words, the way a verdict came in (desk, api:<key>, bus), and the sequence of the decision that it takes back.
ALTER TABLE decisions ADD COLUMN note   TEXT;
ALTER TABLE decisions ADD COLUMN via    TEXT;
ALTER TABLE decisions ADD COLUMN undoes INTEGER;
CREATE INDEX decisions_by_time ON decisions (decided_at);
CREATE INDEX decisions_of_moderator ON decisions (decided_by, decided_at) WHERE decided_by <> 'automatic';

-- Who looks at a comment just now; a lease.
CREATE TABLE claims (
  site_id      TEXT        NOT NULL,
  comment_id   TEXT        NOT NULL,
  moderator    TEXT        NOT NULL,
  leased_until TEXT NOT NULL,
  PRIMARY KEY (site_id, comment_id)
) WITHOUT ROWID;

-- What moderators tell each other about a comment.
CREATE TABLE notes (
  site_id    TEXT        NOT NULL,
  comment_id TEXT        NOT NULL,
  note_id    TEXT        NOT NULL,
  moderator  TEXT        NOT NULL,
  body       TEXT        NOT NULL,
  written_at TEXT NOT NULL,
  PRIMARY KEY (site_id, comment_id, note_id)
) WITHOUT ROWID;

-- What readers reported; one reader once per revision.
CREATE TABLE reports (
  site_id     TEXT        NOT NULL,
  comment_id  TEXT        NOT NULL,
  revision    INTEGER     NOT NULL,
  reporter    TEXT        NOT NULL,
  reason      TEXT        NOT NULL,
  note        TEXT,
  reported_at TEXT NOT NULL,
  PRIMARY KEY (site_id, comment_id, revision, reporter)
) WITHOUT ROWID;

-- Decisions that were recorded and of which it is not yet known that the bus has them.
CREATE TABLE unpublished_decisions (
  site_id     TEXT        NOT NULL,
  comment_id  TEXT        NOT NULL,
  sequence    INTEGER     NOT NULL,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (site_id, comment_id, sequence)
) WITHOUT ROWID;

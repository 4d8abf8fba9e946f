-- What stands about a comment, beside the comment: the review queue is a view of it.
ALTER TABLE comments
  ADD COLUMN standing          text,  -- outcome of the decision that stands
  ADD COLUMN standing_since    timestamptz,
  ADD COLUMN standing_by       text,  -- decided_by of that decision
  ADD COLUMN severity          smallint NOT NULL DEFAULT 0,  -- 0 settled, 1 low to 4 critical, see Severity
  ADD COLUMN reason_codes      text NOT NULL DEFAULT '',  -- with a space around each: ' spam links '
  ADD COLUMN toxicity          real,  -- scores; null when there was nothing to read
  ADD COLUMN spam              real,
  ADD COLUMN detected_language text,
  ADD COLUMN author_key        text,  -- one writer on one site, see AuthorKey; erased with the author
  ADD COLUMN article_key       text,
  ADD COLUMN near_1            integer,  -- where comments of nearly the same text meet, see NearDuplicates
  ADD COLUMN near_2            integer,
  ADD COLUMN near_3            integer,
  ADD COLUMN near_4            integer;

-- The same for comments of earlier versions. Their near-duplicates are not known.
UPDATE comments c SET
  standing = d.outcome, standing_since = d.decided_at, standing_by = d.decided_by,
  reason_codes = coalesce((SELECT ' ' || string_agg(reason ->> 'code', ' ') || ' ' FROM jsonb_array_elements(d.reasons) AS reason), ''),
  severity = CASE WHEN d.outcome <> 'flagged' THEN 0 WHEN d.reasons @> '[{"code":"toxicity"}]' THEN 3 WHEN d.reasons @> '[{"code":"spam"}]' THEN 2 ELSE 1 END,
  toxicity = (d.scores ->> 'toxicity')::real,
  spam = (d.scores ->> 'spam')::real,
  author_key = left(coalesce(nullif(c.author ->> 'id', ''), lower(nullif(c.author ->> 'email', '')), lower(nullif(c.author ->> 'name', ''))), 300),
  article_key = left(coalesce(nullif(c.article ->> 'id', ''), nullif(c.article ->> 'url', ''), nullif(c.article ->> 'title', '')), 300)
FROM decisions d WHERE (c.site_id, c.comment_id, c.sequence) = (d.site_id, d.comment_id, d.sequence);

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

-- An entry has room for a megabyte of words at most, and a body that has more must not be refused for that.
CREATE INDEX comments_search ON comments USING gin (to_tsvector('simple', left(coalesce(body, ''), 20000) || ' ' || left(coalesce(author ->> 'name', ''), 1000)))
  WHERE standing = 'flagged';

-- A moderator's words, the way a verdict came in (desk, api:<key>, bus), and the sequence of the decision that it takes back.
ALTER TABLE decisions
  ADD COLUMN note   text,
  ADD COLUMN via    text,
  ADD COLUMN undoes integer;
CREATE INDEX decisions_by_time ON decisions (decided_at);
CREATE INDEX decisions_of_moderator ON decisions (decided_by, decided_at) WHERE decided_by <> 'automatic';

-- Who looks at a comment just now; a lease.
CREATE TABLE claims (
  site_id      text        NOT NULL,
  comment_id   text        NOT NULL,
  moderator    text        NOT NULL,
  leased_until timestamptz NOT NULL,
  PRIMARY KEY (site_id, comment_id)
);

-- What moderators tell each other about a comment.
CREATE TABLE notes (
  site_id    text        NOT NULL,
  comment_id text        NOT NULL,
  note_id    text        NOT NULL,
  moderator  text        NOT NULL,
  body       text        NOT NULL,
  written_at timestamptz NOT NULL,
  PRIMARY KEY (site_id, comment_id, note_id)
);

-- What readers reported; one reader once per revision.
CREATE TABLE reports (
  site_id     text        NOT NULL,
  comment_id  text        NOT NULL,
  revision    integer     NOT NULL,
  reporter    text        NOT NULL,
  reason      text        NOT NULL,
  note        text,
  reported_at timestamptz NOT NULL,
  PRIMARY KEY (site_id, comment_id, revision, reporter)
);

-- Decisions that were recorded and of which it is not yet known that the bus has them.
CREATE TABLE unpublished_decisions (
  site_id     text        NOT NULL,
  comment_id  text        NOT NULL,
  sequence    integer     NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (site_id, comment_id, sequence)
);

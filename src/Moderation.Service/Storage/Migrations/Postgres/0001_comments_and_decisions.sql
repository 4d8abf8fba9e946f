-- The newest revision of every comment, and which decision stands about it.
CREATE TABLE comments (
  site_id      text        NOT NULL,
  comment_id   text        NOT NULL,
  revision     integer     NOT NULL,
  sequence     integer     NOT NULL,  -- of the decision that stands
  body         text,                  -- null once retention has removed it
  body_hash    bytea       NOT NULL,  -- SHA-256 of the body as it came
  author       jsonb,
  article      jsonb,
  parent_id    text,
  language     text,
  submitted_at timestamptz,
  received_at  timestamptz NOT NULL,
  PRIMARY KEY (site_id, comment_id)
);

-- What retention has yet to look at.
CREATE INDEX comments_with_body ON comments (received_at) WHERE body IS NOT NULL;

-- Every decision ever made; rows are only added.
CREATE TABLE decisions (
  site_id    text        NOT NULL,
  comment_id text        NOT NULL,
  sequence   integer     NOT NULL,
  revision   integer     NOT NULL,
  outcome    text        NOT NULL,
  reasons    jsonb       NOT NULL,
  scores     jsonb       NOT NULL,
  model      text        NOT NULL,
  policy     text        NOT NULL,
  decided_by text        NOT NULL,
  decided_at timestamptz NOT NULL,
  PRIMARY KEY (site_id, comment_id, sequence)
);

-- Who may sign in.
CREATE TABLE accounts (
  account_id      TEXT        PRIMARY KEY,  -- the name one signs in with
  display_name    TEXT        NOT NULL,
  password_hash   TEXT,                     -- null for those who come through OpenID Connect alone
  role            TEXT        NOT NULL,     -- moderator or administrator
  sites           TEXT,                     -- JSON array; null for all sites
  stamp           TEXT        NOT NULL,     -- sessions that carry another have ended
  subject         TEXT        UNIQUE,       -- issuer and subject at the OpenID Connect provider
  failed_attempts INTEGER     NOT NULL DEFAULT 0,
  locked_until    TEXT,
  created_at      TEXT        NOT NULL,
  disabled_at     TEXT
);

-- One-time links: to the first account, to a further one, or to a new password.
CREATE TABLE invitations (
  token_hash TEXT        PRIMARY KEY,       -- SHA-256 of what the link carries
  kind       TEXT        NOT NULL,          -- setup, account or password
  account_id TEXT,                          -- whose password it sets
  role       TEXT        NOT NULL,
  sites      TEXT,
  created_by TEXT        NOT NULL,
  created_at TEXT        NOT NULL,
  expires_at TEXT        NOT NULL,
  used_at    TEXT
);

-- What programs of a site carry instead of a password.
CREATE TABLE site_keys (
  key_id     TEXT        PRIMARY KEY,
  site_id    TEXT        NOT NULL,
  name       TEXT        NOT NULL,
  scopes     TEXT        NOT NULL,          -- with a space around each
  key_hash   TEXT        NOT NULL,          -- SHA-256
  created_by TEXT        NOT NULL,
  created_at TEXT        NOT NULL,
  revoked_by TEXT,
  revoked_at TEXT
);

-- Keys that protect cookies, so that all processes take each other's and a restart ends no session.
CREATE TABLE data_protection_keys (
  key_id     TEXT        PRIMARY KEY,
  xml        TEXT        NOT NULL,
  created_at TEXT        NOT NULL
);

-- Who may sign in.
CREATE TABLE accounts (
  account_id      text        PRIMARY KEY,  -- the name one signs in with
  display_name    text        NOT NULL,
  password_hash   text,                     -- null for those who come through OpenID Connect alone
  role            text        NOT NULL,     -- moderator or administrator
  sites           text,                     -- JSON array; null for all sites
  stamp           text        NOT NULL,     -- sessions that carry another have ended
  subject         text        UNIQUE,       -- issuer and subject at the OpenID Connect provider
  failed_attempts integer     NOT NULL DEFAULT 0,
  locked_until    timestamptz,
  created_at      timestamptz NOT NULL,
  disabled_at     timestamptz
);

-- One-time links: to the first account, to a further one, or to a new password.
CREATE TABLE invitations (
  token_hash text        PRIMARY KEY,       -- SHA-256 of what the link carries
  kind       text        NOT NULL,          -- setup, account or password
  account_id text,                          -- whose password it sets
  role       text        NOT NULL,
  sites      text,
  created_by text        NOT NULL,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz
);

-- What programs of a site carry instead of a password.
CREATE TABLE site_keys (
  key_id     text        PRIMARY KEY,
  site_id    text        NOT NULL,
  name       text        NOT NULL,
  scopes     text        NOT NULL,          -- with a space around each
  key_hash   text        NOT NULL,          -- SHA-256
  created_by text        NOT NULL,
  created_at timestamptz NOT NULL,
  revoked_by text,
  revoked_at timestamptz
);

-- Keys that protect cookies, so that all processes take each other's and a restart ends no session.
CREATE TABLE data_protection_keys (
  key_id     text        PRIMARY KEY,
  xml        text        NOT NULL,
  created_at timestamptz NOT NULL
);

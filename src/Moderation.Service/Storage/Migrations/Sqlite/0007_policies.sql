-- The settings of every policy that has decided, by what decisions call it, so that a decision can be made again after they have changed.
CREATE TABLE policies (
  identity TEXT PRIMARY KEY,
  settings TEXT NOT NULL
);

-- Verdicts by time, with all that the overview asks of them: an index holds the primary key too.
CREATE INDEX decisions_verdicts ON decisions (decided_at, revision, outcome, undoes) WHERE decided_by <> 'automatic';

-- What was taken back: few rows.
CREATE INDEX decisions_undone ON decisions (site_id, comment_id, undoes) WHERE undoes IS NOT NULL;

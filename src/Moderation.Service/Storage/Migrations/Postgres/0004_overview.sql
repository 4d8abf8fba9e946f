-- Verdicts by time, with all that the overview asks of them, so that it need not read them from among a hundred times as many automatic decisions.
CREATE INDEX decisions_verdicts ON decisions (decided_at) INCLUDE (site_id, comment_id, revision, sequence, outcome, undoes) WHERE decided_by <> 'automatic';

-- What was taken back: few rows.
CREATE INDEX decisions_undone ON decisions (site_id, comment_id, undoes) WHERE undoes IS NOT NULL;

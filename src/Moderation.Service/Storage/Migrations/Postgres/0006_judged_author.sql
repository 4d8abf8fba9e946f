-- SHA-256 of the author's name and address that were judged with the body; null for comments of earlier versions.
ALTER TABLE comments ADD COLUMN judged_author bytea;

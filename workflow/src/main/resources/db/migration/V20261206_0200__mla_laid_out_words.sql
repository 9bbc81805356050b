-- A letter that an act has written may be laid out before it is signed: of these words, by their fingerprint, and of no
-- others.
alter table mla_reminder add column laid_out_words varchar(64);

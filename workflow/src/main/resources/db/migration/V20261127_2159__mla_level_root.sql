-- The authority that was given single items and passed them down; empty where the one to which the file was assigned did.
alter table mla_level add column root_authority varchar(64) null;

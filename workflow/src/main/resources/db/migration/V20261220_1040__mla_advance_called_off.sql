-- When the other State was told that nothing of what it was asked for before the writing is needed any more.
alter table mla_advance add column called_off_at timestamp(6) null;

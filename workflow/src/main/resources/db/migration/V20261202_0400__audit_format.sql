-- Rows that are sealed from now on say in which form they were hashed and behind which row; without one it was the first form.
alter table audit_entry add column chain_format int;
alter table audit_entry add column chain_previous varchar(64);

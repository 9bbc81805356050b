-- A scan that waits to be compared is in the work of the office of who added it.
alter table documents_ink add column office varchar(64);
create index documents_ink_office on documents_ink (office, state);

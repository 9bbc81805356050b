-- The item for which alone a limit runs, such as the protection of one person who came; empty for the whole file.
alter table deadlines_deadline add column about varchar(80) null;

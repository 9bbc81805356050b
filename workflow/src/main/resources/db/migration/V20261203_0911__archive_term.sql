-- Of the end of which term the registry was told.
alter table archive_file add column rung_for date;
create index archive_file_term on archive_file (kept_until);

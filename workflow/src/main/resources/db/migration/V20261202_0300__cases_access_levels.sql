-- Until when somebody may see a file, what he had before he was kept out, and whether one looked in by his own word.
alter table cases_access add column ends_at timestamp(6) null;
alter table cases_access add column former_level varchar(16) null;
alter table cases_file add column challenged boolean not null default false;

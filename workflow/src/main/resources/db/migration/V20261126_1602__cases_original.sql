alter table cases_file add column original_awaited boolean not null default false;

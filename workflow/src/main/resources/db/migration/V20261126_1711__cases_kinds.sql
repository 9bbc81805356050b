alter table cases_file add column further_kinds int default 0 not null;

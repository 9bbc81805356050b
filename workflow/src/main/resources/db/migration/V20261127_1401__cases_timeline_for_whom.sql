alter table cases_timeline add column for_whom varchar(120);

alter table cases_file add column office_number varchar(120);
alter table cases_file add column office_day date;
alter table cases_file add column office_key varchar(160);
alter table cases_file add column their_number varchar(120);
alter table cases_file add column their_day date;
alter table cases_file add column their_key varchar(160);
create index cases_file_office_key on cases_file (office_key);
create index cases_file_their_key on cases_file (their_key);

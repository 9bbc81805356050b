alter table cases_file add column wanted_by date;

-- Whether a file is open is asked file by file: its few rows are found by its number. By the names first, H2 walks all
-- that each name of the reader opens, as it takes no second column behind a list of names.
alter table cases_access drop primary key;
alter table cases_access add primary key (case_ref, principal);
create index cases_access_principal on cases_access (principal, case_ref);
drop index cases_access_case on cases_access;

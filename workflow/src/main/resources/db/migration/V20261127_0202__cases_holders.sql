create index cases_file_owner on cases_file (owner, closed_at);
create index cases_file_drafter on cases_file (drafted_by, closed_at);

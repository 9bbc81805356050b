-- A register begins with the file opened last, other lists with the one changed last: read in that order from an index, a
-- page ends where it is full, however many files there are.
create index cases_file_opened on cases_file (opened_at desc, case_ref desc);
create index cases_file_changed on cases_file (changed_at desc);

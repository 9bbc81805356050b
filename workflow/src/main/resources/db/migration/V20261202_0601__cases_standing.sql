create index cases_file_standing on cases_file (machine, status);

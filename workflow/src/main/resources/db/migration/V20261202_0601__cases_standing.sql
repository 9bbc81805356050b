-- Files are counted by status in rounds; lists by machine must not be led to this index, so the status comes first.
create index cases_file_standing on cases_file (status, machine);

-- What an archive may hand over or destroy, without reading all that it has ever kept.
create index archive_file_state on archive_file (authority, state, index_code, case_ref);
create index archive_file_ending on archive_file (authority, kept_until, case_ref);

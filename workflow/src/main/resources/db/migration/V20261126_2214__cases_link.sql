alter table cases_file add column parent_kind varchar(20);
update cases_file set parent_kind = 'JOINS' where parent_ref is not null and machine = 'mla_incoming';
update cases_file set parent_kind = 'SUPPLEMENTS' where parent_ref is not null and machine <> 'mla_incoming';
create index cases_file_parent on cases_file (parent_ref);

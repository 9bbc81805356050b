-- Who is named in which file, as keyed hashes of a name with a day of birth: equal ones are found, none can be read.
create table persons_index (
    token varchar(64) not null,
    case_ref varchar(64) not null,
    primary key (token, case_ref)
);
create index persons_index_file on persons_index (case_ref);

alter table persons_version add column indexed boolean not null default false;
create index persons_version_indexed on persons_version (indexed, case_ref);

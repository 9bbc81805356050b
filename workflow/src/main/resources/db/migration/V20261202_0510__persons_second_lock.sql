-- Half of a file's key that only another organisation can open; the other half lies under the master key.
alter table persons_file_key add column two_locks boolean not null default false;

create table persons_second_lock (
    case_ref varchar(80) not null primary key,
    organisation varchar(64) not null,
    shut varchar(2000) not null,
    version bigint not null
);

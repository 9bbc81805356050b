-- Master keys have numbers: with which one the key of a file is wrapped, and when a further one was taken into use.
alter table persons_file_key add column master_number int not null default 1;
update persons_file_key set master_number = 0 where wrapped = '';
create index persons_file_key_master on persons_file_key (master_number, case_ref);

create table persons_master_change (
    master_number int not null primary key,
    proof varchar(255) not null,
    wrapped bigint not null,
    begun_by varchar(120) not null,
    begun_at timestamp(6) not null,
    finished_at timestamp(6),
    version bigint not null
);

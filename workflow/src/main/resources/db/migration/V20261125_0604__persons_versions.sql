drop table persons_file;
create table persons_version (
    case_ref varchar(64) not null,
    number int not null,
    content longtext not null,
    kept_at timestamp(6) not null,
    version bigint not null,
    primary key (case_ref, number)
);

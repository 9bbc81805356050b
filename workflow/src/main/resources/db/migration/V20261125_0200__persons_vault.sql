create table persons_file_key (
    case_ref varchar(64) not null primary key,
    wrapped varchar(255) not null,
    version bigint not null
);

create table persons_file (
    case_ref varchar(64) not null primary key,
    content longtext not null,
    kept_at timestamp(6) not null,
    version bigint not null
);

create table mla_advance (
    case_ref varchar(64) not null primary key,
    channel varchar(16) not null,
    instrument varchar(64) not null,
    asked_at timestamp(6) not null,
    contact longtext not null,
    confirmed_at timestamp(6) null,
    version bigint not null
);

create table mla_consultation (
    consultation_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    status varchar(16) not null,
    began_at timestamp(6) not null,
    held_on date,
    how longtext,
    version bigint not null
);
create index mla_consultation_case on mla_consultation (case_ref, number);

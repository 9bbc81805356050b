-- Questions that a person must decide before a request is accepted; why they were raised and settled is in the steps.
create table mla_stop (
    stop_ref varchar(110) not null primary key,
    case_ref varchar(64) not null,
    flag varchar(40) not null,
    raised_by varchar(120) not null,
    settled boolean not null,
    version bigint not null
);
create index mla_stop_case on mla_stop (case_ref);

create table mla_reminder (
    reminder_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    rule_key varchar(64) not null,
    status varchar(16) not null,
    document_ref varchar(64),
    drafted_at timestamp(6) not null,
    settled_at timestamp(6) null,
    version bigint not null
);
create index mla_reminder_case on mla_reminder (case_ref, number);

-- The sealed annex of an answer, and that a person let a message leave without its annex.
create table mla_annex (
    annex_ref varchar(36) not null primary key,
    case_ref varchar(64) not null,
    message_id varchar(64) null,
    content longtext null,
    without_reason varchar(20) null,
    version bigint not null
);
create index mla_annex_case on mla_annex (case_ref);
create index mla_annex_message on mla_annex (message_id);

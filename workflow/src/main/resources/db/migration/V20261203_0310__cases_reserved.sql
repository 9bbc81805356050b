-- What of a file is for named people only, and who they are; the file carries a mark, so that of others nothing is asked.
alter table cases_file add column named_readers boolean not null default false;
create table cases_reserved (
    reserved_id varchar(36) not null primary key,
    case_ref varchar(64) not null,
    part varchar(16) not null,
    reference varchar(64) not null,
    reserved_by varchar(120) not null,
    reserved_at timestamp(6) not null,
    constraint cases_reserved_once unique (case_ref, part, reference)
);
create table cases_reserved_reader (
    reader_id varchar(36) not null primary key,
    reserved_id varchar(36) not null,
    case_ref varchar(64) not null,
    username varchar(120) not null,
    named_by varchar(120) not null,
    named_at timestamp(6) not null,
    constraint cases_reserved_reader_once unique (reserved_id, username)
);
create index cases_reserved_reader_case on cases_reserved_reader (case_ref);
create index cases_reserved_reader_person on cases_reserved_reader (username);

alter table cases_file add column own_key varchar(160);
alter table cases_file add column counterpart_key varchar(160);
alter table cases_file add column external_key varchar(160);
update cases_file set
    own_key = replace(upper(case_ref), '-', ''),
    counterpart_key = replace(replace(replace(replace(upper(counterpart_ref), '-', ''), '/', ''), '.', ''), ' ', ''),
    external_key = replace(replace(replace(replace(upper(external_ref), '-', ''), '/', ''), '.', ''), ' ', '');
create index cases_file_own_key on cases_file (own_key);
create index cases_file_counterpart_key on cases_file (counterpart_key);
create index cases_file_external_key on cases_file (external_key);
create table cases_note (
    id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    at timestamp(6) not null,
    author varchar(120) not null,
    text longtext not null
);
create index cases_note_case on cases_note (case_ref, at);

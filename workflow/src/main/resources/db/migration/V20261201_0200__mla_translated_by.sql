-- Who made and certified an added translation, as said by who added it, under the file's key.
create table mla_translated_by (
    document_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    words longtext not null,
    version bigint not null
);
create index mla_translated_by_case on mla_translated_by (case_ref);

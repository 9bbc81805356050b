-- Of which document of the file an added translation is.
create table mla_translated_paper (
    document_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    source_ref varchar(64) not null,
    version bigint not null
);
create index mla_translated_paper_case on mla_translated_paper (case_ref);

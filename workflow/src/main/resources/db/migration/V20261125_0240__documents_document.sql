create table documents_document (
    document_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    kind varchar(64) not null,
    name varchar(255) not null,
    language varchar(16),
    marking varchar(64),
    status varchar(16) not null,
    step_key varchar(255),
    sha256 varchar(64) not null,
    media_type varchar(128) not null,
    size_bytes bigint not null,
    seal_authority varchar(64),
    seal_label varchar(1000),
    sealed_sha256 varchar(64),
    sealed_size bigint,
    sealed_at timestamp(6) null,
    created_at timestamp(6) not null,
    created_by varchar(64) not null,
    version bigint not null
);

create unique index documents_document_step on documents_document (step_key);
create index documents_document_case on documents_document (case_ref, created_at);
create index documents_document_sha256 on documents_document (sha256);
create index documents_document_sealed on documents_document (sealed_sha256);

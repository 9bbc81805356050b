-- A file that comes in parts: what was said of it, how much of it is here, and the document that it became. Its parts lie
-- where all bytes lie, each encrypted with the key of its file.
create table documents_upload (
    upload_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    officer varchar(64) not null,
    kind varchar(64) not null,
    name varchar(1500) not null,
    description varchar(12000),
    fingerprint varchar(200),
    language varchar(16),
    marking varchar(64),
    source_ref varchar(64),
    size_bytes bigint not null,
    received_bytes bigint not null,
    part_count int not null,
    begun_at timestamp(6) not null,
    moved_at timestamp(6) not null,
    document_ref varchar(64),
    version bigint not null
);

create index documents_upload_officer on documents_upload (officer, document_ref);
create index documents_upload_moved on documents_upload (moved_at);

create table documents_upload_part (
    part_ref varchar(80) not null primary key,
    upload_ref varchar(64) not null,
    part_number int not null,
    address varchar(64) not null,
    size_bytes bigint not null
);

create unique index documents_upload_part_number on documents_upload_part (upload_ref, part_number);
create index documents_upload_part_address on documents_upload_part (address);

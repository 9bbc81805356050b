-- Every signature of a document is a row: first ordered, then made, which ends a revision of the file. The document keeps
-- how many there are to be, how many there are, and where the last revision lies. A seal of before is the only signature.
create table documents_signature (
    signature_ref varchar(80) not null primary key,
    document_ref varchar(64) not null,
    turn int not null,
    slot varchar(16) not null,
    mode varchar(16) not null,
    level varchar(8),
    authority varchar(64) not null,
    label longtext not null,
    address varchar(64),
    fingerprint varchar(200),
    size_bytes bigint,
    made_at timestamp(6) null,
    version bigint not null
);

create unique index documents_signature_turn on documents_signature (document_ref, turn);
create index documents_signature_address on documents_signature (address);

insert into documents_signature (signature_ref, document_ref, turn, slot, mode, level, authority, label, address,
        fingerprint, size_bytes, made_at, version)
select concat(document_ref, '/1'), document_ref, 1, 'SEAL', 'SERVER',
        case when sealed_address is null then null else 'B' end, seal_authority, coalesce(seal_label, ''),
        sealed_address, sealed_fingerprint, sealed_size, sealed_at, 0
from documents_document
where seal_authority is not null;

alter table documents_document add column signatures_ordered int not null default 0;
alter table documents_document add column signatures_made int not null default 0;

update documents_document
set signatures_ordered = 1, signatures_made = case when sealed_address is null then 0 else 1 end
where seal_authority is not null;

alter table documents_document drop column seal_authority;
alter table documents_document drop column seal_label;

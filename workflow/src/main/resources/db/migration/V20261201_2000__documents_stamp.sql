-- Time-stamps over whole letters: the content that each closed, and the last day on which it proves something by itself.
-- Nothing is written down for letters of before: the first round reads them.
create table documents_stamp (
    stamp_ref varchar(80) not null primary key,
    document_ref varchar(64) not null,
    turn int not null,
    address varchar(64) not null,
    fingerprint varchar(200) not null,
    size_bytes bigint not null,
    stamped_at timestamp(6) not null,
    holds_until date not null,
    renewed_at timestamp(6) null,
    version bigint not null
);

create unique index documents_stamp_turn on documents_stamp (document_ref, turn);
create index documents_stamp_due on documents_stamp (renewed_at, holds_until, document_ref);
create index documents_stamp_address on documents_stamp (address);

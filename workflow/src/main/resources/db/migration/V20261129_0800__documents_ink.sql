-- Letters that are signed and sealed by hand: which content was printed, which scan of it came back, who compared the two.
-- A rejected scan stays; the next one begins another row. Hashes and reasons are encrypted.
create table documents_ink (
    ink_ref varchar(80) not null primary key,
    document_ref varchar(64) not null,
    case_ref varchar(64) not null,
    turn int not null,
    state varchar(16) not null,
    fingerprint varchar(200) not null,
    printed_at timestamp(6) not null,
    printed_by varchar(64) not null,
    scan_ref varchar(64),
    scan_fingerprint varchar(200),
    scanned_at timestamp(6) null,
    scanned_by varchar(64),
    checked_at timestamp(6) null,
    checked_by varchar(64),
    reason longtext,
    signed_at timestamp(6) null,
    signed_by varchar(64),
    version bigint not null
);

create unique index documents_ink_turn on documents_ink (document_ref, turn);
create index documents_ink_scan on documents_ink (scan_ref);

-- Approvals that who approved a letter has signed with his own key before it is signed: the content with his signature, which
-- the act of signing takes as the first revision. Label and hash are encrypted.
create table documents_approval (
    document_ref varchar(64) not null primary key,
    officer varchar(120) not null,
    authority varchar(64) not null,
    label longtext not null,
    address varchar(64) not null,
    fingerprint varchar(200) not null,
    size_bytes bigint not null,
    signed_at timestamp(6) not null,
    taken_at timestamp(6) null,
    version bigint not null
);

create index documents_approval_address on documents_approval (address);

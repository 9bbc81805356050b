-- What an officer is given to sign with a national tool, once and for ten minutes; then what he brought, kept encrypted
-- under the key of the file; then that the letter was signed by it.
create table documents_token (
    token_ref varchar(64) not null primary key,
    document_ref varchar(64) not null,
    officer varchar(120) not null,
    tool varchar(16) not null,
    fingerprint varchar(200) not null,
    asked_at timestamp(6) not null,
    used_at timestamp(6) null,
    verdict varchar(24),
    algorithm varchar(64),
    signer longtext,
    evidence longtext,
    validator varchar(255),
    answer longtext,
    taken_at timestamp(6) null,
    version bigint not null
);

create index documents_token_document on documents_token (document_ref, officer);

-- What the person of a file of referral said on one purpose, once for each time he was asked. A row is changed only when it
-- is taken back, or lapses: its file was closed and taken up again. In which language, who interpreted and what was
-- explained is under the key of the file.
create table referral_consent (
    consent_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    purpose varchar(32) not null,
    decision varchar(16) not null,
    recipient varchar(64),
    way varchar(16) not null,
    expires_on date,
    scope varchar(300) not null,
    said_at timestamp(6) not null,
    recorded_by varchar(120) not null,
    withdrawn_at timestamp(6) null,
    withdrawn_by varchar(120),
    lapsed_at timestamp(6) null,
    words longtext,
    version bigint not null,
    constraint referral_consent_decided check (locate(concat('|', decision, '|'), '|given|refused|withdrawn|') > 0),
    constraint referral_consent_ended check (decision <> 'withdrawn' or withdrawn_at is not null),
    constraint referral_consent_of_file unique (consent_ref, case_ref)
);
create index referral_consent_case on referral_consent (case_ref, said_at);

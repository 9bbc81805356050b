-- What another organisation offers, or asks for: the preview in codes. What was released lies under a key of its own until
-- somebody opens the file, then under that of the file. Further it may go until the day that the person named.
create table referral_offer (
    share_ref varchar(40) not null primary key,
    kind varchar(16) not null,
    from_state varchar(2) not null,
    from_authority varchar(64) not null,
    to_state varchar(2) not null,
    to_authority varchar(64) not null,
    service varchar(64),
    urgency varchar(32),
    age_band varchar(16),
    language varchar(35),
    fields varchar(300) not null,
    onward boolean not null,
    case_ref varchar(64),
    into_ref varchar(64),
    status varchar(16) not null,
    reason varchar(64),
    arrived_at timestamp(6) not null,
    seen_at timestamp(6) null,
    answered_at timestamp(6) null,
    answered_by varchar(120),
    released_at timestamp(6) null,
    until_on date,
    ended_at timestamp(6) null,
    withdrawn_at timestamp(6) null,
    kept boolean not null,
    words longtext,
    version bigint not null
);
create index referral_offer_authority on referral_offer (to_authority, arrived_at);
create index referral_offer_case on referral_offer (case_ref, arrived_at);
create index referral_offer_ended on referral_offer (kept, ended_at);

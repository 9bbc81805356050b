-- What a file passes on to another organisation. Nothing is there without a ground: a consent of the same file, the best
-- interests of a child, or two different persons who decided so; across a border only a consent. What leaves is under a key
-- of its own, the copy of it under that of the file, with age and language of the person. The message with which it left
-- is named until it has arrived: then its key is destroyed.
create table referral_share (
    share_ref varchar(40) not null primary key,
    case_ref varchar(64) not null,
    kind varchar(16) not null,
    from_state varchar(2) not null,
    from_authority varchar(64) not null,
    to_state varchar(2) not null,
    to_authority varchar(64) not null,
    service varchar(64),
    urgency varchar(32),
    fields varchar(300) not null,
    ground varchar(16) not null,
    consent_ref varchar(64),
    best_interests boolean not null,
    override_first varchar(120),
    override_second varchar(120),
    onward boolean not null,
    answers varchar(40),
    status varchar(16) not null,
    reason varchar(64),
    shared_by varchar(120) not null,
    offered_at timestamp(6) not null,
    seen_at timestamp(6) null,
    answered_at timestamp(6) null,
    ended_at timestamp(6) null,
    withdrawn_at timestamp(6) null,
    kept boolean not null,
    release_ref varchar(64),
    content longtext,
    words longtext,
    version bigint not null,
    constraint referral_share_consent foreign key (consent_ref, case_ref)
        references referral_consent (consent_ref, case_ref),
    constraint referral_share_ground check (
        (ground = 'consent' and consent_ref is not null)
        or (ground = 'child' and best_interests = true)
        or (ground = 'override' and override_first is not null and override_second is not null
            and override_first <> override_second)),
    constraint referral_share_border check (from_state = to_state or consent_ref is not null)
);
create index referral_share_case on referral_share (case_ref, offered_at);
create index referral_share_consent_ref on referral_share (consent_ref, case_ref);
create index referral_share_ended on referral_share (kept, ended_at);
create index referral_share_from on referral_share (from_authority, offered_at);

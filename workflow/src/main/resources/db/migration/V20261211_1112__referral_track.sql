-- The five tracks of a file of referral, none a condition of another. Words are enciphered; the rest is codes, days,
-- moments and user names.
create table referral_track (
    track_ref varchar(100) not null primary key,
    case_ref varchar(64) not null,
    machine varchar(40) not null,
    status varchar(40) not null,
    since timestamp(6) not null,
    happened_on date,
    finding varchar(40),
    words longtext,
    version bigint not null
);
create unique index referral_track_machine on referral_track (case_ref, machine);
create index referral_track_since on referral_track (machine, status, since);

-- A decision holds when a second person has signed it, and never the same one.
create table referral_decision (
    decision_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    stage varchar(16) not null,
    result varchar(8) not null,
    review boolean not null,
    signer1 varchar(120) not null,
    signed_at1 timestamp(6) not null,
    signer2 varchar(120),
    signed_at2 timestamp(6) null,
    dropped_at timestamp(6) null,
    words longtext not null,
    version bigint not null,
    constraint referral_decision_two check (signer2 is null or signer2 <> signer1)
);
create unique index referral_decision_number on referral_decision (case_ref, number);
create index referral_decision_signed on referral_decision (signed_at2);

create table referral_reflection (
    case_ref varchar(64) not null primary key,
    from_day date not null,
    to_day date not null,
    first_to date not null,
    extended int not null,
    granted_by varchar(120) not null,
    granted_at timestamp(6) not null,
    ended_on date,
    ended_why varchar(16),
    words longtext,
    version bigint not null,
    constraint referral_reflection_days check (to_day > from_day)
);
create index referral_reflection_granted on referral_reflection (granted_at);

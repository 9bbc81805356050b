-- What was found of the safety of the person of a file of referral is kept each time it is written down, and nothing is
-- written over: the newest has the highest number. Answers and words lie under the key of the file.
create table referral_safety (
    safety_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    words longtext null,
    said_at timestamp(6) not null,
    recorded_by varchar(120) not null,
    version bigint not null
);
create unique index referral_safety_number on referral_safety (case_ref, number);

-- Ways to reach a person: in clear stands whether one is safe; kind, number, address, hours and words lie under the key.
create table referral_contact (
    contact_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    safe varchar(10) not null,
    words longtext not null,
    recorded_at timestamp(6) not null,
    recorded_by varchar(120) not null,
    ended_at timestamp(6) null,
    version bigint not null
);
create index referral_contact_case on referral_contact (case_ref);

-- Screenings by a set of indicators, never changed; which set, answers, account and reasons lie under the key of the file.
create table referral_screening (
    screening_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    edition varchar(16) not null,
    screened_at timestamp(6) not null,
    screener varchar(120) not null,
    words longtext not null,
    version bigint not null
);
create index referral_screening_case on referral_screening (case_ref);

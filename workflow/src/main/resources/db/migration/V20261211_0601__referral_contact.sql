-- What was found at the first contact of a file of referral: answers and words lie under the key of the file.
create table referral_safety (
    case_ref varchar(64) not null primary key,
    words longtext null,
    said_at timestamp(6) not null,
    recorded_by varchar(120) not null,
    version bigint not null
);

-- Ways to reach a person: in clear stand kind and whether it is safe; number, address, hours and words lie under the key.
create table referral_contact (
    contact_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    kind varchar(30) not null,
    safe varchar(10) not null,
    words longtext not null,
    recorded_at timestamp(6) not null,
    recorded_by varchar(120) not null,
    ended_at timestamp(6) null,
    version bigint not null
);
create index referral_contact_case on referral_contact (case_ref);

-- Screenings by a set of indicators, never changed; answers, account and reasons lie under the key of the file.
create table referral_screening (
    screening_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    indicator_set varchar(30) not null,
    edition varchar(16) not null,
    screened_at timestamp(6) not null,
    screener varchar(120) not null,
    words longtext not null,
    version bigint not null
);
create index referral_screening_case on referral_screening (case_ref);

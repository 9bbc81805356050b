-- Help for the person of a file of referral: codes, days and user names in clear, every word under the key of the file.
create table referral_support (
    case_ref varchar(64) not null primary key,
    assessed_on date,
    safety_on date,
    safety_review_on date,
    plan_by varchar(120),
    plan_on date,
    goals_open int not null,
    agreed_on date,
    approved_by varchar(120),
    reviewed_on date,
    end_by varchar(120),
    end_reason varchar(40),
    end_approved_by varchar(120),
    wellbeing varchar(40),
    satisfaction varchar(40),
    asked_on date,
    words longtext,
    version bigint not null,
    constraint referral_support_plan_two
        check (approved_by is null or plan_by is not null and approved_by <> plan_by),
    constraint referral_support_end_two
        check (end_approved_by is null or end_by is not null and end_approved_by <> end_by)
);

create table referral_service (
    service_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    kind varchar(40) not null,
    provider_ref varchar(64),
    status varchar(16) not null,
    outcome varchar(40),
    cost_bearer varchar(40),
    offered_on date not null,
    answered_on date,
    started_on date,
    ended_on date,
    words longtext,
    version bigint not null
);
create unique index referral_service_number on referral_service (case_ref, number);

-- Help for the person of a file of referral: days, user names and how it stands in clear. Which help is given, by whom and
-- with what end, why it ends and how the person is lies under the key of the file with every word: by a kind of help alone
-- one would know what was done to somebody.
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
    end_approved_by varchar(120),
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
    status varchar(16) not null,
    offered_on date not null,
    answered_on date,
    started_on date,
    ended_on date,
    words longtext,
    version bigint not null
);
create unique index referral_service_number on referral_service (case_ref, number);

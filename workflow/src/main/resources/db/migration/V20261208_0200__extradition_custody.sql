-- The custody of the person of a file, beside the status of the file: how far it has come and what decides its limits.
-- Which limits apply and when they end is counted anew after each act; what governs is kept for lists.
create table extradition_custody (
    case_ref varchar(64) not null primary key,
    status varchar(40) not null,
    ours boolean not null,
    instruments varchar(1000) not null,
    full_request boolean not null,
    granted boolean not null,
    ground_lost boolean not null,
    held boolean not null,
    warrant_until date null,
    surrender_day date null,
    governs_at timestamp(6) null,
    governs_rule varchar(64) null,
    zone varchar(64) null,
    warned_days int null,
    incident_at timestamp(6) null,
    opened_at timestamp(6) not null,
    version bigint not null
);
create index extradition_custody_held on extradition_custody (held, governs_at);

-- One stretch of custody by one measure at one place. Where it is, by whose order and why it ended is under the key of
-- the file.
create table extradition_period (
    period_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    measure varchar(16) not null,
    zone varchar(64) not null,
    started_at timestamp(6) not null,
    ended_at timestamp(6) null,
    end_kind varchar(16) null,
    court_until date null,
    words longtext null,
    noted_by varchar(120) not null,
    version bigint not null
);
create unique index extradition_period_number on extradition_period (case_ref, number);

-- What was counted of a limit or of the next warning, and whether its clock runs still.
create table extradition_limit (
    limit_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    rule_key varchar(64) not null,
    governs_at timestamp(6) not null,
    later_at timestamp(6) null,
    zone varchar(64) not null,
    certain boolean not null,
    standing boolean not null,
    version bigint not null
);
create index extradition_limit_case on extradition_limit (case_ref, standing);

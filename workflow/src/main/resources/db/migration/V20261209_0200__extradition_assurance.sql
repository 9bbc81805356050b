-- What was promised for a person before his surrender: asked for, given, accepted or not. Words are under the key of the
-- file.
create table extradition_assurance (
    assurance_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    kind varchar(64) not null,
    origin varchar(16) not null,
    status varchar(16) not null,
    words longtext null,
    first_due date null,
    decided_by varchar(120) null,
    decided_at timestamp(6) null,
    breach_at timestamp(6) null,
    opened_at timestamp(6) not null,
    version bigint not null
);
create unique index extradition_assurance_number on extradition_assurance (case_ref, number);

-- What was done about it after the surrender: a visit, a report, a breach.
create table extradition_followup (
    followup_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    kind varchar(16) not null,
    done_on date not null,
    words longtext null,
    noted_by varchar(120) not null,
    noted_at timestamp(6) not null,
    version bigint not null
);
create index extradition_followup_case on extradition_followup (case_ref, noted_at);

-- From which day on the promises of a file are followed: that of the surrender.
create table extradition_surrendered (
    case_ref varchar(64) not null primary key,
    surrendered_on date not null,
    version bigint not null
);

-- Why a person who was given up may be prosecuted for more than that was granted for.
create table extradition_speciality_ground (
    ground_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    ground varchar(32) not null,
    consent_ref varchar(64) null,
    words longtext null,
    noted_by varchar(120) not null,
    noted_at timestamp(6) not null,
    version bigint not null
);
create index extradition_speciality_case on extradition_speciality_ground (case_ref);

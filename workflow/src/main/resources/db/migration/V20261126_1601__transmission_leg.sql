create table transmission_route (
    case_ref varchar(64) not null primary key,
    route varchar(32) not null,
    note longtext,
    planned_by varchar(120) not null,
    planned_at timestamp(6) not null,
    version bigint not null
);

create table transmission_leg (
    leg_id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    dispatch int not null,
    purpose varchar(16) not null,
    copy_ahead boolean not null,
    turn int not null,
    from_party varchar(32) not null,
    to_party varchar(32) not null,
    paper varchar(64),
    days int not null,
    duplicate boolean not null,
    state varchar(16) not null,
    message_ref varchar(64),
    letter_number varchar(120),
    letter_day date,
    carrier varchar(32),
    carrier_number longtext,
    due_on date,
    handed_over_on date,
    ended_on date,
    received_ref longtext,
    reason longtext,
    recorded_by varchar(120),
    version bigint not null
);
create index transmission_leg_case on transmission_leg (case_ref);
create index transmission_leg_due on transmission_leg (due_on, leg_id);

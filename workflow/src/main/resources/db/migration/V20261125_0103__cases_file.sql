create table cases_file (
    case_ref varchar(64) not null primary key,
    machine varchar(40) not null,
    form varchar(60) not null,
    state varchar(2) not null,
    authority varchar(64) not null,
    unit varchar(64) not null,
    requesting varchar(2) not null,
    requested varchar(2) not null,
    counterpart_authority varchar(64),
    counterpart_ref varchar(120),
    thread_id varchar(64) not null,
    external_ref varchar(120),
    parent_ref varchar(64),
    status varchar(40) not null,
    subject varchar(60),
    urgent boolean not null,
    confidential boolean not null,
    court_route boolean not null,
    training_day date,
    drafted_by varchar(120) not null,
    owner varchar(120),
    opened_at timestamp(6) not null,
    changed_at timestamp(6) not null,
    closed_at timestamp(6),
    version bigint not null
);
create index cases_file_list on cases_file (state, changed_at);
create index cases_file_thread on cases_file (thread_id, state);
create index cases_file_external on cases_file (external_ref);
create table cases_access (
    case_ref varchar(64) not null,
    principal varchar(160) not null,
    access_level varchar(16) not null,
    primary key (principal, case_ref)
);
create index cases_access_case on cases_access (case_ref);
create table cases_counter (
    counter_key varchar(64) not null primary key,
    next_number bigint not null,
    version bigint not null
);
create table cases_timeline (
    id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    item_ref varchar(80),
    at timestamp(6) not null,
    actor varchar(120) not null,
    verb varchar(60) not null,
    from_status varchar(40),
    to_status varchar(40),
    codes varchar(1000),
    reference varchar(200),
    happened_on date,
    internal_text longtext,
    released_text longtext
);
create index cases_timeline_case on cases_timeline (case_ref, at);
create table cases_answered_key (
    idempotency_key varchar(160) not null primary key,
    case_ref varchar(64) not null,
    request_hash varchar(64) not null,
    at timestamp(6) not null
);

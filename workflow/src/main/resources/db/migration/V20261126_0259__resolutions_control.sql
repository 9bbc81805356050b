create table resolutions_resolution (
    resolution_id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    parent_id varchar(64),
    authority varchar(64) not null,
    author varchar(120) not null,
    written_at timestamp(6) not null,
    due_on date not null,
    content longtext,
    version bigint not null
);
create index resolutions_resolution_case on resolutions_resolution (case_ref, written_at);

create table resolutions_assignee (
    assignee_id varchar(64) not null primary key,
    resolution_id varchar(64) not null,
    case_ref varchar(64) not null,
    officer varchar(120) not null,
    authority varchar(64) not null,
    responsible boolean not null,
    report longtext,
    reported_at timestamp(6),
    version bigint not null,
    constraint resolutions_assignee_once unique (resolution_id, officer)
);
create index resolutions_assignee_case on resolutions_assignee (case_ref);
create index resolutions_assignee_officer on resolutions_assignee (officer, case_ref);

create table resolutions_control (
    case_ref varchar(64) not null primary key,
    authority varchar(64) not null,
    responsible varchar(120) not null,
    put_at timestamp(6) not null,
    first_due date not null,
    due_on date not null,
    extensions int not null,
    removed_at timestamp(6),
    version bigint not null
);
create index resolutions_control_due on resolutions_control (due_on, case_ref);

create table resolutions_decision (
    decision_id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    kind varchar(16) not null,
    reason varchar(400) not null,
    content longtext,
    due_before date,
    due_after date,
    decided_by varchar(120) not null,
    decided_at timestamp(6) not null
);
create index resolutions_decision_case on resolutions_decision (case_ref, decided_at);

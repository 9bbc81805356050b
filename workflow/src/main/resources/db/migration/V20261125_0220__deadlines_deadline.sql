create table deadlines_deadline (
    deadline_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    rule_key varchar(64) not null,
    kind varchar(16) not null,
    basis varchar(512) not null,
    authority varchar(64) not null,
    zone varchar(64) not null,
    started_at timestamp(6) not null,
    due_at timestamp(6) not null,
    other_at timestamp(6) null,
    certain boolean not null,
    status varchar(16) not null,
    paused_at timestamp(6) null,
    settled_at timestamp(6) null,
    version bigint not null
);
create index deadlines_deadline_case on deadlines_deadline (case_ref, status, due_at);
create index deadlines_deadline_due on deadlines_deadline (status, due_at);

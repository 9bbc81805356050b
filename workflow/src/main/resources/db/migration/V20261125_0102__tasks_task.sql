create table tasks_task (
    task_id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    item_ref varchar(80),
    step varchar(80) not null,
    form_key varchar(120) not null,
    state varchar(2) not null,
    other_state varchar(2) not null,
    assignee varchar(120),
    priority varchar(16) not null,
    due_at timestamp(6),
    opened_at timestamp(6) not null,
    version bigint not null
);
create index tasks_task_case on tasks_task (case_ref);
create index tasks_task_assignee on tasks_task (assignee, due_at);
create table tasks_candidate (
    task_id varchar(64) not null,
    principal varchar(160) not null,
    primary key (task_id, principal)
);
create index tasks_candidate_principal on tasks_candidate (principal, task_id);

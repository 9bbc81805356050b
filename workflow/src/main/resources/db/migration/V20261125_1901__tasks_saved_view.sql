create table tasks_saved_view (
    view_id varchar(64) not null primary key,
    username varchar(120) not null,
    name varchar(80) not null,
    address varchar(1000) not null,
    created_at timestamp(6) not null,
    version bigint not null
);
create index tasks_saved_view_owner on tasks_saved_view (username, name);
create index cases_file_register on cases_file (state, machine, opened_at);

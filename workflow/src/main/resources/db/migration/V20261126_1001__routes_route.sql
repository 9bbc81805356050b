create table routes_route (
    route_id varchar(64) not null primary key,
    series_id varchar(64) not null,
    edition int not null,
    state varchar(2) not null,
    initiator varchar(80) not null,
    machine varchar(40) not null,
    stage varchar(16) not null,
    valid_from date not null,
    valid_to date,
    writers varchar(1000) not null,
    drafted_at timestamp(6) not null,
    forced_by varchar(120),
    forced_at timestamp(6),
    ended_by varchar(120),
    ended_at timestamp(6),
    version bigint not null,
    constraint routes_route_edition unique (series_id, edition)
);
create index routes_route_key on routes_route (state, machine, stage, initiator);

create table routes_step (
    route_id varchar(64) not null,
    line int not null,
    turn int not null,
    place varchar(16) not null,
    authority varchar(64),
    role_key varchar(20) not null,
    post varchar(120),
    days int not null,
    primary key (route_id, line),
    constraint routes_step_route foreign key (route_id) references routes_route (route_id)
);

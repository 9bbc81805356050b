create table figures_figure (
    name varchar(60) not null,
    part varchar(200) not null,
    amount bigint not null,
    unit varchar(16) not null,
    since timestamp(6) null,
    state varchar(8) not null,
    measured_at timestamp(6) not null,
    primary key (name, part)
);
create table figures_turn (
    id int not null primary key,
    next_at timestamp(6) not null,
    measured_at timestamp(6) null
);
insert into figures_turn (id, next_at) values (1, timestamp '2026-01-01 00:00:00');

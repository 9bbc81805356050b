-- From which networks somebody has signed in lately; a mark is made with a key of the installation of name and network
-- together and tells neither.
create table identity_network (
    network_mark varchar(64) not null primary key,
    last_at bigint not null
);
create index identity_network_last on identity_network (last_at);

-- Failed attempts to sign in, counted for all nodes together; a mark is made with a key of the installation and tells
-- neither name nor address.
create table identity_attempt (
    attempt_mark varchar(64) not null primary key,
    attempts int not null,
    last_at bigint not null
);
create index identity_attempt_last on identity_attempt (last_at);

-- Messages of one thread are taken in one after the other by a State: whoever takes one in holds this row meanwhile.
create table exchange_thread (
    turn_key varchar(80) not null primary key,
    taken_in bigint not null
);

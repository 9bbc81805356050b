-- Who administers the accounts of an authority and of all below it; serving is where he served when he was named.
create table identity_delegate (
    username varchar(120) not null primary key,
    state varchar(2) not null,
    authority varchar(64) not null,
    serving varchar(64) not null,
    named_by varchar(120) not null,
    named_at timestamp(6) not null,
    version bigint not null
);
create index identity_delegate_state on identity_delegate (state, authority);

create table trust_state (
    state varchar(2) not null primary key,
    mode varchar(16) not null,
    proposed varchar(16),
    proposed_by varchar(120),
    proposed_at timestamp(6),
    version bigint not null
);
create table trust_entry (
    entry_ref varchar(64) not null primary key,
    state varchar(2) not null,
    kind varchar(16) not null,
    authority varchar(64),
    officer varchar(120),
    sha256 varchar(64) not null,
    certificate longtext,
    valid_from date not null,
    valid_to date not null,
    demonstration boolean not null,
    standing_key varchar(140),
    added_by varchar(120) not null,
    added_at timestamp(6) not null,
    confirmed_by varchar(120),
    confirmed_at timestamp(6),
    withdrawn_by varchar(120),
    withdrawn_at timestamp(6),
    reason varchar(16),
    version bigint not null
);
create unique index trust_standing on trust_entry (standing_key);
create index trust_of_state on trust_entry (state, sha256);
create table trust_edition (
    edition bigint not null
);
insert into trust_edition (edition) values (0);

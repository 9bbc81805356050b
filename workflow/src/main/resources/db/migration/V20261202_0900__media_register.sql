-- What comes on carriers: the register, the newest edition taken of each thing, and lists of what is revoked.
create table media_item (
    item_ref varchar(36) not null primary key,
    state varchar(2) not null,
    carrier varchar(60) not null,
    sha256 varchar(64) not null,
    size_bytes bigint not null,
    kind varchar(16),
    subject varchar(64),
    edition bigint not null,
    publisher varchar(64),
    scan varchar(16) not null,
    status varchar(16) not null,
    reason varchar(40),
    brought_by varchar(120) not null,
    brought_at timestamp(6) not null,
    decided_by varchar(120),
    decided_at timestamp(6) null,
    allowed_by varchar(120),
    allowed_at timestamp(6) null,
    allowed_reason varchar(16),
    entered integer not null,
    waiting_key varchar(80),
    version bigint not null
);
create unique index media_item_waiting on media_item (waiting_key);
create index media_item_state on media_item (state, brought_at);

create table media_standing (
    standing_key varchar(90) not null primary key,
    edition bigint not null,
    version bigint not null
);

create table media_revocation_list (
    issuer_key varchar(64) not null primary key,
    list_number bigint not null,
    issued_at timestamp(6) not null,
    due_at timestamp(6) null,
    content longblob not null,
    taken_at timestamp(6) not null,
    version bigint not null
);

create table exchange_outgoing (
    message_id varchar(64) not null primary key,
    thread_id varchar(64) not null,
    kind varchar(64) not null,
    case_ref varchar(64),
    key_ref varchar(64) not null,
    from_state varchar(2) not null,
    from_authority varchar(64) not null,
    to_state varchar(2) not null,
    to_authority varchar(64) not null,
    sender_ref varchar(64) not null,
    content longtext not null,
    status varchar(16) not null,
    code varchar(64),
    queued_at timestamp(6) not null,
    sent_at timestamp(6) null,
    delivered_at timestamp(6) null,
    read_at timestamp(6) null,
    rejected_at timestamp(6) null,
    version bigint not null
);
create index exchange_outgoing_case on exchange_outgoing (case_ref, queued_at);
create index exchange_outgoing_thread on exchange_outgoing (thread_id, from_state);
create index exchange_outgoing_status on exchange_outgoing (status, queued_at);

create table exchange_incoming (
    message_id varchar(64) not null primary key,
    thread_id varchar(64) not null,
    kind varchar(64) not null,
    case_ref varchar(64),
    from_state varchar(2) not null,
    from_authority varchar(64) not null,
    to_state varchar(2) not null,
    to_authority varchar(64) not null,
    sender_ref varchar(64) not null,
    content longtext not null,
    received_at timestamp(6) not null,
    read_at timestamp(6) null,
    version bigint not null
);
create index exchange_incoming_case on exchange_incoming (case_ref, received_at);
create index exchange_incoming_thread on exchange_incoming (thread_id, to_state);

create table exchange_arrival (
    message_id varchar(64) not null primary key,
    to_state varchar(2) not null,
    size bigint not null,
    status varchar(16) not null,
    code varchar(64),
    arrived_at timestamp(6) not null,
    settled_at timestamp(6) null,
    version bigint not null
);
create index exchange_arrival_status on exchange_arrival (status, arrived_at);

create table exchange_part (
    owner varchar(64) not null,
    part_number int not null,
    content longblob not null,
    primary key (owner, part_number)
);

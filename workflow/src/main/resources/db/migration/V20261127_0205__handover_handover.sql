create table handover_handover (
    handover_id varchar(64) not null primary key,
    leaver varchar(120) not null,
    open_for varchar(120),
    authority varchar(64) not null,
    reason varchar(20) not null,
    receiver varchar(120) not null,
    edition int not null,
    opened_by varchar(120) not null,
    opened_at timestamp(6) not null,
    drawn_at timestamp(6) not null,
    redrawn boolean not null,
    signatures int not null,
    done_at timestamp(6),
    cancelled_by varchar(120),
    cancelled_at timestamp(6),
    version bigint not null,
    constraint handover_open_once unique (open_for)
);
create index handover_authority on handover_handover (authority, opened_at, handover_id);
create index handover_leaver on handover_handover (leaver, opened_at);

create table handover_row (
    row_id varchar(64) not null primary key,
    handover_id varchar(64) not null,
    kind varchar(20) not null,
    subject varchar(120) not null,
    case_ref varchar(64),
    code varchar(120) not null,
    number varchar(120),
    due_on date,
    receiver varchar(120)
);
create index handover_row_handover on handover_row (handover_id);

create table handover_signature (
    signature_id varchar(64) not null primary key,
    handover_id varchar(64) not null,
    party varchar(120) not null,
    signed_by varchar(120) not null,
    signed_at timestamp(6) not null,
    reason varchar(20),
    constraint handover_signature_once unique (handover_id, party)
);
create index handover_signature_party on handover_signature (party);
create index handover_row_receiver on handover_row (receiver, handover_id);

create table markings_spill (
    spill_id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    document_ref varchar(64) not null,
    open_for varchar(64),
    state varchar(8) not null,
    authority varchar(64) not null,
    reported_by varchar(120) not null,
    reported_at timestamp(6) not null,
    proposal varchar(16),
    proposed_by varchar(120),
    proposed_as varchar(16),
    proposed_at timestamp(6),
    outcome varchar(16),
    decided_by varchar(120),
    decided_at timestamp(6),
    version bigint not null,
    constraint markings_spill_open_once unique (open_for)
);
create index markings_spill_authority on markings_spill (authority, reported_at, spill_id);

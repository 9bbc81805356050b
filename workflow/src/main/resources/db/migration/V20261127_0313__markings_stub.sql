create table markings_stub (
    stub_id varchar(64) not null primary key,
    authority varchar(64) not null,
    marking varchar(20) not null,
    other_state varchar(8) not null,
    registry_number varchar(40) not null,
    declared_by varchar(120) not null,
    declared_at timestamp(6) not null
);
create index markings_stub_authority on markings_stub (authority, declared_at, stub_id);

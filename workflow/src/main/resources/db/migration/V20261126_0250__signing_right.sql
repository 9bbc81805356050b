create table signing_right (
    right_id varchar(64) not null primary key,
    authority varchar(64) not null,
    holder varchar(120) not null,
    basis varchar(20) not null,
    kinds varchar(1000) not null,
    on_behalf_of varchar(120),
    order_number varchar(60) not null,
    order_date date not null,
    valid_from date not null,
    valid_to date,
    recorded_by varchar(120) not null,
    recorded_at timestamp(6) not null,
    revoked_by varchar(120),
    revoked_at timestamp(6),
    version bigint not null
);
create index signing_right_authority on signing_right (authority, valid_from);

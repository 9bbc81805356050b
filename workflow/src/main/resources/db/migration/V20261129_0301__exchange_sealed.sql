alter table exchange_incoming add column closed_parts integer default 0 not null;
create table exchange_sealed_access (
    message_id varchar(64) not null,
    username varchar(120) not null,
    appointed_by varchar(120) not null,
    primary key (message_id, username)
);

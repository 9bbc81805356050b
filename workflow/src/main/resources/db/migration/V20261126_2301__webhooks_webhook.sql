create table webhooks_webhook (
    webhook_ref varchar(64) not null primary key,
    authority varchar(64) not null,
    address varchar(500) not null,
    secret varchar(400) not null,
    delivered_to bigint not null,
    delivered_at timestamp(6),
    added_by varchar(120) not null,
    added_at timestamp(6) not null,
    stopped_by varchar(120),
    stopped_at timestamp(6),
    version bigint not null
);
create index webhooks_authority on webhooks_webhook (authority, added_at);

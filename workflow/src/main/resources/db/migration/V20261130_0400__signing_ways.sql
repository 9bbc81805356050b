-- In which ways letters may be signed for an authority: proposed by one administrator, confirmed by another.
create table signing_way_rule (
    rule_id varchar(64) not null primary key,
    authority varchar(64) not null,
    kind varchar(64),
    ways varchar(60) not null,
    valid_from date not null,
    proposed_by varchar(120) not null,
    proposed_at timestamp(6) not null,
    confirmed_by varchar(120),
    confirmed_at timestamp(6) null,
    withdrawn_by varchar(120),
    withdrawn_at timestamp(6) null,
    version bigint not null
);
create index signing_way_rule_authority on signing_way_rule (authority, valid_from);

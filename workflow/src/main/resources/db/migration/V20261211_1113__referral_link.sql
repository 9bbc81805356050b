-- A file of referral linked with a case of criminal justice by its code, on a consent or an order of a court; and what a
-- head has decided, in a file from which somebody would be handed over, while that person recovers and reflects.
create table referral_link (
    link_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    linked_ref varchar(64) not null,
    state varchar(2) not null,
    ground varchar(20) not null,
    linked_by varchar(120) not null,
    linked_at timestamp(6) not null,
    ended_at timestamp(6) null,
    version bigint not null,
    constraint referral_link_ground check (locate(concat('|', ground, '|'), '|link_by_consent|link_by_order|') > 0)
);
create index referral_link_case on referral_link (case_ref);
create index referral_link_linked on referral_link (linked_ref, state);

create table referral_settlement (
    settlement_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    link_ref varchar(64) not null,
    outcome varchar(20) not null,
    covers_until date not null,
    settled_by varchar(120) not null,
    settled_at timestamp(6) not null,
    words longtext not null,
    version bigint not null
);
create index referral_settlement_case on referral_settlement (case_ref);

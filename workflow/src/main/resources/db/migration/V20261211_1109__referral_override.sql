-- What one person proposes to pass on without consent; it is there until a second person decides, and nothing leaves before.
create table referral_override (
    override_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    to_authority varchar(64) not null,
    proposed_by varchar(120) not null,
    proposed_at timestamp(6) not null,
    draft longtext not null,
    version bigint not null
);
create index referral_override_case on referral_override (case_ref, proposed_at);

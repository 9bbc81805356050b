-- Who gives help, and what: no address and no person. Kinds and languages stand between commas.
create table referral_provider (
    provider_ref varchar(64) not null primary key,
    state varchar(2) not null,
    authority varchar(64) not null,
    own boolean not null,
    name varchar(160) not null,
    kinds varchar(1000) not null,
    place varchar(120) not null,
    languages varchar(200) not null,
    intake varchar(200) not null,
    capacity int,
    free_places int,
    active boolean not null,
    kept_by varchar(120) not null,
    kept_at timestamp(6) not null,
    version bigint not null
);
create index referral_provider_place on referral_provider (state, place, provider_ref);

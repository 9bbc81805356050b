-- The cabinet of an organisation: its public key in clear. Each holder has a pair of his own under his passphrase, for which
-- the private key of the cabinet is sealed.
create table persons_cabinet (
    organisation varchar(64) not null primary key,
    public_key varchar(64) not null,
    key_number int not null,
    own boolean not null,
    holders int not null,
    entered_by varchar(120) not null,
    entered_at timestamp(6) not null,
    version bigint not null
);

create table persons_cabinet_key (
    organisation varchar(64) not null,
    username varchar(120) not null,
    wrapped varchar(255) not null,
    salt varchar(64) not null,
    iterations int not null,
    by_code boolean not null,
    public_key varchar(64) not null,
    sealed varchar(255) not null,
    vouched varchar(64) not null,
    key_number int not null,
    admitted_by varchar(120) not null,
    since timestamp(6) not null,
    version bigint not null,
    primary key (organisation, username)
);

-- The private key of a pair that was replaced, sealed for the one that replaced it.
create table persons_cabinet_former (
    organisation varchar(64) not null,
    key_number int not null,
    public_key varchar(64) not null,
    sealed varchar(255) not null,
    ended_by varchar(120) not null,
    ended_at timestamp(6) not null,
    version bigint not null,
    primary key (organisation, key_number)
);

-- For which of the keys of the organisation it is sealed.
alter table persons_second_lock add column key_number int not null default 1;
create index persons_second_lock_number on persons_second_lock (organisation, key_number, case_ref);

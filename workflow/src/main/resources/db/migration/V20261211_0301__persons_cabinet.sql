-- The cabinet of an organisation: its public key in clear, its private key once for each holder under his passphrase.
create table persons_cabinet (
    organisation varchar(64) not null primary key,
    public_key varchar(64) not null,
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
    admitted_by varchar(120) not null,
    since timestamp(6) not null,
    version bigint not null,
    primary key (organisation, username)
);

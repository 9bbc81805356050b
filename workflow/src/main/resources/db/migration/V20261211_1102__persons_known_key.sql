-- The public keys of cabinets at other nodes as they were entered: one person enters, another one confirms.
create table persons_known_key (
    key_ref varchar(64) not null primary key,
    organisation varchar(64) not null,
    public_key varchar(64) not null,
    standing varchar(16) not null,
    entered_by varchar(120) not null,
    entered_in varchar(64) not null,
    entered_at timestamp(6) not null,
    settled_by varchar(120),
    settled_at timestamp(6) null,
    version bigint not null
);
create index persons_known_key_organisation on persons_known_key (organisation, standing);

-- A cabinet gets another pair of keys while people work. Each holder has a pair of his own under his passphrase, for
-- which the private key of the cabinet is sealed; a copy of before holds that key itself until he opens it again.
alter table persons_cabinet add column key_number int not null default 1;

alter table persons_cabinet_key add column public_key varchar(64);
alter table persons_cabinet_key add column sealed varchar(255);
alter table persons_cabinet_key add column vouched varchar(64);
alter table persons_cabinet_key add column key_number int not null default 1;

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

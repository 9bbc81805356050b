-- Where the encrypted bytes of a sealed package lie; those of before stay in exchange_part.
create table exchange_package (
    owner varchar(64) not null primary key,
    address varchar(64) not null,
    size bigint not null
);
create index exchange_package_address on exchange_package (address);

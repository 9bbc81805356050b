create table exchange_enclosure (
    owner varchar(64) not null,
    sha256 varchar(64) not null,
    primary key (owner, sha256)
);
create index exchange_enclosure_sha256 on exchange_enclosure (sha256);

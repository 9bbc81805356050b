create table audit_entry (
    id bigint not null auto_increment primary key,
    at timestamp(6) not null,
    actor varchar(120) not null,
    action varchar(80) not null,
    subject varchar(80) not null,
    details varchar(2000) not null,
    chain_position bigint,
    chain_hash varchar(64)
);
create index audit_entry_subject on audit_entry (subject, id);
create index audit_entry_chain on audit_entry (chain_position);
create table audit_chain (
    id int not null primary key,
    last_position bigint not null,
    last_hash varchar(64) not null
);
insert into audit_chain (id, last_position, last_hash) values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

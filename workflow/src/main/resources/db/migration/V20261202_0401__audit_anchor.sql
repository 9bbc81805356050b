-- A place of the chain that was signed; the same is kept as a file outside the database.
create table audit_anchor (
    anchor_position bigint not null primary key,
    said varchar(1000) not null,
    seal longtext,
    stamp longtext
);

-- Which edition of the reference data was taken over last, and what exactly was wrong with a package.
create table media_edition (
    edition_key varchar(20) not null primary key,
    edition integer not null,
    shipped integer not null,
    sha256 varchar(64) not null,
    taken_at timestamp(6) not null
);

alter table media_item add column detail varchar(400);

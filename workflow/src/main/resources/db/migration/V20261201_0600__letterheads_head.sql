-- What stands in the head of an authority's letters beside its name, by language; each change is a further edition.
create table letterheads_head (
    head_id varchar(64) not null primary key,
    authority varchar(64) not null,
    language varchar(16) not null,
    edition int not null,
    address varchar(400) not null,
    telephone varchar(120) not null,
    email varchar(120) not null,
    web varchar(120) not null,
    kept_by varchar(120) not null,
    kept_at timestamp(6) not null,
    version bigint not null
);
create unique index letterheads_head_edition on letterheads_head (authority, language, edition);

-- The authorities that were given single items of a request; a request that is with one authority has none
create table mla_item_place (
    place_ref varchar(160) not null primary key,
    case_ref varchar(64) not null,
    item_ref varchar(80) not null,
    authority varchar(64) not null,
    holds boolean not null,
    version bigint not null
);
create index mla_item_place_case on mla_item_place (case_ref);
create index mla_item_place_item on mla_item_place (item_ref, authority);

-- The documents that an executing authority was given: its orders, and what went with them
create table mla_given_paper (
    given_ref varchar(160) not null primary key,
    case_ref varchar(64) not null,
    document_ref varchar(64) not null,
    authority varchar(64) not null,
    version bigint not null
);
create index mla_given_paper_case on mla_given_paper (case_ref);

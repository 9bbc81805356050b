-- The translation of an answer that somebody has ordered: by which day, of whom, and whether it is still wanted.
create table mla_translation_order (
    case_ref varchar(64) not null primary key,
    ordered_by varchar(120) not null,
    asked_of varchar(120),
    wanted_by date not null,
    standing boolean not null,
    version bigint not null
);

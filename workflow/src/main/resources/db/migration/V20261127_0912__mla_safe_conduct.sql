-- Days of a person who came on the summons or the wish of an item; who it is stays in the request.
create table mla_safe_conduct (
    item_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    arrived_on date null,
    told_on date null,
    left_on date null,
    counted boolean not null,
    version bigint not null
);
create index mla_safe_conduct_case on mla_safe_conduct (case_ref);

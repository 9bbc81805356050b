create table enclosures_list (
    list_id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    way varchar(20) not null,
    subject varchar(40) not null,
    leg_id varchar(64),
    letter longtext,
    papers longtext not null,
    authority varchar(64) not null,
    state varchar(20) not null,
    drawn_by varchar(120) not null,
    drawn_at timestamp(6) not null,
    checked_by varchar(120),
    checked_at timestamp(6),
    act_number varchar(120),
    act_day date,
    confirmed_by varchar(120),
    confirmed_at timestamp(6),
    version bigint not null
);
create index enclosures_list_case on enclosures_list (case_ref, drawn_at, list_id);

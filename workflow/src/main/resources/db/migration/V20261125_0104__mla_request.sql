create table mla_outgoing (
    case_ref varchar(64) not null primary key,
    content longtext not null,
    content_number int not null,
    approved_number int,
    letter_ref varchar(64),
    letter_number int,
    answer longtext,
    information_asked longtext,
    overrides longtext,
    version bigint not null
);
create table mla_content_version (
    case_ref varchar(64) not null,
    number int not null,
    content longtext not null,
    created_at timestamp(6) not null,
    created_by varchar(120) not null,
    primary key (case_ref, number)
);
create table mla_incoming (
    case_ref varchar(64) not null primary key,
    content longtext not null,
    request_document varchar(64),
    executing_authority varchar(64),
    reviewer varchar(120),
    decision varchar(40),
    decision_data longtext,
    information_asked longtext,
    information_received longtext,
    answer_kind varchar(20),
    answer_text longtext,
    answer_drafted_by varchar(120),
    answer_round int not null,
    answer_ref varchar(64),
    consultation varchar(400),
    version bigint not null
);
create table mla_item (
    item_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    type varchar(60) not null,
    status varchar(40) not null,
    waiting_reason varchar(60),
    waiting_released boolean not null,
    act_on date,
    act_place varchar(300),
    authority varchar(64),
    result longtext,
    conditions longtext,
    ground varchar(60),
    changed_at timestamp(6) not null,
    version bigint not null
);
create index mla_item_case on mla_item (case_ref, number);

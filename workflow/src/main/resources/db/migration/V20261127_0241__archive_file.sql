create table archive_file (
    case_ref varchar(64) not null primary key,
    authority varchar(64) not null,
    index_code varchar(20) not null,
    article varchar(60) not null,
    keep_years int,
    state varchar(16) not null,
    held boolean not null,
    filed_on date not null,
    filed_by varchar(120) not null,
    closed_on date,
    closed_year int,
    inventory_line int,
    volumes int not null,
    sheets int not null,
    kept_until date,
    pending_act varchar(64),
    transfer_act varchar(64),
    destruction_act varchar(64),
    version bigint not null,
    constraint archive_file_line unique (authority, index_code, closed_year, inventory_line)
);
create index archive_file_place on archive_file (authority, index_code, case_ref);

create table archive_volume (
    volume_id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    first_day date not null,
    last_day date,
    sheets int,
    version bigint not null,
    constraint archive_volume_number unique (case_ref, number)
);

create table archive_hold (
    hold_id varchar(64) not null primary key,
    case_ref varchar(64) not null,
    reason varchar(16) not null,
    decision_number varchar(60) not null,
    decision_day date not null,
    words longtext,
    held_by varchar(120) not null,
    held_at timestamp(6) not null,
    asked_by varchar(120),
    asked_at timestamp(6),
    lifted_by varchar(120),
    lifted_at timestamp(6),
    version bigint not null
);
create index archive_hold_case on archive_hold (case_ref);

create table archive_act (
    act_id varchar(64) not null primary key,
    authority varchar(64) not null,
    kind varchar(16) not null,
    act_year int not null,
    act_number varchar(20) not null,
    act_day date not null,
    status varchar(16) not null,
    proposed_by varchar(120) not null,
    proposed_at timestamp(6) not null,
    settled_by varchar(120),
    settled_at timestamp(6),
    executed_by varchar(120),
    executed_at timestamp(6),
    version bigint not null,
    constraint archive_act_number unique (authority, kind, act_year, act_number)
);
create index archive_act_place on archive_act (authority, proposed_at, act_id);

create table archive_item (
    act_id varchar(64) not null,
    line int not null,
    case_ref varchar(64) not null,
    primary key (act_id, line),
    constraint archive_item_act foreign key (act_id) references archive_act (act_id)
);

create table archive_member (
    act_id varchar(64) not null,
    username varchar(120) not null,
    answer varchar(16),
    answered_at timestamp(6),
    primary key (act_id, username),
    constraint archive_member_act foreign key (act_id) references archive_act (act_id)
);

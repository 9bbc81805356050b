create table registers_series (
    series_key varchar(160) not null primary key,
    authority varchar(64) not null,
    kind varchar(16) not null,
    index_code varchar(20) not null,
    journal_year int not null,
    last_number bigint not null
);
create index registers_series_authority on registers_series (authority);

create table registers_index (
    index_id varchar(64) not null primary key,
    authority varchar(64) not null,
    kind varchar(16) not null,
    index_code varchar(20) not null,
    title_en varchar(200) not null,
    title_ru varchar(200) not null,
    title_uz varchar(200) not null,
    template varchar(60) not null,
    valid_from date not null,
    valid_to date,
    version bigint not null
);
create index registers_index_authority on registers_index (authority);

create table registers_entry (
    entry_id varchar(64) not null primary key,
    authority varchar(64) not null,
    kind varchar(16) not null,
    journal_year int not null,
    index_code varchar(20) not null,
    running_number bigint,
    entry_number varchar(120) not null,
    number_key varchar(120) not null,
    place varchar(120) not null,
    registered_on date not null,
    registered_at timestamp(6) not null,
    registered_by varchar(120) not null,
    their_number varchar(120),
    their_key varchar(120),
    their_date date,
    correspondent varchar(64),
    subject varchar(40) not null,
    sheets int,
    enclosed_sheets int,
    case_ref varchar(64),
    document_ref varchar(64),
    content longtext,
    executor varchar(120),
    control_until date,
    execution_note varchar(40),
    executed_on date,
    filed_in varchar(20),
    void_reason varchar(40),
    voided_at timestamp(6),
    voided_by varchar(120),
    version bigint not null,
    constraint registers_entry_number unique (authority, kind, journal_year, number_key)
);
create index registers_entry_book on registers_entry (authority, kind, journal_year, place);
create index registers_entry_own on registers_entry (authority, number_key);
create index registers_entry_theirs on registers_entry (authority, their_key);
create index registers_entry_running on registers_entry (authority, running_number);
create index registers_entry_case on registers_entry (case_ref);

create table registers_link (
    link_id varchar(64) not null primary key,
    from_entry varchar(64) not null,
    to_entry varchar(64) not null,
    kind varchar(16) not null,
    made_at timestamp(6) not null,
    made_by varchar(120) not null
);
create index registers_link_from on registers_link (from_entry);
create index registers_link_to on registers_link (to_entry);

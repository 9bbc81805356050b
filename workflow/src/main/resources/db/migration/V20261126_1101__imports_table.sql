create table imports_import (
    import_id varchar(64) not null primary key,
    authority varchar(64) not null,
    fingerprint varchar(64) not null,
    row_count int not null,
    status varchar(16) not null,
    brought_by varchar(120) not null,
    brought_at timestamp(6) not null,
    confirmed_at timestamp(6),
    finished_at timestamp(6),
    version bigint not null
);
create index imports_import_authority on imports_import (authority, brought_at);

create table imports_row (
    row_id varchar(80) not null primary key,
    import_id varchar(64) not null,
    line int not null,
    status varchar(16) not null,
    cells longtext,
    faults varchar(2000),
    case_ref varchar(64),
    version bigint not null
);
create index imports_row_standing on imports_row (import_id, status, line);

create table imports_number (
    number_key varchar(240) not null primary key,
    case_ref varchar(64)
);

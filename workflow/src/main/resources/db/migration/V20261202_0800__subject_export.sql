-- Exports of what is kept on one person: asked for by one, approved by another; who is meant lies under a key of its own.
create table subject_export (
    export_id varchar(36) not null primary key,
    authority varchar(64) not null,
    ground varchar(16) not null,
    status varchar(16) not null,
    sought longtext,
    asked_by varchar(120) not null,
    asked_at timestamp(6) not null,
    decided_by varchar(120),
    decided_at timestamp(6) null,
    tries integer not null,
    try_after timestamp(6) null,
    made_at timestamp(6) null,
    ends_at timestamp(6) null,
    address varchar(64),
    outcome longtext,
    version bigint not null
);
create index subject_export_authority on subject_export (authority, asked_at);
create index subject_export_status on subject_export (status, try_after);
create index subject_export_ends on subject_export (ends_at);
create index subject_export_address on subject_export (address);

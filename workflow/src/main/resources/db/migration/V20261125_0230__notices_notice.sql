create table notices_notice (
    notice_id varchar(64) not null primary key,
    recipient varchar(191) not null,
    code varchar(64) not null,
    case_ref varchar(64) not null,
    created_at timestamp(6) not null,
    read_at timestamp(6) null,
    version bigint not null
);
create index notices_notice_unread on notices_notice (recipient, read_at, created_at);

alter table notices_notice rename column case_ref to reference;
alter table notices_notice add column subject varchar(20) not null default 'FILE';

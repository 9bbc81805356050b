-- What was written down wrongly of a stretch of custody, what is right, and who has confirmed it where it takes something
-- from who is held. It stays to be seen. How it is known is under the key of the file.
create table extradition_correction (
    correction_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    entry varchar(16) not null,
    was_at timestamp(6) not null,
    was_zone varchar(64) not null,
    now_at timestamp(6) null,
    now_zone varchar(64) null,
    status varchar(16) not null,
    words longtext not null,
    noted_by varchar(120) not null,
    noted_at timestamp(6) not null,
    settled_by varchar(120) null,
    settled_at timestamp(6) null,
    version bigint not null
);
create unique index extradition_correction_number on extradition_correction (case_ref, number);

alter table extradition_custody add column correction_waits boolean not null default false;

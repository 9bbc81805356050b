-- What was done by a duty of the law to tell others of a person who has said no: a notice was given, outside this
-- system, or it was declined. When, to whom, of what kinds and why lies under the key of the file.
create table referral_notice (
    notice_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    duty varchar(40) not null,
    given boolean not null,
    recorded_by varchar(120) not null,
    recorded_at timestamp(6) not null,
    words longtext not null,
    version bigint not null
);
create unique index referral_notice_duty on referral_notice (case_ref, duty);

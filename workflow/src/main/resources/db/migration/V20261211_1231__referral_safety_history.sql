-- What was found of the safety of a person is kept each time it is written down, and nothing is written over: the newest has
-- the highest number. Words stay under the key of the file.
create table referral_safety_said (
    safety_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    words longtext null,
    said_at timestamp(6) not null,
    recorded_by varchar(120) not null,
    version bigint not null
);
insert into referral_safety_said (safety_ref, case_ref, number, words, said_at, recorded_by, version)
    select case_ref, case_ref, 1, words, said_at, recorded_by, version from referral_safety;
drop table referral_safety;
alter table referral_safety_said rename to referral_safety;
create unique index referral_safety_number on referral_safety (case_ref, number);

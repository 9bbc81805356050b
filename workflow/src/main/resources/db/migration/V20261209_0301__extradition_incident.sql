-- What the person of a file was held for after the moment at which he had to be free: from when, by which limit, and by
-- what it ended. It is never taken away.
create table extradition_incident (
    incident_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    limit_rule varchar(64) null,
    zone varchar(64) not null,
    opened_at timestamp(6) not null,
    noted_at timestamp(6) not null,
    ended_at timestamp(6) null,
    ended_how varchar(16) null,
    ended_by varchar(120) null,
    version bigint not null
);
create unique index extradition_incident_number on extradition_incident (case_ref, number);

-- How many there were, of how many days of the last one all were told, for which end the papers of a release were drafted, and whether somebody has read them.
alter table extradition_custody add column incidents int default 0 not null;
alter table extradition_custody add column days_told int default 0 not null;
alter table extradition_custody add column drafted_about varchar(120) null;
alter table extradition_custody add column drafts_read boolean default false not null;
create index extradition_custody_incident on extradition_custody (incident_at);

insert into extradition_incident (incident_ref, case_ref, number, limit_rule, zone, opened_at, noted_at, version)
select concat(case_ref, '-I1'), case_ref, 1, governs_rule, zone, incident_at, incident_at, 0
from extradition_custody where incident_at is not null and zone is not null;
update extradition_custody set incidents = 1 where incident_at is not null and zone is not null;

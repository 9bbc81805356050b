create table absences_absence (
    absence_id varchar(64) not null primary key,
    officer varchar(120) not null,
    authority varchar(64) not null,
    first_day date not null,
    last_day date not null,
    reason varchar(20) not null,
    substitute varchar(120),
    noted_by varchar(120) not null,
    noted_at timestamp(6) not null,
    cancelled_by varchar(120),
    cancelled_at timestamp(6),
    version bigint not null
);
create index absences_officer on absences_absence (officer, first_day);
create index absences_substitute on absences_absence (substitute, first_day);
create index absences_authority on absences_absence (authority, first_day);

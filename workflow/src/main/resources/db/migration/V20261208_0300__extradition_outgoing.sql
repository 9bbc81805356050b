create table extradition_outgoing (
    case_ref varchar(64) not null primary key,
    granted_on date,
    conditions longtext,
    surrender longtext,
    credited_days int,
    speciality boolean not null,
    refused longtext,
    version bigint not null
);

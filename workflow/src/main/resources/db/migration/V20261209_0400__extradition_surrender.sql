-- One attempt to hand a person over: when, for how long, and what became of it. Where it is, who comes and what goes
-- along is under the key of the file.
create table extradition_surrender (
    surrender_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    kind varchar(20) not null,
    status varchar(20) not null,
    planned_at timestamp(6) null,
    zone varchar(64) null,
    until_on date null,
    back_at timestamp(6) null,
    failure varchar(40) null,
    paper_ref varchar(64) null,
    words longtext null,
    noted_by varchar(120) not null,
    version bigint not null
);
create unique index extradition_surrender_number on extradition_surrender (case_ref, number);

-- That a person agrees to be handed over without the ordinary proceedings, or has taken it back. Before whom, and who
-- was there for him, is under the key of the file.
create table extradition_consent (
    case_ref varchar(64) not null primary key,
    standing boolean not null,
    revocable varchar(24) not null,
    given_on date not null,
    withdrawn_on date null,
    words longtext null,
    noted_by varchar(120) not null,
    version bigint not null
);

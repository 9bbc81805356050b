-- What was found on a request for extradition: the acts one by one, the matters, the reasons whose codes may leave, and
-- the questions that only a person answers. Texts are enciphered.
create table extradition_conditions (
    case_ref varchar(64) not null primary key,
    acts longtext,
    judged longtext,
    released longtext,
    version bigint not null
);
create table extradition_stop (
    stop_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    number int not null,
    of_content boolean not null,
    raised_by varchar(120) not null,
    raised_at timestamp(6) not null,
    settled_by varchar(120),
    settled_at timestamp(6) null,
    bars boolean not null,
    words longtext not null,
    version bigint not null
);
create unique index extradition_stop_number on extradition_stop (case_ref, number);

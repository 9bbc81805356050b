-- Requests for extradition that came: the request, what was decided on it, the courts and the surrender. Texts are enciphered.
create table extradition_incoming (
    case_ref varchar(64) not null primary key,
    content longtext not null,
    persons_number int not null,
    provisional boolean not null,
    decision varchar(20),
    decision_data longtext,
    decided_by varchar(120),
    appeal_until timestamp(6) null,
    appealed boolean not null,
    interim_measure boolean not null,
    information longtext,
    surrender longtext,
    failures int not null,
    granted_before boolean not null,
    version bigint not null
);

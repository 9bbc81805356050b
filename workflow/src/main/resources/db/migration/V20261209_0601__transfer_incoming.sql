-- Requests that a sentenced person serves elsewhere that came: the request, the agreement, the sentence as it was
-- recognised, the handover. Texts are enciphered.
create table transfer_incoming (
    case_ref varchar(64) not null primary key,
    content longtext not null,
    seat varchar(16) not null,
    agreed_on date,
    agreed_by varchar(120),
    method varchar(20),
    recognition longtext,
    information longtext,
    handover longtext,
    served_days int,
    refused longtext,
    version bigint not null
);

create table documents_order (
    order_ref varchar(64) not null primary key,
    case_ref varchar(64) not null,
    kind varchar(64) not null,
    marking varchar(64),
    data longtext not null,
    ordered_at timestamp(6) not null,
    ordered_by varchar(64) not null,
    document_ref varchar(64),
    version bigint not null
);

create index documents_order_case on documents_order (case_ref, ordered_at);

create table mla_translation (
    case_ref varchar(64) not null primary key,
    body longtext not null,
    done_number int,
    done_how varchar(16),
    done_by varchar(120),
    done_at timestamp(6),
    version bigint not null
);

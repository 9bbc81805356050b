create table figures_outside (
    partner varchar(100) not null primary key,
    answered_at timestamp(6) null,
    failed_at timestamp(6) null,
    failure varchar(20) null
);

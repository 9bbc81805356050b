-- What is to be let go or given back when a request has ended; the act by which it was stands on the timeline.
create table mla_release (
    case_ref varchar(64) not null primary key,
    held varchar(20) not null,
    due_since timestamp(6) not null,
    outcome varchar(20),
    settled_at timestamp(6),
    version bigint not null
);

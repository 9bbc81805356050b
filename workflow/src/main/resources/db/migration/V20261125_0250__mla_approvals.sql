alter table mla_outgoing add column approvals int not null default 0;

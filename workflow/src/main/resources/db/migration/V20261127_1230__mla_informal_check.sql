-- Whether another way than a request was tried first: a code; why is in the steps. It never leaves.
alter table mla_outgoing add column informal_check varchar(20);

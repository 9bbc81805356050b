-- By which it is known, while it is kept, to which file a refused package belongs; of those of before nothing is known.
alter table exchange_arrival add column thread_id varchar(64);

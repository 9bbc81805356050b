alter table exchange_arrival add column from_state varchar(2);
create index exchange_arrival_refused on exchange_arrival (to_state, status, arrived_at, message_id);
create index exchange_incoming_unread on exchange_incoming (case_ref, read_at);

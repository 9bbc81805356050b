-- Who tells an address at this moment, and until when he may: of a node that was killed meanwhile the claim ends by itself.
alter table webhooks_webhook add column claimed_by varchar(64);
alter table webhooks_webhook add column claimed_until timestamp(6) null;

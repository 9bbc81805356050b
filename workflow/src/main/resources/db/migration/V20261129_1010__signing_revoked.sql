-- From which day a right is revoked, by which order and why; the reason is enciphered under the key of the authority.
alter table signing_right add column revoked_on date;
alter table signing_right add column revoke_order varchar(60);
alter table signing_right add column revoke_reason varchar(4000);

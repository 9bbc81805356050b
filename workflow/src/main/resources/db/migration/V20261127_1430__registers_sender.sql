alter table registers_entry add column sender_kind varchar(16);
alter table registers_entry add column original_at longtext;
alter table registers_entry add column scanned boolean default false not null;
create index registers_entry_sender on registers_entry (authority, registered_on, subject);

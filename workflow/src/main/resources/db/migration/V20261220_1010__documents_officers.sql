-- The name of an account has up to 120 signs.
alter table documents_document modify column created_by varchar(120) not null;
alter table documents_order modify column ordered_by varchar(120) not null;
alter table documents_upload modify column officer varchar(120) not null;
alter table documents_ink modify column printed_by varchar(120) not null;
alter table documents_ink modify column scanned_by varchar(120);
alter table documents_ink modify column checked_by varchar(120);
alter table documents_ink modify column signed_by varchar(120);

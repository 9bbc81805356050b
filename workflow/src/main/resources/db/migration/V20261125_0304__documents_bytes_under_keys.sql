alter table documents_document rename column sha256 to address;
alter table documents_document rename column sealed_sha256 to sealed_address;
alter table documents_document add column key_ref varchar(80) not null default '';
alter table documents_document add column fingerprint varchar(200) not null default '';
alter table documents_document add column sealed_fingerprint varchar(200);
alter table documents_document modify column name varchar(2000) not null;
alter table documents_document modify column seal_label longtext;

alter table documents_document add column isolation varchar(16);
alter table documents_document add column isolation_at timestamp(6) null;

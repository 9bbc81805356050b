alter table documents_document add column inspection_state varchar(16);
alter table documents_document add column inspection_reasons varchar(500);
alter table documents_document add column inspection_scan varchar(16);
alter table documents_document add column inspection_type varchar(128);
alter table documents_document add column inspected_at timestamp(6) null;
-- What waits for a look, and what an antivirus has not seen.
create index documents_document_waiting on documents_document (inspection_state, status, document_ref);
create index documents_document_unscanned on documents_document (inspection_scan, inspected_at);

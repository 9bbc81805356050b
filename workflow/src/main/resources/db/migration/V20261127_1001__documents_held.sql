-- What took a document away, one a line: it comes back when nothing holds it any more.
alter table documents_document add column isolation_held longtext;

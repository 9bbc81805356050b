alter table documents_document add column description longtext;

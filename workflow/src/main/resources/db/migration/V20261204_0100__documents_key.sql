-- Which files still need what lies under a key, before it is destroyed.
create index documents_document_key on documents_document (key_ref);

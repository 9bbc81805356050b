-- The originals that are still to go back, by their day.
create index documents_document_return on documents_document (to_return, returned_on, return_by);

-- When a document that would have travelled was kept inside: a letter laid out before lists it.
alter table documents_document add column withheld_at timestamp(6) null;

-- What else is said of a file that comes in parts, encrypted: of a translation, who made and certified it.
alter table documents_upload add column words longtext;

-- What one person did and saw, for those who oversee him.
create index audit_entry_actor on audit_entry (actor, id);

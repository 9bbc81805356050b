-- The trail of a day, and of one kind of event, for its auditor: among millions of rows neither is looked for row by row.
create index audit_entry_at on audit_entry (at, id);
create index audit_entry_action on audit_entry (action, id);

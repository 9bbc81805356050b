-- Figures of an organisation are asked for a period: a slice of an index, never a whole table.
create index cases_file_of_authority on cases_file (authority, machine, opened_at);
create index deadlines_deadline_authority on deadlines_deadline (authority, rule_key, due_at);

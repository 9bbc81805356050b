-- Control that runs, the longest overdue first: what was taken off control stays in the table and is not read again.
create index resolutions_control_running on resolutions_control (removed_at, due_on, case_ref);

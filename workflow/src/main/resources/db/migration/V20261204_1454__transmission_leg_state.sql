-- Legs in one state, the longest overdue first: those that have ended are not read again.
create index transmission_leg_state on transmission_leg (state, due_on, leg_id);

-- Figures of an organisation are asked for a period: a slice of an index, never a whole table.
create index referral_share_from on referral_share (from_authority, offered_at);
create index referral_decision_signed on referral_decision (signed_at2);
create index referral_reflection_granted on referral_reflection (granted_at);
create index cases_file_of_authority on cases_file (authority, machine, opened_at);
create index deadlines_deadline_authority on deadlines_deadline (authority, rule_key, due_at);

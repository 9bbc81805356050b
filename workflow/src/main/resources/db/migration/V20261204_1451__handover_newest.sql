-- Hand-overs are listed for offices, who leaves and who receives alike: only their order is common, the newest first.
create index handover_opened on handover_handover (opened_at, handover_id);

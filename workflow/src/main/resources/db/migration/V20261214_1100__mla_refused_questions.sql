-- What their system refused before that was heard has asked nobody: it is put anew, or asks once it is taken in there.
update mla_consultation
set status = case when matter in ('COSTS', 'INCIDENT') then 'NOTED' else 'DROPPED' end
where ours = true and status in ('PROPOSED', 'TOLD')
and message_ref in (select message_id from exchange_outgoing where status = 'REJECTED');

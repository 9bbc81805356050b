-- Files of extradition and transfer that were here before are counted from what their timelines tell in clear, as those
-- of legal assistance were: by the step that led to where the request was answered. Grounds are enciphered there, and
-- how long single stages took is not made up.
insert into analytics_file
    (case_ref, state, authority, outgoing, other_state, form, subject, counted_on, ended_on, outcome, version)
select f.case_ref, f.state, f.authority, f.state = f.requesting and f.machine like '%outgoing',
    case when f.state = f.requesting then f.requested else f.requesting end, f.form, f.form,
    coalesce((select cast(min(t.at) as date) from cases_timeline t where t.case_ref = f.case_ref
        and (t.verb in ('receive', 'transmit') or f.machine = 'extradition_outgoing' and t.verb = 'sign_letter'
            and t.to_status in ('draft', 'with_supervisor', 'with_central_authority', 'returned_for_correction',
                'approved', 'translated', 'signed'))), date '9999-12-31'),
    date '9999-12-31', null, 0
from cases_file f
where f.machine in ('extradition_outgoing', 'extradition_incoming', 'sentenced_transfer_outgoing',
    'sentenced_transfer_incoming')
    and not exists (select 1 from analytics_file g where g.case_ref = f.case_ref);
-- What was refused, returned or withdrawn stays so, also where the person has died since; of what has ended otherwise
-- the death is the end only where it was still open. A recognition of a court that may be our own answers nothing as
-- long as the other State has not agreed.
update analytics_file set outcome = case
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.to_status = 'refused' and t.from_status <> 'refused') then 'REFUSED'
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.to_status = 'returned_without_execution' and t.from_status <> 'returned_without_execution')
        then 'RETURNED'
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.to_status = 'withdrawn' and t.from_status <> 'withdrawn') then 'WITHDRAWN'
    when exists (select 1 from cases_timeline t where t.case_ref = analytics_file.case_ref
        and t.to_status = 'deceased' and (t.from_status not in ('deceased', 'granted', 'granted_postponed',
            'temporarily_surrendered', 'surrender_scheduled', 'not_taken_over', 'agreed', 'sentence_recognised',
            'handover_scheduled', 'handed_over', 'serving')
        or t.from_status = 'sentence_recognised' and exists (select 1 from transfer_outgoing o
            where o.case_ref = t.case_ref and o.seat <> 'SENTENCING' and o.agreed_on is null))) then 'DECEASED'
    else 'ANSWERED' end
where outcome is null and not exists (select 1 from cases_file f join transfer_outgoing o on o.case_ref = f.case_ref
        where f.case_ref = analytics_file.case_ref and f.status = 'sentence_recognised' and o.seat <> 'SENTENCING'
        and o.agreed_on is null)
    and exists (select 1 from cases_file f where f.case_ref = analytics_file.case_ref
    and (f.machine like 'extradition%' or f.machine like 'sentenced_transfer%')
    and f.status in ('granted', 'granted_postponed', 'temporarily_surrendered', 'surrender_scheduled',
        'not_taken_over', 'surrendered', 'agreed', 'sentence_recognised', 'handover_scheduled', 'handed_over',
        'serving', 'sentence_ended', 'refused', 'returned_without_execution', 'withdrawn', 'deceased', 'closed'));
-- The last grant counts; of agreement and recognition, which come in either order, the first. Of a request of ours
-- the agreement alone where the court that recognised may be our own, or the day of the handover if that came first.
update analytics_file set decided = outcome, ended_on = coalesce(case outcome
    when 'REFUSED' then (select cast(max(t.at) as date) from cases_timeline t
        where t.case_ref = analytics_file.case_ref and t.to_status = 'refused' and t.from_status <> 'refused')
    when 'RETURNED' then (select cast(max(t.at) as date) from cases_timeline t
        where t.case_ref = analytics_file.case_ref and t.to_status = 'returned_without_execution'
        and t.from_status <> 'returned_without_execution')
    when 'WITHDRAWN' then (select cast(max(t.at) as date) from cases_timeline t
        where t.case_ref = analytics_file.case_ref and t.to_status = 'withdrawn' and t.from_status <> 'withdrawn')
    when 'DECEASED' then (select cast(max(t.at) as date) from cases_timeline t
        where t.case_ref = analytics_file.case_ref and t.to_status = 'deceased' and t.from_status <> 'deceased')
    else coalesce((select cast(max(t.at) as date) from cases_timeline t
            where t.case_ref = analytics_file.case_ref and t.to_status = 'granted'
            and t.from_status <> 'granted'),
        (select cast(min(t.at) as date) from cases_timeline t
            where t.case_ref = analytics_file.case_ref and (t.verb = 'record_agreement'
                or t.to_status in ('agreed', 'sentence_recognised', 'handover_scheduled')
                and t.from_status <> t.to_status and not (t.verb = 'record_recognition' and exists (
                    select 1 from transfer_outgoing o where o.case_ref = t.case_ref and o.seat <> 'SENTENCING'))))) end,
    (select cast(f.changed_at as date) from cases_file f where f.case_ref = analytics_file.case_ref))
where outcome is not null and ended_on = date '9999-12-31' and exists (select 1 from cases_file f
    where f.case_ref = analytics_file.case_ref
    and (f.machine like 'extradition%' or f.machine like 'sentenced_transfer%'));

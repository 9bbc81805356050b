-- The act of approval under which a letter was laid out; of letters of before it is the last one before them.
alter table documents_document add column approval_ref varchar(64);

update documents_document set approval_ref = (
    select t.id from cases_timeline t
    where t.case_ref = documents_document.case_ref
    and t.verb = case when documents_document.kind in ('request', 'spontaneous_information')
        then 'endorse' else 'approve_answer' end
    and t.at <= documents_document.created_at
    order by t.at desc, t.id limit 1)
where kind in ('request', 'spontaneous_information', 'answer_letter', 'refusal_notice', 'postponement_notice', 'return_letter')
and status in ('RENDERED', 'SEALED') and step_key is not null;

-- A draft that was given up and taken up again was counted as withdrawn before it left.
update analytics_file set outcome = null, decided = null, reasons = null, ended_on = date '9999-12-31'
    where outcome = 'WITHDRAWN' and exists (select 1 from cases_file f
        where f.case_ref = analytics_file.case_ref and f.closed_at is null and f.status <> 'withdrawn');
-- Information that asked nothing never ended; now it ends as noted, on the day its file was closed.
update analytics_file set outcome = 'NOTED', decided = 'NOTED',
    ended_on = (select cast(f.closed_at as date) from cases_file f where f.case_ref = analytics_file.case_ref)
    where ended_on = date '9999-12-31' and outgoing and form = 'spontaneous_information'
        and exists (select 1 from cases_file f
            where f.case_ref = analytics_file.case_ref and f.closed_at is not null);

-- A letter that was put into a file of its office with a control of its own left the row of its control behind: the file's
-- control goes on, the limit of time of the letter's was stopped and its decisions are those of the file.
delete from resolutions_control
where case_ref in (
    select e.entry_id
    from registers_entry e
    join cases_file f on f.case_ref = e.case_ref and f.authority = e.authority
    join resolutions_control c on c.case_ref = f.case_ref);

-- That a provider was asked for a service: somebody outside learns of the person by it, and so it has a ground as what is
-- passed on has: a consent of the same file, or the best interests of a child. Of what was asked before this was kept it
-- stands alone that it may have been: a row for each service that was answered, of which its own words under the key of
-- the file tell whether anybody outside was asked, whom and when. Which provider and for which help lies under that key;
-- the organisation that gives the help itself stands in clear, as it does for a share: a no by name is heard where nobody
-- can open the file. What is passed within the own organisation since then is awaited from nobody else (overtaken_at).
create table referral_asking (
    asking_ref varchar(80) not null primary key,
    case_ref varchar(64) not null,
    service_ref varchar(64) not null,
    recipient varchar(64),
    ground varchar(16) not null,
    consent_ref varchar(64),
    best_interests boolean not null,
    asked_at timestamp(6) null,
    ended_at timestamp(6) null,
    overtaken_at timestamp(6) null,
    words longtext,
    version bigint not null,
    constraint referral_asking_service foreign key (service_ref) references referral_service (service_ref),
    constraint referral_asking_consent foreign key (consent_ref, case_ref)
        references referral_consent (consent_ref, case_ref),
    constraint referral_asking_ground check (
        (ground = 'consent' and consent_ref is not null)
        or (ground = 'child' and best_interests = true)
        or (ground = 'before' and asked_at is null))
);
create index referral_asking_case on referral_asking (case_ref, asked_at);

insert into referral_asking (asking_ref, case_ref, service_ref, ground, best_interests, version)
select concat(service_ref, '-before'), case_ref, service_ref, 'before', false, 0
from referral_service
where status <> 'OFFERED';

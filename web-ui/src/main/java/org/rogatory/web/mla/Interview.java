package org.rogatory.web.mla;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.law.Finding;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.DraftPlaces;
import tools.jackson.databind.JsonNode;

/** What drafts of one kind are asked about, page by page, and where on these pages a finding belongs. */
enum Interview {
    ASSISTANCE(
            DraftTopic.MATTER,
            DraftTopic.OFFENCES,
            DraftTopic.NEEDED,
            DraftTopic.ADDRESSEE,
            DraftTopic.BASIS,
            DraftTopic.PERSONS,
            DraftTopic.FORMALITIES,
            DraftTopic.CHECK) {
        @Override
        FindingPlaces.Place place(Finding finding, JsonNode content) {
            return FindingPlaces.of(finding, content);
        }
    },
    EXTRADITION(
            DraftTopic.HAPPENED,
            DraftTopic.WANTED,
            DraftTopic.SPECIALITY,
            DraftTopic.WARRANT,
            DraftTopic.SURRENDER_BASIS,
            DraftTopic.LAW,
            DraftTopic.LIMITATION,
            DraftTopic.NATIONALITY,
            DraftTopic.DUAL_CRIMINALITY,
            DraftTopic.ASSURANCES,
            DraftTopic.CUSTODY,
            DraftTopic.TRANSIT,
            DraftTopic.SURRENDER_FORMALITIES,
            DraftTopic.CHECK) {
        @Override
        FindingPlaces.Place place(Finding finding, JsonNode content) {
            return ExtraditionPlaces.of(finding, content);
        }
    },
    TRANSFER(
            DraftTopic.DIRECTION,
            DraftTopic.SENTENCED,
            DraftTopic.IN_FORCE,
            DraftTopic.TIME_SERVED,
            DraftTopic.CONSENT,
            DraftTopic.TRANSFER_BASIS,
            DraftTopic.BOTH_LAWS,
            DraftTopic.REPORTS,
            DraftTopic.CLAIMS,
            DraftTopic.TRANSFER_FORMALITIES,
            DraftTopic.CHECK) {
        @Override
        FindingPlaces.Place place(Finding finding, JsonNode content) {
            return TransferPlaces.of(finding, content);
        }
    };

    /** What only the request for extradition itself answers. */
    private static final Set<DraftTopic> OF_SURRENDER =
            Set.of(DraftTopic.LIMITATION, DraftTopic.NATIONALITY, DraftTopic.DUAL_CRIMINALITY, DraftTopic.ASSURANCES);

    /** What a request for consent after the surrender answers: about whom, to what, for which act. */
    private static final Set<DraftTopic> OF_CONSENT = Set.of(
            DraftTopic.HAPPENED,
            DraftTopic.WANTED,
            DraftTopic.SPECIALITY,
            DraftTopic.SURRENDER_BASIS,
            DraftTopic.LAW,
            DraftTopic.SURRENDER_FORMALITIES,
            DraftTopic.CHECK);

    private final List<DraftTopic> topics;

    Interview(DraftTopic... topics) {
        this.topics = List.of(topics);
    }

    static Interview of(CaseFile file) {
        if (DraftPlaces.transfer(file)) {
            return TRANSFER;
        }
        return DraftPlaces.extradition(file) ? EXTRADITION : ASSISTANCE;
    }

    /** Its pages for a file, the check last. */
    List<DraftTopic> topics(CaseFile file) {
        return topics.stream().filter(topic -> asks(file.form(), topic)).toList();
    }

    private static boolean asks(String form, DraftTopic topic) {
        if (RequestForms.SPECIALITY_CONSENT.equals(form)) {
            return OF_CONSENT.contains(topic);
        }
        return switch (topic) {
            case SPECIALITY -> false;
            case CUSTODY -> !RequestForms.TRANSIT.equals(form);
            case TRANSIT -> RequestForms.TRANSIT.equals(form);
            default -> RequestForms.EXTRADITION.equals(form) || !OF_SURRENDER.contains(topic);
        };
    }

    /** The page that is called so in its address. */
    Optional<DraftTopic> topic(String slug) {
        return topics.stream().filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    /** Where a finding is mended. */
    abstract FindingPlaces.Place place(Finding finding, JsonNode content);
}

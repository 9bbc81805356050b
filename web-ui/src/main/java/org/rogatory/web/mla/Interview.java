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
            DraftTopic.WARRANT,
            DraftTopic.SURRENDER_BASIS,
            DraftTopic.LAW,
            DraftTopic.LIMITATION,
            DraftTopic.NATIONALITY,
            DraftTopic.DUAL_CRIMINALITY,
            DraftTopic.ASSURANCES,
            DraftTopic.CUSTODY,
            DraftTopic.SURRENDER_FORMALITIES,
            DraftTopic.CHECK) {
        @Override
        FindingPlaces.Place place(Finding finding, JsonNode content) {
            return ExtraditionPlaces.of(finding, content);
        }
    };

    /** What only the request for extradition itself answers. */
    private static final Set<DraftTopic> OF_SURRENDER =
            Set.of(DraftTopic.LIMITATION, DraftTopic.NATIONALITY, DraftTopic.DUAL_CRIMINALITY, DraftTopic.ASSURANCES);

    private final List<DraftTopic> topics;

    Interview(DraftTopic... topics) {
        this.topics = List.of(topics);
    }

    static Interview of(CaseFile file) {
        return DraftPlaces.extradition(file) ? EXTRADITION : ASSISTANCE;
    }

    /** Its pages for a file, the check last. */
    List<DraftTopic> topics(CaseFile file) {
        return RequestForms.PROVISIONAL_ARREST.equals(file.form())
                ? topics.stream().filter(topic -> !OF_SURRENDER.contains(topic)).toList()
                : topics;
    }

    /** The page that is called so in its address. */
    Optional<DraftTopic> topic(String slug) {
        return topics.stream().filter(topic -> topic.slug().equals(slug)).findFirst();
    }

    /** Where a finding is mended. */
    abstract FindingPlaces.Place place(Finding finding, JsonNode content);
}

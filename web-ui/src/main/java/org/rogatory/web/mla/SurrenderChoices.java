package org.rogatory.web.mla;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rogatory.cases.Deliberation;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What is chosen about a person who is wanted and the place where he is held, in the reader's words. */
@Component
class SurrenderChoices {

    static final String PURPOSES = "extradition-purposes";
    static final String CONSENTS = "consent-purposes";
    static final String MEANS = "transit-means";
    static final String ZONES = "zones";
    static final String EVERY_STATE = "every-state";
    static final String NAME_KINDS = "name-kinds";
    static final String SEXES = "sexes";
    static final String NOTICES = "interpol-notices";
    static final String FILED = "filed-documents";

    private final Directory directory;
    private final Deliberation deliberation;
    private final Words words;

    SurrenderChoices(Directory directory, Deliberation deliberation, Words words) {
        this.directory = directory;
        this.deliberation = deliberation;
        this.words = words;
    }

    /** Empty for a list of another matter. */
    Optional<List<Option>> of(String list, Drawing drawing) {
        return Optional.ofNullable(
                switch (list) {
                    case PURPOSES -> named("purpose", "prosecution", "enforcement");
                    case CONSENTS -> named("consent", "further_prosecution", "re_extradition");
                    case MEANS -> named("means", "land", "air", "air_landing");
                    case NAME_KINDS -> named("name", "own", "maiden", "alias");
                    case SEXES -> named("sex", "male", "female");
                    case NOTICES -> named("notice", "red_notice", "diffusion");
                    case EVERY_STATE -> states(drawing);
                    case ZONES -> zones(drawing.content().path("requested").asString(""));
                    case FILED -> filed(drawing.draft());
                    default -> null;
                });
    }

    private List<Option> named(String list, String... codes) {
        return Stream.of(codes)
                .map(code -> new Option(code, words.text("extradition." + list + "." + code)))
                .toList();
    }

    private List<Option> states(Drawing drawing) {
        return directory.states().stream()
                .map(state -> new Option(state, directory.stateName(state, drawing.reader())))
                .toList();
    }

    /** The zones in which authorities have their clocks, those of the requested State first: there he is held. */
    private List<Option> zones(String state) {
        return Stream.concat(directory.authorities(state).stream(), directory.authorities().stream())
                .filter(authority -> !authority.test())
                .map(Authority::zone)
                .distinct()
                .map(zone -> new Option(zone.getId(), words.place(zone)))
                .toList();
    }

    /** What lies in the file and he may see. */
    private List<Option> filed(Draft draft) {
        return deliberation.documents(draft.file(), draft.officer()).stream()
                .map(document -> new Option(document.documentRef(), document.name()))
                .toList();
    }
}

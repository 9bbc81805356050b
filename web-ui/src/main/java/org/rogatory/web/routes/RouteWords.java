package org.rogatory.web.routes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.routes.Initiator;
import org.rogatory.routes.RouteStage;
import org.rogatory.routes.RouteStep;
import org.rogatory.routes.StepPlace;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.VisaWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What routes consist of, in the reader's words. */
@Component
class RouteWords {

    private final Directory directory;
    private final CaseWords caseWords;
    private final VisaWords visaWords;
    private final Words words;

    RouteWords(Directory directory, CaseWords caseWords, VisaWords visaWords, Words words) {
        this.visaWords = visaWords;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    String initiator(Initiator initiator, Locale reader) {
        return initiator.ofKind()
                ? words.text("routes.all-of-kind", kind(initiator.key(), reader))
                : caseWords.authority(initiator.key(), reader);
    }

    private String kind(String key, Locale reader) {
        var kind = directory.kinds().get(key);
        return kind == null ? key : kind.in(reader);
    }

    String stage(RouteStage stage) {
        return words.text("routes.stage." + stage.key());
    }

    /** Of which procedure the act is. */
    String procedure(RouteStage stage) {
        return words.text("routes.procedure." + stage.machine());
    }

    /** Where a visa is given, and by whom: the post where the route names one, else the role. */
    String step(RouteStep step, Locale reader) {
        var named = step.authority();
        var where =
                named == null ? words.text("routes.place." + step.place().key()) : caseWords.authority(named, reader);
        return words.text(
                "routes.who-where", visaWords.who(step.post(), step.role().key()), where);
    }

    /** Kinds of bodies first, then single ones. */
    List<Option> initiators(Officer officer, Locale reader) {
        var kinds = directory.authorities(officer.state()).stream()
                .filter(authority -> !authority.test())
                .map(Authority::kind)
                .distinct()
                .map(key ->
                        new Option(Initiator.kind(key).text(), words.text("routes.all-of-kind", kind(key, reader))));
        return Stream.concat(kinds, authorities(officer, reader)).toList();
    }

    private Stream<Option> authorities(Officer officer, Locale reader) {
        return caseWords.authorities(officer.state(), reader).stream().sorted(Option.byLabel(reader));
    }

    /** Each act of each procedure that may wait for visas. */
    List<Option> stages() {
        return Arrays.stream(RouteStage.values())
                .map(stage -> new Option(
                        stage.key(),
                        words.text("routes.who-where", procedure(stage), stage(stage)),
                        words.text("routes.stage-hint." + stage.key())))
                .toList();
    }

    List<Option> places(Officer officer, Locale reader) {
        var relative = Arrays.stream(StepPlace.values())
                .filter(place -> place != StepPlace.AUTHORITY)
                .map(place -> new Option(place.key(), words.text("routes.place." + place.key())));
        return Stream.concat(relative, authorities(officer, reader)).toList();
    }

    List<Option> roles() {
        return RouteStep.ROLES.stream()
                .sorted()
                .map(role -> new Option(role.key(), words.text("identity.role." + role.key())))
                .toList();
    }
}

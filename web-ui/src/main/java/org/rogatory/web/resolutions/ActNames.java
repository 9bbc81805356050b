package org.rogatory.web.resolutions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.absences.Absences;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.ResolutionView;
import org.rogatory.web.shared.DayWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The people of an act on resolutions: whom it may name, and who of those named has not reported. */
@Component
class ActNames {

    private final Absences absences;
    private final DayWords days;
    private final People people;
    private final Words words;

    ActNames(Absences absences, DayWords days, People people, Words words) {
        this.absences = absences;
        this.days = days;
        this.people = people;
        this.words = words;
    }

    /** What the act is called; in whose place a report is given stands with it. */
    String heading(ResolutionForm form, Officer officer) {
        var act = words.text("resolutions.act." + form.act());
        var whose = form.officer();
        return whose != null && form.inPlace(officer)
                ? words.text(
                        "resolutions.in-place",
                        act,
                        people.names(List.of(whose)).of(whose))
                : act;
    }

    /** Who of these is away on this day of the author's office. */
    Set<String> away(Collection<Officer> officers, Officer author) {
        return absences.away(officers.stream().map(Officer::username).toList(), days.today(author.authority()));
    }

    /** Officers to choose from; that one is away stands beside his name. */
    List<Option> options(List<Officer> officers, Set<String> away) {
        return officers.stream()
                .map(named -> new Option(
                        named.username(),
                        away.contains(named.username())
                                ? words.text("resolutions.away", named.displayName())
                                : named.displayName()))
                .toList();
    }

    /** Whom the resolutions name and who has not reported, each with his part and its day. */
    List<String> open(List<ResolutionView> tree) {
        var names = people.names(tree.stream()
                .flatMap(resolution -> resolution.named().stream())
                .map(ResolutionView.Named::officer)
                .collect(Collectors.toSet()));
        return tree.stream()
                .flatMap(resolution -> resolution.named().stream()
                        .filter(named -> named.reportedAt() == null)
                        .map(named -> words.text(
                                "resolutions.open-part",
                                names.of(named.officer()),
                                words.text(named.responsible() ? "tasks.orders.responsible" : "tasks.orders.joining"),
                                words.date(resolution.dueOn()))))
                .toList();
    }
}

package org.rogatory.web.handover;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.handover.HandoverAct;
import org.rogatory.handover.HandoverReason;
import org.rogatory.handover.HandoverView;
import org.rogatory.handover.Handovers;
import org.rogatory.handover.Held;
import org.rogatory.handover.SignedForReason;
import org.rogatory.handover.ThingKind;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.OfficerChoices;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Hand-overs in the reader's words. */
@Component
class HandoverPages {

    private final Handovers handovers;
    private final HandoverWords handoverWords;
    private final OfficerChoices choices;
    private final CaseWords caseWords;
    private final People people;
    private final Directory directory;
    private final Words words;

    HandoverPages(
            Handovers handovers,
            HandoverWords handoverWords,
            OfficerChoices choices,
            CaseWords caseWords,
            People people,
            Directory directory,
            Words words) {
        this.handovers = handovers;
        this.handoverWords = handoverWords;
        this.choices = choices;
        this.caseWords = caseWords;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /** One line of the list. */
    record Line(String id, String officer, String authority, String reason, String day, String state, boolean over) {}

    /** Who has to sign, and who has signed for him and when. */
    record Party(
            String name,
            String role,
            @Nullable String signed,
            @Nullable String instead) {}

    List<Line> lines(List<HandoverView> found, Locale reader) {
        var names = people.names(found.stream().map(HandoverView::leaver).toList());
        return found.stream()
                .map(one -> new Line(
                        one.handoverId(),
                        names.of(one.leaver()),
                        caseWords.authority(one.authority(), reader),
                        words.text("handover.reason." + one.reason().key()),
                        words.date(LocalDate.ofInstant(one.openedAt(), zone(one))),
                        state(one),
                        !one.open()))
                .toList();
    }

    String state(HandoverView one) {
        return words.text("handover.state." + one.state().name().toLowerCase(Locale.ROOT));
    }

    /** An act is read also when its office has left the directory. */
    private ZoneId zone(HandoverView one) {
        return directory.times().zone(one.authority());
    }

    /** The act on its page, or laid out for paper. */
    ModelAndView act(String template, HandoverAct act, Locale reader) {
        var handover = act.handover();
        var names = people.names(act.people());
        var zone = zone(handover);
        var page = new ModelAndView(template);
        page.addObject("act", act);
        page.addObject("id", handover.handoverId());
        page.addObject("leaver", names.of(handover.leaver()));
        page.addObject("office", caseWords.authority(handover.authority(), reader));
        page.addObject(
                "reason", words.text("handover.reason." + handover.reason().key()));
        page.addObject("state", state(handover));
        page.addObject("day", words.date(LocalDate.ofInstant(handover.drawnAt(), zone)));
        page.addObject("openedBy", names.of(handover.openedBy()));
        var done = handover.doneAt();
        page.addObject("done", done == null ? null : words.moment(done, zone));
        page.addObject("groups", handoverWords.groups(act.rows(), names, reader));
        page.addObject(
                "parties",
                act.parties().stream().map(party -> party(party, act, names)).toList());
        return page;
    }

    private Party party(String username, HandoverAct act, People.Names names) {
        var role = username.equals(act.handover().leaver()) ? "leaver" : "receiver";
        var zone = zone(act.handover());
        var signature = act.signatures().stream()
                .filter(one -> one.party().equals(username))
                .findFirst();
        return new Party(
                names.of(username),
                words.text("handover." + role),
                signature.map(one -> words.moment(one.signedAt(), zone)).orElse(null),
                signature
                        .filter(one -> one.reason() != null)
                        .map(one -> instead(one, names))
                        .orElse(null));
    }

    private String instead(HandoverAct.Signature signature, People.Names names) {
        var reason = signature.reason();
        var why = reason == null ? "" : words.text("handover.signed-for." + reason.key());
        return words.text("handover.instead", names.of(signature.signedBy()), why);
    }

    /** What is in the hands of an officer, without receivers. */
    List<HandoverWords.Group> held(List<Held> held, Locale reader) {
        var rows = held.stream()
                .map(one -> new HandoverAct.Row("", one, null, null))
                .toList();
        var names = people.names(held.stream().map(Held::number).toList());
        return handoverWords.groups(rows, names, reader);
    }

    List<Option> officers(Officer keeper, Locale reader) {
        return choices.of(handovers.officers(keeper), reader);
    }

    /** Those who can take what is in the hands of an officer; from one or another where he is not chosen yet. */
    List<Option> takers(String leaver, Officer keeper, Locale reader) {
        return choices.of(leaver.isEmpty() ? handovers.takers(keeper) : handovers.takers(leaver, keeper), reader);
    }

    /** Those of one authority who may receive. */
    List<Option> receivers(HandoverView handover, Officer keeper, Locale reader) {
        return choices.of(
                handovers.officers(keeper).stream()
                        .filter(officer -> officer.authority().equals(handover.authority()))
                        .filter(officer ->
                                officer.worksOnFiles() && !officer.username().equals(handover.leaver()))
                        .toList(),
                reader);
    }

    List<Option> reasons() {
        return options(
                "handover.reason.", Arrays.stream(HandoverReason.values()).map(HandoverReason::key));
    }

    List<Option> signedFor() {
        return options(
                "handover.signed-for.", Arrays.stream(SignedForReason.values()).map(SignedForReason::key));
    }

    List<Option> things() {
        return options("handover.thing.", Arrays.stream(ThingKind.values()).map(ThingKind::key));
    }

    private List<Option> options(String prefix, Stream<String> keys) {
        return keys.map(key -> new Option(key, words.text(prefix + key))).toList();
    }
}

package org.rogatory.web.referral;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.referral.service.GoalView;
import org.rogatory.referral.service.HelpSaid;
import org.rogatory.referral.service.ServiceStatus;
import org.rogatory.referral.service.ServiceView;
import org.rogatory.referral.service.SupportView;
import org.rogatory.referral.service.Supports;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.StatusView;
import org.rogatory.web.shared.TabActs;
import org.springframework.stereotype.Component;

/** Help for the person of a file as its page shows it. */
@Component
class SupportPages {

    private final Supports supports;
    private final SupportWords words;
    private final TabActs acts;
    private final Directory directory;

    SupportPages(Supports supports, SupportWords words, TabActs acts, Directory directory) {
        this.supports = supports;
        this.words = words;
        this.acts = acts;
        this.directory = directory;
    }

    SupportCard of(CaseFile file, Officer officer, Locale reader) {
        var view = supports.of(file);
        var telling = new SupportWords.Telling(directory.times().zone(file.authority()), names(view), reader);
        return new SupportCard(
                facts(view, telling),
                acts.of(
                        file,
                        action -> Supports.verbs().contains(action.verb())
                                && !Supports.OF_SERVICES.contains(action.verb()),
                        officer,
                        reader),
                last(view, Supports.NEEDS, telling),
                last(view, Supports.SAFETY, telling),
                view.goals().stream().map(goal -> goal(goal, reader)).toList(),
                acts.of(file, action -> Supports.OF_SERVICES.contains(action.verb()), officer, reader),
                view.services().stream()
                        .map(service -> service(service, telling))
                        .toList(),
                course(view.said(), telling));
    }

    private People.Names names(SupportView view) {
        var people = view.people();
        var named = new ArrayList<@Nullable String>();
        Stream.of(view.said().stream(), view.services().stream().flatMap(service -> service.said().stream()))
                .flatMap(said -> said)
                .map(HelpSaid::by)
                .forEach(named::add);
        named.add(people.planBy());
        named.add(people.approvedBy());
        named.add(people.endBy());
        named.add(people.endApprovedBy());
        return words.names(named);
    }

    private List<Row> facts(SupportView view, SupportWords.Telling telling) {
        var days = view.days();
        var people = view.people();
        var names = telling.names();
        return Stream.of(
                        words.day("assessed", days.assessedOn()),
                        words.day("safety-review", days.safetyReviewOn()),
                        words.day("plan", days.planOn()),
                        words.day("agreed", days.agreedOn()),
                        words.line("approved", named(people.approvedBy(), names)),
                        words.day("reviewed", days.reviewedOn()),
                        words.coded("end", view.codes().endReason(), telling.reader()),
                        words.line("end-by", named(people.endBy(), names)),
                        words.line("end-approved", named(people.endApprovedBy(), names)),
                        words.coded("wellbeing", view.codes().wellbeing(), telling.reader()),
                        words.coded("satisfaction", view.codes().satisfaction(), telling.reader()))
                .flatMap(rows -> rows)
                .toList();
    }

    private static @Nullable String named(@Nullable String username, People.Names names) {
        return username == null ? null : names.of(username);
    }

    private SupportCard.@Nullable Said last(SupportView view, String verb, SupportWords.Telling telling) {
        return view.last(verb).map(said -> words.said(said, telling)).orElse(null);
    }

    private SupportCard.Goal goal(GoalView goal, Locale reader) {
        var kind = Optional.ofNullable(goal.kind())
                .map(code -> words.code(code, reader))
                .orElse("");
        var until = Optional.ofNullable(goal.until()).map(words::until).orElse("");
        var outcome = Optional.ofNullable(goal.outcome())
                .map(code -> words.code(code, reader))
                .orElse("");
        return new SupportCard.Goal(
                goal.number(),
                Objects.requireNonNullElse(goal.text(), ""),
                SupportWords.joined(List.of(kind, until)),
                SupportWords.joined(List.of(outcome, Objects.requireNonNullElse(goal.result(), ""))));
    }

    private SupportCard.Service service(ServiceView service, SupportWords.Telling telling) {
        var reader = telling.reader();
        var facts = Stream.of(
                        words.line("provider", service.provider()),
                        words.coded("cost", service.costBearer(), reader),
                        words.day("offered-on", service.offeredOn()),
                        words.day("answered-on", service.answeredOn()),
                        words.day("started-on", service.startedOn()),
                        words.day("ended-on", service.endedOn()),
                        words.coded("outcome", service.outcome(), reader))
                .flatMap(rows -> rows)
                .toList();
        return new SupportCard.Service(
                service.number() + ". " + words.code(service.kind(), reader),
                new StatusView(
                        tone(service.status()),
                        words.text("status." + service.status().key())),
                facts,
                course(service.said(), telling));
    }

    private List<SupportCard.Said> course(List<HelpSaid> said, SupportWords.Telling telling) {
        var course = new ArrayList<>(
                said.stream().map(act -> words.said(act, telling)).toList());
        Collections.reverse(course);
        return course;
    }

    /** A service that the person does not want is nothing bad. */
    private static String tone(ServiceStatus status) {
        return switch (status) {
            case OFFERED, ACCEPTED -> "wait";
            case REFERRED, STARTED -> "them";
            case DONE -> "done";
            case DECLINED, STOPPED -> "plain";
        };
    }
}

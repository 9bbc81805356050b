package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLink;
import org.rogatory.cases.Procedures;
import org.rogatory.extradition.findings.ExtraditionConditions;
import org.rogatory.identity.Officer;
import org.rogatory.mla.outgoing.FollowingRequests;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseHeaderView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.PaperFiles;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The head and the tabs of a case page. */
@Component
class CasePages {

    /** Statuses in which somebody looks through the request before it leaves. */
    private static final Set<String> REVIEWED =
            Set.of("with_supervisor", "with_central_authority", "returned_for_correction", "approved", "translated");

    private static final String CHECKED = "extradition_check";

    /** Verbs that stand at the finding they are about. */
    private static final Set<String> AT_FINDINGS = Set.of("ask_override", "override", "revoke_override");

    private final Procedures procedures;
    private final FollowingRequests following;
    private final PaperFiles paper;
    private final NextStep nextStep;
    private final ActWeights weights;
    private final ForwardedFlag forwarded;
    private final CaseWords caseWords;
    private final CaseDeadlines deadlines;
    private final People people;
    private final Words words;

    CasePages(
            Procedures procedures,
            FollowingRequests following,
            PaperFiles paper,
            NextStep nextStep,
            ActWeights weights,
            ForwardedFlag forwarded,
            CaseWords caseWords,
            CaseDeadlines deadlines,
            People people,
            Words words) {
        this.procedures = procedures;
        this.following = following;
        this.paper = paper;
        this.nextStep = nextStep;
        this.weights = weights;
        this.forwarded = forwarded;
        this.caseWords = caseWords;
        this.deadlines = deadlines;
        this.people = people;
        this.words = words;
    }

    CaseHeaderView header(CaseFile file, Officer officer, Locale reader) {
        var step = nextStep.of(file, officer);
        var next = deadlines.next(file, officer, reader);
        return new CaseHeaderView(
                file.caseRef(),
                partner(file),
                caseWords.numbers(file),
                caseWords.route(file, reader),
                words.text("cases.machine." + file.machine()),
                caseWords.title(file, reader),
                caseWords.status(file, reader),
                flags(file, step, officer, reader),
                next == null ? null : next.left(),
                next == null ? null : next.title() + " (" + next.kind() + ")",
                owner(file),
                step.title(),
                step.text(),
                actions(file, step, officer, reader));
    }

    /** Their reference, where it says more than the number of their letter. */
    private @Nullable String partner(CaseFile file) {
        var reference = file.counterpartRef();
        var theirs = file.numbers().theirs();
        return reference == null || theirs != null && reference.equals(theirs.number())
                ? null
                : words.text("cases.partner-ref", reference);
    }

    private List<String> flags(CaseFile file, NextStep.Told step, Officer officer, Locale reader) {
        var flags = new ArrayList<String>();
        flag(flags, "urgent", file.marks().urgent());
        flag(flags, "confidential", file.marks().confidential());
        flag(flags, "court", file.courtRoute());
        var link = file.link();
        flag(flags, "supplements", RequestForms.SUPPLEMENT.equals(file.form()));
        flag(flags, "corrects", link != null && link.kind() == CaseLink.Kind.CORRECTS);
        flag(flags, "taken-over", file.numbers().fromPaperBook());
        flag(flags, "by-hand", file.byHand());
        flag(flags, "not-handed-over", step.kept());
        flag(flags, "original-awaited", file.original().awaited());
        forwarded.of(file, officer, reader).ifPresent(flags::add);
        if (file.trainingDay() != null) {
            flags.add(words.text("cases.flag.training", words.date(file.trainingDay())));
        }
        return flags;
    }

    private void flag(List<String> flags, String key, boolean flown) {
        if (flown) {
            flags.add(words.text("cases.flag." + key));
        }
    }

    private @Nullable String owner(CaseFile file) {
        var owner = file.owner();
        return owner == null ? null : people.names(List.of(owner)).of(owner);
    }

    /** Steps first, then notes; the first step is filled, grave ones are quiet; of a closed file notes come later. */
    private List<ActionView> actions(CaseFile file, NextStep.Told step, Officer officer, Locale reader) {
        var views = new ArrayList<ActionView>();
        views.addAll(step.downloads());
        views.addAll(writes(file, officer));
        judges(file, officer).ifPresent(views::add);
        if (REVIEWED.contains(file.status()) && file.outgoing()) {
            views.add(new ActionView(words.text("cases.review"), "/cases/" + file.caseRef() + "/review", "secondary"));
        }
        var offered = procedures.actions(file, officer).stream()
                .filter(action -> !AT_FINDINGS.contains(action.verb()) && ActWeights.told(file, action))
                .sorted(ActWeights.order(file))
                .toList();
        for (var action : offered) {
            if ("item".equals(action.machine())) {
                ofItems(views, file);
                continue;
            }
            var first = views.stream().noneMatch(view -> "primary".equals(view.weight()));
            var weight = step.early(action.verb()) ? "quiet" : weights.of(file, action, first);
            views.add(view(file, action, weight, reader));
        }
        following.possible(file, officer).forEach(kind -> {
            var slug = FollowingController.slug(kind);
            var address = "/cases/" + file.caseRef() + "/" + slug;
            views.add(new ActionView(words.text("cases." + slug), address, "quiet"));
        });
        return views.stream().sorted(Comparator.comparingInt(CasePages::order)).toList();
    }

    /** Where the content is written: a draft by its drafter, what came on paper by who takes it in. */
    private List<ActionView> writes(CaseFile file, Officer officer) {
        if ("draft".equals(file.status()) && file.draftedBy().equals(officer.username())) {
            return List.of(new ActionView(words.text("cases.write"), DraftPlaces.first(file), "secondary"));
        }
        if (!paper.admits(file, officer)) {
            return List.of();
        }
        var letter = "/cases/" + file.caseRef() + "/their-letter";
        return List.of(
                new ActionView(words.text("cases.write-down"), DraftPlaces.first(file), "secondary"),
                new ActionView(words.text("cases.their-letter"), letter, "quiet"));
    }

    /** The check of an extradition is done where what was found is written down; the head decides on it afterwards. */
    private Optional<ActionView> judges(CaseFile file, Officer officer) {
        return CHECKED.equals(file.status()) && ExtraditionConditions.writes(file, officer)
                ? Optional.of(new ActionView(
                        words.text("conditions.edit"),
                        "/cases/" + file.caseRef() + "/conditions/edit?part=acts",
                        "primary"))
                : Optional.empty();
    }

    /** What is done on single items stands with them; one way leads there. */
    private void ofItems(List<ActionView> views, CaseFile file) {
        var address = "/cases/" + file.caseRef() + "/items";
        if (views.stream().noneMatch(view -> view.href().equals(address))) {
            var first = views.stream().noneMatch(view -> "primary".equals(view.weight()));
            views.add(new ActionView(words.text("cases.work-on-items"), address, first ? "primary" : "secondary"));
        }
    }

    private static int order(ActionView view) {
        return List.of("primary", "secondary", "quiet", "later", "barred").indexOf(view.weight());
    }

    private ActionView view(CaseFile file, AllowedAction action, String weight, Locale reader) {
        if (action.barred() != null) {
            var why = caseWords.verb(action.verb(), reader) + ": " + words.text("refusal." + action.barred());
            return new ActionView(why, "", "barred");
        }
        var label = caseWords.verb(action.verb(), reader) + (action.grave() ? " …" : "");
        var address = "/cases/" + file.caseRef() + "/acts/" + action.verb().replace('_', '-');
        return new ActionView(label, address, weight);
    }
}

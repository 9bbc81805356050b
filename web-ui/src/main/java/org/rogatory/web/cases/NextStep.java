package org.rogatory.web.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.rogatory.web.shared.ActionView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.WhatWaits;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a file waits for, in one sentence, and with whom; a package that nobody carries is waited for by nobody else. */
@Component
class NextStep {

    /** The task for which the head names the officer, who then owns the file. */
    private static final String SIGNING = "SignLetter";

    private static final String ANSWERED = "record_information";
    private static final String ASSESSMENT = "AssessRequest";

    private final WhatWaits waits;
    private final Tasks tasks;
    private final Exchange exchange;
    private final Deliberation deliberation;
    private final PapersAway away;
    private final Directory directory;
    private final People people;
    private final CaseWords caseWords;
    private final Words words;

    NextStep(
            WhatWaits waits,
            Tasks tasks,
            Exchange exchange,
            Deliberation deliberation,
            PapersAway away,
            Directory directory,
            People people,
            CaseWords caseWords,
            Words words) {
        this.waits = waits;
        this.away = away;
        this.caseWords = caseWords;
        this.tasks = tasks;
        this.exchange = exchange;
        this.deliberation = deliberation;
        this.directory = directory;
        this.people = people;
        this.words = words;
    }

    /**
     * The next step in the reader's words.
     *
     * @param text with whom it is; null where it waits for no person
     * @param downloads the ways to the package that is to be handed over and to its files, or why this reader is not
     *     given them; none where there is none
     * @param kept whether what is to be handed over has not left our office
     * @param unsigned whether a letter that an act has written waits for its signature
     */
    record Told(String title, @Nullable String text, List<ActionView> downloads, boolean kept, boolean unsigned) {

        /** Whether nobody can expect this yet: a question that has not left is not answered. */
        boolean early(String verb) {
            return unsigned && ANSWERED.equals(verb);
        }
    }

    Told of(CaseFile file, Officer officer) {
        var open = nearest(tasks.ofCase(file.caseRef()), file, officer);
        if (!open.isEmpty()) {
            var unsigned = open.stream().anyMatch(task -> SIGNING.equals(task.step()));
            return new Told(waits.step(open, file), with(open.get(0), file, officer), List.of(), false, unsigned);
        }
        var parcel = handOver(file);
        return parcel.map(message -> handOver(message, file, officer))
                .orElseGet(() -> new Told(waits.step(open, file), null, List.of(), false, false));
    }

    /** Paper is handed over by the act that sends it; then what is missing on its way is told. */
    private Told handOver(ExchangeMessage message, CaseFile file, Officer officer) {
        var downloads = downloads(message, file, officer);
        if (file.byHand()) {
            var told = away.of(file, LocaleContextHolder.getLocale());
            return new Told(told.title(), told.text(), downloads, told.kept(), false);
        }
        return new Told(words.text("mla.hand-over.package"), words.text("mla.hand-over.text"), downloads, true, false);
    }

    /** The request that was prepared and that no carrier takes, as long as nobody has recorded that it arrived. */
    private Optional<ExchangeMessage> handOver(CaseFile file) {
        if (!file.outgoing() || !"transmitted".equals(file.status()) || carried(file)) {
            return Optional.empty();
        }
        return exchange.messagesOf(file.caseRef()).stream()
                .filter(message -> !message.incoming() && "by_hand".equals(message.status()))
                .findFirst();
    }

    /** The package holds the whole request: who is not to read a section of it is told why he is not given it. */
    private List<ActionView> downloads(ExchangeMessage message, CaseFile file, Officer officer) {
        var label = words.text("cases.messages.package");
        if (!deliberation.closedSections(file, officer).isEmpty()) {
            return List.of(new ActionView(label + ": " + words.text("refusal." + Refusal.UNREAD), "", "barred"));
        }
        var href = "/cases/" + file.caseRef() + "/messages/" + message.messageId();
        return List.of(
                new ActionView(label, href + "/package", file.byHand() ? "secondary" : "primary"),
                new ActionView(words.text("cases.messages.files"), href + "/files", "secondary"));
    }

    /** Whether the messages of a file travel by themselves. */
    boolean carried(CaseFile file) {
        return !file.byHand() && directory.hosts(file.otherState());
    }

    /**
     * The reader's own tasks first, then as they wait for each other. Of a file that stays with one organisation many
     * wait beside each other: he is told of those that he may do, or else what the file as a whole waits for.
     */
    private static List<OpenTask> nearest(List<OpenTask> open, CaseFile file, Officer officer) {
        return open.stream()
                .filter(task -> !CaseFamily.guarded(file) || Roles.held(officer, Set.copyOf(task.roles())))
                .sorted(Comparator.comparing(
                                (OpenTask task) -> !officer.username().equals(task.assignee()))
                        .thenComparing(WhatWaits.NEAREST))
                .toList();
    }

    private String role(String key, CaseFile file, Locale reader) {
        var named = WhatWaits.role(key, file, "");
        return named.isEmpty() ? caseWords.label("roles", key, reader) : words.text(named);
    }

    /** The person who has taken the task or was named for it, else the roles that may in this file. */
    private String with(OpenTask task, CaseFile file, Officer officer) {
        var assignee = task.assignee();
        var named = file.owner();
        if (assignee == null && named != null && ASSESSMENT.equals(task.step())) {
            return named.equals(officer.username())
                    ? words.text("cases.next.mine")
                    : words.text(
                            "cases.next.given", people.names(List.of(named)).of(named));
        }
        if (assignee == null) {
            var reader = LocaleContextHolder.getLocale();
            var roles = task.roles().stream()
                    .filter(role -> WhatWaits.acts(Role.of(role), task, file))
                    .map(role -> role(role, file, reader))
                    .collect(Collectors.joining(", "));
            return words.text("cases.next.free", roles);
        }
        return assignee.equals(officer.username())
                ? words.text("cases.next.mine")
                : words.text("cases.next.with", people.names(List.of(assignee)).of(assignee));
    }
}

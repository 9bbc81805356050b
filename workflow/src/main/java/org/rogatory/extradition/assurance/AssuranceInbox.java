package org.rogatory.extradition.assurance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.Addressees;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.exchange.MessageReceived;
import org.rogatory.extradition.assurance.FollowUpBook.What;
import org.rogatory.extradition.assurance.FollowUps.Kind;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.requests.TextLanguage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/**
 * What the other State writes about assurances becomes a fact on our file: asked of us, given to us, reported. It is
 * accepted or rejected by a person alone.
 */
@Component
public class AssuranceInbox {

    /** The messages that tell of assurances. */
    public static final Set<String> KINDS = Set.of(
            AssuranceMessages.REQUEST, AssuranceMessages.REPLY, AssuranceMessages.DECISION, AssuranceMessages.REPORT);

    private static final Set<String> DECISIONS = Set.of(AssuranceMessages.ACCEPTED, AssuranceMessages.REJECTED);

    /** What the timeline tells of a decision; it moves nothing. */
    private static final String TOLD = "received_";

    private final AssuranceBook book;
    private final FollowUpBook done;
    private final AssuranceFiles files;
    private final FollowUpWatch watch;
    private final Cases cases;
    private final Addressees addressees;
    private final Notices notices;

    AssuranceInbox(
            AssuranceBook book,
            FollowUpBook done,
            AssuranceFiles files,
            FollowUpWatch watch,
            Cases cases,
            Addressees addressees,
            Notices notices) {
        this.book = book;
        this.done = done;
        this.files = files;
        this.watch = watch;
        this.cases = cases;
        this.addressees = addressees;
        this.notices = notices;
    }

    /** Whether a message of this kind tells what was decided on an assurance. */
    public static boolean decides(String kind) {
        return AssuranceMessages.DECISION.equals(kind);
    }

    /** Whether it says so in a way that is known here. */
    public static boolean decided(JsonNode told) {
        return DECISIONS.contains(choice(told));
    }

    private static String choice(JsonNode told) {
        return told.path(AssuranceMessages.CHOICE).asString("");
    }

    /** Keeps what was told; false where it came to the wrong side, or fits nothing that is known here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(CaseFile file, MessageReceived message) {
        if (!AssuranceFiles.keeps(file)) {
            return false;
        }
        return switch (message.kind()) {
            case AssuranceMessages.REQUEST -> file.outgoing() && asked(file, message);
            case AssuranceMessages.REPLY -> !file.outgoing() && given(file, message);
            case AssuranceMessages.DECISION -> file.outgoing() && decided(file, message);
            case AssuranceMessages.REPORT -> !file.outgoing() && reported(file, message);
            default -> false;
        };
    }

    private boolean asked(CaseFile file, MessageReceived message) {
        var told = message.payload();
        var kind = told.path(AssuranceMessages.ASSURANCE).asString(AssuranceCode.STATED);
        book.told(file, new AssuranceCode(kind, number(told)), text(told));
        return noted(file, AssuranceActs.ASKED_OF_US, message, "assurance_asked");
    }

    /** An older reply, to one that waits no more, gives none that was asked for since. */
    private boolean given(CaseFile file, MessageReceived message) {
        var row = meant(among(file, message.payload()), message.payload())
                .filter(found -> found.status() == AssuranceStatus.ASKED);
        row.ifPresent(found -> book.give(file, found, text(message.payload())));
        return row.isPresent() && noted(file, AssuranceActs.ANSWERED, message, "assurance_given");
    }

    /**
     * What we gave stays what we gave. What we have not given is asked of us no more once it is rejected. What a paper
     * alone has asked has no number that they know: once it rests it is meant only where no other is. What a message
     * has asked is meant also when it rests, or what we owe still would fall for it.
     */
    private boolean decided(CaseFile file, MessageReceived message) {
        var choice = choice(message.payload());
        var known = book.of(file.caseRef());
        var open = known.stream()
                .filter(each -> each.status() != AssuranceStatus.ENDED || !each.onPaper())
                .toList();
        var row = meant(open, message.payload()).or(() -> meant(known, message.payload()));
        row.filter(found -> found.status() == AssuranceStatus.ASKED && AssuranceMessages.REJECTED.equals(choice))
                .ifPresent(found -> book.decide(
                        file, found, new AssuranceBook.Verdict(AssuranceStatus.REJECTED, system(file), null)));
        return row.isPresent() && noted(file, TOLD + choice, message, choice);
    }

    private boolean reported(CaseFile file, MessageReceived message) {
        var followed = files.surrendered(file.caseRef()) ? files.followed(file).toList() : List.<KeptAssurance>of();
        var row = meant(followed, message.payload());
        row.ifPresent(found -> {
            var said = new AssuranceWords.Said(text(message.payload()), null);
            done.note(
                    file,
                    found.number(),
                    Kind.REPORT,
                    new What(null, said, system(file).username()));
            watch.done(file);
        });
        return row.isPresent() && noted(file, FollowUpActs.REPORTED, message, "assurance_reported");
    }

    /** Those that wait for a reply; where the number that was told is known, the one of this number alone. */
    private List<KeptAssurance> among(CaseFile file, JsonNode told) {
        var known = book.of(file.caseRef());
        var named = known.stream().filter(row -> row.code().equals(code(told))).toList();
        return named.isEmpty()
                ? known.stream()
                        .filter(row -> row.status() == AssuranceStatus.ASKED)
                        .toList()
                : named;
    }

    private static Optional<KeptAssurance> meant(List<KeptAssurance> among, JsonNode told) {
        return AssuranceBook.meant(among, code(told));
    }

    private static AssuranceCode code(JsonNode told) {
        return new AssuranceCode(told.path(AssuranceMessages.ASSURANCE).asString(""), number(told));
    }

    private static int number(JsonNode told) {
        return told.path(AssuranceMessages.NUMBER).asInt(0);
    }

    private static @Nullable String text(JsonNode told) {
        return told.path(AssuranceMessages.TEXT).asString(null);
    }

    private boolean noted(CaseFile file, String verb, MessageReceived message, String notice) {
        var payload = message.payload();
        var act =
                Act.draft(verb).reference(message.senderRef()).releasedText(text(payload), TextLanguage.read(payload));
        cases.note(file, act.act(), system(file));
        notices.notify(addressees.of(file), notice, file.caseRef());
        return true;
    }

    private static Officer system(CaseFile file) {
        return Officer.system(file.state());
    }
}

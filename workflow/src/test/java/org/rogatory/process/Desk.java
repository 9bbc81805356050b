package org.rogatory.process;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Step;
import org.rogatory.cases.Timeline;
import org.rogatory.documents.NewAttachment;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.mla.item.ItemView;
import org.rogatory.operations.Position;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.requests.translation.Translations.Texts;
import org.rogatory.tasks.OpenTask;
import tools.jackson.databind.JsonNode;

/** One side's file and the officers of that side who work on it. */
record Desk(Node node, String caseRef) {

    private static final List<String> BESIDE = List.of(
            "deadline-watch", "mla-item", "mla-letter", "mla-reminder", "mla-interim-reply", "mla-executor-reminder");

    /** The officer of a State who holds this role, at the place where the role works. */
    static Officer officer(Role role, String state) {
        var place = switch (role) {
            case DRAFTER, EXECUTOR -> "-UNIT-1";
            case COURT -> "-COURT-1";
            default -> "-GPO";
        };
        var name = role.key() + "." + state.toLowerCase(Locale.ROOT);
        return new Officer(name, name, state, state + place, Set.of(role));
    }

    /** The officer of the State of the file; what its courts ask is worked on by the authority that keeps it. */
    Officer officer(Role role) {
        var file = file();
        var usual = officer(role, file.state());
        var elsewhere = usual.authority().endsWith("-GPO") && !usual.authority().equals(file.authority());
        return file.courtRoute() && elsewhere ? ScenarioWay.at(this, role) : usual;
    }

    /** The officer acts, whatever the engine then has to do is done, and a minute passes. */
    Desk does(Role role, String verb) {
        return does(role, Act.draft(verb));
    }

    Desk does(Role role, ActDraft act) {
        return does(officer(role), act);
    }

    Desk does(Officer officer, ActDraft act) {
        only(officer, act);
        node.jobs().drain();
        node.pass(Duration.ofMinutes(1));
        return this;
    }

    /** The States have consulted, and it is recorded. */
    Desk consulted() {
        return does(Role.CENTRAL_OFFICER, Act.draft("record_consultation").consultation("by telephone"));
    }

    /** The States have consulted on a refusal or a postponement, and it is recorded. */
    Desk consulted(String decision) {
        return does(
                Role.CENTRAL_OFFICER,
                Act.draft("record_consultation").kind(decision).consultation("by telephone"));
    }

    /** The limits of use of what came are marked, and the file is closed. */
    Desk closes(Role role) {
        if (node.itemUses().received(caseRef) && file().outgoing()) {
            does(Role.CENTRAL_OFFICER, Act.draft("mark_use").kind("purpose_only"));
        }
        if (!file().outgoing() && offers(Role.CENTRAL_OFFICER, "record_release")) {
            does(Role.CENTRAL_OFFICER, ReleaseProcessTest.nothing());
        }
        return does(role, Files.closing());
    }

    /** Whether this role is offered the verb now. */
    boolean offers(Role role, String verb) {
        return node.procedures().actions(file(), officer(role)).stream()
                .anyMatch(action -> action.verb().equals(verb));
    }

    /** A certified translation that came later, as a file of the request. */
    Desk certified() {
        var content = new ByteArrayInputStream("certified (synthetic)".getBytes(StandardCharsets.UTF_8));
        var officer = officer(Role.CENTRAL_OFFICER);
        var added = node.documents()
                .attach(NewAttachment.of(caseRef, "certified_translation", "certified.pdf", null), content, officer);
        return does(
                officer,
                Act.draft("attach_certified_translation")
                        .internalText("It came by post.")
                        .files(List.of(added.documentRef())));
    }

    /** The translator translates every part and certifies it. */
    Desk translated() {
        return translated(officer(Role.TRANSLATOR));
    }

    /** The same by a translator of another place. */
    Desk translated(Officer translator) {
        translates("Translated (synthetic)", translator);
        return does(translator, Act.draft("attach_translation").certified(true));
    }

    /** The translator writes these words for every part and saves them. */
    TranslatedParts translates(String words) {
        return translates(words, officer(Role.TRANSLATOR));
    }

    private TranslatedParts translates(String words, Officer translator) {
        var parts = node.translations().parts(caseRef, translator);
        var said = node.pen().written(words);
        var texts = parts.parts().stream()
                .collect(Collectors.toMap(part -> part.part().key(), part -> said));
        return node.translations().write(caseRef, new Texts(parts.saved(), texts, texts.keySet()), translator);
    }

    /** The officer acts, and a second person signs what that has written; no job runs yet. */
    Desk only(Role role, ActDraft act) {
        return only(officer(role), act);
    }

    private Desk only(Officer officer, ActDraft act) {
        return writes(officer, act).signsWritten();
    }

    /** The officer acts; what that has written waits for its signature, and no job runs yet. */
    Desk writes(Role role, ActDraft act) {
        return writes(officer(role), act);
    }

    /** The letters that wait for a second person are signed by one who may sign for the authority of the file. */
    Desk signsWritten() {
        var written = file();
        var signatory = signing(written);
        for (var read = toSign(written, signatory); read.isPresent(); read = toSign(file(), signatory)) {
            writes(signatory, Act.draft("sign_letter").fingerprint(read.get()));
        }
        return this;
    }

    private Optional<String> toSign(CaseFile file, Officer signatory) {
        return node.letters()
                .shown(file, "sign_letter", null, signatory)
                .map(letter -> letter.said().fingerprint());
    }

    /** Who signs for the authority that keeps the file. */
    Officer signing() {
        return signing(file());
    }

    private static Officer signing(CaseFile file) {
        var usual = officer(Role.SIGNATORY, file.state());
        return new Officer(
                usual.username(), usual.displayName(), usual.state(), file.authority(), Set.of(Role.SIGNATORY));
    }

    Desk writes(Officer officer, ActDraft act) {
        var file = file();
        var said = node.pen().written(act.act(), node.procedures().of(file)::verbs);
        node.meter().during(file.machine(), said.verb(), () -> node.procedures().act(caseRef, said, officer));
        return this;
    }

    /** The code with which the act is refused. */
    String refusal(Role role, ActDraft act) {
        return refusal(officer(role), act);
    }

    String refusal(Officer officer, ActDraft act) {
        var refused =
                catchThrowableOfType(Refusal.class, () -> node.procedures().act(caseRef, act.act(), officer));
        return refused == null ? "admitted" : refused.code();
    }

    CaseFile file() {
        return node.cases().find(caseRef, AccessScope.system());
    }

    String status() {
        return file().status();
    }

    /** The steps at which the process waits now, without the frame around a withdrawal's steps. */
    Set<String> at() {
        return position().active().stream()
                .filter(step -> !"WithdrawFile".equals(step))
                .collect(Collectors.toSet());
    }

    Position position() {
        return positions().findFirst().orElseThrow();
    }

    /** Of a file its own process, not what runs beside it; of an item, a letter or a deadline its only one. */
    private Stream<Position> positions() {
        var models = node.cases()
                .lookUp(caseRef, AccessScope.system())
                .map(file -> List.of(model(file)))
                .orElse(BESIDE);
        return models.stream().flatMap(model -> node.position().of(caseRef, model).stream());
    }

    private static String model(CaseFile file) {
        return "referral".equals(file.machine())
                ? "victim-referral"
                : file.machine().replace('_', '-');
    }

    boolean running() {
        return positions().anyMatch(position -> !position.ended());
    }

    /** The other side's file on the same thread. */
    Desk partner() {
        var file = file();
        return node.cases()
                .byThread(file.threadId(), file.otherState())
                .map(other -> new Desk(node, other.caseRef()))
                .orElseThrow();
    }

    /** The tasks of the file that are in an officer's work, however long his whole list is. */
    List<OpenTask> work(Officer officer) {
        return node.tasks().ofCase(caseRef).stream()
                .filter(task -> node.tasks().takable(task.taskId(), officer))
                .toList();
    }

    /** Its tasks press before all others, so that a list which ends somewhere shows them to whom it may. */
    Desk foremost() {
        node.tasks().pressing(caseRef, "urgent", Instant.parse("2001-01-01T00:00:00Z"));
        return this;
    }

    List<ItemView> items() {
        return node.items().of(caseRef, AccessScope.system());
    }

    List<String> itemStatuses() {
        return items().stream().map(ItemView::status).toList();
    }

    List<@Nullable String> waitingReasons() {
        return items().stream().map(ItemView::waitingReason).toList();
    }

    /** Kinds of the messages this side has sent, in order. */
    List<String> sent() {
        return messages().stream().map(ExchangeMessage::kind).toList();
    }

    List<ExchangeMessage> messages() {
        return node.exchange().messagesOf(caseRef).stream()
                .filter(message -> !message.incoming())
                .toList();
    }

    /** What the last message sent says. */
    JsonNode lastSent() {
        var messages = messages();
        return node.exchange()
                .contentOfSent(messages.get(messages.size() - 1).messageId())
                .payload();
    }

    List<Step> steps() {
        return node.timeline().of(caseRef).stream().map(Timeline.Moment::step).toList();
    }

    List<String> verbs() {
        return steps().stream().map(Step::verb).toList();
    }
}

package org.rogatory.requests.message;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.LetterOrders.NewLetter;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.law.Lifecycle;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.seal.ActLetters;
import org.rogatory.requests.message.seal.TranslationSeals;
import org.rogatory.signing.SigningRights.Signed;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The one way in which a verb orders its paper: what the act said is kept under the file's key, a job lays it out. */
@Component
public class Papers {

    private static final String RETURN = "return_note";

    private final LetterOrders orders;
    private final FileCipher cipher;
    private final ActSaid said;
    private final LetterNumbers numbers;
    private final ActLetters letters;
    private final JsonMapper json;

    Papers(
            LetterOrders orders,
            FileCipher cipher,
            ActSaid said,
            LetterNumbers numbers,
            ActLetters letters,
            JsonMapper json) {
        this.letters = letters;
        this.numbers = numbers;
        this.orders = orders;
        this.cipher = cipher;
        this.said = said;
        this.json = json;
    }

    /**
     * An act done by an officer from this status of the machine it moves.
     *
     * @param covered the number of the letter that goes with the message of this act: its cover letter has the same
     * @param beside what the paper says beside what the act said
     * @param messageRef the message of this act, whose letter and enclosures the cover letter lists
     */
    public record Done(
            Lifecycle machine,
            String from,
            Act act,
            Officer officer,
            @Nullable LetterNumber covered,
            ObjectNode beside,
            @Nullable String messageRef) {

        public Done(Lifecycle machine, String from, Act act, Officer officer) {
            this(machine, from, act, officer, null);
        }

        public Done(Lifecycle machine, String from, Act act, Officer officer, @Nullable LetterNumber covered) {
            this(machine, from, act, officer, covered, JsonMapper.shared().createObjectNode(), null);
        }

        /** The same with the message that the act has queued. */
        public Done with(@Nullable String message) {
            return new Done(machine, from, act, officer, covered, beside, message);
        }

        /** The same saying more. */
        public Done saying(ObjectNode more) {
            return new Done(machine, from, act, officer, covered, more, messageRef);
        }
    }

    /** Orders the paper of an act, if the machine says that the act makes one. */
    public void order(CaseFile file, Done done) {
        var verb = done.act().verb();
        done.machine()
                .transition(done.from(), verb)
                .ifPresentOrElse(
                        step -> order(file, step.produces(), step.message(), done),
                        () -> done.machine()
                                .occurrence(verb)
                                .ifPresent(event -> order(file, event.produces(), event.message(), done)));
    }

    private void order(CaseFile file, @Nullable String kind, @Nullable String message, Done done) {
        if (kind == null) {
            return;
        }
        var plan = PaperPlan.of(RequestForms.ofAssistance(file), done.act().verb(), kind, message);
        var writes = plan == PaperPlan.SEALED || plan == PaperPlan.INTERNAL;
        var records = plan == PaperPlan.RECORD && !done.officer().isSystem();
        if (plan != null && (writes || records)) {
            var signing = letters.demand(file.authority(), kind, done.officer());
            if (records) {
                var theirs = LetterNumber.told(
                        done.act().papers().reference(), done.act().times().happenedOn());
                numbers.arrived(file, kind, theirs, done.officer());
            }
            var data = json.createObjectNode().put("plan", plan.name());
            put(data.putObject("number"), message == null ? numbered(file, kind, done) : done.covered());
            ActSaid.put(data, "message", done.messageRef());
            ActSaid.put(
                    data,
                    "from",
                    done.officer().isSystem() ? null : done.officer().authority());
            data.set("act", said.of(done.act(), plan).setAll(beside(file, kind, done)));
            order(file, new Signable(kind, data, plan.marking(), signing), done.officer());
        }
    }

    /** A paper and who signs it, if a person does. */
    private record Signable(
            String kind, ObjectNode data, @Nullable String marking, ActLetters.@Nullable Signing signing) {}

    /** Who signs is kept with what the paper says: laid out later it names him as he was then. */
    private void order(CaseFile file, Signable paper, Officer officer) {
        var signing = paper.signing();
        ActSaid.put(
                paper.data(), "signed", signing == null ? null : signing.by().written());
        var hidden = cipher.encrypt(file.caseRef(), json.writeValueAsString(paper.data()));
        var orderRef = orders.order(new NewLetter(file.caseRef(), paper.kind(), hidden, paper.marking()), officer);
        if (signing != null) {
            letters.note(Signed.paper(file.caseRef(), paper.kind(), orderRef), signing, officer);
        }
    }

    /** A draft is returned in the name of the office that returns it, whichever keeps the file. */
    private static ObjectNode beside(CaseFile file, String kind, Done done) {
        return RETURN.equals(kind) && file.outgoing() && !done.officer().isSystem()
                ? done.beside()
                        .deepCopy()
                        .put("sender", done.officer().authority())
                        .put("to", file.unit())
                : done.beside();
    }

    /** The number of a letter that leaves the office; papers that stay in it have none. */
    private @Nullable LetterNumber numbered(CaseFile file, String kind, Done done) {
        return switch (kind) {
            case "cover_letter" -> numbers.leaving(file, kind, done.officer());
            case "forwarding_letter", "execution_order" ->
                toAnother(file, kind, String.valueOf(done.act().parties().authority()), done.officer());
            case RETURN -> file.outgoing() ? numbers.returned(file, done.officer()) : null;
            default -> null;
        };
    }

    private @Nullable LetterNumber toAnother(CaseFile file, String kind, String authority, Officer officer) {
        return authority.equals(file.authority()) ? null : numbers.leaving(file, kind, authority, officer);
    }

    private static void put(ObjectNode node, @Nullable LetterNumber number) {
        if (number != null) {
            ActSaid.put(node, "number", number.number());
            ActSaid.put(node, "day", number.day());
        }
    }

    /**
     * A paper that goes with a leg of the way.
     *
     * @param body what the leg is about, by the keys of messages
     * @param messageRef the message whose letter and enclosures go the leg
     */
    public record Passed(
            String kind,
            ObjectNode body,
            @Nullable LetterNumber number,
            @Nullable String messageRef) {}

    /** Orders the paper of a leg: our letter under our seal, or what others are to write as a draft that stays. */
    public void pass(CaseFile file, Passed passed, Officer officer) {
        var assistance = RequestForms.ofAssistance(file);
        var plan = Objects.requireNonNull(PaperPlan.of(assistance, "record_leg", passed.kind(), null));
        var sender = passed.body().path("sender").asString(file.authority());
        var signing = letters.demand(sender, passed.kind(), officer);
        var data = json.createObjectNode().put("plan", plan.name());
        put(data.putObject("number"), passed.number());
        ActSaid.put(data, "message", passed.messageRef());
        data.set("act", passed.body());
        order(file, new Signable(passed.kind(), data, plan.marking(), signing), officer);
    }

    /**
     * Orders a translation that goes with the letter of the file, which lists it among its annexes. Whose seal it
     * gets is fixed here: who finished it may work elsewhere when it is laid out.
     */
    public void enclose(CaseFile file, String kind, ObjectNode body, Officer officer) {
        var data = json.createObjectNode().put("plan", PaperPlan.ENCLOSED.name());
        ActSaid.put(data, TranslationSeals.OFFICE, officer.authority());
        data.set("act", body);
        order(file, new Signable(kind, data, DocumentView.ENCLOSURE, null), officer);
    }
}

package org.rogatory.process;

import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.Notes;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The inside of an office: words, reasons, papers and matters nobody outside may see. Of two files that are walked the
 * same way one has all of them, the other none that is not asked for.
 */
record Inside(boolean full) {

    /** What must be found nowhere outside. */
    static final String MARK = "internal-";

    static final List<String> REASONS =
            List.of("waiting_own_operation", "waiting_source_protection", "correction_identity_exposed");

    @Nullable
    String text() {
        return full ? MARK + "The source is a person of the other side (synthetic)." : null;
    }

    /** Words that an act asks for. */
    String needed() {
        return MARK + (full ? "It endangers our own operation (synthetic)." : "As usual.");
    }

    /** Why something waits; neither of the reasons may be told. */
    String reason() {
        return REASONS.get(full ? 1 : 0);
    }

    /** A reason that may be told, and where the office has more, one that may not. */
    List<String> returning() {
        return full ? List.of("return_no_basis", REASONS.get(2)) : List.of("return_no_basis");
    }

    /** Flags of the reviewer and the sealed block, such as a plea for asylum or a person under protection. */
    JsonNode content() {
        return in(Contents.bankRecordsAndWitness());
    }

    /** The same content; where the office has more, also with that. */
    ObjectNode in(ObjectNode content) {
        if (full) {
            content.putArray("flags").add(MARK + "asylum_pending");
            content.putObject("sealed")
                    .putArray("persons")
                    .addObject()
                    .put("code", "V-1")
                    .put("name", MARK + "Sirliyeva Zashchita");
        }
        return content;
    }

    /** An opinion and a note that stay in the file, in no time. */
    Desk leave(Desk desk, Notes notes) {
        if (full) {
            var officer = desk.officer(desk.file().outgoing() ? DRAFTER : CENTRAL_OFFICER);
            var opinion = new ByteArrayInputStream(needed().getBytes(StandardCharsets.UTF_8));
            var paper = NewAttachment.of(desk.caseRef(), "other", MARK + "opinion.pdf", DocumentView.INTERNAL);
            desk.node().documents().attach(paper, opinion, officer);
            notes.add(desk.caseRef(), needed(), officer);
        }
        return desk;
    }

    /** Matters of the office alone: what it costs, what was done with trust. They tell nobody, in no time. */
    Desk matters(Desk theirs) {
        if (full) {
            theirs.only(CENTRAL_OFFICER, costs());
            theirs.only(
                    CENTRAL_OFFICER,
                    Act.draft("record_incident").kind("breached").internalText(needed()));
            theirs.only(CENTRAL_OFFICER, Act.draft("lift_stop").internalText(needed()));
            theirs.only(
                    CENTRAL_OFFICER,
                    Act.draft("raise_stop").kind("political_offence").internalText(needed()));
            theirs.only(HEAD, Act.draft("settle_stop").kind("political_offence").internalText(needed()));
        }
        return theirs;
    }

    private ActDraft costs() {
        return Act.draft("note_costs").kind("ordinary").amount("12500.00 USD").internalText(needed());
    }

    /** Talked over, as one of the sides has written it down for itself. */
    ActDraft consultation(String decision) {
        return Act.draft("record_consultation").kind(decision).consultation(needed());
    }
}

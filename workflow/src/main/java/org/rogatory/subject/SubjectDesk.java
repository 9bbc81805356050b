package org.rogatory.subject;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who does what with exports, what of them is enciphered, and the trace of it. */
@Component
class SubjectDesk {

    /** Those who ask: they read the names in the files. */
    static final Set<Role> ASKING =
            Collections.unmodifiableSet(EnumSet.of(Role.CENTRAL_OFFICER, Role.SUPERVISOR, Role.HEAD));

    /** Those who approve what another has asked for. */
    static final Set<Role> APPROVING =
            Collections.unmodifiableSet(EnumSet.of(Role.SUPERVISOR, Role.HEAD, Role.SIGNATORY));

    private final SubjectExportRepository exports;
    private final FileCipher cipher;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json;

    SubjectDesk(
            SubjectExportRepository exports,
            FileCipher cipher,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock,
            JsonMapper json) {
        this.exports = exports;
        this.cipher = cipher;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /** Under which everything of an export lies. */
    static String key(String exportId) {
        return "subject:" + exportId;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today(String authority) {
        return directory.times().day(authority, now());
    }

    boolean enters(Officer officer) {
        return (officer.hasAny(ASKING) || officer.hasAny(APPROVING))
                && directory.find(officer.authority()).isPresent();
    }

    /** By his own post, whomever he stands in for. */
    boolean asks(Officer officer) {
        return officer.own().hasAny(ASKING) && enters(officer);
    }

    /** Whether he asked for it, and still may: only then is he given what it holds. */
    boolean given(SubjectExport export, Officer officer) {
        return mine(export, officer) && asks(officer);
    }

    /** An export that is this officer's business: he asked for it and still may, or he could approve it. */
    SubjectExport find(String exportId, Officer officer) {
        return exports.of(exportId, officer.authority())
                .filter(export -> given(export, officer) || officer.hasAny(APPROVING))
                .orElseThrow(Refusal::notFound);
    }

    /** The same of one that he is given. */
    SubjectExport own(String exportId, Officer officer) {
        return exports.of(exportId, officer.authority())
                .filter(export -> given(export, officer))
                .orElseThrow(Refusal::notFound);
    }

    /** By a post of his own where he stands in for who has asked: each chooses himself who stands in for him. */
    static boolean approves(SubjectExport export, Officer officer) {
        var by = officer.names().contains(export.view().askedBy()) ? officer.own() : officer;
        return by.hasAny(APPROVING);
    }

    static boolean mine(SubjectExport export, Officer officer) {
        return officer.username().equals(export.view().askedBy());
    }

    static void demand(SubjectExport export, ExportStatus status) {
        if (export.status() != status) {
            throw Refusal.of("subject-settled");
        }
    }

    String hidden(String exportId, ObjectNode said) {
        return cipher.encrypt(key(exportId), json.writeValueAsString(said));
    }

    /** What was said, in clear; nothing once it is forgotten. */
    JsonNode clear(String exportId, @Nullable String hidden) {
        return hidden == null ? json.createObjectNode() : json.readTree(cipher.decrypt(key(exportId), hidden));
    }

    ObjectNode node() {
        return json.createObjectNode();
    }

    SubjectExport keep(String action, SubjectExport export, String actor) {
        return keep(action, export, actor, Map.of());
    }

    SubjectExport keep(String action, SubjectExport export, String actor, Map<String, String> details) {
        var kept = exports.saveAndFlush(export);
        trace(action, kept.exportId(), actor, details);
        return kept;
    }

    void trace(String action, String exportId, String actor, Map<String, String> details) {
        events.publishEvent(new SubjectEvent(action, exportId, actor, details));
    }
}

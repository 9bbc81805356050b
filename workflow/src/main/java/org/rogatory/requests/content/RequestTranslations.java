package org.rogatory.requests.content;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.requests.translation.TranslatedParts;
import org.rogatory.requests.translation.Translations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The translator's front door: source beside target, saved as a draft until the act finishes it. */
@Service
public class RequestTranslations {

    private final Cases cases;
    private final OutgoingRequestRepository requests;
    private final Translations translations;
    private final TranslationStep step;
    private final RequestReaders readers;

    RequestTranslations(
            Cases cases,
            OutgoingRequestRepository requests,
            Translations translations,
            TranslationStep step,
            RequestReaders readers) {
        this.readers = readers;
        this.cases = cases;
        this.requests = requests;
        this.translations = translations;
        this.step = step;
    }

    /** The parts of the request as it is now that the officer reads, with what is translated of them. */
    @Transactional(readOnly = true)
    public TranslatedParts parts(String caseRef, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.find(caseRef, scope);
        var all = translations.of(step.source(file, request(caseRef, scope)), scope);
        var closed = readers.closed(file, officer);
        return closed.isEmpty() ? all : without(all, closed);
    }

    private static TranslatedParts without(TranslatedParts all, Set<String> closed) {
        var open = all.parts().stream()
                .filter(part -> !OutgoingSections.tells(part.part().key(), closed))
                .toList();
        return new TranslatedParts(all.saved(), all.language(), open);
    }

    private OutgoingRequest request(String caseRef, AccessScope scope) {
        return requests.find(caseRef, scope).orElseThrow(Refusal::notFound);
    }

    /** Whether the translation is still awaited. */
    @Transactional(readOnly = true)
    public boolean awaited(CaseFile file, Officer officer) {
        var request = request(file.caseRef(), AccessScope.of(officer));
        return writable(file) && step.open(request, step.source(file, request).content());
    }

    /** Enclosures that the addressee cannot read and that nobody has translated. */
    @Transactional(readOnly = true)
    public List<DocumentView> untranslated(CaseFile file, Officer officer) {
        var request = request(file.caseRef(), AccessScope.of(officer));
        return step.untranslated(file, step.source(file, request).content());
    }

    /** Whether the file stands where a translation is written. */
    public static boolean writable(CaseFile file) {
        return "approved".equals(file.status());
    }

    /** Whether the officer may write translations. */
    public static boolean writes(Officer officer) {
        return officer.has(Role.TRANSLATOR) || officer.has(Role.CENTRAL_OFFICER);
    }

    /** Saves what was typed, by who reads all of the request; nothing is written where nothing differs. */
    @Transactional
    public TranslatedParts write(String caseRef, Translations.Texts typed, Officer officer) {
        var scope = AccessScope.of(officer);
        var file = cases.findForWork(caseRef, officer);
        var source = step.source(file, request(caseRef, scope));
        Roles.demand(writes(officer));
        if (!writable(file)) {
            throw Refusal.of("wrong-status");
        }
        readers.demandWhole(file, officer);
        if (translations.write(source, typed, scope)) {
            cases.trace(file, Act.of("write_translation", null), officer);
        }
        return translations.of(source, scope);
    }
}

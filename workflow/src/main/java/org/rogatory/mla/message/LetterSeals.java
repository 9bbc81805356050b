package org.rogatory.mla.message;

import java.time.Clock;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.SealOrders;
import org.rogatory.documents.SignatureProvider.Seal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.ReferenceData;
import org.springframework.stereotype.Component;

/** The seals of letters: ordered when a person signs, put on by a job, demanded before the letter leaves. */
@Component
public class LetterSeals {

    private final SealOrders orders;
    private final Documents documents;
    private final Directory directory;
    private final LetterText text;
    private final Clock clock;

    LetterSeals(SealOrders orders, Documents documents, Directory directory, ReferenceData law, Clock clock) {
        this.orders = orders;
        this.documents = documents;
        this.directory = directory;
        this.text = new LetterText(law.labels(), directory);
        this.clock = clock;
    }

    /** The person has signed this letter: the seal of the file's authority follows in a job. */
    public void order(CaseFile file, @Nullable String letterRef, Officer officer) {
        var letter = complete(file, letterRef);
        orders.order(letter.documentRef(), seal(file, letter.language(), officer));
    }

    /** The person has signed this letter, which nothing goes with: a process of its own has it sealed. */
    public void request(CaseFile file, String letterRef, Officer officer) {
        orders.request(letterRef, seal(file, documents.get(letterRef).language(), officer));
    }

    /** Refuses what would leave before its letter is sealed. */
    public void demand(CaseFile file, @Nullable String letterRef) {
        if (complete(file, letterRef).sealedSha256() == null) {
            throw Refusal.of("letter-being-sealed");
        }
    }

    /** The letter, if it lists all that would travel with it: what was added later needs a letter and a signature anew. */
    private DocumentView complete(CaseFile file, @Nullable String letterRef) {
        var all = documents.ofCase(file.caseRef());
        var letter = all.stream()
                .filter(document -> document.documentRef().equals(letterRef))
                .findFirst()
                .orElseThrow(() -> Refusal.of("letter-being-prepared"));
        if (all.stream().anyMatch(each -> each.attachment() && each.createdAt().isAfter(letter.createdAt()))) {
            throw Refusal.of("enclosure-after-letter");
        }
        return letter;
    }

    /** The seal of the file's authority; its visible block names the authority and who signed, in the letter's language. */
    Seal seal(CaseFile file, @Nullable String letterLanguage, Officer officer) {
        var language = letterLanguage == null ? Locale.ENGLISH : Locale.forLanguageTag(letterLanguage);
        var name = directory.authority(file.authority()).name().in(language);
        var label = officer.isSystem() ? name : name + "\n" + signer(officer, language);
        return new Seal(file.authority(), label, clock.instant());
    }

    /** In which position he signs, and his name; never the name under which he signs in. */
    private String signer(Officer officer, Locale language) {
        var role = officer.has(Role.SIGNATORY)
                ? Role.SIGNATORY
                : officer.roles().stream().min(Comparator.naturalOrder()).orElse(Role.CENTRAL_OFFICER);
        return text.label("roles", role.key(), language) + "\n" + officer.displayName();
    }
}

package org.rogatory.routes.visa;

import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;

/** What was said with visas, for all who read their sheet. */
@Component
class IsolableVisas extends IsolableTexts {

    private final Cases cases;
    private final VisaRepository visas;
    private final FileCipher cipher;

    IsolableVisas(TakenWords taken, Cases cases, VisaRepository visas, FileCipher cipher) {
        super("visa", taken);
        this.cases = cases;
        this.visas = visas;
        this.cipher = cipher;
    }

    @Override
    protected Sheet sheet(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return Sheet.in(
                file,
                visas.of(file.caseRef()).stream()
                        .filter(visa -> Deliberation.open(file, officer))
                        .map(visa -> text(caseRef, visa))
                        .toList());
    }

    private Text text(String caseRef, Visa visa) {
        var hidden = visa.hiddenText();
        return Text.of(
                visa.visaId(),
                TakenWords.Own.of("routes_visa", visa.visaId()),
                hidden == null ? null : cipher.decrypt(caseRef, hidden));
    }
}

package org.rogatory.web.shared;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.routes.visa.VisaView;
import org.springframework.stereotype.Component;

/** Who gives a visa, in the reader's words. */
@Component
public class VisaWords {

    private final CaseWords caseWords;
    private final Words words;

    VisaWords(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The post where the route names one, else the role. */
    public String who(@Nullable String post, String role) {
        return post == null ? words.text("identity.role." + role) : post;
    }

    /** The authority that gives it; that there is none. */
    public String where(VisaView visa, Locale reader) {
        var authority = visa.authority();
        return authority == null ? words.text("routes.no-level") : caseWords.authority(authority, reader);
    }

    /** One line: the turn, who and where. */
    public String line(VisaView visa, Locale reader) {
        return words.text(
                "routes.visa-line", visa.turn(), who(visa.post(), visa.role().key()), where(visa, reader));
    }
}
